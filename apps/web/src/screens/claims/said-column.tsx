import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import classes from './claim.module.css';
import { StatementCard } from './statement-card.js';

/** What was said: the statement that the verdict is on first, then the others of the claim, oldest first. */
export function SaidColumn({ claim }: { readonly claim: ClaimView }) {
  const { t: common } = useTranslation();
  const t = useClaimWords();
  const input = claim.verdict.inputs?.statement;
  const judged =
    claim.statements.find(({ document, statement }) => document === input?.document && statement === input.statement) ??
    claim.statements.at(-1);
  const others = claim.statements.filter((one) => one !== judged);
  return (
    <section aria-labelledby="said" className={classes.column}>
      <Title order={2} id="said">
        {common('said')}
      </Title>
      {judged && <StatementCard statement={judged} company={claim.company} isJudged />}
      {others.length > 0 && (
        <details className={classes.more} open={others.length <= 2}>
          <summary>{t('otherStatements', { count: others.length })}</summary>
          {others.map((statement) => (
            <StatementCard
              key={statement.document + statement.statement}
              statement={statement}
              company={claim.company}
              isJudged={false}
            />
          ))}
        </details>
      )}
    </section>
  );
}
