/** Tells which jobs went on, as it happens. */
export abstract class JobFeed {
  /** Calls back with the id of a job that changed, or null where it may be any, until closed. May miss some: look as well. */
  abstract watch(onChange: (job: string | null) => void): Promise<{ close(): Promise<void> }>;
}
