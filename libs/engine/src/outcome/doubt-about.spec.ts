import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import type { FlagCode, Observation, Role } from '../model/index.js';
import { doubtAbout } from './doubt-about.js';

const figure = (statedBy: Role, ...codes: FlagCode[]): Observation => ({
  id: 'o1',
  quote: 'Revenue was 4 billion dollars',
  start: 0,
  end: 29,
  lang: 'en',
  translation: null,
  metric: 'revenue',
  event: null,
  segment: 'group',
  scope: 'reported',
  basis: 'unspecified',
  period: { start: '2025-07-01', end: '2025-09-30', label: 'September quarter 2025' },
  value: '4000000000',
  unit: 'USD',
  growth: null,
  qualifiers: [],
  statedBy,
  section: 'prepared',
  topic: [],
  flags: codes.map((code) => ({ code, detail: '' })),
});

describe('doubts about a figure', () => {
  it.each([
    ['management gave', figure('management'), null],
    ['an assumed period has', figure('management', 'assumed_period'), null],
    ['an analyst gave', figure('analyst'), 'unconfirmed'],
    ["is marked as an analyst's", figure('unknown', 'analyst_figure'), 'unconfirmed'],
    ['a plug-in proposed', figure('management', 'model_proposed'), 'unconfirmed'],
    ['its sources differ on', figure('management', 'source_conflict'), 'source_conflict'],
    ['a plug-in proposed, and its unit is odd', figure('management', 'unit_suspect', 'model_proposed'), 'unconfirmed'],
  ])('that %s', (_what, observation, doubt) => {
    expect(doubtAbout(observation, new Map(), neutralProfile('demo', {}))).toBe(doubt);
  });
});
