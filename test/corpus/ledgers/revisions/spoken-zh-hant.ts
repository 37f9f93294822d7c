/** As in `spoken-en.ts`, in Traditional Chinese. */
export const spokenTraditional = {
  YEAR: '預計2025年全年營收1,000億元至1,100億元。',
  initiated: `
    YEAR => initiated
    預計第一季營收240億元。 > 預計第二季營收250億元。 => initiated; claims 2
    YEAR > 預計2026年全年營收1,200億元。 => initiated; claims 2; silent 1
    YEAR > 預計2025年毛利率約45%。 => initiated; claims 2
  `,
  reiterated: `
    YEAR > 我們維持2025年全年營收1,000億元至1,100億元的展望。 => initiated reiterated
    YEAR > 全年營收1,000億元至1,100億元的目標不變。 => initiated reiterated
    預計2025年毛利率約45%。 > 預計今年毛利率仍約45%。 => initiated reiterated
    預計2025年資本支出300億元。 > 我們維持全年資本支出300億元的計畫。 => initiated reiterated
  `,
  raised: `
    YEAR > 我們將全年營收展望上修至1,150億元至1,200億元。 => initiated raised
    預計2025年資本支出300億元。 > 今年資本支出預計上調至350億元。 => initiated raised
    預計2025年營收年增10%。 > 預計2025年營收年增15%。 => initiated raised
    預計2025年毛利率約45%。 > 現預計全年毛利率約47%。 => initiated raised
  `,
  lowered: `
    YEAR > 我們將全年營收展望下修至900億元至950億元。 => initiated lowered
    預計2025年資本支出300億元。 > 今年資本支出預計下調至250億元。 => initiated lowered
    預計2025年營收年增10%。 > 預計今年營收年增6%。 => initiated lowered
  `,
  narrowed: `
    YEAR > 預計2025年全年營收1,030億元至1,060億元。 => initiated narrowed
    預計2025年毛利率介於40%至45%。 > 預計全年毛利率介於42%至44%。 => initiated narrowed
  `,
  widened: `
    YEAR > 預計2025年全年營收900億元至1,150億元。 => initiated widened
    預計2025年毛利率約45%。 > 預計2025年毛利率介於43%至46%。 => initiated widened
  `,
  horizon_extended: `
    台中廠預計2025年6月底前量產。 > 台中廠預計延後至2025年12月底前量產。 => initiated horizon_extended
    預計海外業務2025年底達到損益兩平。 > 預計海外業務2026年底達到損益兩平。 => initiated horizon_extended
  `,
  horizon_pulled_in: `
    台中廠預計2025年12月底前量產。 > 台中廠預計提前至2025年9月底前量產。 => initiated horizon_pulled_in
    預計海外業務2026年底達到損益兩平。 > 預計海外業務2025年底達到損益兩平。 => initiated horizon_pulled_in
  `,
  quantified: `
    預計2025年營收將成長。 > 預計2025年營收年增12%。 => initiated quantified
    預計2025年資本支出將增加。 > 預計2025年資本支出350億元。 => initiated quantified
    預計2025年毛利率將提升。 > 預計2025年毛利率約46%。 => initiated quantified
  `,
  dequantified: `
    預計2025年營收年增10%。 > 我們不再給出具體數字，但預計2025年營收將成長。 => initiated dequantified
    預計2025年資本支出300億元。 > 今年資本支出不再提供具體區間，但預計仍將增加。 => initiated dequantified
  `,
  hinted_up: `
    未來三年我們將投入3,800億元資本支出。 > 三年3,800億元的資本支出可能偏小。 => initiated hinted_up
    預計2025年資本支出300億元。 > 我們不排除進一步增加2025年資本支出。 => initiated hinted_up
  `,
  hinted_down: `
    預計2025年資本支出300億元。 > 不排除下調2025年資本支出。 => initiated hinted_down
  `,
  rescoped: `
    預計2025年營收年增10%。 > 以固定匯率計算，預計2025年營收年增12%。 => initiated rescoped
  `,
  withdrawn: `
    YEAR > 由於不確定性，公司決定撤回2025年全年展望。 => initiated withdrawn; void/withdrawn
    YEAR > 3月公司已撤回全年財測。 => initiated withdrawn; void/withdrawn
    YEAR > 先前公布的全年財測不再適用。 => initiated withdrawn; void/withdrawn
    預計2025年毛利率約45%。 > 公司暫停提供全年毛利率展望。 => initiated withdrawn; void/withdrawn
  `,
  'not withdrawn': `
    YEAR > 公司沒有撤回全年財測。 => initiated; silent 1
    YEAR > 我們暫不提供財測。 => initiated; silent 1
    YEAR > 不少同業已撤回全年財測。 => initiated; silent 1
    YEAR > 公司撤回全年毛利率展望。 => initiated; claims 2
    YEAR > 公司撤回先前展望，現預計2025年全年營收900億元。 => initiated lowered
  `,
  reinstated: `
    YEAR > 公司撤回2025年全年財測。 > 我們恢復全年財測，預計2025年全年營收900億元至950億元。 => initiated withdrawn reinstated
    YEAR > 公司撤回2025年全年財測。 > 預計2025年全年營收900億元。 => initiated withdrawn reinstated
  `,
  'one claim in two languages': `
    We expect full-year 2025 revenue of NT$100 billion to NT$110 billion. > 我們將全年營收展望上修至1,150億元至1,200億元。 => initiated raised
    預計2025年毛利率約45%。 > We now expect full-year gross margin to be about 46%. => initiated raised
  `,
  'told apart': `
    預計2025年上半年營收年增10%。 > 預計2025年下半年營收年增12%。 => initiated; claims 2
    預計2025年資本支出300億元。 > 預計2025年研發費用300億元。 => initiated; claims 2
  `,
  not_comparable: `
    YEAR > 預計2025年全年營收30億美元。 => initiated not_comparable
  `,
  unmentioned: `
    YEAR > 今天天氣很好。 => initiated; silent 1
    YEAR > 第一季毛利率為45%。 > 第二季營收260億元。 => initiated; silent 1 2
  `,
};
