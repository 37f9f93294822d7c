import { readFrontMatter, type CompanyProfile, type Extraction } from '#engine';

/** Says on stderr what makes a reading doubtful though nothing went wrong: it found nothing, or it is another company's. */
export function warnOf(path: string, text: string, extraction: Extraction, profile: CompanyProfile): void {
  for (const warning of warningsOf(path, text, extraction, profile)) process.stderr.write(`wordkept: ${warning}\n`);
}

/** The warnings, each a message with what to do. */
export function warningsOf(path: string, text: string, extraction: Extraction, profile: CompanyProfile): string[] {
  const stated = readFrontMatter(text).fields.get('company');
  const other =
    stated && !isCompany(stated, profile)
      ? [
          `${path} says it is of ${stated}, and is read as ${profile.id}'s.\n  Give --company ${stated}, or mend its head.`,
        ]
      : [];
  const { statements, observations } = extraction;
  return statements.length + observations.length > 0 ? other : [...other, nothingFound(path, text)];
}

const isCompany = (stated: string, { id, names }: CompanyProfile): boolean =>
  [id, ...Object.values(names).flat()].some((name) => name?.toLowerCase() === stated.toLowerCase());

function nothingFound(path: string, text: string): string {
  const form = formOf(text);
  return form
    ? `nothing was found in ${path}, which looks like ${form}.\n  Save the transcript as plain text and give that file.`
    : `nothing was found in ${path}: no statement of management and no reported figure.\n  To see how it was read: wordkept extract ${path} --explain …`;
}

/** What a text is written in, where it is no plain text: HTML or JSON, by how it begins. */
function formOf(text: string): 'HTML' | 'JSON' | null {
  const head = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2000);
  if (/^<(?:!doctype|html|head|body|div|\?xml|!--)/i.test(head)) return 'HTML';
  if ((head.match(/<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?>/gi) ?? []).length > 5) return 'HTML';
  return /^[[{]\s*["{[\]}]/.test(head) ? 'JSON' : null;
}
