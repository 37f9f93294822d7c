import { Table } from '@mantine/core';
import { useState } from 'react';
import type { AnswerOf, ClaimStatementView } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { Answer, Empty } from '../../parts/state.js';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useNames } from '../../parts/use-names.js';
import classes from './claim.module.css';

type Account = NonNullable<AnswerOf<'/v1/documents/{id}/explanation'>['sentence']>;

interface DerivationProps {
  readonly statement: ClaimStatementView;
  readonly company: string;
}

/** How the engine reads the sentence of a statement: asked for when it is opened, for the document is read anew for it. */
export function Derivation({ statement, company }: DerivationProps) {
  const t = useClaimWords();
  const [isOpen, setOpen] = useState(false);
  const { document, start } = statement;
  const asked = { path: { id: document }, query: { at: start } };
  const found = useRead('/v1/documents/{id}/explanation', asked, { enabled: isOpen });
  return (
    <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('derivation')}</summary>
      <p className="wk-dim">{t('derivationHint')}</p>
      {isOpen && (
        <Answer of={found}>
          {({ sentence }) =>
            sentence === null || sentence.outcome.statements.length === 0 ? (
              <Empty>{t('derivationNone')}</Empty>
            ) : (
              <Reading of={sentence} company={company} />
            )
          }
        </Answer>
      )}
    </details>
  );
}

function Reading({ of: account, company }: { readonly of: Account; readonly company: string }) {
  const t = useClaimWords();
  const names = useNames();
  const { segment, metric } = account.context;
  const context = [segment && names.segment(company, segment), metric && names.metric(company, metric)].filter(Boolean);
  const read = account.read.map((one) => [t(`as:${one.as}`), one.text, one.meaning, one.rule] as const);
  const steps = account.steps.map(
    ({ did, rule, text, detail, id }) =>
      [
        t(`did:${did}`),
        text === account.text ? '' : (text ?? ''),
        id === null ? (detail ?? '') : [detail, t('derivationMade', { id })].filter(Boolean).join(' · '),
        rule,
      ] as const,
  );
  return (
    <div className={classes.derivation}>
      {context.length > 0 && (
        <p>
          <span className={classes.label}>{t('derivationContext')}:</span> {context.join(' · ')}
        </p>
      )}
      <Rows caption={t('derivationRead')} rows={read} lang={account.lang} />
      <Rows caption={t('derivationSteps')} rows={steps} lang={account.lang} />
    </div>
  );
}

interface RowsProps {
  readonly caption: string;
  /** What was done, the words of the document, what it means, the rule's name in the code. */
  readonly rows: readonly (readonly [string, string, string, string])[];
  readonly lang: string;
}

function Rows({ caption, rows, lang }: RowsProps) {
  const t = useClaimWords();
  return (
    <Table.ScrollContainer minWidth={300} className={classes.derivationRows}>
      <Table verticalSpacing={2} horizontalSpacing="xs" captionSide="top">
        <Table.Caption>{caption}</Table.Caption>
        <Table.Thead className="wk-hidden">
          <Table.Tr>
            <Table.Th>{caption}</Table.Th>
            <Table.Th>{t('derivationWords')}</Table.Th>
            <Table.Th>{t('derivationMeaning')}</Table.Th>
            <Table.Th>{t('derivationRule')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([what, words, meaning, rule], at) => (
            <Table.Tr key={at}>
              <Table.Th scope="row">{what}</Table.Th>
              <Table.Td lang={lang}>{words}</Table.Td>
              <Table.Td lang="en">{meaning}</Table.Td>
              <Table.Td>
                <code>{rule}</code>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
