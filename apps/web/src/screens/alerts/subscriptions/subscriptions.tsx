import { parseAsString, useQueryState } from 'nuqs';
import { lazy } from 'react';

/** Neither the table nor the many fields are fetched where they are not looked at. */
const SubscriptionList = lazy(async () => ({ default: (await import('./subscription-list.js')).SubscriptionList }));
const SubscriptionEditor = lazy(async () => ({
  default: (await import('./subscription-editor.js')).SubscriptionEditor,
}));

/** The list of subscriptions, or one of them in its form: `edit` in the address names it, or says `new`. */
export function Subscriptions() {
  const [edit, setEdit] = useQueryState('edit', parseAsString.withOptions({ history: 'push' }));
  const open = (id: string | null) => void setEdit(id);
  if (edit !== null)
    return <SubscriptionEditor key={edit} id={edit === 'new' ? null : edit} onDone={() => open(null)} />;
  return <SubscriptionList onEdit={open} />;
}
