import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndpointView, SubscriptionFilter } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { useDraft, type Opened } from '../../../parts/use-draft.js';
import { useLookAgain } from '../../../parts/use-look-again.js';
import classes from '../alerts.module.css';
import { useChoices } from '../shared/use-choices.js';
import { isWhole, requestOf, type Draft } from './draft.js';
import { FilterFields } from './filter-fields.js';
import { FilterPreview } from './filter-preview.js';
import { WayFields } from './way-fields.js';

interface SubscriptionFormProps {
  readonly title: string;
  /** Which is changed; null for a new one. */
  readonly id: string | null;
  readonly opened: Opened<Draft>;
  readonly read: () => Promise<Opened<Draft>>;
  readonly endpoints: readonly EndpointView[];
  readonly onDone: () => void;
}

/** Whom to tell, of what, and beside it what that would have told of the last quarter. */
export function SubscriptionForm({ title, id, opened, read, endpoints, onDone }: SubscriptionFormProps) {
  const { t } = useTranslation('alerts');
  const { t: common } = useTranslation();
  const { draft, tag, edit, lookAgain } = useDraft(opened, read);
  const choices = useChoices();
  const narrow = (change: SubscriptionFilter) => edit({ filter: { ...draft.filter, ...change } });
  const { save, isPending, error, forget } = useSaved(id, tag, () => {
    notifications.show({ message: t('saved', { name: draft.name }) });
    onDone();
  });
  const onLookAgain = useLookAgain(lookAgain, forget);
  const send = (event: FormEvent) => {
    event.preventDefault();
    save(draft);
  };
  return (
    <form onSubmit={send} aria-labelledby="subscription">
      <Title order={2} id="subscription" mb="sm">
        {title}
      </Title>
      <div className={classes.two}>
        <Stack gap="md">
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            value={draft.name}
            onChange={(event) => edit({ name: event.currentTarget.value })}
            autoFocus={id === null}
            required
          />
          <FilterFields filter={draft.filter} choices={choices} onChange={narrow} />
          <WayFields draft={draft} isNew={id === null} endpoints={endpoints} onChange={edit} />
          <Refused error={error} onLookAgain={onLookAgain} />
          <Group gap="xs">
            <ScopedButton needs="review" type="submit" loading={isPending} disabled={!isWhole(draft)}>
              {id !== null ? common('save') : t('subscribe')}
            </ScopedButton>
            <Button variant="default" onClick={onDone}>
              {common('cancel')}
            </Button>
          </Group>
        </Stack>
        <FilterPreview filter={draft.filter} choices={choices} onHistoric={() => narrow({ includeHistoric: true })} />
      </div>
    </form>
  );
}

function useSaved(id: string | null, tag: string | null, onSaved: () => void) {
  const make = useChange('post', '/v1/subscriptions');
  const change = useChange('patch', '/v1/subscriptions/{id}');
  const save = (draft: Draft) => {
    // The published types have no read-only lists in bodies, which nobody changes here.
    const request = requestOf(draft) as never;
    if (id === null || tag === null) return make.mutate({ body: request }, { onSuccess: onSaved });
    const { channel: _fixed, ...body } = request as { channel: string };
    const sent = { path: { id }, headers: { 'If-Match': tag }, body: body as never };
    return change.mutate(sent, { onSuccess: onSaved });
  };
  return {
    save,
    isPending: make.isPending || change.isPending,
    error: make.error ?? change.error,
    forget: change.reset,
  };
}
