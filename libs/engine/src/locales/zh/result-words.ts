/** Verbs and nouns of growth and decline, both scripts. Regular-expression source. */
export const upWordsZh =
  '(?:增长|增長|成长|成長|增加|上升|提升|上涨|上漲|年增|季增|月增|增幅|增速|提高|扩大|擴大|改善|同比增|环比增|環比增|增)';
export const downWordsZh =
  '(?:下降|减少|減少|下滑|下跌|年减|年減|季减|季減|月減|降低|衰退|降幅|同比降|环比降|環比降|[微略小续續]降|跌幅|收缩|收縮|减|減|跌)';

/** What may stand between such a word and its figure. */
export const stepWordsZh =
  '(?:了|加速|放缓|放緩|回升|为|為|达|達|至|到|约|約|近|超过|超過|逾|超|率|速|接近|将|將|幅|:|：|\\s|人民币|人民幣|高达|高達|进一步|進一步|个|個|去年同期|同期|同比|环比)*';

/** 同比+48%, 同比-3%: a bare rate carries its own sign. */
export const signedWordsZh = '(?:同比|环比|環比|按年|按季)(?:为|為|约|約)?[+＋]?';
/** What opens a figure of an earlier time. */
export const earlierWordsZh =
  '(?:去年同期|上年同期|去年同季|前年同期|同期|上一年度?|前一年度?|上季度|上一季度|上季|上个季度|上個季度|前一季|去年|上年|相比之下)';
export const quarterBeforeZh = '(?:环比|環比|季增|季减|季減|按季|较上季|較上季|上季度|上一季度|上季|前季|前一季)';

/** Loss and outflow turn the sign of the figure that they name. */
export const lossWordsZh = '(?:亏损|虧損|流出|净亏|淨虧|损失|損失|赤字)';

/** Words of what will be or is planned. */
export const aheadWordsZh =
  '(?:预计|預計|预期|預期|将|將|计划|計劃|計畫|目标|目標|预算|預算|展望|有望|力争|力爭|规划|規劃|预估|預估|可望|指引|财测|財測|拟|擬|如果|若|假设|假設|未来|未來|希望|有信心|有把握|打算|争取|爭取|承诺|承諾|(?:要|可以|能够|能夠)(?:超过|超過|回到|提升到|提高到|达到|達到|突破|做到|实现|實現|到)|(?<![社机機协協议議大年股董理事宴聚委约約工学學都才峰展晚盛例务務])[会會](?![议議员員计計谈談场場长長展见見面]))';

/** Words of what was. They win over an earlier word of the other kind. */
export const behindWordsZh =
  '(?:本季|截至|过去|過去|已经|已經|已|上半年|实现了|實現了|录得|錄得|(?:实际|實際)(?!税|稅|利率|控制|汇率|匯率|有效|情况|情況|需求)|最终(?:实现|达到|完成|[为是])|最終(?:實現|達到|完成|[為是]))';

/** What a figure is measured against. It looks back unless a firm word governs it: 好于预期，同比增长 but 预计同比增长. */
export const measuredAgainstZh = '(?:同比|年增|年减|年減|去年|环比|環比)';
export const firmAheadZh =
  '(?<!此前|之前|原先|原本|先前|曾)(?:预计|預計|将|將|有望|力争|力爭|预估|預估|可望|拟|擬|打算|争取|爭取|希望|有信心|可以|会|會|(?<=[们們司])(?:预期|預期))';
