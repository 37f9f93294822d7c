import type { ClaimView, VerdictView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import { countedOutcomes } from './counted-outcomes.js';
import { findingOf, polaritySeen } from './finding-of.js';

/** A verdict in the words of the page: what its rule does, what it found with the figures of the claim, and what is missing. */
export function useRuleText(claim: ClaimView, verdict: VerdictView) {
  const t = useClaimWords();
  const window = useWindowText()(claim.window);
  const target = useTargetText()(claim);
  const finding = useFindingText(claim, verdict);
  const { reason, void: voided } = verdict;
  return {
    rule: t(`rule:${verdict.rule}`, { target, window, defaultValue: t('rule:none.comparable') }),
    finding,
    why: reason !== null ? t(`why:${reason}`, { window }) : voided !== null ? t(`void:${voided}`) : null,
    settles: reason !== null ? t(`settle:${reason}`) : voided !== null ? t(`settleVoid:${voided}`) : null,
  };
}

function useFindingText(claim: ClaimView, verdict: VerdictView): string | null {
  const t = useClaimWords();
  const { figure, target } = useFigures();
  const found = findingOf({ target: claim.target, verdict }, countedOutcomes({ outcomes: claim.outcomes, verdict }));
  if (found === null || claim.target === null) return null;
  const { side, value, unit, bound, difference, differenceUnit } = found;
  const polarity = polaritySeen(verdict);
  const text = t(`finding:${bound === null ? 'inside' : side}`, {
    value: figure(value, unit),
    target: target(claim.target),
    difference: figure(difference, differenceUnit),
    bound: bound === null ? '' : t(`bound:${bound.name}`, { figure: figure(bound.figure, unit) }),
  });
  return polarity === null ? text : `${text} ${t(polarity)}`;
}

/** From when to when, as far as it was said. */
export function useWindowText(): (window: ClaimView['window']) => string {
  const t = useClaimWords();
  const { day } = useFigures();
  return ({ start, end }) => {
    if (end === null) return t('openWindow');
    return start === null ? t('title:by', { day: day(end) }) : `${day(start)} – ${day(end)}`;
  };
}

/** What was promised: its figure, else what is to happen or which way it is to go. */
export function useTargetText(): (
  claim: Pick<ClaimView, 'target' | 'direction' | 'form' | 'event' | 'company' | 'metric'>,
) => string {
  const term = useTerms();
  const names = useNames();
  const { target: write } = useFigures();
  return ({ target, direction, form, event, company, metric }) => {
    const figure = target ? write(target) : '';
    if (figure !== '') return figure;
    if (form === 'event') return names.metric(company, event ?? metric);
    return direction ? term('direction', direction) : term('form', form);
  };
}
