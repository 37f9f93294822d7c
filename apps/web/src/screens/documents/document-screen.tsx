import { useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHead } from '../../parts/page-head.js';
import { Answer, Failed, Loading } from '../../parts/state.js';
import { Subject } from '../../parts/subject.js';
import { useNames } from '../../parts/use-names.js';
import { usePeriodName } from '../../parts/use-period-name.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentReader } from './document-reader.js';
import { NotRead } from './not-read.js';
import { useDocument } from './use-document.js';
import { useShown } from './use-marks.js';
import { Versions } from './versions.js';

/** A document: its text with what was found in it marked in place, who says it, and what became of it. */
export default function DocumentScreen() {
  const { t } = useTranslation('documents');
  const { document: id = '' } = useParams();
  const [shown, show] = useShown();
  const [at] = useQueryState('at');
  const [words] = useQueryState('words');
  const names = useNames();
  const periodName = usePeriodName();
  const { document, text, turns, rows, marks, said } = useDocument(id, shown);
  const place = at === null ? '' : new URLSearchParams({ at, ...(words !== null && { words }) }).toString();
  return (
    <Subject of={document} what="document" id={id}>
      {(one) => (
        <>
          <PageHead title={`${names.company(one.company)} · ${one.period ? periodName(one.period) : one.name}`} />
          <DocumentFacts document={one} />
          <Versions document={one} place={place} />
          <NotRead document={one} />
          {turns.error != null && <Failed error={turns.error} onRetry={() => void turns.refetch()} />}
          <Answer of={text}>
            {(whole) =>
              rows === null ? (
                <Loading label={t('takingApart')} />
              ) : (
                <DocumentReader key={id} document={one} text={whole} {...{ rows, marks, said, shown, show }} />
              )
            }
          </Answer>
        </>
      )}
    </Subject>
  );
}
