/** Common characters that one script writes differently: simplified, traditional, in turn. Only pairs where neither form is used in the other script. */
export const SCRIPT_PAIRS =
  '们們这這个個为為来來时時会會国國对對说說发發经經业業务務产產长長过過还還动動现現开開关關实實电電应應进進将將与與从從两兩资資财財报報预預计計网網络絡际際营營销銷户戶体體验驗价價单單订訂货貨费費额額亿億万萬没沒让讓问問题題亏虧损損盈盈购購续續继繼强強势勢认認见見观觀点點线線级級组組织織统統术術机機构構权權标標样樣难難顺順须須领領风風门門间間闻聞陆陸阳陽阶階随隨险險录錄钱錢银銀链鏈错錯键鍵达達运運远遠连連选選适適邮郵释釋针針类類给給结結绝絕维維综綜绿綠编編缩縮罗羅职職联聯胜勝脑腦节節范範获獲虑慮虽雖补補装裝规規视視览覽觉覺触觸讨討议議记記讲講许許论論设設访訪证證评評识識诉訴词詞试試话話该該详詳语語误誤请請诸諸读讀课課调調谈談谢謝质質贡貢责責败敗账賬贸貿贵貴贷貸贺賀赋賦赖賴赚賺赛賽赢贏趋趨车車转轉轮輪软軟轻輕载載较較输輸边邊迁遷迈邁传傳优優伙夥储儲养養净淨减減划劃创創剂劑办辦协協卖賣历歷压壓团團园園块塊坚堅处處备備复復够夠头頭夺奪奋奮学學宝寶审審导導层層带帶帮幫库庫张張弹彈归歸当當态態总總惊驚战戰护護担擔据據挥揮换換数數断斷无無显顯旧舊条條杂雜检檢楼樓欢歡气氣汇匯沟溝测測济濟涨漲渐漸满滿灵靈热熱爱愛独獨环環确確离離种種积積稳穩竞競笔筆签簽简簡约約纪紀纯純纳納纷紛终終绍紹绩績缓緩义義习習艺藝节節药藥营營虚虛号號蓝藍装裝贝貝负負贯貫询詢询詢课課赞贊跃躍践踐轨軌递遞逻邏释釋锁鎖镇鎮队隊阴陰隐隱页頁项項频頻颗顆驱驅驶駛鲜鮮齐齊龙龍库庫毕畢东東严嚴专專丰豐临臨举舉乐樂书書争爭产產亲親众眾价價伟偉伤傷侧側债債';

/** Characters that tell simplified Chinese from traditional, as two sets. */
export function scriptMarkers(): {
  readonly simplified: ReadonlySet<number>;
  readonly traditional: ReadonlySet<number>;
} {
  const simplified = new Set<number>();
  const traditional = new Set<number>();
  for (let i = 0; i + 1 < SCRIPT_PAIRS.length; i += 2) {
    if (SCRIPT_PAIRS[i] === SCRIPT_PAIRS[i + 1]) continue;
    simplified.add(SCRIPT_PAIRS.charCodeAt(i));
    traditional.add(SCRIPT_PAIRS.charCodeAt(i + 1));
  }
  return { simplified, traditional };
}
