import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsingAnswer, ParsingQuestion } from './messages.js';
import { ParsingChild, type ProcessLimits } from './parsing-child.js';

export const PROCESS_LIMITS: ProcessLimits = { milliseconds: 30_000, memoryBytes: 512 * 1024 * 1024 };

/** A few parsing processes, started when first needed and used again, but after a failure that nobody foresaw. */
export class ParserPool {
  /** Folder for files on their way to a process: read by it, and nothing else of ours is. */
  readonly folder = mkdtempSync(join(tmpdir(), 'wordkept-intake-'));
  private readonly idle: ParsingChild[] = [];
  private readonly busy = new Set<ParsingChild>();
  private readonly waiting: (() => void)[] = [];
  private places: number;
  private readonly onExit = (): void => rmSync(this.folder, { recursive: true, force: true });

  constructor(
    private readonly limits: ProcessLimits = PROCESS_LIMITS,
    most = 2,
  ) {
    this.places = most;
    process.once('exit', this.onExit);
  }

  /** Throws as `ParsingChild.ask`. Waits for its turn where all processes are at work. */
  async ask(question: ParsingQuestion): Promise<ParsingAnswer> {
    await this.turn();
    const child = this.take();
    this.busy.add(child);
    try {
      const answer = await child.ask(question);
      this.giveBack(child, answer);
      return answer;
    } finally {
      this.busy.delete(child);
      this.leave();
    }
  }

  /** Ends the processes and removes the folder. */
  async close(): Promise<void> {
    process.off('exit', this.onExit);
    await Promise.all([...this.idle.splice(0), ...this.busy].map((child) => child.end()));
    await rm(this.folder, { recursive: true, force: true });
  }

  private take(): ParsingChild {
    for (let child = this.idle.pop(); child; child = this.idle.pop()) if (child.isAlive) return child;
    return new ParsingChild(this.limits, this.folder);
  }

  /**
   * What our own rules refused has done its reader no harm; what any other failure did to it nobody knows. Its successor
   * starts at once, so that the next document does not wait for it.
   */
  private giveBack(child: ParsingChild, answer: ParsingAnswer): void {
    const isSound = !('refused' in answer) || answer.isForeseen;
    this.idle.push(isSound ? child : new ParsingChild(this.limits, this.folder));
    if (!isSound) void child.end();
  }

  private async turn(): Promise<void> {
    if (this.places > 0) this.places -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.places += 1;
  }
}
