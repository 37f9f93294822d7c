import type { ClaimStatementView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './claim.module.css';
import { useDocument, useStatement } from './use-mentions.js';

/** Who said it, with which title, on which call and in which part of it. */
export function SpeakerLine({ statement }: { readonly statement: ClaimStatementView }) {
  const t = useClaimWords();
  const term = useTerms();
  const known = useStatement(statement);
  const document = useDocument(statement.document);
  const { name, title } = known?.speaker ?? { name: statement.speaker, title: null };
  const who = [...new Set([name, title].filter((word) => word !== null))].join(', ');
  return (
    <div className={classes.meta}>
      {who === '' ? <span>{t('unnamed')}</span> : <span lang={statement.lang}>{who}</span>}
      {known && <span>{term('section', known.section)}</span>}
      {document?.period && <span title={document.name}>{document.period.fiscal}</span>}
      {known && <span>{term('modality', known.modality)}</span>}
      <span>{term('language', statement.lang)}</span>
    </div>
  );
}
