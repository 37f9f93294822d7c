import { SETTINGS } from './settings.js';

/** Every setting as a table in Markdown: name, what it is for (with what holds where it is not set), what is allowed. */
export function settingsTable(): string {
  const rows = SETTINGS.map(({ name, purpose, fault }) => [`\`${name}\``, purpose, allowedBy(fault)]);
  const lines = [['name', 'what it is for (and what holds without it)', 'allowed'], ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('');
}

/** Nothing allows a NUL: what a setting says of one is what it wants. */
function allowedBy(fault: (value: string) => string | null): string {
  return fault('\0')?.replace(/^must (?:be |list |begin with )?/, '') ?? 'anything';
}
