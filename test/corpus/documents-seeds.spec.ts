import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../../libs/engine/src/company/neutral-profile.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';

const SEEDS = new URL('../../seeds/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, SEEDS), 'utf8');
const parse = (file: string) =>
  parseDocument(
    { text: read(file), sha256: '0'.repeat(64) },
    neutralProfile('demo', { fiscalYearEnd: file.startsWith('amd') ? '12-31' : '03-31' }),
  );

/** File, fiscal period, date of the call, languages. */
const EXPECTED = [
  ['alibaba-2024-12.call-notes.zh-Hans.md', 'FY2025 Q3', '2025-02-20', ['zh-Hans']],
  ['alibaba-2025-03.transcript.en.md', 'FY2025 Q4', '2025-05-15', ['en']],
  ['alibaba-2025-06.transcript.zh-Hant.md', 'FY2026 Q1', '2025-08-29', ['zh-Hant']],
  ['alibaba-2025-09.transcript.en+zh-Hant.md', 'FY2026 Q2', '2025-11-25', ['en', 'zh-Hant']],
  ['alibaba-2025-12.transcript.en.md', 'FY2026 Q3', '2026-03-19', ['en']],
  ['alibaba-2026-03.call-notes.zh-Hans.md', 'FY2026 Q4', '2026-05-13', ['zh-Hans']],
  ['amd-2022-q2.transcript.en.md', 'FY2022 Q2', '2022-08-02', ['en']],
  ['amd-2022-q3.transcript.en.md', 'FY2022 Q3', '2022-11-01', ['en']],
] as const;

describe('the demonstration documents', () => {
  it('are all known here', () => {
    const files = readdirSync(SEEDS).filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(files.sort()).toEqual(EXPECTED.map(([file]) => file));
  });

  it.each(EXPECTED)('%s carries its own dates and languages', (file, fiscal, eventDate, languages) => {
    const { head, flags } = parse(file);
    expect([head.period.fiscal, head.eventDate, head.languages]).toEqual([fiscal, eventDate, languages]);
    expect(flags).toEqual([]);
  });

  it.each(EXPECTED.map(([file]) => file))(
    '%s has management, analysts and both parts, and no question or safe harbour in management prose',
    (file) => {
      const text = read(file);
      const { sentences, utterances } = parse(file);
      const roles = new Set(utterances.map((each) => each.speaker.role));
      expect([roles.has('management'), roles.has('analyst'), roles.has('unknown')]).toEqual([true, true, false]);
      expect(new Set(utterances.map((each) => each.section))).toEqual(
        new Set([...(file.includes('+') ? ['summary'] : []), 'prepared', 'qa']),
      );
      const prose = sentences.filter(
        (each) => each.kind === 'prose' && utterances[each.utterance]!.speaker.role === 'management',
      );
      expect(
        prose.filter((each) => each.isQuestion || /forward-looking|前瞻性/.test(text.slice(each.start, each.end))),
      ).toEqual([]);
      expect(prose.length).toBeGreaterThan(sentences.length * 0.4);
    },
  );
});
