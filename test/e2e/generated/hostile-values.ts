import fc from 'fast-check';

/** Texts that have broken services before; each as it stands between the quotes of JSON or, percent-encoded, in an address. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud83d',
  '\udc00x',
  '\u202eabc',
  '\ufeff',
  '\uffff',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e309',
  '9'.repeat(400),
  '-99999999999999999999',
  '0x10',
  '1e2',
  '１２',
  '２０２５-０１-０１',
  '0000-00-00',
  '2025-02-30',
  '9999-12-31',
  '99999-01-01',
  '-2025-01-01',
  '2025-13-45T99:99:99Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59+23:59',
  "' OR 1=1 --",
  '$1',
  '%s%n',
  '../../etc/passwd',
  '..\\..\\x',
  '__proto__',
  'constructor',
  'toString',
  '[object Object]',
  '{"$gt":""}',
  '<script>alert(1)</script>',
  '=1+1',
  'p0',
  'p999999999',
  'p-1',
  'WyIyMDI1LTAxLTAxIl0',
  'WyJ4Il0',
  Buffer.from('["9999-99-99","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  Buffer.from('["00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF',
  '腾讯控股有限公司',
  '𠮷野家',
  'e\u0301'.repeat(50),
  'x'.repeat(5_000),
];

const deep = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

/** Bodies that are no JSON, or JSON of a kind that nobody expects. */
export const HOSTILE_BODIES: readonly string[] = [
  '',
  ' ',
  '{',
  '}',
  'null',
  'true',
  '0',
  '1e400',
  '""',
  '[]',
  '[[]]',
  '{}',
  '{"":""}',
  '{"a":1,"a":2}',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '\ufeff{}',
  '{"company":"meadow","text":"\\ud800"}',
  '{"company":"meadow","text":"\\u0000"}',
  deep(10_000, '[', ']'),
  deep(10_000, '{"a":', '}').replace('}', '1}'),
  `{"company":${'9'.repeat(5_000)}}`,
  `{"company":"${'x'.repeat(200_000)}"}`,
  `{${Array.from({ length: 5_000 }, (_, i) => `"k${i}":${i}`).join(',')}}`,
  '\0\0\0\0',
  '<?xml version="1.0"?><a/>',
];

/** Values of types that were not asked for. */
export const wrongTypes: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], [null], {
    a: { b: [] },
  }),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
);

/** Bytes of an address: text in UTF-8, but halves of characters and broken sequences too. */
export function encoded(text: string): string {
  return [...text]
    .map((sign) => (/[\ud800-\udfff]/.test(sign) && sign.length === 1 ? '%ED%A0%80' : encodeURIComponent(sign)))
    .join('');
}

/** What may stand in an address already encoded, rightly or not. */
export const HOSTILE_ENCODED: readonly string[] = [
  '%',
  '%0',
  '%zz',
  '%C0%80',
  '%ff',
  '%ED%A0%80',
  '%2e%2e%2f',
  '%252e',
  '%00',
  '%0d%0aX:1',
  '%F8%88%80%80%80',
];
