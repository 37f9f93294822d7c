import type { PeriodMention, SentenceReading } from '../model/index.js';

/** "The target we gave in April", "the range that we set at the start of the year". */
const GAVE =
  /\b(?:gave|set|shared|issued|guided(?: to| for)?|announced|communicated|outlined|laid out|given|promised|told (?:you|the market))\s(?:(?:you|out|to|back|investors|publicly|originally|earlier|as early)\s)*(?:(?:in|on|at|during|as of|last|early|late)\s)*(?:the\s)?(?:(?:start|beginning|outset|end)\sof\s)?(?:the\s|this\s|last\s)?$/;
/** 四月给出的至少12%的目标: the time of the giving, and the aim that was given behind it. */
const GIVEN =
  /^(?:份|初|底|末|中旬)?(?:的?(?:时候|時候|电话会议?上?|電話會議?上?|业绩会上?|業績會上?|法说会上?|法說會上?))?(?:我们|我們|公司|管理层|管理層)?(?:就|已经|已經|已|所|曾经|曾經|曾|首次)*(?:给出|給出|给|給|设定|設定|定下|订下|訂下|制定|制訂|提出|宣布|公布|公佈|发布|發布|發佈|披露|揭露|承诺|承諾|给予|給予|立下)(?:过|過|了)?的?[^，,。；;]{0,36}(?:目标|目標|指引|区间|區間|范围|範圍|预期|預期|预测|預測|展望|计划|計劃|計畫|预算|預算|承诺|承諾|财测|財測)/;

/** Does a time of the sentence only tell when a target was given, and date nothing that is promised or reported? */
export function isWhenSaid({ start, end }: PeriodMention, { lower, sentence }: SentenceReading): boolean {
  const before = lower.slice(Math.max(0, start - sentence.start - 70), start - sentence.start);
  return sentence.language === 'en' ? GAVE.test(before) : GIVEN.test(lower.slice(end - sentence.start));
}
