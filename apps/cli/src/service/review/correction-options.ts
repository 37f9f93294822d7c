import type { Command } from 'commander';
import { Option } from 'commander';
import { BASES, DIRECTIONS, MODALITIES, STATEMENT_KINDS, TARGET_FORMS } from '#contracts';
import { Problem } from '#problem';

/** Fields that can be corrected, as commander hands them over. */
export interface CorrectionOptions {
  readonly metric?: string;
  readonly event?: string;
  readonly segment?: string;
  readonly scope?: string;
  readonly basis?: string;
  readonly kind?: string;
  readonly form?: string;
  readonly direction?: string;
  readonly modality?: string;
  readonly target?: string;
  readonly versus?: string;
  readonly horizon?: string;
  readonly span?: string;
}

export function correctionOptions(command: Command): Command {
  return command
    .option('--metric <id>', 'metric id')
    .option('--event <id>', 'event id, or none')
    .option('--segment <id>', 'segment id')
    .option('--scope <scope>', 'reported, like_for_like, organic, constant_currency, excluding:<what>')
    .addOption(new Option('--basis <word>', 'accounting basis').choices(BASES))
    .addOption(new Option('--kind <word>', 'kind of promise').choices(STATEMENT_KINDS))
    .addOption(new Option('--form <word>', 'kind of target').choices(TARGET_FORMS))
    .addOption(new Option('--direction <word>', 'which way').choices([...DIRECTIONS, 'none']))
    .addOption(new Option('--modality <word>', 'how firmly it was said').choices(MODALITIES))
    .option('--target <figure>', 'LOW..HIGH UNIT or FIGURE UNIT in whole units ("4200000000..4400000000 USD"), or none')
    .option('--versus <what>', 'what the target is measured against: yoy, qoq ...')
    .option('--horizon <window>', 'FROM..TO in days, either may be left out ("..2026-03-31"), or none')
    .option('--span <offsets>', 'START..END: where the quote should be cut');
}

const PLAIN = ['metric', 'segment', 'scope', 'basis', 'kind', 'form', 'modality'] as const;

/** The changes as the service takes them. Throws `bad_option` for a figure, window or span that cannot be read. */
export function changesOf(options: CorrectionOptions): object {
  const { event, direction, target, horizon, span } = options;
  return {
    ...Object.fromEntries(PLAIN.flatMap((field) => (options[field] === undefined ? [] : [[field, options[field]]]))),
    ...(event !== undefined && { event: orNone(event) }),
    ...(direction !== undefined && { direction: orNone(direction) }),
    ...(target !== undefined && { target: targetOf(target, options.versus) }),
    ...(horizon !== undefined && { horizon: horizonOf(horizon) }),
    ...(span !== undefined && { span: spanOf(span) }),
  };
}

const orNone = (word: string): string | null => (word === 'none' ? null : word);

const FIGURE = /^-?\d+(?:\.\d+)?$/;

function targetOf(text: string, versus: string | undefined): object | null {
  if (text === 'none') return null;
  const [figure = '', unit, ...rest] = text.split(' ');
  const [low = '', high = low, ...more] = figure.split('..');
  const isBound = (bound: string) => bound === '' || FIGURE.test(bound);
  const isFigure = isBound(low) && isBound(high) && low + high !== '';
  if (!unit || rest.length > 0 || more.length > 0 || !isFigure)
    throw refused('--target', text, 'Write "4200000000..4400000000 USD", "13.. percent", "5 percent", or none.');
  const comparison = versus === undefined ? null : { to: versus, multiple: null };
  return { low: low || null, high: high || null, unit, comparison };
}

function horizonOf(text: string): object | null {
  if (text === 'none') return null;
  const [start, end, ...more] = text.split('..');
  if (start === undefined || end === undefined || more.length > 0)
    throw refused('--horizon', text, 'Write "2025-10-01..2025-12-31", "..2026-03-31", or none.');
  return { start: start || null, end: end || null };
}

function spanOf(text: string): object {
  const [, start, end] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  if (start === undefined || end === undefined) throw refused('--span', text, 'Write two offsets: 120..184.');
  return { start: Number(start), end: Number(end) };
}

function refused(option: string, text: string, advice: string): Problem {
  return new Problem('bad_option', `${option} "${text}" cannot be read.`, advice);
}
