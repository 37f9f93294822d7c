import type { Evidence } from './evidence.js';

/** `ags` of "applied global services". */
const initials = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => word !== 'and' && word !== '&' && word !== 'of')
    .map((word) => word.charAt(0))
    .join('');

/** "Semi Systems" beside "Semiconductor Systems": word by word the beginning of it. */
function shortens(short: string, long: string): boolean {
  const [a, b] = [short.split(' '), long.split(' ')];
  return a.length === b.length && a.every((word, at) => word.length >= 4 && (b[at] ?? '').startsWith(word));
}

/** "Semiconductor" beside "Semiconductor Solutions", which alone is ever called a segment. */
const isHeadOf = (short: string, long: string, names: ReadonlyMap<string, Evidence>): boolean =>
  long.startsWith(`${short} `) &&
  /^(?:solutions?|systems?|products?|group|services?)$/.test(long.slice(short.length + 1)) &&
  (names.get(long)?.weight ?? 0) > (names.get(short)?.weight ?? 0);

/** For each name of a document that is another way to say a longer one, that one. */
export function mergeAliases(names: ReadonlyMap<string, Evidence>): ReadonlyMap<string, string> {
  const all = [...names.keys()];
  return new Map(
    all.flatMap((name): [string, string][] => {
      const long = all.find(
        (other) =>
          other.length > name.length &&
          ((other.includes(' ') && initials(other) === name) || shortens(name, other) || isHeadOf(name, other, names)),
      );
      return long ? [[name, long]] : [];
    }),
  );
}
