import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { alert } from '../../../../apps/api/test/sample-alert.js';
import { PostOffice, type Letter } from './post-office.js';
import { writeMail, type MailFrame } from './write-mail.js';

const letters: { from: string; to: string[]; raw: string }[] = [];
let refuse: { readonly at: 'rcpt' | 'data'; readonly code: number } | null = null;
let server: SMTPServer;
let office: PostOffice;

const refusal = (code: number): Error => Object.assign(new Error('no'), { responseCode: code });

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(refusal(535)),
    onRcptTo: (_address, _session, done) => done(refuse?.at === 'rcpt' ? refusal(refuse.code) : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refuse?.at === 'data') return done(refusal(refuse.code));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        letters.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  office = new PostOffice({ url: addressOf(), from: 'Wordkept <alerts@wordkept.example>' });
});
beforeEach(() => {
  letters.length = 0;
  refuse = null;
});
afterAll(async () => {
  office.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

const addressOf = (credentials = ''): string =>
  `smtp://${credentials}127.0.0.1:${(server.server.address() as AddressInfo).port}`;
const frame: MailFrame = {
  subscription: 'Cloud\r\nBcc: everybody@example.com',
  language: 'en',
  base: 'https://wordkept.example',
  unsubscribe: 'https://wordkept.example/v1/unsubscribe/abc',
};
const letter = (change: Partial<Letter> = {}): Letter => ({
  ...writeMail([alert], frame),
  to: 'ada@example.com',
  messageId: '<one@wordkept.example>',
  unsubscribe: frame.unsubscribe,
  ...change,
});
const headersOf = (raw: string): string => (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');

describe('a mail', () => {
  it('is handed in with both parts, its id and the way out', async () => {
    expect(await office.handIn(letter())).toMatchObject({ ok: true, status: 250, error: null });
    const [{ from, to, raw }] = letters as [(typeof letters)[number]];
    expect([from, to]).toEqual(['alerts@wordkept.example', ['ada@example.com']]);
    const headers = headersOf(raw);
    expect(headers).toMatch(/^Message-ID: <one@wordkept\.example>$/im);
    expect(headers).toMatch(/^List-Unsubscribe: <https:\/\/wordkept\.example\/v1\/unsubscribe\/abc>$/im);
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/im);
    expect(headers).toMatch(/^Content-Type: multipart\/alternative/im);
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8/im);
    expect(raw).toMatch(/^Content-Type: text\/html; charset=utf-8/im);
  });

  it('has no header that a text brought with it', async () => {
    const evil = 'x\r\nBcc: everybody@example.com\r\n\r\nbody';
    await office.handIn(letter({ subject: evil, to: 'ada@example.com', messageId: `<one@wordkept.example>` }));
    expect(letters[0]!.to).toEqual(['ada@example.com']);
    expect(headersOf(letters[0]!.raw)).not.toMatch(/^Bcc:/im);
    await office.handIn(letter({ to: 'ada@example.com, eve@example.com' }));
    expect(letters.flatMap(({ to }) => to)).not.toContain('eve@example.com');
  });

  it.each([
    ['rcpt', 450, false],
    ['rcpt', 550, true],
    ['data', 451, false],
    ['data', 554, true],
  ] as const)('refused at %s with %d is tried again only where that may help', async (at, code, isRefused) => {
    refuse = { at, code };
    expect(await office.handIn(letter())).toMatchObject({ ok: false, status: code, isRefused });
  });

  it('is tried again where the server does not know us, or is away', async () => {
    const stranger = new PostOffice({ url: addressOf('user:wrong@'), from: 'alerts@wordkept.example' });
    const receipt = await stranger.handIn(letter());
    expect(receipt).toMatchObject({ ok: false, isRefused: false });
    expect(JSON.stringify(receipt)).not.toContain('wrong');
    const nobody = new PostOffice({ url: 'smtp://127.0.0.1:1', from: 'alerts@wordkept.example' });
    expect(await nobody.handIn(letter())).toMatchObject({ ok: false, status: null, isRefused: false });
  });
});

describe('what stands in it', () => {
  const { statements, outcomes } = alert.data.evidence;

  it('is the verdict, both quotes, the reason and the address', () => {
    const { subject, text, html } = writeMail([alert], frame);
    expect(subject).toBe(`New verdict: example: ${alert.data.claim!.summary}`);
    for (const part of [text, html]) {
      expect(part).toContain('met (before: open)');
      for (const { quote } of [...statements, ...outcomes]) expect(part).toContain(quote);
      expect(part).toContain(alert.data.current!.explanation);
      expect(part).toContain(`https://wordkept.example/v1/claims/${alert.subject}`);
      expect(part).toContain('https://wordkept.example/v1/unsubscribe/abc');
    }
    expect(html).not.toMatch(/<(img|script|style|link|form|iframe)|src=/i);
  });

  it.each([
    ['zh-Hans', '2条提醒', '退订'],
    ['zh-Hant', '2則提醒', '取消訂閱'],
  ] as const)('is said in %s, several events in one', (language, many, leave) => {
    const { subject, text, html } = writeMail([alert, alert], { ...frame, language, subscription: 'Cloud' });
    expect(subject).toBe(`Cloud：${many}`);
    expect(text).toContain(leave);
    expect(html).toContain(`<html lang="${language}">`);
    expect(text).toContain(statements[0]!.translation!.quote);
  });

  it('becomes no markup, whatever was said', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const data = { ...alert.data, claim: { ...alert.data.claim!, summary: hostile } };
    const { html, subject } = writeMail([{ ...alert, data }], { ...frame, subscription: hostile });
    expect(html).not.toContain('<img');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('has a subject of bearable length, cut between characters', () => {
    const data = { ...alert.data, claim: { ...alert.data.claim!, summary: '𝒳'.repeat(500) } };
    const { subject } = writeMail([{ ...alert, data }], frame);
    expect([...subject]).toHaveLength(150);
    expect(subject).not.toMatch(/\p{Cs}/u);
  });
});
