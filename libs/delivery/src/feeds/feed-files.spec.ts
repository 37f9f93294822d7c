import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { xml2js } from 'xml-js';
import type { AlertEvent } from '#contracts';
import type { Language } from '#engine';
import type { DueDate, FeedHead } from '#usecases';
import { alert } from '../../../../apps/api/test/sample-alert.js';
import { FeedFiles } from './feed-files.js';

const HOSTILE = `</content><script>alert("1")</script> ]]> & ' \u0000\u000b\u202e BEGIN:VEVENT\r\nX-EVIL:1, ; \\ 增长`;
const files = new FeedFiles();
const head: FeedHead = {
  id: '0199e2d4-7c16-7a30-9f65-1c6f0a2b3c4d',
  name: `Cloud ${HOSTILE}`,
  language: 'en',
  base: 'https://wordkept.example',
  self: 'https://wordkept.example/v1/feeds/abc.atom',
  updatedAt: new Date('2025-10-31T08:00:00Z'),
};
const hostile: AlertEvent = {
  ...alert,
  id: '0199e2d4-7c17-5a30-9f65-1c6f0a2b3c4d',
  data: {
    ...alert.data,
    claim: { ...alert.data.claim!, summary: HOSTILE },
    evidence: { ...alert.data.evidence, statements: [{ ...alert.data.evidence.statements[0]!, quote: HOSTILE }] },
  },
};

interface Node {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly (Node & { readonly text?: string; readonly cdata?: string })[];
}

/** The document's element; a fault of form throws. */
const parsed = (xml: string): Node => (xml2js(xml, { compact: false }) as { elements: Node[] }).elements[0]!;
const all = (node: Node, name: string): Node[] => (node.elements ?? []).filter((child) => child.name === name);
const textOf = (node: Node | undefined): string =>
  (node?.elements ?? []).map(({ text, cdata }) => text ?? cdata ?? '').join('');
const atom = (language: Language, events: readonly AlertEvent[]) => parsed(files.atom({ ...head, language }, events));

describe('an Atom feed', () => {
  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const feed = atom('en', [alert, hostile]);
    expect([feed.name, feed.attributes]).toEqual(['feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }]);
    for (const name of ['id', 'title', 'updated']) expect(all(feed, name)).toHaveLength(1);
    expect(textOf(all(feed, 'updated')[0])).toBe('2025-10-31T08:00:00.000Z');
    expect(all(feed, 'author').map((author) => textOf(all(author, 'name')[0]))).toEqual(['Wordkept']);
    expect(all(feed, 'link').map(({ attributes }) => attributes)).toContainEqual({ rel: 'self', href: head.self });
    const entries = all(feed, 'entry');
    expect(entries.map((entry) => textOf(all(entry, 'id')[0]))).toEqual([
      `urn:uuid:${alert.id}`,
      `urn:uuid:${hostile.id}`,
    ]);
    for (const entry of entries)
      for (const name of ['id', 'title', 'updated', 'link', 'content']) expect(all(entry, name)).toHaveLength(1);
  });

  it('says the verdict and both quotes, and where to look', () => {
    const [entry] = all(atom('en', [alert]), 'entry');
    const content = textOf(all(entry!, 'content')[0]);
    expect(textOf(all(entry!, 'title')[0])).toBe(`New verdict: example: ${alert.data.claim!.summary}`);
    expect(content).toContain('Verdict: <strong>met (before: open)</strong>');
    const { statements, outcomes } = alert.data.evidence;
    for (const { quote } of [...statements, ...outcomes]) expect(content).toContain(`<q>${quote}</q>`);
    expect(content).toContain(`<a href="https://wordkept.example/v1/claims/${alert.subject}">`);
  });

  it.each([
    ['zh-Hans', '判定：<strong>已兑现（此前：进行中）', '当时的说法', 'Wordkept：'],
    ['zh-Hant', '判定：<strong>已兌現（此前：進行中）', '當時的說法', 'Wordkept：'],
  ] as const)('speaks %s, and quotes the translation where there is one', (language, verdict, said, title) => {
    const feed = atom(language, [alert]);
    const content = textOf(all(all(feed, 'entry')[0]!, 'content')[0]);
    expect(content).toContain(verdict);
    expect(content).toContain(`${said}：<q>${alert.data.evidence.statements[0]!.translation!.quote}</q>`);
    expect(textOf(all(feed, 'title')[0])).toContain(title);
  });

  it('lets nothing of a text become markup or leave its element', () => {
    const [entry] = all(atom('en', [hostile]), 'entry');
    const html = [textOf(all(entry!, 'title')[0]), textOf(all(entry!, 'content')[0])].join();
    expect(html).not.toMatch(/<script|<img|<style|[\u0000-\u0008\u000b\u202e]/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('is one without entries, and the same for the same events', () => {
    expect(all(atom('en', []), 'entry')).toEqual([]);
    expect(files.atom(head, [alert])).toBe(files.atom(head, [alert]));
  });
});

const due: DueDate = {
  claim: '0199e2d4-7c12-7a30-9f65-1c6f0a2b3c4d',
  company: 'example',
  companyName: 'Example Corp',
  summary: 'Cloud: revenue USD 10 billion',
  said: 'We expect cloud revenue of $10 billion by the end of March.',
  saidOn: '2025-10-30',
  windowEnd: '2026-03-31',
  recordedAt: new Date('2025-10-31T08:00:00Z'),
  updatedAt: new Date('2025-10-31T08:00:00Z'),
};
const vcalendar = (language: Language, dates: readonly DueDate[]) =>
  new ICAL.Component(ICAL.parse(files.calendar({ ...head, language }, dates)));
const events = (dates: readonly DueDate[], language: Language = 'en') =>
  vcalendar(language, dates)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('a calendar', () => {
  it('has one all-day event for each claim, on the last day of its window', () => {
    const [event, ...others] = events([due]);
    expect(others).toEqual([]);
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2026-03-31', '2026-04-01']);
    expect(event!.startDate.isDate).toBe(true);
    expect(event!.summary).toBe('Example Corp: Cloud: revenue USD 10 billion');
    expect(event!.description).toBe(`What was said (2025-10-30): ${due.said}\nThe window ends on 2026-03-31`);
    expect(event!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(String(event!.component.getFirstPropertyValue('url'))).toBe(
      `https://wordkept.example/v1/claims/${due.claim}`,
    );
  });

  it('keeps the id of an event and counts on when the claim changes', () => {
    const later = { ...due, windowEnd: '2026-06-30', updatedAt: new Date('2026-01-30T08:00:00Z') };
    const [first, second] = [events([due])[0]!, events([later])[0]!];
    expect(second.uid).toBe(first.uid);
    expect(first.sequence).toBe(0);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.startDate.toString()).toBe('2026-06-30');
  });

  it('has what RFC 5545 asks of a calendar, and its name', () => {
    const calendar = vcalendar('zh-Hant', [due]);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Wordkept');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('到期事項');
    expect(events([due], 'zh-Hant')[0]!.description).toContain('當時的說法');
    const lines = files.calendar({ ...head, language: 'zh-Hant' }, [{ ...due, said: '增'.repeat(200) }]).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('lets nothing of a text become a line of its own', () => {
    const [event, ...others] = events([{ ...due, summary: HOSTILE, said: HOSTILE, companyName: 'A\r\nBEGIN:VALARM' }]);
    expect(others).toEqual([]);
    expect(event!.component.getFirstProperty('x-evil')).toBeNull();
    expect(event!.component.getAllSubcomponents()).toEqual([]);
    expect(event!.summary).toContain('增长');
  });
});
