import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../docs/accuracy.md', import.meta.url);
/** What stands between two comments of the page is written by its specs. */
const part = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\n\n)[^]*?(<!-- end -->)`);
/** Prettier pads the columns. */
const unpadded = (page: string): string => page.replace(/ +/g, ' ').replace(/-+/g, '-');

/** docs/accuracy.md as it stands and as it would with these parts, columns unpadded; writes them where the ratchet is raised. */
export function accuracyPage(parts: Readonly<Record<string, string>>): {
  readonly found: string;
  readonly wanted: string;
} {
  const page = readFileSync(PAGE, 'utf8');
  const written = Object.entries(parts).reduce(
    (text, [name, table]) =>
      text.replace(part(name), (_all, before: string, after: string) => `${before}${table}\n\n${after}`),
    page,
  );
  if (process.env.RAISE_RATCHET) writeFileSync(PAGE, written);
  return { found: unpadded(process.env.RAISE_RATCHET ? written : page), wanted: unpadded(written) };
}
