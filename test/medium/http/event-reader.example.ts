import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What a reader uses of an event (CloudEvents 1.0). */
interface AlertEvent {
  readonly id: string;
  readonly type: string;
  readonly data: {
    readonly company: string;
    readonly claim: { readonly summary: string } | null;
    readonly current: { readonly lifecycle: string; readonly result: string | null } | null;
  };
}

interface EventPage {
  readonly data: readonly AlertEvent[];
  readonly next: string;
}

const { WORDKEPT_URL = 'http://127.0.0.1:4680', WORDKEPT_API_KEY, CURSOR_FILE = 'cursor' } = process.env;
const headers: Record<string, string> = WORDKEPT_API_KEY ? { authorization: `Bearer ${WORDKEPT_API_KEY}` } : {};

function act({ data: { company, claim, current } }: AlertEvent): void {
  process.stdout.write(`${company}: ${claim?.summary}: ${current?.result ?? current?.lifecycle}\n`);
}

async function read(after: string | null): Promise<EventPage> {
  const query = new URLSearchParams({ types: 'wordkept.verdict.changed', wait: '20', ...(after ? { after } : {}) });
  const answer = await fetch(`${WORDKEPT_URL}/v1/events?${query}`, { headers });
  if (!answer.ok) throw new Error(`The service answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as EventPage;
}

/** Kept whole or not at all: a process that dies here begins at the last cursor again. */
async function keep(cursor: string): Promise<void> {
  await writeFile(`${CURSOR_FILE}.new`, cursor);
  await rename(`${CURSOR_FILE}.new`, CURSOR_FILE);
}

for (let cursor = await readFile(CURSOR_FILE, 'utf8').catch(() => null); ;) {
  try {
    const { data, next } = await read(cursor);
    data.forEach(act);
    if (next !== cursor) await keep((cursor = next));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    await pause(2_000);
  }
}
