import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../model/index.js';
import { buildLexicon } from './lexicon.js';
import { parseCompanyProfile } from './parse-company-profile.js';

const small = {
  id: 'acme',
  names: { en: ['Acme'] },
  currency: 'USD',
  calendar: { yearEnd: '12-31' },
  segments: [{ id: 'anvils', names: { en: ['Anvils'] } }],
};

function faultsOf(json: unknown): string {
  try {
    parseCompanyProfile(json);
  } catch (error) {
    if (error instanceof Problem && error.code === 'bad_profile') return error.message;
    throw error;
  }
  return '';
}

describe('parseCompanyProfile', () => {
  it('fills in what a small profile leaves out', () => {
    const profile = parseCompanyProfile(small);
    expect(profile.calendar).toEqual({ yearEnd: '12-31', yearNaming: 'end', weeks: null, reports: 'quarter' });
    expect(profile.segments[0]).toEqual({ id: 'anvils', parent: null, names: { en: ['Anvils'] }, predecessors: [] });
    expect(profile).toMatchObject({ listed: true, metrics: [], knownFigures: [], recordingSlips: [] });
  });

  it.each([
    ['no object', 'acme', 'must be a JSON object'],
    ['a list', [], 'must be a JSON object'],
    ['no id', { ...small, id: undefined }, 'id is missing'],
    ['a bad currency', { ...small, currency: 'dollars' }, 'currency is "dollars"'],
    ['no calendar', { ...small, calendar: undefined }, 'calendar is missing'],
    ['a bad year end', { ...small, calendar: { yearEnd: '31-12' } }, 'calendar.yearEnd is "31-12"'],
    [
      'an unknown parent',
      { ...small, segments: [{ id: 'anvils', parent: 'tools', names: {} }] },
      'segments[0].parent is "tools"',
    ],
    ['an unknown language', { ...small, names: { fr: ['Acme'] } }, 'names.fr'],
    ['names that are no list', { ...small, names: { en: 'Acme' } }, 'names.en is "Acme"'],
    ['a bad basis', { ...small, guidesOn: { eps: 'cash' } }, 'guidesOn.eps is "cash"'],
    [
      'a figure as a number',
      {
        ...small,
        knownFigures: [{ metric: 'revenue', segment: 'group', value: 5, unit: 'USD', on: '2025-01-01', note: 'x' }],
      },
      'knownFigures[0].value is 5',
    ],
    ['a key that nobody reads', { ...small, segmants: [] }, 'segmants is []'],
    [
      'a key of a segment that nobody reads',
      { ...small, segments: [{ id: 'anvils', name: 'x', names: {} }] },
      'segments[0].name',
    ],
    [
      'a measure that belongs to nothing',
      { ...small, metrics: [{ id: 'pounding', core: 'poundage', names: {} }] },
      'metrics[0].core is "poundage"',
    ],
    ['one id twice', { ...small, segments: [...small.segments, ...small.segments] }, 'segments holds anvils twice'],
    ['segments that are no list', { ...small, segments: {} }, 'segments is {}'],
  ])('names the place of %s', (_name, json, fault) => {
    expect(faultsOf(json)).toContain(fault);
  });

  it.each(['note', 'segments[0].note'])('lets a person keep a %s', () => {
    const noted = { ...small, note: 'drafted', segments: [{ ...small.segments[0], note: 'named twice' }] };
    expect(parseCompanyProfile(noted).segments[0]?.note).toBe('named twice');
  });

  it.each(['铁砧', '鐵砧', 'heavy_tools', '3d_printing'])('takes %s for the id of a segment', (id) => {
    expect(parseCompanyProfile({ ...small, segments: [{ id, names: {} }] }).segments[0]?.id).toBe(id);
  });

  it('names the file', () => {
    expect(() => parseCompanyProfile({}, 'acme.json')).toThrow('acme.json has ');
  });

  it('lists every fault at once', () => {
    const message = faultsOf({ ...small, currency: 'x', calendar: { yearEnd: 'y' } });
    expect(message).toContain('2 fault(s)');
  });
});

describe('the profiles that come with the product', () => {
  const folder = new URL('../../../../companies/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

  it.each(files)('%s is sound, and its segments can be found', (file) => {
    const profile = parseCompanyProfile(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    expect(`${profile.id}.json`).toBe(file);
    expect(buildLexicon(profile).segmentIds).toEqual(expect.arrayContaining(profile.segments.map(({ id }) => id)));
  });
});
