import { companyProfiles, loadCompanyProfile } from '../company-profiles.js';

/** The names stand at the top of a document if anywhere. */
const HEAD = 6000;
const MOST = 5;

/** The companies that have a profile, by their names in any language. Read once, when first asked. */
export class KnownCompanies {
  private names: Promise<ReadonlyMap<string, readonly string[]>> | null = null;

  constructor(private readonly folder: string) {}

  async has(company: string): Promise<boolean> {
    return (await this.all()).has(company);
  }

  /** Ids of those that a text names at its top, the most often named first. */
  async namedIn(text: string): Promise<readonly string[]> {
    const head = text.slice(0, HEAD).toLowerCase();
    const counts = [...(await this.all())].map(([id, names]) => ({ id, count: countOf(names, head) }));
    return counts
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ id }) => id);
  }

  private all(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.names ??= this.read();
    this.names.catch(() => (this.names = null));
    return this.names;
  }

  private async read(): Promise<ReadonlyMap<string, readonly string[]>> {
    const ids = await companyProfiles(this.folder);
    const profiles = await Promise.all(ids.map((id) => loadCompanyProfile(this.folder, id)));
    return new Map(
      profiles.map(({ id, names }) => [
        id,
        Object.values(names)
          .flat()
          .map((name) => name.toLowerCase()),
      ]),
    );
  }
}

/** How often any of the names stands in the text, Latin ones as whole words. */
function countOf(names: readonly string[], text: string): number {
  const counts = names.map((name) => {
    let count = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const around = text.charAt(at - 1) + text.charAt(at + name.length);
      if (!/^[a-z]/.test(name) || !/[a-z\d]/.test(around)) count += 1;
    }
    return count;
  });
  return Math.max(0, ...counts);
}
