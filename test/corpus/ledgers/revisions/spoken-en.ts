/**
 * What successive calls say, through the whole reading: `call > call => labels of the first claim`, and what else holds:
 * `claims 2`, `silent 1 2` (unmentioned), its verdict. YEAR stands for the first line.
 */
export const spokenEnglish = {
  YEAR: 'We expect full-year 2025 revenue of $10 billion to $11 billion.',
  initiated: `
    YEAR => initiated
    We expect first quarter revenue of $2.4 billion. > We expect second quarter revenue of $2.5 billion. => initiated; claims 2; silent 1
    YEAR > We expect full-year 2026 revenue of $12 billion. => initiated; claims 2; silent 1
    YEAR > We expect full-year 2025 gross margin of 45%. => initiated; claims 2
    YEAR > We expect operating expenses of $3 billion for full-year 2025. => initiated; claims 2
    YEAR > We expect second quarter revenue of $2.6 billion. => initiated; claims 2
  `,
  reiterated: `
    YEAR > We reaffirm our full-year 2025 revenue guidance of $10 billion to $11 billion. => initiated reiterated
    YEAR > For fiscal 2025, we continue to expect revenue of $10 billion to $11 billion. => initiated reiterated
    YEAR > For the full year, we still expect revenue of between $10 billion and $11 billion. => initiated reiterated
    YEAR > We remain on track for full-year revenue to grow in 2025. => initiated reiterated
    We expect gross margin of about 45% for fiscal 2025. > We continue to expect gross margin for the year to be about 45%. => initiated reiterated
    We expect to repurchase $2 billion of shares in 2025. > We remain committed to repurchasing $2 billion of shares in 2025. => initiated reiterated
  `,
  raised: `
    YEAR > We are raising our full-year revenue guidance to $11 billion to $11.5 billion. => initiated raised
    YEAR > For FY25, we now expect revenue of $10.5 billion to $11.5 billion. => initiated raised
    We expect full-year 2025 revenue to grow about 10%. > We now expect revenue for the year to grow about 13%. => initiated raised
    We expect full-year 2025 EPS of $2.00 to $2.20. > We are increasing our 2025 EPS outlook to a range of $2.25 to $2.35. => initiated raised
    We expect capital expenditures of $300 million in 2025. > We now expect capital expenditures of $350 million for the year. => initiated raised
  `,
  lowered: `
    YEAR > We are lowering our full-year 2025 revenue guidance to $9 billion to $9.5 billion. => initiated lowered
    YEAR > For the year, we now expect revenue of $9.5 billion to $10.5 billion. => initiated lowered
    We expect full-year 2025 revenue to grow about 10%. > We now expect revenue for 2025 to grow about 6%. => initiated lowered
    We expect full-year 2025 gross margin of 45%. > We now expect full-year gross margin to be 43%. => initiated lowered
    We expect revenue to increase in the second half of 2025. > We now expect revenue to decline in the second half of 2025. => initiated lowered
  `,
  narrowed: `
    YEAR > We are narrowing our full-year 2025 revenue range to $10.4 billion to $10.8 billion. => initiated narrowed
    YEAR > For the full year, we now expect revenue of approximately $10.5 billion. => initiated narrowed
    We expect full-year 2025 EPS of $2.00 to $2.40. > We now expect 2025 EPS of $2.10 to $2.30. => initiated narrowed
    We expect full-year 2025 gross margin of 44% to 46%. > We now expect gross margin of 45% to 46% for the year. => initiated narrowed
    We expect to open 45 to 50 stores in 2025. > We now expect to open 48 stores in 2025. => initiated narrowed
  `,
  widened: `
    YEAR > Given the uncertainty, we now expect full-year revenue of $9 billion to $11.5 billion. => initiated widened
    We expect a tax rate of 28% for 2025. > We now expect a tax rate of 27% to 29% for 2025. => initiated widened
    We expect full-year 2025 EPS of $2.10 to $2.30. > We now expect 2025 EPS of $2.00 to $2.40. => initiated widened
    We expect full-year 2025 gross margin of 45% to 46%. > We now expect full-year gross margin of 44% to 47%. => initiated widened
    We expect to open 48 stores in 2025. > We now expect to open 45 to 50 stores in 2025. => initiated widened
  `,
  horizon_extended: `
    We expect to open our Austin plant by the end of June 2025. > We now expect to open the Austin plant by the end of December 2025. => initiated horizon_extended
    We expect the acquisition of Corvid to close by the end of June 2025. > We now expect the Corvid acquisition to close by the end of September 2025. => initiated horizon_extended
    Falcon will launch in the third quarter of 2025. > Falcon will now launch in the fourth quarter of 2025. => initiated horizon_extended
    We expect to reach break-even by the end of 2025. > We now expect to reach break-even by the end of 2026. => initiated horizon_extended
    We plan to launch our Heron chip in the first half of 2025. > We plan to launch our Heron chip in the second half of 2025. => initiated horizon_extended
  `,
  horizon_pulled_in: `
    We expect to open our Austin plant by the end of December 2025. > We now expect to open the Austin plant by the end of September 2025. => initiated horizon_pulled_in
    Falcon will launch in the fourth quarter of 2025. > Falcon will now launch in the third quarter of 2025. => initiated horizon_pulled_in
    We expect the acquisition of Corvid to close by the end of December 2025. > We now expect the Corvid acquisition to close by the end of September 2025. => initiated horizon_pulled_in
    We expect to reach break-even by the end of 2026. > We now expect to reach break-even by the end of 2025. => initiated horizon_pulled_in
    We plan to launch our Heron chip in the second half of 2025. > We plan to launch our Heron chip in July 2025. => initiated horizon_pulled_in
  `,
  quantified: `
    We expect revenue to grow in 2025. > We expect 2025 revenue to grow 12%. => initiated quantified
    We expect gross margin to improve in 2025. > We expect gross margin of 46% in 2025. => initiated quantified
    We expect capital expenditures to increase in 2025. > We expect capital expenditures of $900 million in 2025. => initiated quantified
    We expect operating expenses to decline in 2025. > We expect operating expenses of $1.1 billion in 2025. => initiated quantified
    We expect cloud revenue to grow in 2025. > We expect cloud revenue to grow about 30% in 2025. => initiated quantified
  `,
  dequantified: `
    YEAR > We no longer provide a specific range for full-year 2025 revenue, but we expect revenue to grow. => initiated dequantified
    We expect full-year 2025 revenue to grow about 10%. > We won't put a number on full-year 2025 revenue, but we expect it to grow. => initiated dequantified
    We expect full-year 2025 gross margin of 45%. > We no longer give a specific range for gross margin in 2025, but we expect gross margin to improve. => initiated dequantified
    We expect capital expenditures of $300 million in 2025. > We are no longer quantifying capital expenditures for 2025, but we expect them to increase. => initiated dequantified
    We expect full-year 2025 EPS of $2.10. > We no longer commit to a specific number for 2025 EPS, though we expect EPS to increase. => initiated dequantified
  `,
  hinted_up: `
    We plan to invest $38 billion in capital expenditures over the next three years. > The $38 billion of capital expenditures over three years may be on the small side. => initiated hinted_up
    We expect capital expenditures of $300 million in 2025. > We would not rule out raising our capital expenditures for 2025. => initiated hinted_up
    We expect to repurchase $2 billion of shares in 2025. > We may increase our share repurchases in 2025. => initiated hinted_up
    We expect full-year 2025 revenue to grow about 10%. > Revenue growth of about 10% in 2025 may prove to be on the conservative side. => initiated hinted_up
    YEAR > If demand holds, full-year 2025 revenue could be higher. => initiated hinted_up
  `,
  hinted_down: `
    We expect capital expenditures of $300 million in 2025. > We would not rule out cutting our capital expenditures for 2025. => initiated hinted_down
    YEAR > Full-year 2025 revenue could be lower if tariffs rise. => initiated hinted_down
    We plan to invest $38 billion in capital expenditures over the next three years. > The $38 billion of capital expenditures may be on the high side. => initiated hinted_down
    We expect full-year 2025 gross margin of 45%. > Gross margin could decline in 2025. => initiated hinted_down
    We expect operating expenses of $1.1 billion in 2025. > We would not rule out cutting our operating expenses in 2025. => initiated hinted_down
  `,
  rescoped: `
    YEAR > Excluding the divested unit, we expect full-year 2025 revenue of $9 billion. => initiated rescoped
    We expect full-year 2025 revenue to grow about 10%. > We expect full-year 2025 revenue to grow about 8% on an organic basis. => initiated rescoped
    We expect full-year 2025 revenue to grow about 10%. > We expect full-year 2025 revenue to grow about 12% in constant currency. => initiated rescoped
    We expect full-year 2025 revenue to grow about 10%. > On a like-for-like basis, we expect full-year 2025 revenue to grow about 7%. => initiated rescoped
    We expect capital expenditures of $300 million in 2025. > Excluding the new campus, we expect capital expenditures of $250 million in 2025. => initiated rescoped
  `,
  withdrawn: `
    YEAR > Given the uncertainty, we are withdrawing our full-year 2025 guidance. => initiated withdrawn; void/withdrawn
    YEAR > We have decided to suspend our revenue guidance for 2025. => initiated withdrawn; void/withdrawn
    YEAR > Our prior guidance for 2025 should no longer be relied upon. => initiated withdrawn; void/withdrawn
    YEAR > On March 23 we withdrew our guidance for 2025. => initiated withdrawn; void/withdrawn
    YEAR We expect first quarter revenue of $2.4 billion. > We are withdrawing our outlook. => initiated withdrawn; claims 2; void/withdrawn
    Hello everyone. > We are suspending our guidance for 2025. => withdrawn; void/withdrawn
    We expect revenue of $50 billion in 2030. > We are withdrawing our long-term revenue target. => initiated withdrawn; void/withdrawn
  `,
  'not withdrawn': `
    YEAR > We are not withdrawing our guidance for 2025. => initiated; silent 1
    YEAR > We are not providing an outlook at this time. => initiated; silent 1
    YEAR > Many of our peers have withdrawn their guidance. => initiated; silent 1
    YEAR > We are withdrawing our gross margin guidance for 2025. => initiated; claims 2
    YEAR > We are withdrawing our guidance for the second quarter. => initiated; claims 2
    YEAR > We are withdrawing our long-term targets. => initiated; claims 2
    YEAR > As a reminder, on March 23 we suspended our Q1 guidance because of the storm. => initiated; claims 2
    We expect revenue to grow in 2025. > We are withdrawing our guidance. => initiated; claims 2
    YEAR > We are withdrawing our prior guidance and now expect full-year 2025 revenue of $9 billion. => initiated lowered
    We plan to repurchase $2 billion of shares in 2025. > We are withdrawing our guidance for 2025. => initiated; claims 2
  `,
  reinstated: `
    YEAR > We are withdrawing our guidance for 2025. > For full-year 2025 we expect revenue of $9 billion to $9.5 billion. => initiated withdrawn reinstated; open
    YEAR > We are withdrawing our guidance for 2025. > We are reinstating our guidance and expect full-year 2025 revenue of $9 billion. => initiated withdrawn reinstated
    We expect full-year 2025 EPS of $2.10. > We are suspending our outlook for 2025. > We expect 2025 EPS of $1.80. => initiated withdrawn reinstated
    YEAR > We are withdrawing our revenue guidance for 2025. > We now expect full-year 2025 revenue of $10 billion to $11 billion. => initiated withdrawn reinstated
    YEAR > We are withdrawing our guidance for 2025. > For the year, we expect revenue of $9 billion. > For the year, we now expect revenue of $9.2 billion. => initiated withdrawn reinstated raised
  `,
  'one claim in other words': `
    YEAR > For FY25, we still expect revenue of $10 billion to $11 billion. > For the year, we now expect revenue of $10.5 billion to $11 billion. => initiated reiterated narrowed
    We expect full-year 2025 non-GAAP gross margin of 45%. > For 2025, we now expect gross margin of 46% on a non-GAAP basis. => initiated raised
    Our Falcon 7000 desktop processors will launch in the third quarter of 2025. > Falcon 7000 desktop processors will now launch in the fourth quarter of 2025. => initiated horizon_extended
  `,
  'told apart': `
    Our Falcon 6000 notebooks will launch in the third quarter of 2025. > Our Falcon 7000 notebooks will launch in the fourth quarter of 2025. => initiated; claims 2; silent 1
    Falcon desktop processors will launch in the second quarter of 2025. > The first Falcon notebooks will launch in the fourth quarter of 2025. => initiated; claims 2
    We expect comparable sales to grow 10% to 12% in 2025. > For the fourth quarter of 2025, we expect comparable sales to grow 14% to 16%. => initiated; claims 2; silent 1
    We expect revenue growth in the second half of 2025. > We expect revenue growth in the second half of 2026. => initiated; claims 2
    We expect full-year 2025 GAAP gross margin of 43%. > We expect full-year 2025 non-GAAP gross margin of 46%. => initiated; claims 2
  `,
  not_comparable: `
    YEAR > We expect full-year 2025 revenue of €9 billion. => initiated not_comparable
    We expect capital expenditures of $300 million in 2025. > We expect capital expenditures of RMB 2 billion in 2025. => initiated not_comparable
  `,
  unmentioned: `
    YEAR > The weather was fine. => initiated; silent 1
    YEAR > Our gross margin was 45%. > Revenue was $2.6 billion. => initiated; silent 1 2
    YEAR > The weather was fine. > We reaffirm our full-year 2025 revenue guidance of $10 billion to $11 billion. => initiated reiterated; silent 1
    We expect first quarter revenue of $2.4 billion. > Revenue was $2.4 billion. > The weather was fine. => initiated; silent none; resolved/met
    YEAR > We are withdrawing our guidance for 2025. > The weather was fine. => initiated withdrawn; silent none
  `,
};
