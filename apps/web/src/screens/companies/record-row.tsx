import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '#contracts';
import { useNames } from '../../parts/use-names.js';
import { KeptInterval } from './kept-interval.js';
import classes from './company.module.css';

/** Ways to end, and those that have not, in the order of the columns. */
export const COUNTED = ['exceeded', 'met', 'metLate', 'partiallyMet', 'missed', 'contradicted', 'open', 'void', 'qualitative'] as const;

type Scorecard = AnswerOf<'/v1/scorecards'>;

interface RecordRowProps {
  readonly company: string;
  readonly by: Scorecard['by'];
  readonly line: Scorecard['lines'][number];
  readonly atLeast: number;
}

/** One line of a track record. A nought is left dim, so that the counts stand out. */
export function RecordRow({ company, by, line, atLeast }: RecordRowProps) {
  const { t } = useTranslation('companies');
  const names = useNames();
  const { latest, original, key } = line;
  const name = () => {
    if (by === 'company') return names.company(key);
    if (by === 'metric') return names.metric(company, key);
    return key === 'unnamed' ? t('unnamed') : line.name;
  };
  return (
    <Table.Tr>
      <Table.Th scope="row">{name()}</Table.Th>
      <Table.Td className={classes.number}>{latest.claims}</Table.Td>
      {COUNTED.map((one) => (
        <Table.Td key={one} className={classes.number} data-nought={latest[one] === 0 || undefined}>
          {latest[one]}
          {original[one] !== latest[one] && (
            <span className="wk-dim"> {t('originally', { count: original[one] })}</span>
          )}
        </Table.Td>
      ))}
      <Table.Td>
        <KeptInterval tally={latest} atLeast={atLeast} />
      </Table.Td>
    </Table.Tr>
  );
}
