import { Badge, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimStatementView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './claim.module.css';
import { Derivation } from './derivation.js';
import { FlagNote } from './flag-note.js';
import { QuoteInContext } from './quote-in-context.js';
import { SpeakerLine } from './speaker-line.js';

interface StatementCardProps {
  readonly statement: ClaimStatementView;
  readonly company: string;
  /** Is it the one that the verdict is on? It is shown in its context at once. */
  readonly isJudged: boolean;
}

/** One statement: its words in their context, its translation beside it, who said it, and what to be careful about. */
export function StatementCard({ statement, company, isJudged }: StatementCardProps) {
  const { t: common } = useTranslation();
  const t = useClaimWords();
  const term = useTerms();
  const { day } = useFigures();
  const [isOpen, setOpen] = useState(isJudged);
  const { quote, lang, document, start, end, translation, revision, saidOn, flags } = statement;
  return (
    <article className={classes.card} data-judged={isJudged || undefined}>
      <Group gap={6} justify="space-between" wrap="nowrap" align="baseline">
        <Link to={`/documents/${document}?at=${start}-${end}`} className={classes.day}>
          {day(saidOn)}
        </Link>
        <Badge variant="light" color="gray" size="sm" tt="none">
          {term('revision', revision)}
        </Badge>
      </Group>
      <div className={translation ? classes.pair : undefined}>
        <div>
          {translation && <div className={classes.label}>{common('original')}</div>}
          <QuoteInContext {...{ quote, lang, document, start, end }} withContext={isOpen} />
        </div>
        {translation && (
          <div>
            <div className={classes.label}>{common('translation')}</div>
            <QuoteInContext {...translation} document={document} withContext={false} />
          </div>
        )}
      </div>
      <SpeakerLine statement={statement} />
      {isJudged && <div className={classes.judged}>{t('judgedHere')}</div>}
      {flags.map((flag) => (
        <FlagNote key={flag.code + flag.detail} flag={flag} />
      ))}
      <Derivation statement={statement} company={company} />
      {!isOpen && (
        <Button variant="subtle" size="compact-xs" onClick={() => setOpen(true)} className="wk-screen-only">
          {t('inContext')}
        </Button>
      )}
    </article>
  );
}
