import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { extract, neutralProfile, type Statement } from '#engine';
import { asDocx, asHtml, asPdf, linesOfCall } from '../../../../test/support/files/render-call.js';
import { parseFile } from './parse-file.js';

const seed = (name: string): string => readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8');

const CALLS = [
  ['English', 'amd-2022-q2.transcript.en.md', 'en', 'latin', '2022-06-25', '2022-08-02'],
  ['Simplified Chinese', 'alibaba-2024-12.call-notes.zh-Hans.md', 'zh-Hans', 'zh-Hans', '2024-12-31', '2025-02-20'],
  ['Traditional Chinese', 'alibaba-2025-06.transcript.zh-Hant.md', 'zh-Hant', 'zh-Hant', '2025-06-30', '2025-08-29'],
] as const;

/** What makes a statement, without the place that it stands at. */
function readingOf(text: string, periodEnd: string, eventDate: string) {
  const { statements, observations } = extract({ text, sha256: '', periodEnd, eventDate }, neutralProfile('example'));
  const of = ({ id, metric, segment, kind, direction, target, horizon, speaker }: Statement) =>
    [id, metric, segment, kind, direction, target?.low, target?.high, target?.unit, horizon?.end, speaker.role].join(
      ' ',
    );
  return {
    statements: statements.map(of),
    observations: observations.map((o) => [o.id, o.metric, o.segment, o.value, o.unit].join(' ')),
  };
}

describe.each(CALLS)('the same call in %s', (_name, file, lang, script, periodEnd, eventDate) => {
  const lines = linesOfCall(seed(file));
  const plain = lines.map(({ text }) => text).join('\n\n');
  const wanted = readingOf(plain, periodEnd, eventDate);
  const legacy = lang === 'zh-Hans' ? 'gbk' : lang === 'zh-Hant' ? 'big5' : 'windows-1252';

  it('has something to compare', () => expect(wanted.statements.length).toBeGreaterThan(5));

  it.each<[string, Buffer, string]>([
    ['HTML', Buffer.from(asHtml(lines, lang)), 'html'],
    [`HTML in ${legacy}`, iconv.encode(asHtml(lines, lang, legacy), legacy), 'html'],
    [`HTML in ${legacy} that says it is UTF-8`, iconv.encode(asHtml(lines, lang, 'utf-8'), legacy), 'html'],
    ['Word', asDocx(lines), 'docx'],
    ['PDF', asPdf(lines, script), 'pdf'],
    [`text in ${legacy}`, iconv.encode(plain, legacy), 'text'],
    ['text in UTF-16', iconv.encode(plain, 'utf-16'), 'text'],
    ['text in UTF-16 without a mark', iconv.encode(plain, 'utf-16be', { addBOM: false }), 'text'],
  ])('gives the same statements and figures as %s', async (_form, bytes, form) => {
    const document = await parseFile(bytes, {});
    expect(document.form).toBe(form);
    expect(readingOf(document.text, periodEnd, eventDate)).toEqual(wanted);
  });
});
