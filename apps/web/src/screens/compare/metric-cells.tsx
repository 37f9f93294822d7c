import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/quote.js';
import { useFigures } from '../../parts/use-figures.js';
import { useTerms } from '../../words/use-terms.js';
import type { Cell, Row } from './comparison-row.js';
import classes from './compare.module.css';

/** What one period reports, leading to the sentence that says it. */
export function ValueCell({ cell }: { readonly cell: Cell | null }) {
  const { figure } = useFigures();
  const bounded = useBounded();
  if (cell === null) return <Table.Td className={classes.number}>–</Table.Td>;
  const { value, valueBound, unit, quote, document } = cell;
  const text = value === null ? null : bounded(valueBound, figure(value, unit));
  return (
    <Table.Td className={classes.number}>
      {text !== null && (
        <span title={quote?.quote} lang={quote?.lang}>
          {quote ? (
            <Anchor component={Link} to={placeAddress({ document, ...quote })} className={classes.plain}>
              {text}
            </Anchor>
          ) : (
            text
          )}
        </span>
      )}
      <Growth cell={cell} />
    </Table.Td>
  );
}

/** "At least 100%": a figure with the bound that it was said with. */
function useBounded() {
  const { t } = useTranslation('compare');
  return (bound: Cell['valueBound'], figure: string) => (bound === null ? figure : t(`bound_${bound}`, { figure }));
}

function Growth({ cell: { growth, growthBasis, growthBound, isGrowthDerived, moved } }: { readonly cell: Cell }) {
  const { t } = useTranslation('compare');
  const term = useTerms();
  if (growth === null && moved === null) return null;
  return (
    <span className={classes.small}>
      {growth !== null && <Signed value={growth} unit="percent" bound={growthBound} />}
      {growth === null && moved !== null && <Signed value={moved.value} unit={moved.unit} />}
      {growth !== null && growthBasis !== null && ` ${term('comparison', growthBasis)}`}
      {growth !== null && isGrowthDerived && ` (${t('derived')})`}
    </span>
  );
}

/** How far the later value is from the earlier one. */
export function ChangeCell({ row }: { readonly row: Row }) {
  const { t } = useTranslation('compare');
  const { absolute, percent, percentagePoints, growthPoints } = row.change;
  const unit = row.to?.unit ?? row.from?.unit ?? null;
  return (
    <Table.Td className={classes.number}>
      {percent !== null && <Signed value={percent} unit="percent" />}
      {percentagePoints !== null && <Signed value={percentagePoints} unit="percentage_point" />}
      {absolute !== null && (
        <span className={classes.small}>
          <Signed value={absolute} unit={unit} isQuiet={percent !== null} />
        </span>
      )}
      {growthPoints !== null && (
        <span className={classes.small}>
          {t('growth')} <Signed value={growthPoints} unit="percentage_point" />
        </span>
      )}
    </Table.Td>
  );
}

interface SignedProps {
  readonly value: string;
  readonly unit: string | null;
  /** Without a colour: it stands beside one that says the same. */
  readonly isQuiet?: boolean;
  readonly bound?: Cell['growthBound'];
}

/** With its sign, in the reader's colour of rising and falling. */
function Signed({ value, unit, isQuiet = false, bound = null }: SignedProps) {
  const { figure } = useFigures();
  const bounded = useBounded();
  const isDown = value.startsWith('-');
  const isZero = /^-?0*\.?0*$/.test(value);
  const text = figure(value, unit);
  const signed = isZero || isDown ? text : `+${text}`;
  const way = isZero || isQuiet ? undefined : isDown ? 'down' : 'up';
  return (
    <span className={classes.signed} data-way={way}>
      {bounded(bound, signed)}
    </span>
  );
}

/** "Triple-digit for the ninth quarter", in the language of the page. */
export function StreakCell({ streak }: { readonly streak: Row['streak'] }) {
  const { t } = useTranslation('compare');
  if (streak === null) return null;
  return (
    <span className={classes.small}>
      {t(`streak_${streak.of}`, { count: streak.periods })}
      {streak.isSaid && ` (${t('asSaid')})`}
    </span>
  );
}
