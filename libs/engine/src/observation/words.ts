import { watch } from '../language/index.js';
import * as en from '../locales/en/result-words.js';
import * as zh from '../locales/zh/result-words.js';

const either = (latin: string, han: string): string => `(?:(?<![a-z])${latin}(?![a-z])|${han})`;

const UP = either(en.upWordsEn, zh.upWordsZh);
const DOWN = either(en.downWordsEn, zh.downWordsZh);

/** Growth or decline said right before a figure, up to it. */
export const UP_BEFORE = new RegExp(
  `(?:(?<![a-z])${en.upWordsEn}${en.stepWordsEn}|${zh.upWordsZh}${zh.stepWordsZh}|${zh.signedWordsZh})$`,
);
export const DOWN_BEFORE = new RegExp(
  `(?:(?<![a-z])${en.downWordsEn}${en.stepWordsEn}|${zh.downWordsZh}${zh.stepWordsZh})$`,
);

/** Growth or decline said right after a figure: "34% revenue growth", 23%的增长. */
export const UP_AFTER = new RegExp(
  `^(?:[a-z '/&-]{0,48}? ?(?<![a-z])${en.growthNounsEn}(?![a-z])|\\s?的?[^，。,;；\\d]{0,8}?(?:增长|增長|成长|成長|增速|增幅|升幅))`,
);
export const DOWN_AFTER = new RegExp(
  `^(?:[a-z '/&-]{0,48}? ?(?<![a-z])${en.declineNounsEn}(?![a-z])|\\s?的?[^，。,;；\\d]{0,8}?(?:下降|下滑|跌幅|降幅|减少|減少|衰退))`,
);

/** "to $5.6 billion", 达到549亿: a level stands here, whatever growth was said before. */
export const TO_LEVEL = new RegExp(
  `(?:(?<![a-z])(?:to|totaling|totalling|at)\\s+(?:a |an )?(?:new )?(?:record |all-time high |approximately |about |nearly |over |just under |some )*(?:of )?|(?:至|到|达到|達到|达|達|为|為)(?:人民币|人民幣|约|約|近|超过|超過|\\s)*)$`,
);

/** Growth or decline of what stands between verb and figure. */
export const UP_OBJECT = new RegExp(`(?<![a-z])${en.upObjectEn}$`);
export const DOWN_OBJECT = new RegExp(`(?<![a-z])${en.downObjectEn}$`);

export const ANY_UP = new RegExp(UP);
export const ANY_DOWN = new RegExp(DOWN);
export const LOSS = watch(new RegExp(either(en.lossWordsEn, zh.lossWordsZh), 'g'));
export const AHEAD = watch(new RegExp(either(en.aheadWordsEn, zh.aheadWordsZh), 'g'));
export const BEHIND = watch(new RegExp(either(en.behindWordsEn, zh.behindWordsZh), 'g'));
export const MEASURED_AGAINST = watch(new RegExp(zh.measuredAgainstZh, 'g'));
export const FIRM_AHEAD = new RegExp(zh.firmAheadZh, 'y');
export const COMPARE = watch(new RegExp(`(?:(?<![a-z])${en.compareWordsEn}(?![a-z])|${zh.earlierWordsZh})`, 'g'));
export const EARLIER_AFTER = new RegExp(`^[^.;，。；]{0,70}?(?<![a-z])${en.earlierWordsEn}(?![a-z])`);
export const QUARTER_BEFORE = new RegExp(`(?:(?<![a-z])${en.quarterBeforeEn}(?![a-z])|${zh.quarterBeforeZh})`);

/** A metric named by its growth ("revenue growth", 收入增速): its per cent is growth. */
export const NAMES_GROWTH = /growth|增长|增長|成长|成長|增速/;

/** A business or a stake changes hands. */
export const SALE =
  /\b(?:sell|sold|sale of|dispose[d]? of|divest\w*|acquire[d]?|consideration|proceeds)\b|出售|收购|收購|对价|對價|转让|轉讓/;
