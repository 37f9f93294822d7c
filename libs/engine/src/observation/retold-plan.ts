import { allMatches } from '../language/index.js';

/** "We had expected", "we originally planned": words of a plan that is told of. What was expected and came so is no plan. */
const PLANNED_EN =
  /(?<!\b(?:as|than|what|which|that|like|where)\s(?:we\s)?)\b(?:we|i|they|company|management)(?:\s(?:had|have|originally|initially|previously|always|also|already))*\s(?:expected|anticipated|planned|forecast|forecasted|guided|budgeted|targeted|hoped|intended|promised|projected)\b/g;
const PLANNED_ZH =
  /(?<!(?:[高低优優好快慢多少]于|[高低優好快慢多少]於|超出|超过|超過|符合|不及|如|与|與|和|较|較|比)(?:了|我们|我們|公司)*)(?:年初|此前|之前|当时|當時|先前|早前|上次|曾|原本|原来|原來)(?:我们|我們|公司|也|就|已|经|經|时|時|的时候|的時候|大家)*(?:说过?|說過?|提到过?|提到過?|提过|提過|讲过?|講過?|表示|承诺过?|承諾過?|预计|預計|预期|預期|预估|預估|计划|計劃|规划|規劃|给出|給出|设定|設定)(?!的)/g;
/** Words with which a sentence comes to what happened; a Chinese plan ends with its clause. */
const CAME_ZH = /[;；。，,]|实际|實際/;
const CAME_EN =
  /\b(?:was|were|came|delivered|reported|reached|achieved|ended|finished|opened|spent|instead|actual\w*|in fact)\b|;/;
const REACH = 80;

/** Does what stands before a figure tell of a plan and not yet of what became of it? */
export function isRetoldPlan(before: string): boolean {
  const inEnglish = allMatches(PLANNED_EN, before).at(-1);
  const last = inEnglish ?? allMatches(PLANNED_ZH, before).at(-1);
  if (last === undefined) return false;
  const behind = before.slice(last.index + last[0].length);
  return behind.length < REACH && !(inEnglish ? CAME_EN : CAME_ZH).test(behind);
}
