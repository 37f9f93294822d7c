import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Answer } from '../../parts/state.js';
import { useRead } from '../../api/use-read.js';
import { ChangedFields } from './changed-fields.js';
import { CorrectFields } from './correct-fields.js';
import { changesBetween, faultsOf, readingOf, type Reading } from './reading.js';
import { ReasonForm } from './reason-form.js';
import type { PanelProps } from './simple-panels.js';
import type { Claim, UnderReview } from './use-claim-under-review.js';

interface CorrectPanelProps extends PanelProps {
  readonly claim: Claim;
  readonly reviews: UnderReview['reviews'];
  /** What has been changed so far, kept by the screen because the words are marked in the text beside. */
  readonly draft: Partial<Reading>;
  readonly onDraft: (draft: Partial<Reading>) => void;
}

/** Corrects what a statement was read as; what differs is shown before it is sent, and only that is sent. */
export function CorrectPanel(props: CorrectPanelProps) {
  const { document, statement } = props.statement;
  const read = useRead('/v1/documents/{id}/statements', { path: { id: document } });
  const { t } = useTranslation('review');
  return (
    <Answer of={read}>
      {({ data }) => {
        const found = data.find(({ id }) => id === statement);
        return found ? (
          <Filled {...props} before={readingOf(found, props.reviews)} />
        ) : (
          <Text>{t('statementGone')}</Text>
        );
      }}
    </Answer>
  );
}

function Filled({ claim, before, draft, onDraft, ...panel }: CorrectPanelProps & { readonly before: Reading }) {
  const { t } = useTranslation('review');
  const after = { ...before, ...draft };
  const changes = changesBetween(before, after);
  const faults = faultsOf(after);
  const ready = Object.keys(changes).length > 0 && Object.keys(faults).length === 0;
  return (
    <ReasonForm
      title={t('correctTitle')}
      choices={[t('whyFigure'), t('whyPeriod'), t('whyMetric'), t('whySegment'), t('whyWords')]}
      send={t('correct')}
      ready={ready}
      pending={panel.pending}
      onCancel={panel.onCancel}
      onSend={(reason) => panel.onSend({ action: 'correct', reason, statement: panel.statement, changes })}
    >
      <CorrectFields
        company={claim.company}
        reading={after}
        faults={faults}
        onChange={(change) => onDraft({ ...draft, ...change })}
      />
      <ChangedFields company={claim.company} before={before} changes={changes} />
    </ReasonForm>
  );
}
