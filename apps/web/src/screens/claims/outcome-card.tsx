import { Badge, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { OutcomeView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './claim.module.css';
import { FlagNote } from './flag-note.js';
import { QuoteInContext } from './quote-in-context.js';
import { useDocument, useObservation } from './use-mentions.js';

interface OutcomeCardProps {
  readonly outcome: OutcomeView;
  readonly company: string;
  readonly isCounted: boolean;
}

/** One outcome: figure, growth, period and vintage above the words that report it. */
export function OutcomeCard({ outcome, company, isCounted }: OutcomeCardProps) {
  const t = useClaimWords();
  const term = useTerms();
  const names = useNames();
  const { figure, day } = useFigures();
  const observation = useObservation(outcome);
  const document = useDocument(outcome.document);
  const { quote, lang, start, end, value, unit, growth, period, vintage, relation } = outcome;
  const basis = observation?.growth?.basis;
  const what = observation && names.metric(company, observation.event ?? observation.metric);
  return (
    <article className={classes.card} data-relation={relation}>
      <Group gap={6} justify="space-between" wrap="nowrap" align="baseline">
        <Link to={`/documents/${outcome.document}?at=${start}-${end}`} className={classes.day}>
          {document?.eventDate ? day(document.eventDate) : t('source')}
        </Link>
        <Badge variant="light" color="gray" size="sm" tt="none">
          {outcome.statement === undefined ? term('relation', relation) : t('laterStatement')}
        </Badge>
      </Group>
      {(value !== null || growth !== null) && (
        <div className={classes.figure}>
          {what && <span className={classes.figureName}>{what}</span>}
          {value !== null && <strong>{figure(value, unit)}</strong>}
          {growth !== null && (
            <span data-way={growth.startsWith('-') ? 'down' : 'up'} className={classes.growth}>
              {growth.startsWith('-') ? '' : '+'}
              {figure(growth, 'percent')}
              {basis && ` ${term('comparison', basis)}`}
            </span>
          )}
        </div>
      )}
      <QuoteInContext {...{ quote, lang, start, end }} document={outcome.document} withContext={isCounted} />
      <div className={classes.meta}>
        <span>
          {day(period.start)} – {day(period.end)}
        </span>
        <span>{term('vintage', vintage)}</span>
        {observation && observation.basis !== 'unspecified' && <span>{term('basis', observation.basis)}</span>}
        {observation && observation.statedBy !== 'management' && <span>{term('role', observation.statedBy)}</span>}
        {document?.kind === 'import' && <span>{document.name}</span>}
      </div>
      {observation?.flags.map((flag) => (
        <FlagNote key={flag.code + flag.detail} flag={flag} />
      ))}
    </article>
  );
}
