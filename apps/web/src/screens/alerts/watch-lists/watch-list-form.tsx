import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTagged } from '../../../api/client.js';
import { useChange } from '../../../api/use-change.js';
import { FormFrame } from '../../../parts/form-frame.js';
import { Answer } from '../../../parts/state.js';
import { PickMany } from '../shared/pick-many.js';
import { useChoices } from '../shared/use-choices.js';

interface WatchListFormProps {
  /** Null: a new one. */
  readonly id: string | null;
  readonly onDone: () => void;
}

interface Seen {
  readonly name: string;
  readonly companies: readonly string[];
  readonly claims: readonly string[];
  readonly tag: string | null;
}

const NEW: Seen = { name: '', companies: [], claims: [], tag: null };

/** A watch list in its form; what it was when the form was opened is what a change is held against. */
export function WatchListForm({ id, onDone }: WatchListFormProps) {
  const seen = useQuery({
    queryKey: ['seen', '/v1/watch-lists', id],
    queryFn: () => (id === null ? NEW : seenOf(id)),
    ...{ staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  });
  return <Answer of={seen}>{(list) => <Fields id={id} seen={list} onDone={onDone} />}</Answer>;
}

async function seenOf(id: string): Promise<Seen> {
  const { data, tag } = await readTagged('/v1/watch-lists/{id}', { path: { id } });
  const { name, companies, claims } = data;
  return { name, companies, claims, tag };
}

function Fields({ id, seen, onDone }: WatchListFormProps & { readonly seen: Seen }) {
  const { t } = useTranslation('alerts');
  const { t: common } = useTranslation();
  const choices = useChoices();
  const [list, setList] = useState(seen);
  const make = useChange('post', '/v1/watch-lists');
  const change = useChange('patch', '/v1/watch-lists/{id}');
  const send = () => {
    const body = { name: list.name.trim(), companies: [...list.companies], claims: [...list.claims] };
    if (id === null || seen.tag === null) return make.mutate({ body }, { onSuccess: onDone });
    return change.mutate({ path: { id }, headers: { 'If-Match': seen.tag }, body }, { onSuccess: onDone });
  };
  return (
    <FormFrame
      title={id === null ? t('makeList') : seen.name}
      verb={id === null ? t('makeList') : common('save')}
      needs="review"
      error={make.error ?? change.error}
      isPending={make.isPending || change.isPending}
      isWhole={list.name.trim() !== ''}
      onSend={send}
      onCancel={onDone}
    >
      <TextInput
        label={t('name')}
        value={list.name}
        onChange={(event) => setList({ ...list, name: event.currentTarget.value })}
        autoFocus={id === null}
        required
      />
      <PickMany
        label={t('companies')}
        description={t('companiesInListHint')}
        none={t('none')}
        choices={choices.companies}
        value={list.companies}
        onChange={(companies) => setList({ ...list, companies })}
      />
      <PickMany
        label={t('claims')}
        description={t('claimsInListHint')}
        none={t('none')}
        choices={choices.claims}
        value={list.claims}
        onChange={(claims) => setList({ ...list, claims })}
      />
    </FormFrame>
  );
}
