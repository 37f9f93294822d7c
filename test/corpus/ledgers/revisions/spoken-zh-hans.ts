/** As in `spoken-en.ts`, in Simplified Chinese. */
export const spokenSimplified = {
  YEAR: '预计2025年全年收入100亿元至110亿元。',
  initiated: `
    YEAR => initiated
    预计一季度收入24亿元。 > 预计二季度收入25亿元。 => initiated; claims 2
    YEAR > 预计2026年全年收入120亿元。 => initiated; claims 2; silent 1
    YEAR > 预计2025年毛利率约为45%。 => initiated; claims 2
  `,
  reiterated: `
    YEAR > 我们维持2025年全年收入100亿元至110亿元的指引。 => initiated reiterated
    YEAR > 全年收入目标100亿元至110亿元不变。 => initiated reiterated
    预计2025年毛利率约为45%。 > 预计今年毛利率仍在45%左右。 => initiated reiterated
    预计2025年资本开支300亿元。 > 我们维持全年资本开支300亿元的计划。 => initiated reiterated
    预计2025年全年收入同比增长10%。 > 我们预计2025年收入将继续增长。 => initiated reiterated
  `,
  raised: `
    YEAR > 我们将全年收入指引上调至115亿元至120亿元。 => initiated raised
    预计2025年资本开支300亿元。 > 预计全年资本开支上调至350亿元。 => initiated raised
    预计2025年全年收入同比增长10%。 > 预计2025年全年收入同比增长13%。 => initiated raised
    预计2025年毛利率约为45%。 > 现预计全年毛利率约为47%。 => initiated raised
  `,
  lowered: `
    YEAR > 我们将全年收入指引下调至90亿元至95亿元。 => initiated lowered
    预计2025年资本开支300亿元。 > 预计全年资本开支下调至250亿元。 => initiated lowered
    预计2025年全年收入同比增长10%。 > 预计今年收入同比增长6%。 => initiated lowered
    预计2025年毛利率约为45%。 > 现预计全年毛利率约为43%。 => initiated lowered
  `,
  narrowed: `
    YEAR > 预计2025年全年收入103亿元至106亿元。 => initiated narrowed
    预计2025年毛利率在40%至45%之间。 > 预计全年毛利率在42%至44%之间。 => initiated narrowed
    YEAR > 预计全年收入约105亿元。 => initiated narrowed
  `,
  widened: `
    YEAR > 预计2025年全年收入90亿元至115亿元。 => initiated widened
    预计2025年毛利率约为45%。 > 预计2025年毛利率在43%至46%之间。 => initiated widened
  `,
  horizon_extended: `
    武汉工厂预计2025年6月底前投产。 > 武汉工厂预计推迟到2025年12月底前投产。 => initiated horizon_extended
    预计国际业务2025年底实现盈亏平衡。 > 预计国际业务2026年底实现盈亏平衡。 => initiated horizon_extended
    新一代芯片“昆吾”计划在2025年三季度发布。 > “昆吾”芯片计划在2025年四季度发布。 => initiated horizon_extended
  `,
  horizon_pulled_in: `
    武汉工厂预计2025年12月底前投产。 > 武汉工厂预计提前到2025年9月底前投产。 => initiated horizon_pulled_in
    预计国际业务2026年底实现盈亏平衡。 > 预计国际业务2025年底实现盈亏平衡。 => initiated horizon_pulled_in
  `,
  quantified: `
    预计2025年全年收入将增长。 > 预计2025年全年收入同比增长12%。 => initiated quantified
    预计2025年资本开支将增加。 > 预计2025年资本开支350亿元。 => initiated quantified
    预计2025年毛利率将提升。 > 预计2025年毛利率约为46%。 => initiated quantified
  `,
  dequantified: `
    预计2025年全年收入同比增长10%。 > 我们不再给出具体数字，但预计2025年收入将增长。 => initiated dequantified
    预计2025年资本开支300亿元。 > 今年资本开支不再提供具体区间，但预计仍将增加。 => initiated dequantified
  `,
  hinted_up: `
    未来三年我们将投入3800亿元资本开支。 > 三年3800亿元的资本开支可能偏小。 => initiated hinted_up
    预计2025年资本开支300亿元。 > 我们不排除进一步增加2025年资本开支。 => initiated hinted_up
  `,
  hinted_down: `
    预计2025年资本开支300亿元。 > 不排除下调2025年资本开支。 => initiated hinted_down
    未来三年我们将投入3800亿元资本开支。 > 三年3800亿元的资本开支可能偏大。 => initiated hinted_down
  `,
  rescoped: `
    预计2025年全年收入同比增长10%。 > 按固定汇率计算，预计2025年全年收入同比增长12%。 => initiated rescoped
    预计2025年全年收入同比增长10%。 > 按同口径计算，预计2025年全年收入同比增长8%。 => initiated rescoped
  `,
  withdrawn: `
    YEAR > 由于不确定性，公司决定撤回2025年全年指引。 => initiated withdrawn; void/withdrawn
    YEAR > 3月公司已撤回全年指引。 => initiated withdrawn; void/withdrawn
    YEAR > 此前发布的全年指引不再适用。 => initiated withdrawn; void/withdrawn
    预计2025年毛利率约为45%。 > 公司暂停提供全年毛利率指引。 => initiated withdrawn; void/withdrawn
  `,
  'not withdrawn': `
    YEAR > 公司没有撤回全年指引。 => initiated; silent 1
    YEAR > 我们暂不提供业绩指引。 => initiated; silent 1
    YEAR > 不少同行已撤回全年指引。 => initiated; silent 1
    YEAR > 公司撤回全年毛利率指引。 => initiated; claims 2
    YEAR > 公司撤回此前指引，现预计2025年全年收入90亿元。 => initiated lowered
  `,
  reinstated: `
    YEAR > 公司撤回2025年全年指引。 > 我们恢复全年指引，预计2025年全年收入90亿元至95亿元。 => initiated withdrawn reinstated
    YEAR > 公司撤回2025年全年指引。 > 预计2025年全年收入90亿元。 > 现预计全年收入92亿元。 => initiated withdrawn reinstated raised
  `,
  'one claim in two languages': `
    We expect full-year 2025 revenue of RMB 10 billion to RMB 11 billion. > 我们将全年收入指引上调至115亿元至120亿元。 => initiated raised
    YEAR > We reaffirm our full-year 2025 revenue guidance of RMB 10 billion to RMB 11 billion. => initiated reiterated
    未来三年我们将投入3800亿元资本开支。 > We plan to invest RMB 380 billion in capital expenditures over the next three years. => initiated reiterated
  `,
  'told apart': `
    Qwen2.5模型计划在2025年6月底前发布。 > Qwen3模型计划在2025年9月底前发布。 => initiated; claims 2
    预计2025年上半年收入同比增长10%。 > 预计2025年下半年收入同比增长12%。 => initiated; claims 2
    预计2025年资本开支300亿元。 > 预计2025年研发费用300亿元。 => initiated; claims 2
  `,
  not_comparable: `
    YEAR > 预计2025年全年收入15亿美元。 => initiated not_comparable
  `,
  unmentioned: `
    YEAR > 今天天气很好。 => initiated; silent 1
    YEAR > 一季度毛利率为45%。 > 二季度收入26亿元。 => initiated; silent 1 2
  `,
};
