import type { CompanyProfile, ReportingPeriod, SentenceReading } from '../model/index.js';

/** What the reading of a number needs besides the number. */
export interface Scene {
  readonly reading: SentenceReading;
  readonly profile: CompanyProfile;
  /** The period that the document reports on. */
  readonly head: ReportingPeriod;
}
