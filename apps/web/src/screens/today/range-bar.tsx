import { Button, Select, SegmentedControl } from '@mantine/core';
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { changeSettings, useSettings } from '../../settings/settings.js';
import { RANGES, type Range } from './range.js';
import classes from './today.module.css';

interface RangeBarProps {
  readonly range: Range;
  readonly company: string | null;
  readonly watch: string | null;
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (change: { range?: Range; company?: string | null; watch?: string | null }) => void;
}

/** How far back, of whom, and that all of it has been seen. */
export function RangeBar({ range, company, watch, lists, onChange }: RangeBarProps) {
  const { t } = useTranslation('today');
  const names = useNames();
  const companies = useRead('/v1/companies', { query: { limit: 200 } }).data?.data ?? [];
  const seen = () => changeSettings({ lastVisit: new Date().toISOString() });
  return (
    <div className={`${classes.bar} wk-screen-only`}>
      <SegmentedControl
        size="xs"
        aria-label={t('range')}
        value={range}
        onChange={(next) => onChange({ range: next as Range })}
        data={RANGES.map((one) => ({ value: one, label: t(`range_${one}`) }))}
      />
      {companies.length > 1 && (
        <Select
          size="xs"
          w={170}
          aria-label={t('company')}
          placeholder={t('anyCompany')}
          clearable
          searchable
          value={company}
          onChange={(next) => onChange({ company: next })}
          data={companies.map(({ id }) => ({ value: id, label: names.company(id) }))}
        />
      )}
      {lists.length > 0 && (
        <Select
          size="xs"
          w={170}
          aria-label={t('watchList')}
          placeholder={t('anyWatch')}
          clearable
          value={watch}
          onChange={(next) => onChange({ watch: next })}
          data={lists.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <RangeNote range={range} />
      <Button size="xs" variant="default" leftSection={<Eye size={14} aria-hidden />} onClick={seen}>
        {t('markSeen')}
      </Button>
    </div>
  );
}

function RangeNote({ range }: { readonly range: Range }) {
  const { t } = useTranslation('today');
  const { lastVisit } = useSettings();
  const { moment } = useFigures();
  if (range !== 'visit') return <span className={classes.note} />;
  return (
    <span className={classes.note}>
      {lastVisit === null ? t('firstVisit') : t('since', { moment: moment(lastVisit) })}
    </span>
  );
}
