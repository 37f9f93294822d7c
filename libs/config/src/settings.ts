import { isIP } from 'node:net';

/** One environment variable: what it is for, and what is wrong with a value (null if nothing). */
export interface Setting {
  readonly name: string;
  readonly purpose: string;
  readonly fault: (value: string) => string | null;
}

/** Is the address one that only this machine reaches? */
export function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host.toLowerCase() === 'localhost';
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

const anything = (): null => null;

function urlOf(...schemes: string[]): Setting['fault'] {
  return (value) => {
    if (!URL.canParse(value)) return `must be an address such as ${schemes[0]}://host/…`;
    const scheme = new URL(value).protocol.slice(0, -1);
    return schemes.includes(scheme) ? null : `must begin with ${schemes.map((s) => `${s}://`).join(' or ')}`;
  };
}

function port(value: string): string | null {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? null : 'must be a port number, 0 to 65535';
}

function host(value: string): string | null {
  return isIP(value) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value) ? null : 'must be an address or a host name';
}

/** Printable and without spaces at the ends, so that it can stand in a header. */
function words(value: string): string | null {
  return /^[\x20-\x7e]{1,500}$/.test(value) ? null : 'must be printable ASCII, at most 500 characters';
}

function longEnough(value: string): string | null {
  return /^[\x21-\x7e]{32,500}$/.test(value) ? null : 'must be at least 32 printable characters without spaces';
}

const OUTBOUND_ENTRY = /^(?:http|[\da-f:.]+\/\d{1,3}|\[?[\da-z][\da-z.:-]*\]?)$/i;

function outboundEntries(value: string): string | null {
  const wrong = value.split(',').filter((entry) => !OUTBOUND_ENTRY.test(entry.trim()));
  return wrong.length === 0 ? null : 'must list networks (10.1.0.0/16), hosts with or without a port, or http';
}

/** An address as mails write it, alone or with a name before it. */
function mailAddress(value: string): string | null {
  const isAddress = /^(?:[^<>"\r\n@]{1,100} )?<?[^\s<>@"]{1,64}@[a-z\d](?:[a-z\d.-]{0,200}[a-z\d])?>?$/i.test(value);
  return isAddress ? null : 'must be an address such as alerts@example.com or Wordkept <alerts@example.com>';
}

function count(value: string): string | null {
  return /^\d{1,7}$/.test(value) ? null : 'must be a whole number, 0 to 9999999';
}

function megabytes(value: string): string | null {
  return /^\d{1,3}$/.test(value) && Number(value) > 0 ? null : 'must be a whole number of megabytes, 1 to 999';
}

function oneOf(values: readonly string[]): Setting['fault'] {
  return (value) => (values.includes(value) ? null : `must be one of ${values.join(', ')}`);
}

/** Every variable the product reads, in the order in which documentation lists them. */
export const SETTINGS = [
  {
    name: 'DATABASE_URL',
    purpose: 'an external PostgreSQL; without it an embedded one is used',
    fault: urlOf('postgres', 'postgresql'),
  },
  {
    name: 'SERVING_DATABASE_URL',
    purpose: 'the same database under a login that owns nothing, for API and worker (DATABASE_URL)',
    fault: urlOf('postgres', 'postgresql'),
  },
  {
    name: 'QUEUE_DATABASE_URL',
    purpose: 'the PostgreSQL of the queue, where it has its own',
    fault: urlOf('postgres', 'postgresql'),
  },
  {
    name: 'REDIS_URL',
    purpose: 'Redis for the queue; without it the queue lives in PostgreSQL',
    fault: urlOf('redis', 'rediss'),
  },
  { name: 'WORDKEPT_HOST', purpose: 'the address that the API listens on (127.0.0.1)', fault: host },
  { name: 'WORDKEPT_PORT', purpose: 'the port that the API listens on (the first free one from 4680)', fault: port },
  {
    name: 'WORDKEPT_AUTH',
    purpose:
      '`open`: everybody may do everything; `keys`: whoever asks shows a key (open on loopback with the embedded database, else keys)',
    fault: oneOf(['open', 'keys']),
  },
  {
    name: 'WORDKEPT_API_KEY',
    purpose: 'the key that the command line shows to the service',
    fault: words,
  },
  { name: 'WORDKEPT_DATA_DIR', purpose: 'the folder of the embedded database (.wordkept)', fault: anything },
  {
    name: 'WORDKEPT_URL',
    purpose: 'where the command line finds the service; without it, the one started here',
    fault: urlOf('http', 'https'),
  },
  {
    name: 'WORDKEPT_MODEL_URL',
    purpose: 'an OpenAI-compatible endpoint whose model may propose statements and figures (none)',
    fault: urlOf('http', 'https'),
  },
  { name: 'WORDKEPT_MODEL_NAME', purpose: 'the name of that model', fault: words },
  { name: 'WORDKEPT_MODEL_KEY', purpose: 'the key that the endpoint wants, if any', fault: words },
  {
    name: 'WORDKEPT_SECRET_KEY',
    purpose: 'the key that secrets of webhooks are sealed under, the same for all processes (in the data folder)',
    fault: longEnough,
  },
  {
    name: 'SMTP_URL',
    purpose: 'the server that mail is handed in at, with user and password where it wants them (no mail is sent)',
    fault: urlOf('smtp', 'smtps'),
  },
  { name: 'MAIL_FROM', purpose: 'the address that mail comes from', fault: mailAddress },
  {
    name: 'WORDKEPT_PUBLIC_URL',
    purpose: 'the address under which people reach the service, for links in mails (mails have none)',
    fault: urlOf('http', 'https'),
  },
  {
    name: 'WORDKEPT_OUTBOUND_ALLOW',
    purpose: 'what webhooks and fetches may reach beyond the public internet: networks, hosts, http (nothing)',
    fault: outboundEntries,
  },
  {
    name: 'WORDKEPT_UPLOAD_MB',
    purpose: 'size of a file that may be sent as a document, in MB (25)',
    fault: megabytes,
  },
  { name: 'WORDKEPT_RATE_READS', purpose: 'reads a minute of one caller, 0 for no limit (6000)', fault: count },
  { name: 'WORDKEPT_RATE_WRITES', purpose: 'writes a minute of one caller, 0 for no limit (1200)', fault: count },
  { name: 'WORDKEPT_RATE_IMPORTS', purpose: 'imports a minute of one caller, 0 for no limit (60)', fault: count },
  {
    name: 'WORDKEPT_METRICS_PORT',
    purpose: 'the port of metrics and health of a process; under `start` the worker has the next one (none)',
    fault: port,
  },
  { name: 'WORDKEPT_METRICS_HOST', purpose: 'the address of that port (127.0.0.1)', fault: host },
  {
    name: 'WORDKEPT_DEBUG',
    purpose: '1: the command line shows where in the code a failure happened (off)',
    fault: oneOf(['0', '1']),
  },
  { name: 'LOG_LEVEL', purpose: `how much is logged: ${LOG_LEVELS.join(', ')} (info)`, fault: oneOf(LOG_LEVELS) },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];
