import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimView, OutcomeView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import classes from './claim.module.css';
import { countedOutcomes } from './counted-outcomes.js';
import { allowedBand, findingOf } from './finding-of.js';
import { useTargetText, useWindowText } from './use-rule-text.js';

/** The figures of a verdict under each other, as one would work it out on paper: promised, reported, difference. */
export function Arithmetic({ claim }: { readonly claim: ClaimView }) {
  const t = useClaimWords();
  const { figure } = useFigures();
  const target = useTargetText()(claim);
  const window = useWindowText()(claim.window);
  const counted = countedOutcomes(claim).filter(({ value, growth }) => value !== null || growth !== null);
  const band = allowedBand(claim);
  const found = findingOf(claim, counted);
  const total = claim.verdict.progress?.[0]?.observed;
  const unit = claim.target?.unit ?? null;
  return (
    <Table className={classes.arithmetic} verticalSpacing={3} horizontalSpacing={0}>
      <caption className="wk-hidden">{t('arithmetic')}</caption>
      <Table.Tbody>
        <Line name={t('promised')} note={claim.target?.raw ? `“${claim.target.raw}”` : undefined} isStrong>
          {target}
        </Line>
        {band && <Line name={t('allowed')}>{`${figure(band.low, unit)} – ${figure(band.high, unit)}`}</Line>}
        <Line name={t('window')}>{window}</Line>
        {counted.map((outcome, at) => (
          <Counted key={at} outcome={outcome} />
        ))}
        {total !== undefined && counted.length > 1 && (
          <Line name={t('total')} isStrong isSum>
            {figure(total, unit)}
          </Line>
        )}
        {found?.difference && (
          <Line name={t('difference')} isStrong isSum>
            {(found.side === 'above' ? '+' : '−') + figure(found.difference, found.differenceUnit)}
          </Line>
        )}
      </Table.Tbody>
    </Table>
  );
}

function Counted({ outcome: { value, unit, growth, period } }: { readonly outcome: OutcomeView }) {
  const t = useClaimWords();
  const { figure, day } = useFigures();
  const rate = growth === null ? '' : `${growth.startsWith('-') ? '' : '+'}${figure(growth, 'percent')}`;
  return (
    <Line name={t('reported')} note={`${day(period.start)} – ${day(period.end)}`}>
      {[value === null ? '' : figure(value, unit), rate].filter(Boolean).join(' · ')}
    </Line>
  );
}

interface LineProps {
  readonly name: string;
  readonly note?: string | undefined;
  readonly isStrong?: boolean;
  /** Drawn under a rule, as a sum is. */
  readonly isSum?: boolean;
  readonly children: ReactNode;
}

function Line({ name, note, isStrong = false, isSum = false, children }: LineProps) {
  return (
    <Table.Tr data-sum={isSum || undefined}>
      <Table.Th scope="row">
        {name}
        {note && <span className={classes.note}>{note}</span>}
      </Table.Th>
      <Table.Td data-strong={isStrong || undefined}>{children}</Table.Td>
    </Table.Tr>
  );
}
