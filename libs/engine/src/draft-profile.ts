import { neutralProfile, spokenNames, suggestProfile, type Sample } from './company/index.js';
import { adjustProfile, parseDocument } from './document/index.js';
import { type CompanyProfile, type DocumentInput, Problem } from './model/index.js';

/** A day after which a call may stand that does not say its own: a profile rests on no date but the calendar. */
const UNDATED = { periodEnd: '2000-12-31', eventDate: '2001-01-31' };

/** Drafts a company's profile from documents of it, for a person to correct. Throws what `parseDocument` throws, save for dates that the text does not give. */
export function draftProfile(id: string, inputs: readonly DocumentInput[]): Omit<CompanyProfile, 'listed'> {
  return suggestProfile(
    id,
    inputs.map((input) => sampleOf(input, neutralProfile(id))),
  );
}

/** An id for the company by what its documents call it most often, or null where they do not name it in Latin letters. */
export function nameCompany(inputs: readonly DocumentInput[]): string | null {
  const ids = inputs
    .flatMap(({ text }) => spokenNames(text))
    .map(asId)
    .filter((id) => id !== '');
  const count = (id: string): number => ids.filter((one) => one === id).length;
  return ids.reduce<string | null>((best, id) => (best === null || count(id) > count(best) ? id : best), null);
}

const asId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

function sampleOf(input: DocumentInput, neutral: CompanyProfile): Sample {
  const profile = adjustProfile(input, neutral);
  try {
    return { document: parseDocument(input, profile), profile };
  } catch (error) {
    if (!(error instanceof Problem && /^missing_(?:period_end|event_date)$/.test(error.code))) throw error;
    return { document: parseDocument({ ...input, ...UNDATED }, profile), profile };
  }
}
