import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REASON_CODES, RESULTS, VOID_REASONS } from '#contracts';
import { useTerms } from '../../words/use-terms.js';
import type { DecisionBody, StatementPlace } from './decide.js';
import { ReasonForm } from './reason-form.js';

export interface PanelProps {
  readonly statement: StatementPlace;
  readonly pending: boolean;
  readonly onSend: (body: DecisionBody) => void;
  readonly onCancel: () => void;
}

/** Says that it is no claim: all of it, or one of its statements. */
export function RejectPanel({
  statement,
  pending,
  onSend,
  onCancel,
  several,
}: PanelProps & { readonly several: boolean }) {
  const { t } = useTranslation('review');
  const [whole, setWhole] = useState('whole');
  const only = several && whole === 'one' ? { statement } : {};
  const choices = [t('whyNotForward'), t('whyGeneral'), t('whySpeaker'), t('whyRepeats'), t('whyMisread')];
  return (
    <ReasonForm
      title={t('rejectTitle')}
      choices={choices}
      send={t('reject')}
      {...{ pending, onCancel }}
      onSend={(reason) => onSend({ action: 'reject', reason, ...only })}
    >
      {several && (
        <Radio.Group value={whole} onChange={setWhole} label={t('rejectWhat')} size="sm">
          <Stack gap={4} mt={4}>
            <Radio value="whole" label={t('rejectWhole')} />
            <Radio value="one" label={t('rejectOne')} />
          </Stack>
        </Radio.Group>
      )}
    </ReasonForm>
  );
}

/** Makes a claim of its own of one statement. */
export function SplitPanel({ statement, pending, onSend, onCancel }: PanelProps) {
  const { t } = useTranslation('review');
  return (
    <ReasonForm
      title={t('splitTitle')}
      choices={[t('whyOtherTarget'), t('whyOtherPeriod'), t('whyOtherMatter')]}
      send={t('split')}
      {...{ pending, onCancel }}
      onSend={(reason) => onSend({ action: 'split', reason, statement })}
    />
  );
}

/** Sets a person's verdict above the rule's. */
export function OverrulePanel({ pending, onSend, onCancel }: PanelProps) {
  const { t } = useTranslation('review');
  const [verdict, setVerdict] = useState('');
  return (
    <ReasonForm
      title={t('overruleTitle')}
      choices={[t('whyOtherFigure'), t('whyElsewhere'), t('whyTarget'), t('whyCircumstances')]}
      send={t('overrule')}
      ready={verdict !== ''}
      {...{ pending, onCancel }}
      onSend={(reason) => onSend({ action: 'overrule', reason, verdict: decidedOf(verdict) })}
    >
      <VerdictSelect value={verdict} onChange={setVerdict} />
    </ReasonForm>
  );
}

interface VerdictSelectProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function VerdictSelect({ value, onChange }: VerdictSelectProps) {
  const { t } = useTranslation('review');
  const term = useTerms();
  const of = (set: 'result' | 'void' | 'reason', words: readonly string[]) =>
    words.map((word) => ({ value: `${set}:${word}`, label: term(set, word) }));
  const data = [
    { value: '', label: t('choose') },
    { group: t('groupResult'), items: of('result', RESULTS) },
    { group: t('groupVoid'), items: of('void', VOID_REASONS) },
    { group: t('groupOpen'), items: of('reason', REASON_CODES) },
  ];
  return (
    <NativeSelect
      label={t('verdictIs')}
      data={data}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type Decided = NonNullable<DecisionBody['verdict']>;

/** A verdict of the list's value: its set, and its word. */
function decidedOf(value: string): Decided {
  const [set = '', word = ''] = value.split(':');
  const blank = { result: null, void: null, reason: null };
  if (set === 'result') return { ...blank, lifecycle: 'resolved', result: word as Decided['result'] };
  if (set === 'void') return { ...blank, lifecycle: 'void', void: word as Decided['void'] };
  return { ...blank, lifecycle: word === 'awaiting_actual' ? 'due' : 'open', reason: word as Decided['reason'] };
}
