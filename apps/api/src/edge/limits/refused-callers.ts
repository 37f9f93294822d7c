/** Addresses of which keys were refused in this minute. Keys that are made up one after the other each have a budget of their own; their address has one too. */
export class RefusedCallers {
  private readonly counts = new Map<string, number>();
  private minute = 0;

  constructor(
    readonly most = 120,
    private readonly now: () => number = Date.now,
  ) {}

  count(address: string): void {
    this.turn();
    this.counts.set(address, (this.counts.get(address) ?? 0) + 1);
  }

  isBanned(address: string): boolean {
    this.turn();
    return (this.counts.get(address) ?? 0) > this.most;
  }

  private turn(): void {
    const minute = Math.floor(this.now() / 60_000);
    if (minute !== this.minute) this.counts.clear();
    this.minute = minute;
  }
}
