import pc from 'picocolors';
import type { Verdict } from '#engine';

/** What is shown of a verdict. */
type Judgement = Pick<Verdict, 'lifecycle' | 'result' | 'void'>;

/** Icon and word of a verdict: never told by colour alone. */
export function verdictInWords(verdict: Judgement): string {
  const word = verdict.result ?? verdict.void ?? verdict.lifecycle;
  return `${iconOf(verdict)} ${word.replaceAll('_', ' ')}`;
}

/** The same, coloured where the terminal can. */
export function colouredVerdict(verdict: Judgement, width: number): string {
  const text = verdictInWords(verdict).padEnd(width);
  if (verdict.result === 'met' || verdict.result === 'exceeded') return pc.green(text);
  if (verdict.result === 'missed' || verdict.result === 'contradicted') return pc.red(text);
  return verdict.lifecycle === 'resolved' ? pc.yellow(text) : pc.cyan(text);
}

function iconOf(verdict: Judgement): string {
  switch (verdict.result) {
    case 'exceeded':
    case 'met':
      return '✔';
    case 'missed':
    case 'contradicted':
      return '✘';
    case 'partially_met':
    case 'met_late':
      return '◐';
    case null:
      return verdict.lifecycle === 'void' ? '∅' : '○';
  }
}
