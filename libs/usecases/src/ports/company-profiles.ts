import type { CompanyProfile } from '#engine';

/** What senders say of a company that the profile does not know. */
export interface ProfileOverrides {
  readonly currency?: string;
  readonly fiscalYearEnd?: string;
}

export type LoadProfile = (company: string, overrides: ProfileOverrides) => Promise<CompanyProfile>;

/** Company profiles by id; any new word names a company with a neutral profile. */
export abstract class CompanyProfiles {
  /** Throws `Problem` `bad_option` for an id that is no word, `bad_profile` for a broken profile. */
  abstract find(company: string, overrides?: ProfileOverrides): Promise<CompanyProfile>;
}

/** Profiles from any source, each read once per process. A failed read is tried again at the next call. */
export class RememberedProfiles extends CompanyProfiles {
  private readonly known = new Map<string, Promise<CompanyProfile>>();

  constructor(private readonly load: LoadProfile) {
    super();
  }

  override find(company: string, overrides: ProfileOverrides = {}): Promise<CompanyProfile> {
    const { currency, fiscalYearEnd } = overrides;
    const key = [company, currency, fiscalYearEnd].join(' ');
    const known = this.known.get(key);
    if (known) return known;
    const loading = this.load(company, { currency, fiscalYearEnd });
    this.known.set(key, loading);
    loading.catch(() => this.known.delete(key));
    return loading;
  }
}
