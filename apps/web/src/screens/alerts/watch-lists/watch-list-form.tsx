import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readTagged } from '../../../api/client.js';
import { useChange } from '../../../api/use-change.js';
import { FormFrame } from '../../../parts/form-frame.js';
import { Answer } from '../../../parts/state.js';
import { useDraft, type Opened } from '../../../parts/use-draft.js';
import { useLookAgain } from '../../../parts/use-look-again.js';
import { PickMany } from '../shared/pick-many.js';
import { useChoices } from '../shared/use-choices.js';

interface WatchListFormProps {
  /** Null: a new one. */
  readonly id: string | null;
  readonly onDone: () => void;
}

interface Draft {
  readonly name: string;
  readonly companies: readonly string[];
  readonly claims: readonly string[];
}

const NEW: Opened<Draft> = { draft: { name: '', companies: [], claims: [] }, tag: null };

/** A watch list in its form; what it was when the form was opened is what a change is held against. */
export function WatchListForm({ id, onDone }: WatchListFormProps) {
  const seen = useQuery({
    queryKey: ['seen', '/v1/watch-lists', id],
    queryFn: () => open(id),
    ...{ staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  });
  return <Answer of={seen}>{(opened) => <Fields id={id} opened={opened} onDone={onDone} />}</Answer>;
}

async function open(id: string | null): Promise<Opened<Draft>> {
  if (id === null) return NEW;
  const { data, tag } = await readTagged('/v1/watch-lists/{id}', { path: { id } });
  const { name, companies, claims } = data;
  return { draft: { name, companies, claims }, tag };
}

function Fields({ id, opened, onDone }: WatchListFormProps & { readonly opened: Opened<Draft> }) {
  const { t } = useTranslation('alerts');
  const { t: common } = useTranslation();
  const choices = useChoices();
  const { draft, tag, edit, lookAgain } = useDraft(opened, () => open(id));
  const make = useChange('post', '/v1/watch-lists');
  const change = useChange('patch', '/v1/watch-lists/{id}');
  const onLookAgain = useLookAgain(lookAgain, change.reset);
  const send = () => {
    const body = { name: draft.name.trim(), companies: [...draft.companies], claims: [...draft.claims] };
    if (id === null || tag === null) return make.mutate({ body }, { onSuccess: onDone });
    return change.mutate({ path: { id }, headers: { 'If-Match': tag }, body }, { onSuccess: onDone });
  };
  return (
    <FormFrame
      title={id === null ? t('makeList') : opened.draft.name}
      verb={id === null ? t('makeList') : common('save')}
      needs="review"
      error={make.error ?? change.error}
      onLookAgain={onLookAgain}
      isPending={make.isPending || change.isPending}
      isWhole={draft.name.trim() !== ''}
      onSend={send}
      onCancel={onDone}
    >
      <TextInput
        label={t('name')}
        value={draft.name}
        onChange={(event) => edit({ name: event.currentTarget.value })}
        autoFocus={id === null}
        required
      />
      {(['companies', 'claims'] as const).map((what) => (
        <PickMany
          key={what}
          label={t(what)}
          description={t(`${what}InListHint`)}
          none={t('none')}
          choices={choices[what]}
          value={draft[what]}
          onChange={(chosen) => edit({ [what]: chosen })}
        />
      ))}
    </FormFrame>
  );
}
