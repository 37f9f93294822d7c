import { Autocomplete, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../parts/use-figures.js';
import { useTerms } from '../../words/use-terms.js';
import { amountOf } from './amount.js';
import type { FieldsProps } from './correct-fields.js';
import type { Reading } from './reading.js';
import classes from './review.module.css';
import { useScopeWords } from './use-reading-words.js';

type Target = NonNullable<Reading['target']>;
type Part = Pick<FieldsProps, 'reading' | 'faults' | 'onChange'>;

const NO_TARGET: Target = { low: null, high: null, unit: 'percent', comparison: null };
const UNITS = ['percent', 'percentage_point', 'count', 'ratio', 'USD', 'CNY', 'HKD', 'TWD', 'EUR', 'per_share:USD'];

/** The figure promised: bounds, unit, and what it is measured against. */
export function TargetFields({ reading: { target }, faults, onChange }: Part) {
  const { t } = useTranslation('review');
  const set = (change: Partial<Target>) => onChange({ target: { ...(target ?? NO_TARGET), ...change } });
  return (
    <fieldset className={classes.group}>
      <legend>{t('field:target')}</legend>
      <Checkbox
        label={t('hasFigure')}
        checked={target !== null}
        onChange={({ currentTarget: { checked } }) => onChange({ target: checked ? NO_TARGET : null })}
      />
      {target && (
        <>
          <Bound name="low" target={target} onChange={(low) => set({ low })} />
          <Bound
            name="high"
            target={target}
            onChange={(high) => set({ high })}
            fault={faults.target && t(faults.target)}
          />
          <Autocomplete
            label={t('unit')}
            data={UNITS}
            value={target.unit}
            onChange={(unit) => set({ unit: unit.trim() })}
          />
          <ComparedTo target={target} onChange={(comparison) => set({ comparison })} />
        </>
      )}
    </fieldset>
  );
}

interface BoundProps {
  readonly name: 'low' | 'high';
  readonly target: Target;
  readonly onChange: (value: string | null) => void;
  readonly fault?: string | undefined;
}

/** One bound as a person types it (`380 billion`, `3,800亿`), and how it is understood. */
function Bound({ name, target, onChange, fault }: BoundProps) {
  const { t } = useTranslation('review');
  const { figure } = useFigures();
  const value = target[name];
  const [typed, setTyped] = useState(value ?? '');
  const read = amountOf(typed);
  const shown = read === undefined ? '' : read === null ? t('boundOpen') : figure(read, target.unit);
  return (
    <TextInput
      label={t(name)}
      description={shown}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={typed}
      inputMode="decimal"
      error={read === undefined ? t('faultFigure') : fault}
      onChange={({ currentTarget: { value: next } }) => {
        setTyped(next);
        const amount = amountOf(next);
        if (amount !== undefined) onChange(amount);
      }}
    />
  );
}

function ComparedTo({
  target,
  onChange,
}: {
  readonly target: Target;
  readonly onChange: (to: Target['comparison']) => void;
}) {
  const { t } = useTranslation('review');
  const term = useTerms();
  const to = target.comparison?.to ?? '';
  const known = ['', 'yoy', 'qoq'];
  const data = (known.includes(to) ? known : [...known, to]).map((value) => ({
    value,
    label: value === '' ? t('none') : known.includes(value) ? term('comparison', value) : value,
  }));
  return (
    <NativeSelect
      label={t('comparedTo')}
      data={data}
      value={to}
      onChange={({ currentTarget: { value } }) =>
        onChange(value === '' ? null : { to: value, multiple: target.comparison?.multiple ?? null })
      }
    />
  );
}

/** When it falls due. */
export function HorizonFields({ reading: { horizon }, faults, onChange }: Part) {
  const { t } = useTranslation('review');
  const set = (change: Partial<NonNullable<Reading['horizon']>>) => {
    const next = { start: null, end: null, ...horizon, ...change };
    onChange({ horizon: next.start === null && next.end === null ? null : next });
  };
  return (
    <fieldset className={classes.group}>
      <legend>{t('field:horizon')}</legend>
      {(['start', 'end'] as const).map((edge) => (
        <TextInput
          key={edge}
          type="date"
          label={t(edge === 'start' ? 'firstDay' : 'lastDay')}
          value={horizon?.[edge] ?? ''}
          error={edge === 'end' && faults.horizon && t(faults.horizon)}
          onChange={({ currentTarget: { value } }) => set({ [edge]: value === '' ? null : value })}
        />
      ))}
    </fieldset>
  );
}

const SCOPES = ['reported', 'like_for_like', 'organic', 'constant_currency'];

/** Of what the figure is: as reported, or with something left out, which is named. */
export function ScopeField({ reading: { scope }, faults, onChange }: Part) {
  const { t } = useTranslation('review');
  const write = useScopeWords();
  const without = scope.startsWith('excluding:');
  const data = [...new Set([...SCOPES, ...(without ? [] : [scope])])].map((value) => ({ value, label: write(value) }));
  return (
    <>
      <NativeSelect
        label={t('field:scope')}
        data={[...data, { value: 'excluding:', label: t('scopeExcluding') }]}
        value={without ? 'excluding:' : scope}
        onChange={({ currentTarget: { value } }) => onChange({ scope: value })}
      />
      {without && (
        <TextInput
          label={t('scopeWhat')}
          value={scope.slice('excluding:'.length)}
          error={faults.scope && t(faults.scope)}
          onChange={({ currentTarget: { value } }) => onChange({ scope: `excluding:${value}` })}
        />
      )}
    </>
  );
}
