/** As long as an answer may be out of date. */
const KEPT_MS = 2_000;
const MOST = 5_000;

/** Answers that may be given again for a moment. At most `MOST`: the oldest go first. */
export class Remembered<T> {
  private readonly kept = new Map<string, { readonly value: T; readonly until: number }>();

  get(key: string): T | undefined {
    const found = this.kept.get(key);
    return found && found.until > performance.now() ? found.value : undefined;
  }

  set(key: string, value: T): void {
    this.kept.delete(key);
    this.kept.set(key, { value, until: performance.now() + KEPT_MS });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST) return;
      this.kept.delete(oldest);
    }
  }

  forget(key: string): void {
    this.kept.delete(key);
  }
}
