import type { Check } from './check.js';
import { SENTENCE_CAUSES } from './golden/index.js';
import { parityChecks, sentenceChecks } from './golden/sentence-checks.js';
import { METRIC_CHECKS } from './metrics.checks.js';
import { OBSERVATION_CHECKS } from './observations.checks.js';
import { PERIOD_CHECKS } from './periods.checks.js';
import { QUANTITY_CHECKS } from './quantities.checks.js';
import { STATEMENT_CHECKS } from './statements.checks.js';

/** Every expression and sentence of the corpus, and what it must be read as. */
export const GOLDEN_CHECKS: readonly Check[] = [
  ...SENTENCE_CAUSES.flatMap(sentenceChecks),
  ...STATEMENT_CHECKS,
  ...OBSERVATION_CHECKS,
  ...METRIC_CHECKS,
  ...PERIOD_CHECKS,
  ...QUANTITY_CHECKS,
];

/** The same meaning in another script must be read as the same. */
export const PARITY_CHECKS: readonly Check[] = SENTENCE_CAUSES.flatMap(parityChecks);
