import { voided } from '../judgement.js';
import type { Rule } from '../rule.js';
import { subjectOf } from '../wording.js';

/** The first promise, where a later one put it on another scope or unit and nothing comparable with the first is reported. */
export const superseded: Rule = {
  name: 'void.superseded',
  version: 1,
  says: 'Judging the first statement after a later one put the promise on another scope or unit: void, for figures on the old one are no longer given.',
  applies: (one) => one.replacedBy !== null,
  judge: (one) =>
    voided(
      'superseded',
      `${subjectOf(one.standing, one.profile)}: ${one.replacedBy} replaced this promise by one on another scope or unit.`,
    ),
};
