/**
 * Characters of the number, unit and period packs that differ between the scripts, each pair Simplified then
 * Traditional (with the forms that only one region writes). The packs are written in Simplified; text is folded
 * character by character before it is matched, so each entry holds in both scripts and offsets stay.
 */
export const NUMBER_SCRIPT_PAIRS: readonly string[] = [
  ...'万萬 亿億 点點 两兩 贰貳 陆陸 叁參 个個 几幾 余餘 负負 过過 约約 为為 减減 数數 双雙 对對 单單 块塊 币幣 台臺'.split(
    ' ',
  ),
  ...'欧歐 英英 镑鎊 韩韓 圆圓 钱錢 左左 内內 达達 将將 于於 俩倆 斩斬 家家 间間 门門 员員 户戶 客客 货貨 辆輛 项項'.split(
    ' ',
  ),
  ...'张張 颗顆 栋棟 种種 笔筆 吨噸 倍倍 连連 续續 亏虧 财財 年年 季季 来來 间間 去去 从從 当當 岁歲 周週 时時 后後 这這 现現 长長'.split(
    ' ',
  ),
  ...'届屆 运運 结結 阶階 终終 历歷 应應 总總 会會 产產 顾顧 务務 额額 场場 业業 织織 积積 显顯 组組 称稱 泰泰 铢銖 澳澳 纽紐 卢盧'.split(
    ' ',
  ),
  ...'仓倉 线線 艘艘 台臺 东東 战戰 规規 划劃 预預 实實 际際 国國 职職 订訂 销銷 坏壞 话話 设設 备備 页頁 题題 节節 签簽 违違 条條'.split(
    ' ',
  ),
  ...'铺鋪 库庫 区區 车車 开開 发發 骑騎 营營 专專 据據 层層 类類 亩畝 册冊 叁叄 显顯 护護 满滿 场場 处處 级級 万萬'.split(
    ' ',
  ),
  ...'旧舊 动動 亏虧 盈盈 归歸 净淨 东東 头頭 价價 远遠 稳穩 极極 随隨 临臨 飞飛 扣扣 转轉 损損 迟遲 许許 报報 汇匯 迈邁 冲衝 闯闖 一壹 纳納'.split(
    ' ',
  ),
].filter((pair) => pair[0] !== pair[1]);
