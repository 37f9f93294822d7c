import { Button, Select } from '@mantine/core';
import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import { useNames } from '../../parts/use-names.js';
import classes from './compare.module.css';
import type { Choice, Periods } from './use-periods.js';
import { usePeriodName } from './use-period-name.js';

interface PeriodBarProps {
  readonly company: string;
  readonly periods: Periods;
  readonly chosen: { readonly from: string | null; readonly to: string | null };
  readonly onChoose: (choice: Partial<Choice>) => void;
  readonly onSwap: () => void;
}

/** Which company, and which two of its periods. */
export function PeriodBar({ company, periods, chosen, onChoose, onSwap }: PeriodBarProps) {
  const { t } = useTranslation('compare');
  const names = useNames();
  const periodName = usePeriodName();
  const companies = useRead('/v1/companies', { query: { limit: 200 } }).data?.data ?? [];
  const options = [...periods.all].reverse().map((period) => ({
    value: period.end,
    label: `${periodName(period)}${period.fiscal ? ` (${period.fiscal})` : ''}`,
  }));
  const some = { size: 'xs', allowDeselect: false, searchable: true } as const;
  return (
    <div className={`${classes.bar} wk-screen-only`}>
      <Select
        {...some}
        w={180}
        label={t('company')}
        value={company}
        onChange={(next) => onChoose({ company: next, from: null, to: null })}
        data={companies.map(({ id }) => ({ value: id, label: names.company(id) }))}
      />
      {(['from', 'to'] as const).map((side) => (
        <Select
          {...some}
          key={side}
          w={270}
          label={t(side)}
          value={chosen[side]}
          onChange={(next) => onChoose({ [side]: next })}
          data={options}
        />
      ))}
      <Button.Group>
        {(['previous', 'yearAgo'] as const).map((which) => (
          <Button
            key={which}
            size="xs"
            variant={periods[which] !== null && chosen.from === periods[which] ? 'light' : 'default'}
            disabled={periods[which] === null}
            onClick={() => onChoose({ from: periods[which] })}
          >
            {t(which)}
          </Button>
        ))}
      </Button.Group>
      <Button size="xs" variant="default" onClick={onSwap} leftSection={<ArrowLeftRight size={14} aria-hidden />}>
        {t('swap')}
      </Button>
    </div>
  );
}
