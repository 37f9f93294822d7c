import { noAnswer } from '../no-answer.js';
import type { Rule } from '../rule.js';

export const unjudged: Rule = {
  name: 'none.comparable',
  version: 1,
  says: 'No other rule fits the frame: followed and shown, with the reason why there is no verdict.',
  applies: () => true,
  judge: noAnswer,
};
