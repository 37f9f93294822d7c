import { Problem, readFrontMatter } from '#engine';

/** Whose document it is: as its sender says, else as its front matter does. Throws `bad_option` where neither says. */
export function companyOf(given: string | undefined, text: string): string {
  const company = given ?? readFrontMatter(text).fields.get('company');
  if (company) return company;
  const advice = 'Give company, or begin the document with a front matter block that holds "company: ID".';
  throw new Problem('bad_option', 'Nothing says which company the document is of.', advice);
}
