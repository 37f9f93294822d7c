import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../settings/settings.js';
import classes from '../alerts.module.css';
import type { Draft } from './draft.js';

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));
/** A week that begins on a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

interface DigestFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** When a digest is sent, by the clocks of a place. */
export function DigestFields({ draft, onChange }: DigestFieldsProps) {
  const { t } = useTranslation('alerts');
  const { language } = useSettings();
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: name.format(MONDAY + (day - 1) * DAY_MS),
  }));
  const zones = [...new Set([draft.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <div className={classes.fields}>
      {draft.digest === 'weekly' && (
        <Select
          label={t('weekday')}
          data={days}
          value={String(draft.weekday)}
          onChange={(day) => onChange({ weekday: Number(day ?? 1) })}
          allowDeselect={false}
        />
      )}
      <Select
        label={t('hour')}
        data={HOURS}
        value={String(draft.hour)}
        onChange={(hour) => onChange({ hour: Number(hour ?? 8) })}
        allowDeselect={false}
      />
      <Select
        label={t('timeZone')}
        data={zones}
        value={draft.timeZone}
        onChange={(timeZone) => onChange({ timeZone: timeZone ?? 'UTC' })}
        searchable
        allowDeselect={false}
        limit={60}
      />
    </div>
  );
}
