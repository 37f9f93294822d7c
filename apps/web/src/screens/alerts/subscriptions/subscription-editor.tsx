import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SubscriptionView } from '#contracts';
import { readTagged } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { Answer } from '../../../parts/state.js';
import { useSettings } from '../../../settings/settings.js';
import { draftOf } from './draft.js';
import { SubscriptionForm } from './subscription-form.js';

interface SubscriptionEditorProps {
  /** Null: a new one. */
  readonly id: string | null;
  readonly onDone: () => void;
}

/** A subscription in its form. What it was when the form was opened is what a change is held against. */
export function SubscriptionEditor({ id, onDone }: SubscriptionEditorProps) {
  const { t } = useTranslation('alerts');
  const { language } = useSettings();
  const endpoints = useRead('/v1/webhook-endpoints', { query: { limit: 200 } });
  const seen = useQuery({
    queryKey: ['seen', '/v1/subscriptions', id],
    queryFn: () => seenOf(id),
    ...{ staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  });
  return (
    <Answer of={seen}>
      {({ view, tag }) => (
        <Answer of={endpoints}>
          {({ data }) => {
            const endpoint = data.find(({ enabled }) => enabled)?.id ?? null;
            const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
            const usual = { language, timeZone, endpoint };
            return (
              <SubscriptionForm
                title={view ? view.name : t('subscribe')}
                id={view?.id ?? null}
                opened={{ draft: draftOf(view, usual), tag }}
                read={async () => {
                  const now = await seenOf(id);
                  return { draft: draftOf(now.view, usual), tag: now.tag };
                }}
                endpoints={data}
                onDone={onDone}
              />
            );
          }}
        </Answer>
      )}
    </Answer>
  );
}

interface Seen {
  readonly view: SubscriptionView | null;
  readonly tag: string | null;
}

async function seenOf(id: string | null): Promise<Seen> {
  if (id === null) return { view: null, tag: null };
  const { data, tag } = await readTagged('/v1/subscriptions/{id}', { path: { id } });
  return { tag, view: data as SubscriptionView };
}
