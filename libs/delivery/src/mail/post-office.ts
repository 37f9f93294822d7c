import { createTransport, type Transporter } from 'nodemailer';
import type { MailText } from './write-mail.js';

/** Where mail is handed in, and from whom it comes. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  readonly url: string;
  readonly from: string;
}

export interface Letter extends MailText {
  readonly to: string;
  /** The same for the same letter: a server or a reader that knows it has it twice. */
  readonly messageId: string;
  /** Address of a one-click unsubscription (RFC 8058); null where there is none. */
  readonly unsubscribe: string | null;
}

/** What the server said to a letter. */
export interface Receipt {
  readonly ok: boolean;
  /** SMTP status; null where nothing was answered. */
  readonly status: number | null;
  readonly answer: string | null;
  readonly error: string | null;
  /** The letter itself is refused: handing it in again would change nothing. */
  readonly isRefused: boolean;
}

const TIMEOUT_MS = 15_000;

/** Hands letters in by SMTP. */
export class PostOffice {
  private readonly transport: Transporter;

  constructor(private readonly settings: MailSettings) {
    this.transport = createTransport({
      url: settings.url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as object);
  }

  /** Never throws. */
  async handIn({ to, messageId, unsubscribe, subject, text, html }: Letter): Promise<Receipt> {
    try {
      const { response } = (await this.transport.sendMail({
        from: this.settings.from,
        to: { name: '', address: to },
        messageId,
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscription(unsubscribe) },
      })) as { readonly response: string };
      return { ok: true, status: statusIn(response), answer: response, error: null, isRefused: false };
    } catch (error) {
      return refusalIn(error as SmtpError);
    }
  }

  close(): void {
    this.transport.close();
  }
}

function unsubscription(address: string | null): Readonly<Record<string, string>> {
  if (address === null) return {};
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Codes of nodemailer for what is said of the letter and its addresses; anything else is said of us or the server. */
const OF_THE_LETTER: readonly string[] = ['EENVELOPE', 'EMESSAGE'];

function refusalIn({ code, responseCode, response, message }: SmtpError): Receipt {
  const isRefused = OF_THE_LETTER.includes(code ?? '') && responseCode !== undefined && responseCode >= 500;
  const error = response ? `The mail server answered ${response}` : `The mail could not be handed in: ${message}`;
  return { ok: false, status: responseCode ?? null, answer: response ?? null, error, isRefused };
}

function statusIn(response: string): number | null {
  const [, status] = /^(\d{3})/.exec(response) ?? [];
  return status === undefined ? null : Number(status);
}
