import { Button, Group, TextInput } from '@mantine/core';
import { History } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import classes from './claim.module.css';
import { usePast } from './use-past.js';

/** Asks for a day to look back to. */
export function AsOfControl() {
  const t = useClaimWords();
  const { asOf, setAsOf } = usePast();
  const [day, setDay] = useState(asOf ?? '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    void setAsOf(day === '' ? null : day);
  };
  return (
    <Group component="form" gap={6} onSubmit={send} className={`${classes.lookBack} wk-screen-only`}>
      <TextInput
        type="date"
        size="xs"
        label={t('asOf')}
        classNames={{ root: classes.day }}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" leftSection={<History size={14} aria-hidden />}>
        {t('asOfShow')}
      </Button>
    </Group>
  );
}

/** Says that a past is looked at, and leads back to now. */
export function PastBanner() {
  const t = useClaimWords();
  const { day, moment } = useFigures();
  const { asOf, recordedBefore, isPast, toNow } = usePast();
  if (!isPast) return null;
  return (
    <div role="status" className={classes.past}>
      <History size={16} aria-hidden />
      <span>
        {asOf !== null && t('asOfBanner', { day: day(asOf) })}{' '}
        {recordedBefore !== null && t('recordedBanner', { moment: moment(recordedBefore) })}
      </span>
      <Button size="compact-xs" variant="default" onClick={toNow}>
        {t('asOfNow')}
      </Button>
    </div>
  );
}
