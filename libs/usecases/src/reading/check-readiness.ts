import { Injectable } from '@nestjs/common';
import { Corpus, HOUSE, JobQueue, withinScope } from '../ports/index.js';
import { CheckReadiness } from '../use-cases.js';

/** A part that has not answered by then counts as down: whoever asks wants to know now. */
const PATIENCE_MS = 2_000;

@Injectable()
export class CheckStoredReadiness extends CheckReadiness {
  constructor(
    private readonly corpus: Corpus,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  override async run(): Promise<Readonly<Record<'database' | 'queue', 'up' | 'down'>>> {
    const [database, queue] = await Promise.all([
      answers(withinScope(HOUSE, () => this.corpus.ping())),
      answers(this.queue.ping()),
    ]);
    return { database, queue };
  }
}

async function answers(ping: Promise<void>): Promise<'up' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'down'>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, 'down')));
  const answer = ping.then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
