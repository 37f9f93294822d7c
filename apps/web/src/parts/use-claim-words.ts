import { useTranslation } from 'react-i18next';

/** Words on claims by keys that are put together (`why:` and a reason); a spec holds every such key to the catalogues. */
export type ClaimWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of `claim.json` in the language of the page. */
export function useClaimWords(): ClaimWords {
  return useTranslation('claim').t as unknown as ClaimWords;
}
