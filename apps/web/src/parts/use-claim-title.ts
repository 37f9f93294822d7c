import type { ClaimRow, ClaimView, Target } from '#contracts';
import { useFigures } from './use-figures.js';
import { useNames } from './use-names.js';

type Named = Pick<ClaimRow, 'company' | 'metric' | 'event' | 'segment' | 'window'> & { readonly target: Target | null };

/** What a claim is about, in one line in the language of the page: `Cloud · Revenue: USD 26 billion · by 31 Mar 2026`. */
export function useClaimTitle(): (claim: Named | (ClaimView & { readonly company: string })) => string {
  const names = useNames();
  const { target: write, day } = useFigures();
  return ({ company, metric, event, segment, window, target }) => {
    const subject = `${names.segment(company, segment)} · ${names.metric(company, event ?? metric)}`;
    const figure = target ? write(target) : '';
    const end = window.end === null ? '' : ` · ${day(window.end)}`;
    return subject + (figure && `: ${figure}`) + end;
  };
}
