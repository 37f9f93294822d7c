const KINDS: readonly (readonly [test: RegExp, name: string])[] = [
  [/[a-z]/i, 'letters'],
  [/\d/, 'digits'],
  [/\s/, 'spaces'],
  [/[^\x20-\x7e]/, 'characters beyond ASCII'],
  [/[^\sa-z0-9]/i, 'signs'],
];

/** What a value looks like, without telling it: it may hold a password. */
export function shapeOf(value: string): string {
  const kinds = KINDS.filter(([test]) => test.test(value)).map(([, name]) => name);
  return `${value.length} characters of ${kinds.join(', ')}`;
}
