import type { CompanyProfile, Extraction, IsoDate } from '../model/index.js';
import type { Fact } from '../outcome/index.js';

/** What a claim is built in: the ordered documents, their figures, the company and the day. */
export interface Scene {
  readonly documents: readonly Extraction[];
  readonly facts: readonly Fact[];
  readonly profile: CompanyProfile;
  readonly asOf: IsoDate;
}
