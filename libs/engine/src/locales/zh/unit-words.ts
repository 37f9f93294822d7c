/** Currency words in folded Chinese, behind the number. 元 is the context's own; longer words first. */
export const CURRENCY_AFTER: Readonly<Record<string, string>> = {
  元人民币: 'CNY', 人民币: 'CNY', 元美元: 'USD', 元港币: 'HKD', 元欧元: 'EUR', 元新台币: 'TWD', 美元: 'USD', 美金: 'USD', 美刀: 'USD',
  美圆: 'USD', 港元: 'HKD', 港币: 'HKD', 港圆: 'HKD', 新台币: 'TWD', 台币: 'TWD', 欧元: 'EUR', 英镑: 'GBP', 日元: 'JPY', 日圆: 'JPY',
  韩元: 'KRW', 韩圆: 'KRW', 澳元: 'AUD', 加元: 'CAD', 加币: 'CAD', 新加坡元: 'SGD', 新币: 'SGD', 泰铢: 'THB', 卢布: 'RUB', 卢比: 'INR',
  瑞郎: 'CHF', 瑞士法郎: 'CHF', 比特币: 'XBT', 元: '元', 圆整: '元', 圆: '元', 块钱: '元', 块: '元', 蚊: 'HKD',
};
export const CURRENCY_BEFORE: Readonly<Record<string, string>> = {
  人民币: 'CNY', 港币: 'HKD', 港元: 'HKD', 新台币: 'TWD', 台币: 'TWD', 美元: 'USD', 美金: 'USD', 欧元: 'EUR', 日元: 'JPY', 英镑: 'GBP',
};
/** Measure words that make a bare numeral a count. */
export const MEASURE_WORDS = '家个名位款座人项次件张辆台部所间户股只颗套层批种类门亩吨单笔万盒斤届双对组条艘架栋册台';
/** What is counted, where it stands behind a measure word or the number. */
export const COUNTED_NOUNS: readonly string[] = [
  '门店', '店铺', '会员', '用户', '商家', '客户', '员工', '城市', '仓库', '订单', '品牌', '国家', '地区', '产品', '模型', '车型', '车', '股',
  '人', '季度', '服务器', '芯片', '卡', '开发者', '商户', '骑手', '酒店', '直营店', '加盟店', '专利', '项目', '站点', '数据中心',
];
