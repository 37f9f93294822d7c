import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { placeAddress } from '../../parts/quote.js';
import type { Cited } from './citation.js';
import { useDocument, useStatement } from './use-mentions.js';

/** Copies a citation of a claim: of the statement that its verdict is on, with the address of its sentence. */
export function useCitation(claim: ClaimView): (write: (cited: Cited) => string) => Promise<void> {
  const t = useClaimWords();
  const { t: common } = useTranslation();
  const { day } = useFigures();
  const names = useNames();
  const input = claim.verdict.inputs?.statement;
  const cited =
    claim.statements.find(({ statement, document }) => statement === input?.statement && document === input.document) ??
    claim.statements[0]!;
  const document = useDocument(cited.document);
  const speaker = useStatement(cited)?.speaker;
  const who = [...new Set([speaker?.name ?? cited.speaker, speaker?.title].filter((one) => one != null))].join(', ');
  const address = new URL(placeAddress(cited), location.href).href;
  const source = {
    who,
    company: names.company(claim.company),
    call: document?.period?.label ?? '',
    day: day(cited.saidOn),
  };
  return async (write) => {
    try {
      await navigator.clipboard.writeText(write({ ...source, quote: cited.quote, address }));
      notifications.show({ message: common('copied') });
    } catch {
      // Browsers allow it on https and on the own machine only.
      notifications.show({ color: 'red', message: t('copyFailed') });
    }
  };
}
