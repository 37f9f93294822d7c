/** What has been started, to be stopped in the opposite order: the API before the database it reads. */
export class Closers {
  private readonly closers: (() => void | Promise<void>)[] = [];
  private closing: Promise<void> | undefined;

  add(close: () => void | Promise<void>): void {
    this.closers.push(close);
  }

  /** Stops everything, each even if another failed, and then throws the first failure. A second call waits for the first. */
  close(): Promise<void> {
    return (this.closing ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.closers.reverse()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
