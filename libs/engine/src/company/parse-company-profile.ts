import { metricNamesEn } from '../locales/en/metric-names.js';
import { metricNamesZh } from '../locales/zh/metric-names.js';
import { Problem, type CompanyProfile } from '../model/index.js';
import { Checker } from './profile-checker.js';

const CORE = new Set([...Object.keys(metricNamesEn), ...Object.keys(metricNamesZh), 'strategy', 'other']);
const KEYS = {
  profile:
    'id names currency alsoIn calendar segments metrics guidesOn roster recordingSlips knownFigures concepts note',
  calendar: 'yearEnd yearNaming weeks reports',
  segment: 'id parent names predecessors note',
  metric: 'id core segment names note',
};
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'any'];
const BASES = ['gaap', 'ifrs', 'non_gaap', 'company_defined', 'unspecified'];
const ID = /^[a-z0-9][a-z0-9_]*$/;
/** Segments may be called as the documents call them, in Chinese too. */
const SEGMENT_ID = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}_]*$/u;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const MONTH_DAY = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const CURRENCY = /^[A-Z]{3}$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

function checkCalendar(check: Checker): void {
  check.known(KEYS.calendar);
  check.string('yearEnd', MONTH_DAY, 'MM-DD');
  check.oneOf('yearNaming', ['end', 'start']);
  check.oneOf('reports', ['quarter', 'half']);
  const weeks = check.maybeObject('weeks');
  if (!weeks) return;
  weeks.number('weekday', 1, 7);
  weeks.oneOf('rule', ['last', 'nearest']);
}

function checkSegment(check: Checker, ids: ReadonlySet<string>): void {
  check.known(KEYS.segment);
  check.string('id', SEGMENT_ID, 'lower case letters, digits and underscores');
  check.reference('parent', ids, true);
  check.names('names', LANGUAGES);
  check.list('predecessors', (one) => {
    one.reference('id', ids, false);
    one.string('from', DAY, 'YYYY-MM-DD');
  });
}

function checkMetric(check: Checker, ids: ReadonlySet<string>): void {
  check.known(KEYS.metric);
  check.string('id', ID, 'lower case letters, digits and underscores');
  check.oneOf('core', [...CORE], 'the id of a core metric');
  check.reference('segment', ids, true);
  check.names('names', LANGUAGES);
}

function checkKnown(check: Checker): void {
  check.string('metric', ID, 'a metric id');
  check.string('segment', SEGMENT_ID, 'a segment id');
  check.string('value', DECIMAL, 'a decimal in absolute units, as a string');
  check.string('unit', /^\S+$/, 'an ISO 4217 code or a unit');
  check.string('on', DAY, 'YYYY-MM-DD');
  check.string('note', /\S/, 'text');
}

function checkProfile(check: Checker): void {
  check.known(KEYS.profile);
  check.string('id', ID, 'lower case letters, digits and underscores');
  check.names('names', LANGUAGES);
  check.string('currency', CURRENCY, 'an ISO 4217 code');
  check.record('alsoIn', (one, key) => one.strings(key, CURRENCY, 'ISO 4217 codes'));
  const calendar = check.object('calendar');
  if (calendar) checkCalendar(calendar);
  const ids = new Set([...check.idsOf('segments'), 'group']);
  check.list('segments', (one) => checkSegment(one, ids));
  check.unique('segments');
  check.unique('metrics');
  check.list('metrics', (one) => checkMetric(one, ids));
  check.record('guidesOn', (one, key) => one.oneOf(key, BASES));
  check.list('roster', (one) => {
    one.strings('names', /\S/, 'names');
    one.string('title', /\S/, 'text');
  });
  check.list('recordingSlips', (one) => {
    one.string('heard', /\S/, 'text');
    one.string('meant', /\S/, 'text');
    one.oneOf('kind', ['metric', 'segment', 'word']);
    one.string('note', /\S/, 'text');
  });
  check.list('knownFigures', checkKnown);
}

const OPTIONAL = {
  alsoIn: {},
  segments: [],
  metrics: [],
  guidesOn: {},
  roster: [],
  recordingSlips: [],
  knownFigures: [],
};

/** Parts that a small profile may leave out. */
function filled(json: Record<string, unknown>): Record<string, unknown> {
  const list = (value: unknown, empty: object): unknown[] =>
    (Array.isArray(value) ? value : []).map((one) => (typeof one === 'object' && one ? { ...empty, ...one } : one));
  const whole = { ...OPTIONAL, ...json };
  return {
    ...whole,
    calendar:
      typeof json.calendar === 'object'
        ? { yearNaming: 'end', weeks: null, reports: 'quarter', ...json.calendar }
        : json.calendar,
    segments: Array.isArray(whole.segments) ? list(whole.segments, { parent: null, predecessors: [] }) : whole.segments,
    metrics: Array.isArray(whole.metrics) ? list(whole.metrics, { segment: null }) : whole.metrics,
  };
}

/**
 * Checks a company profile that was read from JSON and fills in the parts that may be left out (lists, `weeks`,
 * `predecessors`). `where` names the file for the message. Throws a `Problem` (`bad_profile`) that lists every fault with its path, not only the first.
 */
export function parseCompanyProfile(json: unknown, where = 'The company profile'): CompanyProfile {
  const faults: string[] = [];
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    faults.push('the profile must be a JSON object');
  const whole = faults.length ? {} : filled(json as Record<string, unknown>);
  if (!faults.length) checkProfile(new Checker(whole, '', faults));
  if (faults.length) {
    throw new Problem(
      'bad_profile',
      `${where} has ${faults.length} fault(s): ${faults.join('; ')}`,
      'Correct the places named and try again; companies/*.json show the shape, `wordkept profile suggest` drafts one.',
    );
  }
  return { ...(whole as unknown as CompanyProfile), listed: true };
}
