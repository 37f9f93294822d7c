import type { Part } from './label.js';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  [
    'translation',
    /^(?:(?:中文|英文|参考|參考|机器|機器)(?:翻译|翻譯|译文|譯文|译本|譯本)|(?:chinese|english|machine|unofficial) translation)(?:如下)?$/,
  ],
  [
    'summary',
    /^(?:(?:內容|内容|會議|会议|重點|核心|全文)?(?:摘要|要点|要點|概要|提要)|executive summary|(?:call |quick )?summary|key (?:takeaways|points)|takeaways|highlights|at a glance)$/,
  ],
  [
    'prepared',
    /^(?:(?:管理层|管理層|公司|高管)?(?:陈述|陳述|发言|發言|致辞|致詞|讲话)(?:部分|环节|環節)?|prepared (?:remarks|statements?)|(?:management )?presentation|management(?:'s)? (?:discussion|remarks)(?: section)?|opening remarks)$/,
  ],
  [
    'qa',
    /^(?:(?:法人|分析师|分析師|投资者|投資人|现场|現場)?\s*(?:q\s*&\s*a|q and a|问答|問答|提问|提問)(?:环节|環節|部分|时间|時間|section|session)?|questions?\s*(?:and|&)\s*answers?(?: (?:section|session))?|question-and-answer(?: session)?|q\s*&\s*a session)$/,
  ],
  [
    'transcript',
    /^(?:(?:完整|会议|會議|电话会|電話會)?(?:原文|全文|逐字稿|實錄|实录|正文|纪要全文)(?:如下)?|(?:full |call |complete )?transcript)$/,
  ],
  [
    'participants',
    /^(?:(?:corporate |conference |conference call |call |company )?participants|(?:参会|與會|与会|出席)(?:人员|人員|管理层|管理層|嘉宾|來賓))$/,
  ],
];

const ANY_PART = new RegExp(PARTS.map(([, words]) => words.source).join('|'));

/** The part that a heading opens, if it is one of those that documents name alike. */
export function partOf(heading: string): Part | null {
  if (/[.!?。！？,，、]$/.test(heading)) return null;
  const bare = heading
    .replace(/^[#\s*_【\[〖《]+|[\s*_:：】\]〗》]+$/g, '')
    .replace(/^[一二三四五六七八九十]{1,2}、\s*/, '')
    .toLowerCase();
  if (bare.length > 40 || !ANY_PART.test(bare)) return null;
  return PARTS.find(([, words]) => words.test(bare))?.[0] ?? null;
}
