/** Worker: reads one document, stores a new extraction run and points the document at it. */
export abstract class ExtractDocument {
  abstract run(document: string): Promise<'done' | 'skipped'>;
}

/** Worker: threads, links and judges a company's documents; writes changed claims, new verdicts and their outbox rows in one transaction. */
export abstract class TrackCompany {
  abstract run(company: string): Promise<{ claims: number; verdictsChanged: number }>;
}

/** Worker: hands waiting outbox rows to the queue until none is left. Returns how many. */
export abstract class RelayOutbox {
  abstract run(): Promise<number>;
  /**
   * Takes back what the queue seems to have forgotten (`long ago`), or has (`everything`: it was emptied), so that it is told
   * again. Returns how many rows.
   */
  abstract recall(forgotten: 'long ago' | 'everything'): Promise<number>;
  /** Calls back soon after rows were written, until closed. */
  abstract watch(onRows: () => void): Promise<{ close(): Promise<void> }>;
}

/** Worker: the queue has given up on a job; whoever waits for it must see why. `target` is the document or company. */
export abstract class GiveUpJob {
  abstract run(job: 'extract' | 'track', target: string, error: Error): Promise<void>;
}

/** Worker, once a day: companies are judged as of today, months to come get their partitions, settled events go to the log. */
export abstract class StartDay {
  abstract run(): Promise<{ companies: number; settled: number }>;
}
