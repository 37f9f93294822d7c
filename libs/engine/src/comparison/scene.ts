import type { Claim, CompanyProfile, Extraction } from '../model/index.js';
import type { Fact } from '../outcome/index.js';

/** What a comparison is made in: the ordered documents of a company, their figures, and what is known of its claims. */
export interface ComparisonScene {
  readonly documents: readonly Extraction[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly profile: CompanyProfile;
}
