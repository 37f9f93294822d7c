import pc from 'picocolors';
import type { AlertEvent } from '#contracts';
import { verdictInWords } from '../print/verdict.js';

/** An alert on one line, for a person. */
export function alertLine({ type, time, subject, data }: AlertEvent): string {
  const what = data.problem ? `${subject}: ${data.problem.detail}` : (data.claim?.summary ?? subject);
  const parts = [pc.dim(time), type.replace('wordkept.', '').padEnd(20), pc.bold(data.company), what, changeOf(data)];
  return parts.filter((part) => part !== '').join('  ');
}

function changeOf({ previous, current }: AlertEvent['data']): string {
  if (current === null) return '';
  const before = previous === null ? '' : `${verdictInWords(previous)} → `;
  return `[${before}${verdictInWords(current)}]`;
}
