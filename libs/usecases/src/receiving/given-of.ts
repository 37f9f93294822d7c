import type { DocumentFacts } from '#contracts';
import type { Given } from '../ports/index.js';

const GIVEN = ['periodEnd', 'eventDate', 'fiscalYearEnd', 'currency'] as const;

/** What the sender said of the document, without what was left out. */
export function givenOf(upload: DocumentFacts): Given {
  return Object.fromEntries(GIVEN.flatMap((key) => (upload[key] ? [[key, upload[key]]] : [])));
}
