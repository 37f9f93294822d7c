import type { OutdatedCompany, ReextractionView } from '#contracts';

/**
 * Another version of the engine reads a company's documents beside the current readings; what would be otherwise is listed
 * before anything changes.
 */
export abstract class Reextract {
  /** An unfinished one of the company is given again. Throws `unknown_company`. */
  abstract begin(company: string): Promise<ReextractionView>;
  /** Worker: reads what has not been read yet and lists the differences. */
  abstract run(id: string): Promise<'done' | 'skipped'>;
  /** Worker: the queue has given up on it. */
  abstract giveUp(id: string, error: Error): Promise<void>;
  /** Lets the new readings stand, all at once. Throws `conflict` unless it is ready. */
  abstract apply(id: string): Promise<ReextractionView>;
  abstract discard(id: string): Promise<ReextractionView>;
  abstract reextraction(id: string): Promise<ReextractionView>;
  /** Companies of which documents were read by another version of the engine; a plug-in beside it makes no other version. */
  abstract outdated(): Promise<readonly OutdatedCompany[]>;
  /** Worker: the same, of all tenants. */
  abstract outdatedAnywhere(): Promise<readonly OutdatedCompany[]>;
}
