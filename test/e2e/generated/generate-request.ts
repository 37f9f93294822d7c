import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { encoded, HOSTILE_BODIES, HOSTILE_ENCODED, HOSTILE_TEXTS, wrongTypes } from './hostile-values.js';
import { resolved, type Operation, type Parameter, type Schema } from './operation.js';

/** A request as it goes out, and the operation that it is meant for. */
export interface GeneratedRequest {
  readonly operation: Operation;
  readonly method: string;
  /** Path and query, encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

/** Ids and words that the service under test knows. */
export interface Known {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

const HOSTILE_HEADERS: readonly (readonly [string, string])[] = [
  ['if-none-match', '*'],
  ['if-none-match', 'W/"x", "y"'],
  ['if-match', '*'],
  ['if-match', '"x"'],
  ['if-match', ',,,'],
  ['idempotency-key', 'a b'],
  ['idempotency-key', '"'],
  ['idempotency-key', 'x'.repeat(300)],
  ['last-event-id', '\u00ff'],
  ['authorization', 'Bearer x'],
  ['authorization', 'Basic ####'],
  ['cookie', 'a=b; ;=;'],
  ['accept', 'text/html;q=zz'],
  ['accept-language', 'zz-\u00ff,*;q=9'],
  ['content-encoding', 'gzip'],
  ['range', 'bytes=0-1'],
  ['x-forwarded-for', "';--"],
  ['x-long', 'y'.repeat(7_000)],
  ['expect', 'something'],
  ['connection', 'upgrade'],
];

/** Requests of every operation: as published, nearly so, and hostile. */
export function generatedRequests(
  api: OpenAPIObject,
  operations: readonly Operation[],
  known: Known,
): fc.Arbitrary<GeneratedRequest> {
  return fc.constantFrom(...operations).chain((operation) => requestOf(api, operation, known));
}

function requestOf(api: OpenAPIObject, operation: Operation, known: Known): fc.Arbitrary<GeneratedRequest> {
  return fc
    .record({
      path: pathOf(api, operation, known),
      query: queryOf(api, operation, known),
      body: bodyOf(api, operation, known),
      extra: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...HOSTILE_HEADERS], { maxLength: 2 }) },
      ),
      key: fc.option(fc.uuid(), { freq: 4 }),
      match: fc.constantFrom<string | null>(null, '*', '"seen"'),
    })
    .map(({ path, query, body, extra, key, match }) => ({
      operation,
      method: operation.method,
      url: path + (query === '' ? '' : `?${query}`),
      headers: {
        ...body.headers,
        ...(key !== null && operation.method === 'POST' ? { 'idempotency-key': key } : {}),
        ...(match !== null && operation.method !== 'GET' ? { 'if-match': match } : {}),
        ...Object.fromEntries(extra),
      },
      payload: body.payload,
    }));
}

/** An empty part would be another address, as would the name of another operation. */
function pathOf(api: OpenAPIObject, { path, parameters }: Operation, known: Known): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
  const values = names.map((name) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return valueOf(api, parameter, known).map((value) =>
      /^(?:|\.{1,2}|outdated|ready|verify)$/.test(value) ? 'x' : value,
    );
  });
  return fc
    .tuple(...values)
    .map((given) => names.reduce((all, name, at) => all.replace(`{${name}}`, given[at]!.slice(0, 3_000)), path));
}

function queryOf(api: OpenAPIObject, { parameters }: Operation, known: Known): fc.Arbitrary<string> {
  const queries = parameters.filter((one) => one.in === 'query');
  const parts = queries.map((one) =>
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), valueOf(api, one, known), valueOf(api, one, known))
      .map(([dice, first, second]) => {
        if (dice < (one.required ? 1 : 6)) return [];
        if (dice === 9) return [`${one.name}=${first}`, `${one.name}=${second}`];
        return dice === 8 && !one.required ? [`${one.name}[]=${first}`] : [`${one.name}=${first}`];
      }),
  );
  const strange = fc.oneof(
    { weight: 9, arbitrary: fc.constant([] as string[]) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(['colour=red'], ['&&='], ['__proto__=x'], ['a[b][c]=1'], ['='.repeat(50)], ['limit']),
    },
  );
  return fc.tuple(fc.tuple(...parts), strange).map(([given, more]) => [...given.flat(), ...more].join('&'));
}

/** A value of a parameter, encoded for an address. */
function valueOf(api: OpenAPIObject, parameter: Parameter | undefined, known: Known): fc.Arbitrary<string> {
  const schema = { ...(parameter?.schema ?? {}), example: parameter?.example ?? parameter?.schema?.example };
  return fc.oneof(
    { weight: 5, arbitrary: fitting(api, schema, known, 0).map((value) => encoded(String(value))) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS).map(encoded) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_ENCODED) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(encoded) },
  );
}

interface Body {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

const NO_BODY: Body = { headers: {}, payload: '' };

function bodyOf(api: OpenAPIObject, { method, body, bodyTypes }: Operation, known: Known): fc.Arbitrary<Body> {
  if (method === 'GET') return fc.constant(NO_BODY);
  const json = (payload: string): Body => ({ headers: { 'content-type': 'application/json' }, payload });
  const hostile = fc.constantFrom(...HOSTILE_BODIES);
  const otherType = fc.tuple(
    fc.constantFrom(
      'text/plain',
      'text/csv',
      'application/octet-stream',
      'multipart/form-data',
      'x',
      'application/json; charset=utf-16',
      ...bodyTypes,
    ),
    hostile,
  );
  const others: fc.Arbitrary<Body> = fc.oneof(
    hostile.map(json),
    otherType.map(([type, payload]) => ({ headers: { 'content-type': type }, payload })),
    fc.constant(NO_BODY),
  );
  if (body === null) return others;
  const whole = fitting(api, body, known, 0);
  return fc.oneof(
    { weight: 5, arbitrary: whole.map((value) => json(JSON.stringify(value))) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(whole, fc.nat(), wrongTypes)
        .map(([value, at, wrong]) => json(JSON.stringify(spoilt(value, at, wrong)))),
    },
    { weight: 2, arbitrary: others },
  );
}

/** The same with one part, somewhere in it, exchanged. */
function spoilt(value: unknown, at: number, wrong: unknown): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const keys = Object.keys(value);
  if (keys.length === 0) return wrong;
  const key = keys[at % keys.length]!;
  const part = (value as Record<string, unknown>)[key];
  const inner =
    typeof part === 'object' && part !== null && at % 3 > 0 ? spoilt(part, Math.floor(at / 3), wrong) : wrong;
  return Array.isArray(value)
    ? value.map((one, i) => (String(i) === key ? inner : (one as unknown)))
    : { ...value, [key]: inner };
}

const TEXT = [
  'Meadow second quarter 2025 results call',
  'Prepared remarks',
  'Ruth Adler, Chief Financial Officer: Revenue was $4.1 billion. For the third quarter we expect revenue of $4.2 billion to $4.4 billion.',
].join('\n\n');

/** A value that the schema allows, as far as it says. */
function fitting(api: OpenAPIObject, given: Schema, known: Known, depth: number): fc.Arbitrary<unknown> {
  const schema = resolved(api, given);
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice !== undefined) return fc.oneof(...choice.map((one) => fitting(api, one, known, depth + 1)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.properties !== undefined) return recordOf(api, schema, known, depth);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'array') return fc.array(fitting(api, schema.items ?? {}, known, depth + 1), { maxLength: 3 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number')
    return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1_000, 1_000_000) });
  return textOf(schema, known);
}

function recordOf(
  api: OpenAPIObject,
  { properties = {}, required = [] }: Schema,
  known: Known,
  depth: number,
): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fieldOf(api, name, schema, known, depth)]),
  );
  const needed = depth > 3 ? required.filter((name) => name in fields) : required;
  return fc.record(fields, { requiredKeys: needed as never[] });
}

function fieldOf(api: OpenAPIObject, name: string, schema: Schema, known: Known, depth: number): fc.Arbitrary<unknown> {
  if (name === 'text') return fc.constantFrom(TEXT, `${TEXT}\n`, 'x');
  return fitting(api, schema, known, depth + 1);
}

function textOf({ format, pattern, example }: Schema, known: Known): fc.Arbitrary<string> {
  const examples = example === undefined ? [] : [fc.constant(String(example))];
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...known.ids), fc.uuid());
  if (format === 'date') return fc.constantFrom('2025-06-30', '2025-09-30', '2024-02-29', '1999-12-31');
  if (format === 'date-time') return fc.constantFrom('2025-11-25T13:00:00Z', '2030-01-01T00:00:00+08:00');
  const words = fc.constantFrom(...known.words, ...known.ids);
  if (pattern !== undefined) return fc.oneof(...examples, words, fc.stringMatching(new RegExp(pattern)));
  return fc.oneof(...examples, words, fc.string({ maxLength: 30 }));
}
