import type {
  ChannelName,
  Digest,
  Language,
  SubscriptionFilter,
  SubscriptionRequest,
  SubscriptionView,
} from '#contracts';

/** A subscription as it is written in the form. */
export interface Draft {
  readonly name: string;
  readonly channel: ChannelName;
  readonly endpoint: string | null;
  readonly to: readonly string[];
  readonly language: Language;
  readonly digest: Digest;
  readonly hour: number;
  readonly weekday: number;
  readonly timeZone: string;
  readonly filter: SubscriptionFilter;
}

interface Beginning {
  readonly language: Language;
  readonly timeZone: string;
  readonly endpoint: string | null;
}

/** What the form begins with: a subscription as it is, or a new one. */
export function draftOf(view: SubscriptionView | null, { language, timeZone, endpoint }: Beginning): Draft {
  const mail = view?.email;
  return {
    name: view?.name ?? '',
    channel: view?.channel ?? 'webhook',
    endpoint: view ? view.endpoint : endpoint,
    to: mail?.to ?? [],
    language: mail?.language ?? language,
    digest: mail?.digest ?? 'daily',
    hour: mail?.hour ?? 8,
    weekday: mail?.weekday ?? 1,
    timeZone: mail?.timeZone ?? timeZone,
    filter: view?.filter ?? {},
  };
}

/** A filter without what says nothing: empty lists, thresholds that were taken away. */
export function filterOf(filter: SubscriptionFilter): SubscriptionFilter {
  const says = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false);
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => says(value)));
}

/** What is sent to subscribe so, or to change a subscription into it. */
export function requestOf(draft: Draft): SubscriptionRequest {
  const { name, channel, endpoint, filter } = draft;
  const head = { name: name.trim(), channel, filter: filterOf(filter) };
  if (channel === 'webhook') return { ...head, ...(endpoint && { endpoint }) };
  const { to, language, digest, hour, weekday, timeZone } = draft;
  return { ...head, email: { to, language, digest, hour, weekday, timeZone } };
}

/** Is enough said to subscribe? */
export function isWhole({ name, channel, endpoint, to }: Draft): boolean {
  return name.trim() !== '' && (channel === 'webhook' ? endpoint !== null : to.length > 0);
}
