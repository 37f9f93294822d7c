import { Exact, plain, writeAmount } from '../../claim/index.js';
import type { CompanyProfile, DecimalString } from '../../model/index.js';
import type { Fact } from '../../outcome/index.js';
import { nameOf } from '../wording.js';

/** The sum of flows, with its arithmetic in words: `CNY 38.676 billion + CNY 31.501 billion = CNY 70.177 billion`. */
export function sumOf(
  facts: readonly Fact[],
  profile: CompanyProfile,
): { readonly value: DecimalString; readonly words: string; readonly text: string } {
  const total = plain(facts.reduce((sum, fact) => sum.plus(fact.observation.value ?? 0), new Exact(0)));
  const unit = facts[0]?.observation.unit ?? '';
  const terms = facts.map((fact) => writeAmount(fact.observation.value ?? '0', unit)).join(' + ');
  const { metric, segment } = facts[0]?.observation ?? { metric: '', segment: 'group' };
  const arithmetic = facts.length < 2 ? terms : `${terms} = ${writeAmount(total, unit)}`;
  return { value: total, words: total, text: `reported: ${nameOf(metric, segment, profile)} ${arithmetic}.` };
}
