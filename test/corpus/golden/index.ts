import { AIMS_MISSED, SIGNS_AND_BOUNDS } from './aims-missed.js';
import { LOSSES } from './losses.js';
import { HORIZON } from './by-when.js';
import { BELONGING, BOUNDS, COMPARED } from './how-much.js';
import { INDUSTRY, SEVERAL, SUBJECT } from './of-what.js';
import { OTHER_CURRENCY } from './other-currency.js';
import type { SentenceCause } from './sentence-case.js';
import { FIRMNESS, NEGATION, OTHERS_AND_HYPOTHESES, TENSE } from './what-is-promised.js';
import { COMPARISON_FIGURE, LEVEL_AND_GROWTH, SCOPES } from './what-is-reported.js';
import { NOT_THAT_MEASURE } from './not-that-measure.js';
import { PLAN_OR_RESULT } from './plan-or-result.js';
import { UNLISTED_PART } from './whose-part.js';
import { WHO_SPEAKS } from './who-speaks.js';

export const SENTENCE_CAUSES: readonly SentenceCause[] = [
  ...[WHO_SPEAKS, TENSE, FIRMNESS, NEGATION, OTHERS_AND_HYPOTHESES],
  ...[BOUNDS, BELONGING, COMPARED, SEVERAL, HORIZON, SUBJECT, INDUSTRY],
  ...[
    LEVEL_AND_GROWTH,
    COMPARISON_FIGURE,
    SCOPES,
    OTHER_CURRENCY,
    UNLISTED_PART,
    NOT_THAT_MEASURE,
    PLAN_OR_RESULT,
    LOSSES,
    AIMS_MISSED,
    SIGNS_AND_BOUNDS,
  ],
];
