import { escapeHtml } from './html.js';
import type { ToldEvent } from './told-event.js';
import type { Words } from './words/index.js';

/** What an event tells as HTML without style, image or script: verdict, both quotes, the reason, the address. */
export function eventHtml(told: ToldEvent, words: Words, base: string | null): string {
  const parts = [
    told.verdict && line(words.verdict, `<strong>${escapeHtml(told.verdict)}</strong>`, words),
    told.said && line(words.said, quoted(told.said.quote) + escapeHtml(told.said.by), words),
    told.said && line(words.happened, told.happened ? quoted(told.happened) : escapeHtml(words.nothingYet), words),
    told.explanation && line(words.why, escapeHtml(told.explanation), words),
    told.problem && line(words.why, escapeHtml(told.problem.detail), words),
    told.problem && line(words.advice, escapeHtml(told.problem.advice), words),
    base !== null && told.link && `<p><a href="${escapeHtml(base + told.link)}">${escapeHtml(words.open)}</a></p>`,
  ];
  return parts.filter((part) => typeof part === 'string').join('\n');
}

function line(label: string, html: string, words: Words): string {
  return `<p>${escapeHtml(label + words.separator)}${html}</p>`;
}

function quoted(text: string): string {
  return `<q>${escapeHtml(text)}</q> `;
}
