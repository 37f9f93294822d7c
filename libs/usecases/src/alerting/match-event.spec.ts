import { describe, expect, it } from '@jest/globals';
import type { AlertEvent, SubscriptionFilter, VerdictView } from '#contracts';
import { verdictWith } from '../tracking/claim.fixture.js';
import { alertWith, promised } from './alert.fixture.js';
import { matchesEvent, type Watched } from './match-event.js';

const NOTHING: Watched = { companies: new Set(), claims: new Set() };
const judged = (change: object) => ({ current: verdictWith(change) as VerdictView });
const changed = alertWith(
  'wordkept.verdict.changed',
  judged({ lifecycle: 'resolved', result: 'missed', confidence: 0.8 }),
);
const failed = alertWith('wordkept.document.failed', { claim: null, current: null });
const historic = alertWith('wordkept.claim.initiated', { historic: true });
const revised = (...statements: ReturnType<typeof promised>[]) =>
  alertWith('wordkept.claim.revised', { evidence: { statements, outcomes: [] } });
const cutByTen = revised(promised('100', '100'), promised('90', '90'));

const CASES: readonly (readonly [string, AlertEvent, SubscriptionFilter, boolean])[] = [
  ['everything, where nothing is said', changed, {}, true],
  ['documents that failed too', failed, {}, true],
  ['its company', changed, { companies: ['acme', 'other'] }, true],
  ['another company', changed, { companies: ['other'] }, false],
  ['its claim', changed, { claims: ['claim-1'] }, true],
  ['its company, though another claim is named', changed, { companies: ['acme'], claims: ['claim-9'] }, true],
  ['another claim', changed, { claims: ['claim-9'] }, false],
  ['a failed document of a company', failed, { companies: ['acme'] }, true],
  ['a failed document for those who watch claims', failed, { claims: ['claim-1'] }, false],
  ['its metric and segment', changed, { metrics: ['revenue'], segments: ['cloud'] }, true],
  ['its metric in another segment', changed, { metrics: ['revenue'], segments: ['group'] }, false],
  ['a failed document for those who want a metric', failed, { metrics: ['revenue'] }, false],
  ['its type', changed, { types: ['wordkept.verdict.changed'] }, true],
  ['another type', changed, { types: ['wordkept.claim.due'] }, false],
  ['any type, where the list is empty', changed, { types: [] }, true],
  ['its result', changed, { results: ['missed', 'contradicted'] }, true],
  ['another result', changed, { results: ['met'] }, false],
  ['a claim without result for those who want one', cutByTen, { results: ['met'] }, false],
  ['its lifecycle', changed, { lifecycles: ['resolved'] }, true],
  ['another lifecycle', changed, { lifecycles: ['open'] }, false],
  ['enough confidence', changed, { minConfidence: 0.8 }, true],
  ['too little confidence', changed, { minConfidence: 0.81 }, false],
  ['no confidence at all', failed, { minConfidence: 0.1 }, false],
  ['a large change', cutByTen, { minTargetChange: 10 }, true],
  ['a small change', cutByTen, { minTargetChange: 10.1 }, false],
  ['a change of unit', revised(promised('100', '100'), promised('90', '90', 'percent')), { minTargetChange: 50 }, true],
  ['a first figure', revised(promised('100', '100')), { minTargetChange: 50 }, true],
  ['what is no revision, whatever the threshold', changed, { minTargetChange: 50 }, true],
  ['history, unasked', historic, {}, false],
  ['history, asked for', historic, { includeHistoric: true }, true],
];

describe('matchesEvent', () => {
  it.each(CASES)('%s', (_what, event, filter, wanted) => expect(matchesEvent(event, filter, NOTHING)).toBe(wanted));

  it.each<[string, Watched, boolean]>([
    ['a company on it', { companies: new Set(['acme']), claims: new Set() }, true],
    ['a claim on it', { companies: new Set(), claims: new Set(['claim-1']) }, true],
    ['neither', { companies: new Set(['other']), claims: new Set(['claim-2']) }, false],
    ['an empty list, which watches nothing', NOTHING, false],
  ])('a watch list: %s', (_what, watched, wanted) =>
    expect(matchesEvent(changed, { watchLists: ['list-1'] }, watched)).toBe(wanted),
  );
});
