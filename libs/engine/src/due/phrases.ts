import type { Language } from '../model/index.js';

/** What a question says of a claim, already in the words of its language. */
export interface Asked {
  /** `Cloud revenue`, 云业务收入. */
  readonly subject: string;
  /** `USD 26 billion to 26.6 billion`; empty where the claim has no figure. */
  readonly target: string;
  /** Days as the language writes them. */
  readonly saidOn: string;
  readonly end: string | null;
  /** The promise is of a whole period up to `end`, not of something to come by that day. */
  readonly isOver: boolean;
  /** Per cent of a total that is reached, and of the window that has passed. */
  readonly share: string;
  readonly elapsed: string;
  /** What was said, verbatim, in the language in which it was said. */
  readonly quote: string;
  readonly way: 'increase' | 'decrease' | 'stable' | 'reach' | null;
}

/** The sentences of one language. Each is a whole sentence; `late` stands before the others. */
export interface Phrases {
  readonly figure: (asked: Asked) => string;
  readonly direction: (asked: Asked) => string;
  readonly event: (asked: Asked) => string;
  /** Where neither figure nor way can be put into words: the sentence itself. */
  readonly words: (asked: Asked) => string;
  readonly pace: (asked: Asked) => string;
  readonly late: (asked: Asked) => string;
}

const WAYS_EN = { increase: 'to rise', decrease: 'to fall', stable: 'to stay level', reach: 'to get there' } as const;
const when = ({ end, isOver }: Asked) => (end === null ? '' : isOver ? ` in the period to ${end}` : ` by ${end}`);

const en: Phrases = {
  figure: (asked) =>
    `On ${asked.saidOn} you guided for ${asked.subject} of ${asked.target}${when(asked)}. Where does it stand?`,
  direction: (asked) =>
    `On ${asked.saidOn} you expected ${asked.subject} ${WAYS_EN[asked.way ?? 'reach']}${when(asked)}. ${asked.way === 'stable' ? 'Has it?' : 'Has it, and by how much?'}`,
  event: (asked) => `On ${asked.saidOn} you said: “${asked.quote}” Has it happened, and if not, when will it?`,
  words: (asked) => `On ${asked.saidOn} you said: “${asked.quote}” How has it gone?`,
  pace: (asked) =>
    `Of ${asked.target} planned for ${asked.subject}, ${asked.share}% is reached, with ${asked.elapsed}% of the time gone. Is the plan still in force, and how will the rest be spread?`,
  late: (asked) => `The window closed on ${asked.end ?? ''} and no report since gives an answer. `,
};

const WAYS_HANS = { increase: '上升', decrease: '下降', stable: '保持平稳', reach: '实现' } as const;
const whenHans = ({ end, isOver }: Asked) => (end === null ? '' : isOver ? `截至${end}的期间，` : `${end}之前，`);

const hans: Phrases = {
  figure: (asked) =>
    `贵公司于${asked.saidOn}给出指引：${whenHans(asked)}${asked.subject}为${asked.target}。目前进展如何？`,
  direction: (asked) =>
    `贵公司于${asked.saidOn}预计${whenHans(asked)}${asked.subject}${WAYS_HANS[asked.way ?? 'reach']}。${asked.way === 'stable' ? '目前是否仍然如此？' : '是否已经实现，幅度多大？'}`,
  event: (asked) => `贵公司于${asked.saidOn}表示：“${asked.quote}”是否已经完成？若尚未完成，预计何时？`,
  words: (asked) => `贵公司于${asked.saidOn}表示：“${asked.quote}”目前情况如何？`,
  pace: (asked) =>
    `${asked.subject}计划总额${asked.target}，目前完成${asked.share}%，时间已过${asked.elapsed}%。计划是否仍然有效，余下部分将如何分布？`,
  late: (asked) => `期限已于${asked.end ?? ''}届满，此后的报告均未给出答案。`,
};

const WAYS_HANT = { increase: '上升', decrease: '下降', stable: '保持平穩', reach: '實現' } as const;
const whenHant = ({ end, isOver }: Asked) => (end === null ? '' : isOver ? `截至${end}的期間，` : `${end}之前，`);

const hant: Phrases = {
  figure: (asked) =>
    `貴公司於${asked.saidOn}給出指引：${whenHant(asked)}${asked.subject}為${asked.target}。目前進展如何？`,
  direction: (asked) =>
    `貴公司於${asked.saidOn}預計${whenHant(asked)}${asked.subject}${WAYS_HANT[asked.way ?? 'reach']}。${asked.way === 'stable' ? '目前是否仍然如此？' : '是否已經實現，幅度多大？'}`,
  event: (asked) => `貴公司於${asked.saidOn}表示：「${asked.quote}」是否已經完成？若尚未完成，預計何時？`,
  words: (asked) => `貴公司於${asked.saidOn}表示：「${asked.quote}」目前情況如何？`,
  pace: (asked) =>
    `${asked.subject}計劃總額${asked.target}，目前完成${asked.share}%，時間已過${asked.elapsed}%。計劃是否仍然有效，餘下部分將如何分布？`,
  late: (asked) => `期限已於${asked.end ?? ''}屆滿，此後的報告均未給出答案。`,
};

export const PHRASES: Readonly<Record<Language, Phrases>> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
