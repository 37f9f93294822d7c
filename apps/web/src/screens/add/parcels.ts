import { useSyncExternalStore } from 'react';
import type { JobView } from '#contracts';
import { queryClient } from '../../api/client.js';
import { followJob } from '../../api/follow-job.js';
import { sendFile } from '../../api/send-file.js';
import { keepParcels, keptParcels } from './kept-parcels.js';
import { bodyOf, isSendable, type Facts, type Parcel, type Source } from './parcel.js';

/** Documents on their way in. They go on while other screens are open, and are there when one comes back. */
let parcels: readonly Parcel[] = keptParcels();
const listeners = new Set<() => void>();
let made = 0;
/** One look after the other: parsing costs the service something. */
let line: Promise<void> = Promise.resolve();

export function useParcels(): readonly Parcel[] {
  return useSyncExternalStore(listen, () => parcels);
}

/** Takes documents in, and has a look at each. Nothing is stored before it is sent. */
export function addSources(sources: readonly Source[], facts: Facts): void {
  const added = sources.map((source) => parcelOf(source, facts));
  become([...parcels, ...added]);
  for (const { id } of added) look(id);
}

/** Looks at a document again with what a person says of it. */
export function changeFacts(id: string, facts: Facts): void {
  patch(id, { facts });
  look(id);
}

export function look(id: string): void {
  patch(id, { state: 'reading', error: null });
  line = line.then(() => lookNow(id));
}

export function dropParcel(id: string): void {
  become(parcels.filter((one) => one.id !== id));
}

/** Takes away those that are stored. */
export function dropDone(): void {
  become(parcels.filter(({ state }) => state !== 'done'));
}

export async function sendAll(): Promise<void> {
  for (const { id } of parcels.filter(isSendable)) await send(id);
}

/** Stores a document and follows what becomes of it. */
export async function send(id: string): Promise<void> {
  const parcel = find(id);
  if (!parcel?.source) return;
  patch(id, { state: 'sending', error: null });
  try {
    const { document, job } = await sendFile('/v1/documents', bodyOf(parcel.source), queryOf(parcel, parcel.source));
    patch(id, { document, job, state: job === null ? 'done' : 'working' });
    follow(id);
  } catch (error) {
    patch(id, { state: 'failed', error });
  }
}

async function lookNow(id: string): Promise<void> {
  const parcel = find(id);
  if (!parcel?.source) return;
  try {
    const preview = await sendFile('/v1/documents/preview', bodyOf(parcel.source), queryOf(parcel, parcel.source));
    if (find(id)?.facts === parcel.facts) patch(id, { state: 'read', preview });
  } catch (error) {
    patch(id, { state: 'failed', error });
  }
}

/** What was found first goes with it when it is sent, so that what was seen is what is stored. */
function queryOf({ facts, name, preview }: Parcel, source: Source) {
  const named = source.kind === 'address' ? {} : { name };
  return { ...named, ...facts, company: facts.company ?? preview?.company.id };
}

function follow(id: string): void {
  const job = find(id)?.job;
  if (job)
    followJob(
      job.id,
      (news) => hear(id, news),
      () => dropParcel(id),
    );
}

function hear(id: string, job: JobView): void {
  const state = job.status === 'done' ? 'done' : job.status === 'failed' ? 'failed' : 'working';
  patch(id, { job, state, error: job.problem });
  if (state === 'done') void queryClient.invalidateQueries();
}

function parcelOf(source: Source, facts: Facts): Parcel {
  const id = `${Date.now()} ${++made}`;
  return {
    id,
    name: nameOf(source),
    source,
    facts,
    state: 'reading',
    preview: null,
    document: null,
    job: null,
    error: null,
  };
}

function nameOf(source: Source): string {
  if (source.kind === 'file') return source.file.name;
  return source.kind === 'address' ? source.url : source.text.trim().split('\n', 1)[0]!.slice(0, 80);
}

function find(id: string): Parcel | undefined {
  return parcels.find((one) => one.id === id);
}

function patch(id: string, change: Partial<Parcel>): void {
  become(parcels.map((one) => (one.id === id ? { ...one, ...change } : one)));
}

function become(next: readonly Parcel[]): void {
  parcels = next;
  keepParcels(parcels);
  listeners.forEach((tell) => tell());
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

// Those that were on their way when the page was loaded anew are followed on.
for (const { id, state } of parcels) if (state === 'working') follow(id);
