import type {
  CompanyProfile,
  Corpus,
  DecimalString,
  Extraction,
  Horizon,
  IsoDate,
  Observation,
  Statement,
  Target,
} from '#engine';

/** Hand-made extractions in few words: what a golden ledger does not say takes the plainest value. */
export type Said = Partial<Statement> & { readonly quote: string };
export type Reported = Partial<Omit<Observation, 'period'>> & { readonly quote: string; readonly period?: string };

export function profileOf(more: Partial<CompanyProfile> = {}): CompanyProfile {
  return {
    id: 'sample',
    names: { en: ['Sample'] },
    currency: 'USD',
    alsoIn: {},
    calendar: { yearEnd: '12-31', yearNaming: 'end', weeks: null, reports: 'quarter' },
    segments: [],
    metrics: [],
    guidesOn: {},
    roster: [],
    recordingSlips: [],
    knownFigures: [],
    listed: true,
    ...more,
  };
}

/** A call on `day` about the period `from..to`. Places in the text are made up, and differ. */
export function call(
  day: IsoDate,
  period: string,
  said: readonly Said[],
  reported: readonly Reported[] = [],
  sha = day,
): Extraction {
  const window = { ...windowOf(period), label: period, fiscal: period };
  const document = {
    sha256: sha,
    characters: 10_000,
    languages: ['en' as const],
    company: 'sample',
    period: window,
    eventDate: day,
  };
  return {
    schema: 'wordkept.extraction/v1',
    document,
    statements: said.map((one, at) => statementOf(one, at)),
    observations: reported.map((one, at) => observationOf(one, at, period)),
    flags: [],
  };
}

/** `2025-01-01..2025-03-31`; `..2025-12-31` has no start. A `?` behind it: not stated, with other readings after `|`. */
export function horizon(text: string): Horizon {
  const [chosen = '', ...others] = text.split('|');
  const [start = '', end = ''] = chosen.replace('?', '').split('..');
  return {
    text,
    start: start || null,
    end: end || null,
    stated: !chosen.endsWith('?'),
    candidates: others.map(windowOf),
  };
}

/** `380e9 CNY`, `6.5e9..6.9e9 USD`, `20.. percent`, `..5 percent`; `yoy` behind it is the comparison. */
export function target(text: string, raw = text): Target {
  const [bounds = '', unit = '', to] = text.split(' ');
  const [low = '', high = low] = bounds.includes('..') ? bounds.split('..') : [bounds];
  return {
    low: decimal(low),
    high: decimal(high),
    unit,
    raw,
    comparison: to === undefined ? null : { to, multiple: null },
  };
}

function decimal(text: string): DecimalString | null {
  const [digits = '', exponent = '0'] = text.split('e');
  if (digits === '') return null;
  const places = digits.split('.')[1]?.length ?? 0;
  const shift = Number(exponent);
  return shift < places ? digits : digits.replace('.', '') + '0'.repeat(shift - places);
}

function windowOf(text: string): { readonly start: IsoDate; readonly end: IsoDate } {
  const [start = '', end = ''] = text.split('..');
  return { start, end };
}

function statementOf(said: Said, at: number): Statement {
  return {
    id: `s${at + 1}`,
    start: at * 200,
    end: at * 200 + said.quote.length,
    lang: 'en',
    translation: null,
    speaker: { name: 'The CFO', title: 'CFO', role: 'management' },
    section: 'prepared',
    metric: 'revenue',
    event: null,
    segment: 'group',
    scope: 'reported',
    basis: 'unspecified',
    kind: 'quantitative',
    form: 'point',
    direction: 'reach',
    target: null,
    horizon: null,
    modality: 'expectation',
    conditions: [],
    checkability: 'high',
    confidence: 0.9,
    restates: null,
    topic: [],
    flags: [],
    ...said,
  };
}

function observationOf({ period, ...reported }: Reported, at: number, own: string): Observation {
  return {
    id: `o${at + 1}`,
    start: 5000 + at * 200,
    end: 5000 + at * 200 + reported.quote.length,
    lang: 'en',
    translation: null,
    metric: 'revenue',
    event: null,
    segment: 'group',
    scope: 'reported',
    basis: 'unspecified',
    period: { ...windowOf(period ?? own), label: period ?? own },
    value: null,
    unit: null,
    growth: null,
    qualifiers: [],
    statedBy: 'management',
    section: 'prepared',
    topic: [],
    flags: [],
    ...reported,
  };
}

/** A level: `5.6e9 USD`. */
export function level(text: string): Pick<Observation, 'value' | 'unit'> {
  const { low, unit } = target(text);
  return { value: low, unit };
}

export function growth(percent: DecimalString, basis: 'yoy' | 'qoq' = 'yoy'): Pick<Observation, 'growth'> {
  return { growth: { percent, basis } };
}

/** Documents that nobody has reviewed. */
export function corpusOf(extractions: readonly Extraction[]): Corpus {
  return { extractions, reviews: [] };
}
