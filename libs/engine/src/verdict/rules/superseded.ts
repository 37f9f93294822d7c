import { voided } from '../judgement.js';
import type { Rule } from '../rule.js';
import { promise } from '../wording.js';

/** The first promise, where a later one put it on another scope or unit and nothing comparable with the first is reported. */
export const superseded: Rule = {
  name: 'void.superseded',
  version: 1,
  says: 'Judging the first statement after a later one put the promise on another scope or unit: void, for figures on the old one are no longer given. So is a promise that the corrected text of its call no longer holds.',
  applies: (one) => one.replacedBy !== null,
  judge: (one) =>
    voided('superseded', `${promise(one)}: replaced on ${one.replacedBy} by a promise on another scope or unit.`),
};
