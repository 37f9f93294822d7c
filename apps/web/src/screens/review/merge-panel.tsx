import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { Quote } from '../../parts/quote.js';
import { Answer, Empty } from '../../parts/state.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useFigures } from '../../parts/use-figures.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { ReasonForm } from './reason-form.js';
import type { PanelProps } from './simple-panels.js';
import classes from './review.module.css';
import { SEARCH_LENGTH, searchOf } from '../../parts/search-words.js';
import type { Claim } from './use-claim-under-review.js';

const SHOWN = 8;

/** Joins the claim with another: found by words, both shown side by side before it is sent. */
export function MergePanel({ claim, pending, onSend, onCancel }: PanelProps & { readonly claim: Claim }) {
  const { t } = useTranslation('review');
  const [words, setWords] = useState('');
  const [other, setOther] = useState<ClaimRow | null>(null);
  const [q] = useDebouncedValue(words.trim(), 250);
  const like = searchOf(q) === null ? { metric: claim.metric } : { q: searchOf(q) };
  const found = useRead('/v1/claims', { query: { company: claim.company, limit: SHOWN + 1, ...like } });
  return (
    <ReasonForm
      title={t('mergeTitle')}
      choices={[t('whySamePromise'), t('whyRepeatedLater'), t('whyOtherWords')]}
      send={t('merge')}
      ready={other !== null}
      {...{ pending, onCancel }}
      onSend={(reason) => onSend({ action: 'merge', reason, other: other?.id })}
    >
      <TextInput
        label={t('mergeSearch')}
        value={words}
        maxLength={SEARCH_LENGTH}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Answer of={found}>
        {({ data }) => (
          <Others rows={data.filter(({ id }) => id !== claim.id).slice(0, SHOWN)} other={other} onChoose={setOther} />
        )}
      </Answer>
      {other && <SideBySide claim={claim} other={other} />}
    </ReasonForm>
  );
}

interface OthersProps {
  readonly rows: readonly ClaimRow[];
  readonly other: ClaimRow | null;
  readonly onChoose: (row: ClaimRow | null) => void;
}

function Others({ rows, other, onChoose }: OthersProps) {
  const { t } = useTranslation('review');
  const titleOf = useClaimTitle();
  const { day } = useFigures();
  if (rows.length === 0) return <Empty>{t('mergeNone')}</Empty>;
  return (
    <Radio.Group
      label={t('mergeOther')}
      value={other?.id ?? ''}
      onChange={(id) => onChoose(rows.find((row) => row.id === id) ?? null)}
    >
      <Stack gap={6} mt={4}>
        {rows.map((row) => (
          <Radio
            key={row.id}
            value={row.id}
            label={titleOf(row)}
            description={<Said row={row} day={day(row.saidOn)} />}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Said({ row, day }: { readonly row: ClaimRow; readonly day: string }) {
  return (
    <span>
      {day} · <span lang={row.saidAt.lang}>{row.said}</span>
    </span>
  );
}

function SideBySide({ claim, other }: { readonly claim: Claim; readonly other: ClaimRow }) {
  const { t } = useTranslation('review');
  const titleOf = useClaimTitle();
  const first = claim.statements[0];
  const sides = [
    {
      name: t('mergeThis'),
      title: titleOf(claim),
      said: first?.quote ?? '',
      lang: first?.lang ?? 'en',
      verdict: claim.verdict,
    },
    { name: t('mergeThat'), title: titleOf(other), said: other.said, lang: other.saidAt.lang, verdict: other.verdict },
  ];
  return (
    <div className={classes.sides}>
      {sides.map(({ name, title, said, lang, verdict }) => (
        <div key={name}>
          <Text size="xs" className="wk-dim">
            {name}
          </Text>
          <Text fw={600}>{title}</Text>
          <Quote text={said} lang={lang} />
          <VerdictBadge verdict={verdict} withReason />
        </div>
      ))}
    </div>
  );
}
