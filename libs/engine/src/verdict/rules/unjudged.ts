import { due } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Rule } from '../rule.js';
import { timingOf } from '../timing.js';
import { because, promise } from '../wording.js';

export const unjudged: Rule = {
  name: 'none.comparable',
  version: 1,
  says: 'No other rule fits the frame ("a record", "faster than the market"): followed and shown, with the reason why there is no verdict.',
  applies: () => true,
  judge(one) {
    if (timingOf(one) !== 'reported') return noAnswer(one);
    const text = `${promise(one)} ("${one.standing.statement.quote}"). No verdict: ${because('measure_unstated')}.`;
    return due('measure_unstated', text);
  },
};
