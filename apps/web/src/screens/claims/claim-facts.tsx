import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { ClaimView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useNames } from '../../parts/use-names.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { useTerms } from '../../words/use-terms.js';
import { AsOfControl } from './as-of-control.js';
import classes from './claim.module.css';
import { useTargetText, useWindowText } from './use-rule-text.js';

/** The line under the title: the verdict that holds, whose claim it is, and how it was put. */
export function ClaimFacts({ claim }: { readonly claim: ClaimView }) {
  const t = useClaimWords();
  const term = useTerms();
  const names = useNames();
  const window = useWindowText()(claim.window);
  const target = useTargetText()(claim);
  const basis = claim.assumedBasis
    ? t('basisAssumed', { basis: term('basis', claim.assumedBasis) })
    : term('basis', claim.basis);
  const [scope = '', what = ''] = claim.scope.split(':');
  const facts: readonly (readonly [string, string])[] = [
    [t('target'), target],
    [t('window'), window],
    [t('modality'), term('modality', claim.modality)],
    [t('checkability'), term('checkability', claim.checkability)],
    [t('basis'), basis],
    [t('scope'), t(`scope:${scope}`, { what, defaultValue: claim.scope })],
    ...claim.conditions.map((condition) => [t('conditions'), condition] as const),
  ];
  return (
    <div className={classes.facts}>
      <Group gap="sm" align="center">
        <VerdictBadge verdict={claim.review?.verdict ?? claim.verdict} withReason />
        <Anchor component={Link} to={`/companies/${claim.company}`}>
          {names.company(claim.company)}
        </Anchor>
        <AsOfControl />
      </Group>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name + value}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
