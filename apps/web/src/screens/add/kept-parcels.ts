import type { Parcel } from './parcel.js';

const KEY = 'wordkept.sent';

/** Keeps what has been sent until the tab is closed, so that it is still there when the page is loaded anew. Files cannot be kept. */
export function keepParcels(parcels: readonly Parcel[]): void {
  const sent = parcels.filter(({ document }) => document !== null);
  const lean = sent.map((one) => ({ ...one, source: null, preview: null }));
  try {
    sessionStorage.setItem(KEY, JSON.stringify(lean));
  } catch {
    // Without it they are in the list of documents all the same.
  }
}

/** What was sent from this tab before the page was loaded anew. */
export function keptParcels(): readonly Parcel[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as readonly Parcel[];
  } catch {
    return [];
  }
}

/** Is something here that the service does not have yet? */
export function isUnsent({ document, source }: Parcel): boolean {
  return document === null && source !== null;
}
