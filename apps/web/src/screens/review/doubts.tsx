import { Text } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../../words/use-terms.js';
import { Certainty } from './certainty.js';
import classes from './review.module.css';
import type { Claim } from './use-claim-under-review.js';

/** Why a claim should be looked at: how sure its reading and its verdict are, its flags, what changed since somebody decided. */
export function Doubts({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('review');
  const term = useTerms();
  const again = claim.review?.needsAnotherLook ?? [];
  const reading = Math.min(...claim.statements.map(({ confidence }) => confidence));
  return (
    <div className={classes.doubts}>
      <Text size="sm" component="p" className={classes.sure}>
        <Certainty label={t('readingSure')} share={reading} />
        <Certainty label={t('verdictSure')} share={(claim.review?.verdict ?? claim.verdict).confidence} />
      </Text>
      {again.map(({ review, detail }) => (
        <Doubt key={review + detail} name={t('changedSince')} detail={detail} />
      ))}
      {claim.flags.map(({ code, detail }) => (
        <Doubt key={code + detail} name={term('flag', code)} detail={detail} />
      ))}
    </div>
  );
}

function Doubt({ name, detail }: { readonly name: string; readonly detail: string }) {
  return (
    <Text size="sm" component="p" className={classes.doubt}>
      <TriangleAlert size={14} aria-hidden />
      <span>
        <strong>{name}</strong>{' '}
        <span lang="en" className="wk-dim">
          {detail}
        </span>
      </span>
    </Text>
  );
}
