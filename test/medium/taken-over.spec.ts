import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { companyIdOf, DEFAULT_TENANT, DocumentStore, ExtractDocument, type CompletedReading } from '#usecases';
import { extract } from '#engine';
import { callsOf } from './house/calls.js';
import { openHouse, profileOf, type House } from './house/open-house.js';

/** A worker that was thought dead comes back: whatever it wanted to say has been said by another. */
describe('work that another worker has taken over', () => {
  let house: House;
  let documents: DocumentStore;
  beforeAll(async () => {
    house = await openHouse();
    documents = house.app.get(DocumentStore);
  });
  afterAll(() => house.close());

  const opened = async (company: string, at = 0) => {
    const { document } = await house.receive.run(callsOf(company)[at]!);
    return { id: document.id, first: (await documents.open(document.id))! };
  };
  const reading = async (company: string, at = 0): Promise<CompletedReading> => {
    const { text, periodEnd, eventDate } = callsOf(company)[at]!;
    const { document } = await house.receive.run(callsOf(company)[at]!);
    const profile = await profileOf(company, {});
    const next = { id: document.id, queue: 'track', name: 'track', payload: {} };
    const extraction = extract({ text, sha256: document.sha256, periodEnd, eventDate }, profile);
    return { runId: document.id, engineVersion: '0', ruleSetHash: 'x', extraction, at: new Date(), next };
  };
  const failure = { problem: { code: 'internal_error', detail: '', advice: '' } as never, at: new Date(), events: [] };
  const stateOf = async (id: string) =>
    (await house.sql('SELECT status, stage, tries FROM reading_job WHERE document_id = $1', [id]))[0];

  it('is counted each time, and each time under another token', async () => {
    const { id, first } = await opened('acorn');
    const second = await documents.open(id);
    expect([first.tries, second?.tries]).toEqual([1, 2]);
    expect(second?.runToken).not.toBe(first.runToken);
    expect((await documents.peek(id))?.runToken).toBe(second?.runToken);
  });

  it('counts the first readings as they begin, the later ones only where they end their own process', async () => {
    const { id } = await opened('alder');
    const tries = [];
    for (let time = 0; time < 5; time++) tries.push((await documents.open(id))?.tries);
    expect(tries).toEqual([2, 3, 3, 3, 3]);
    const last = (await documents.open(id))!;
    expect(await documents.countEnding(last)).toBe(4);
    expect((await documents.open(id))?.tries).toBe(4);
    expect(await documents.countEnding(last)).toBe(3);
  });

  it('refuses what the earlier reader says, good or bad, and takes it from the later', async () => {
    const { id, first } = await opened('birch');
    const second = (await documents.open(id))!;
    const told = await reading('birch');
    expect(await documents.complete(first, told)).toBe(false);
    expect(await documents.fail(first, failure)).toBe(false);
    expect(await stateOf(id)).toEqual({ status: 'running', stage: 'extract', tries: 2 });
    expect(await house.sql('SELECT FROM extraction_run WHERE document_id = $1', [id])).toEqual([]);
    expect(await documents.complete(second, told)).toBe(true);
    expect(await stateOf(id)).toEqual({ status: 'running', stage: 'track', tries: 2 });
  });

  it('takes nothing more from anyone once it is settled', async () => {
    const { id, first } = await opened('cedar');
    expect(await documents.complete(first, await reading('cedar'))).toBe(true);
    expect(await documents.fail(first, failure)).toBe(false);
    expect(await documents.complete(first, await reading('cedar'))).toBe(false);
    expect((await documents.open(id))?.tries).toBe(1);
    expect(await house.app.get(ExtractDocument).run(id)).toBe('skipped');
  });

  it('lets an earlier wish of the sender not win over the later one that was read first', async () => {
    const { first } = await opened('dogwood');
    const { document, job } = await house.receive.run({ ...callsOf('dogwood')[0]!, eventDate: '2024-04-26' });
    expect(job.id).not.toBe(first.job.id);
    expect(await house.app.get(ExtractDocument).run(document.id)).toBe('done');
    expect(await documents.complete(first, await reading('dogwood'))).toBe(false);
  });

  it('keeps a company for whoever thinks long about its ledger', async () => {
    await house.app.get(ExtractDocument).run((await house.receive.run(callsOf('elder')[0]!)).document.id);
    const company = companyIdOf(DEFAULT_TENANT, 'elder');
    const thought = await house.ledgers.update(company, async (state) => {
      await pause(11_000);
      await state.load();
      return null;
    });
    expect(thought).toEqual({ change: null });
  });
});
