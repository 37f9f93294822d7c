import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#contracts';
import { useList } from '../../../api/use-list.js';
import { useRead } from '../../../api/use-read.js';
import { useClaimTitle } from '../../../parts/use-claim-title.js';
import { useNames } from '../../../parts/use-names.js';
import { useTerms } from '../../../words/use-terms.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a filter can name, each by its name in the language of the page. */
export function useChoices() {
  const { i18n } = useTranslation();
  const names = useNames();
  const term = useTerms();
  const title = useClaimTitle();
  const companies = useRead('/v1/companies', { query: { limit: 200 } });
  const lists = useRead('/v1/watch-lists', { query: { limit: 200 } });
  const claims = useList('/v1/claims').rows as readonly ClaimRow[];
  const words = Object.keys((i18n.getResourceBundle(i18n.language, 'terms') ?? {}) as object);
  const metrics = words.filter((word) => word.startsWith('metric:')).map((word) => word.slice('metric:'.length));
  return {
    companies: companies.data?.data.map(({ id }) => ({ value: id, label: names.company(id) })) ?? [],
    metrics: sorted([
      ...claims.map(({ company, metric }) => ({ value: metric, label: names.metric(company, metric) })),
      ...metrics.map((metric) => ({ value: metric, label: term('metric', metric) })),
    ]),
    segments: sorted(
      claims.map(({ company, segment }) => ({ value: segment, label: names.segment(company, segment) })),
    ),
    watchLists: lists.data?.data.map(({ id, name }) => ({ value: id, label: name })) ?? [],
    claims: claims.map((claim) => ({ value: claim.id, label: `${names.company(claim.company)}: ${title(claim)}` })),
  };
}

export type Choices = ReturnType<typeof useChoices>;

/** Each value once, by its first name, in the order of names. */
function sorted(choices: readonly Choice[]): readonly Choice[] {
  const once = new Map([...choices].reverse().map(({ value, label }) => [value, label]));
  return [...once].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}
