import { voided } from '../judgement.js';
import type { Rule } from '../rule.js';
import { promise } from '../wording.js';

export const withdrawn: Rule = {
  name: 'void.withdrawn',
  version: 1,
  says: 'Management took the promise back: void, whatever is reported later, until it is given again.',
  applies: (one) => one.standing.withdrawn,
  judge: (one) => voided('withdrawn', `${promise(one)}: management took this back; it is neither met nor missed.`),
};
