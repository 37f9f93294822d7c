/** Wordings that change a claim without a number. Matched on the lower-cased quote; each fits any company. */
const GUIDANCE_WITHDRAWAL =
  /\b(?:withdr[ae]w\w*|suspend\w*|rescind\w*|retract\w*)\b.{0,60}\b(?:guidance|outlook|target|forecast|goal)s?\b|\b(?:guidance|outlook|forecasts?|targets?)\b[^.;]{0,60}\b(?:no longer (?:valid|appl|hold|stand|in effect|be relied)|not be relied)\w*|(?:撤回|撤销|撤銷|取消|暂停|暫停|中止|放弃|放棄|收回).{0,16}(?:指引|目标|目標|计划|計劃|計畫|展望|预测|預測|财测|財測)|(?:指引|展望|财测|財測|预测|預測|目标|目標)[^，,。；;]{0,10}(?:已经|已經|已)?不再(?:适用|適用|有效|成立)/;
const PLAN_WITHDRAWAL =
  /\bno longer (?:plan|expect|intend|aim|target|pursu|anticipat)\w*|\b(?:abandon|scrap|shelv|drop)\w*\b.{0,30}\b(?:plan|target|goal|project)s?\b|不再(?:计划|計劃|計畫|预期|預期|预计|預計|追求)/;
const NOT_WITHDRAWN =
  /(?:\bnot|n't|\bwithout|\bno (?:plans?|reason|need|intention)(?: to| of)?)\s(?:\S+\s){0,3}?(?:withdr|suspend|rescind|retract|abandon|scrap|shelv|drop)|(?:没有|沒有|并未|並未|不会|不會|无意|無意|未)(?:打算)?(?:撤回|撤销|撤銷|取消|暂停|暫停|中止|放弃|放棄|收回)/;
const NUMBER_GIVEN_UP =
  /\bno longer quantif\w*|\bno longer (?:giv|provid|put|commit)\w*.{0,40}\b(?:number|figure|range|specific|quantitative)|\bwon't (?:put|give) a (?:number|figure)|不再(?:给出|給出|提供|量化).{0,10}(?:数字|數字|数值|數值|具体|具體|区间|區間)/;
const REINSTATEMENT =
  /\b(?:reinstat|resum|restor)\w*\b.{0,40}\b(?:guidance|outlook|target|forecast|plan)s?\b|(?:恢复|恢復|重新给出|重新給出).{0,12}(?:指引|目标|目標|展望|计划|計劃)/;
const ACCELERATION =
  /accelerat|speed(?:ing)? up|faster growth|\b(?:declines?|decreases?|drops?|falls?)\b[^.;]{0,40}\b(?:narrow|moderat|eas(?:e|es|ing)\b|lessen)|(?:跌幅|降幅|[减減]幅)[^，,。；]{0,8}(?:收窄|缩小|縮小|缩窄|縮窄|收[敛斂])|(?:增长|增長|增速|成长|成長).{0,6}(?:加速|加快|提速)|加速(?:增长|增長|成长|成長)/;
const DECELERATION =
  /decelerat|slow(?:er|s|ing)?(?:ing)?[ -]?(?:down)?\b.{0,24}growth|slowdown|growth.{0,24}\bslow|(?:增长|增長|增速|成长|成長).{0,8}(?:放缓|放緩|减速|減速|趋缓|趨緩|回落)/;
const NEGATED_PLAN =
  /\bno (?:current )?(?:plan|intention)s?\b|\b(?:do|does|are|is|have|has|will) not (?:plan|intend|planning|have (?:any |a )?plan)|\b(?:don't|doesn't|not) (?:plan|intend)|(?:没有|沒有|并无|並無|暂无|暫無|并未|並未).{0,12}(?:计划|計劃|計畫|打算|意图|意圖)|不(?:会|會|再)?(?:打算|计划|計劃|計畫|考虑|考慮)/;
const PLURAL_SUBJECT =
  /\b(?:most|majority|many|several|each|all|some) (?:of )?(?:our |the |other )*(?:[a-z-]+ ){0,3}(?:businesses|segments|units|subsidiaries)|(?:大多数|大多數|多数|多數|大部分|各|所有|部分).{0,8}(?:业务|業務|板块|板塊|部门|部門)|(?:业务|業務|板块|板塊|部门|部門),?(?:中的)?(?:大多数|大多數|多数|多數|大部分|都将|都將|均将|均將)/;

const has = (pattern: RegExp) => (quote: string) => pattern.test(quote.toLowerCase());

const isNotWithdrawn = has(NOT_WITHDRAWN);
/** Management takes its guidance back: "withdraw our outlook", "the guidance no longer applies". */
export const takesBackGuidance = (quote: string): boolean => has(GUIDANCE_WITHDRAWAL)(quote) && !isNotWithdrawn(quote);
/** Management takes back a promise or its guidance. */
export const isWithdrawal = (quote: string): boolean =>
  takesBackGuidance(quote) || (has(PLAN_WITHDRAWAL)(quote) && !isNotWithdrawn(quote));
const OVER_YEARS =
  /\b(?:long|medium|mid|longer)[- ]?term\b|\bmulti[- ]?year\b|\b(?:three|four|five|ten|[3-9]|10)[- ]year\b|中长期|中長期|长期|長期|中期|[三五十]年/;
const OF_QUARTER = /\bq[1-4]\b|\bquarter(?:ly)?\b|季/;
/** A quarter is named, whether or not it is known which. */
export const speaksOfQuarter = has(OF_QUARTER);
/** Targets over years, apart from the guidance for the next periods. */
export const speaksOfYears = has(OVER_YEARS);
/** The promise stays, its number is given up in so many words. */
export const givesUpNumber = has(NUMBER_GIVEN_UP);
/** Guidance that had been taken back is given again. */
export const isReinstatement = has(REINSTATEMENT);
/** The promise is about the rate of growth going up or down, not about the level. */
export const speaksOfAcceleration = has(ACCELERATION);
export const speaksOfDeceleration = has(DECELERATION);
/** "No plan to sell": a promise that something will not happen. */
export const isNegatedPlan = has(NEGATED_PLAN);
/** Speaks of several businesses at once, so that no one figure answers it. */
export const hasPluralSubject = has(PLURAL_SUBJECT);

const NEW_DEFINITION =
  /\b(?:new|revised|changed|updated) (?:definition|methodology|basis of calculation)|新(?:口径|口徑|统计口径|統計口徑|定义|定義)/;
/** The figure is measured otherwise than before. */
export const speaksOfNewDefinition = has(NEW_DEFINITION);

const RESTATED = /\b(?:restat|recast)\w*|重述|重列|追溯调整|追溯調整/;
/** The figure of an earlier period as it is given now, not as it was. */
export const speaksOfRestatement = has(RESTATED);

const ACQUISITION = /\b(?:acqui(?:re|red|sition)|merg(?:er|ed))\b|收购|收購|并购|併購/;
/** A business is bought, not sold. */
export const speaksOfAcquisition = has(ACQUISITION);

const PRO_FORMA = /\bpro[- ]?forma\b|备考|備考|模拟合并|模擬合併|擬制性/;
/** The figure is of a company that did not stand so yet: never the one that was promised, unless that was told so too. */
export const speaksOfProForma = has(PRO_FORMA);

const YEARLY = /year[- ](?:over|on)[- ]year|\byoy\b|from a year ago|同比|年增|年减|年減/;
const QUARTERLY =
  /sequential|quarter[- ](?:over|on)[- ]quarter|\bqoq\b|from the (?:prior|previous|last) quarter|环比|環比|季增|季减|季減|较上季|較上季/;
/** The growth spoken of is against the same period of the year before. */
export const speaksOfYearlyGrowth = has(YEARLY);
/** The growth spoken of is against the quarter before. */
export const speaksOfQuarterlyGrowth = has(QUARTERLY);
/** One sentence with growth on both bases: which of the two a rate is on may have been misread. */
export const namesBothGrowthBases = (quote: string): boolean => has(YEARLY)(quote) && has(QUARTERLY)(quote);

const SALE_DONE =
  /\b(?:disposals?|divest(?:ed|iture|ment)|deconsolidat\w+|sale) of\b|\bdisposed of\b|\b(?:was|were|been|have|had) (?:sold|divested|deconsolidated)\b|\bwe (?:sold|divested)\b|\bexcluding (?:revenue|results|the)|(?:已|完成).{0,8}(?:出售|处置|處置|剥离|剝離)|(?:出售|处置|處置|剥离|剝離).{0,24}(?:已完成|完成|所致|影响|影響|后|後)|(?:剔除|不计|不計|排除|扣除).{0,30}(?:收入|影响|影響)/;
const SALE_AHEAD =
  /\b(?:will|expect\w*|announc\w*|agree\w*|pending|plan\w*|propos\w*|once|if|when)\b|将|將|预计|預計|宣布|宣佈|公布|公佈|协议|協議|拟|擬|待/;
/** A business has been sold: "the disposal of", "excluding revenue from", "已出售的"; not that it will be. */
export const speaksOfSaleDone = (quote: string): boolean => has(SALE_DONE)(quote) && !has(SALE_AHEAD)(quote);

const HINT_UP =
  /(?:\bnot|n't) rule out\b.{0,40}\b(?:rais|increas|scal|add|more|higher|expand)|\bon the (?:small|low|conservative) side\b|不(?:会|會)?排除.{0,16}(?:增加|提高|上调|上調|追加|加大|扩大|擴大)|(?:可能|或许|或許|或|有点|有點)偏(?:小|低|保守)/;
const HINT_DOWN =
  /(?:\bnot|n't) rule out\b.{0,40}\b(?:cut|reduc|lower|less|scaling (?:back|down))|\bon the (?:high|large|optimistic) side\b|不(?:会|會)?排除.{0,16}(?:减少|減少|下调|下調|削减|削減|缩减|縮減)|(?:可能|或许|或許|或|有点|有點)偏(?:大|高|乐观|樂觀)/;
/** No new number, only that it may turn out larger or smaller. */
export const hintsUp = has(HINT_UP);
export const hintsDown = has(HINT_DOWN);
