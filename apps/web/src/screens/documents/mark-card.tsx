import { ActionIcon, Anchor } from '@mantine/core';
import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quote } from '../../parts/quote.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import { ClaimOfMark } from './claim-of-mark.js';
import type { Mark } from './mark.js';
import classes from './mark-card.module.css';

interface MarkCardProps {
  readonly mark: Mark;
  /** Others that lie over the same words. */
  readonly beside: readonly Mark[];
  readonly company: string;
  readonly onPick: (mark: Mark) => void;
  readonly onClose: () => void;
}

/** What was read from a marked sentence: its frame, its doubts, its claim and verdict. */
export function MarkCard({ mark, beside, company, onPick, onClose }: MarkCardProps) {
  const { t } = useTranslation('documents');
  const common = useTranslation().t;
  const title = useMarkTitle(company);
  const { record, type } = mark;
  const claims = record.claims ?? [];
  return (
    <aside className={classes.card} data-card tabIndex={-1} aria-label={t('card')} aria-live="polite">
      <div className={classes.head}>
        <span className={classes.type} data-type={type}>
          {t(type === 'statement' ? 'aStatement' : 'anObservation')}
        </span>
        <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label={common('close')}>
          <X size={16} aria-hidden />
        </ActionIcon>
      </div>
      <h2 className={classes.title}>{title(mark)}</h2>
      <Quote text={record.quote} lang={record.lang} lines={4} />
      {mark.type === 'statement' ? <StatementFrame record={mark.record} /> : <ObservationFrame record={mark.record} />}
      {record.flags.map(({ code, detail }) => (
        <FlagLine key={code + detail} code={code} detail={detail} />
      ))}
      <h3 className={classes.part}>{t(type === 'statement' ? 'itsClaim' : 'bearsOn')}</h3>
      {claims.length === 0 && <p className="wk-dim">{t(type === 'statement' ? 'noClaim' : 'bearsOnNothing')}</p>}
      {claims.map((claim) => (
        <ClaimOfMark key={claim} claim={claim} company={company} />
      ))}
      {beside.length > 0 && <h3 className={classes.part}>{t('sameWords')}</h3>}
      {beside.map((one) => (
        <Anchor key={one.key} component="button" size="sm" className={classes.beside} onClick={() => onPick(one)}>
          {title(one)}
        </Anchor>
      ))}
    </aside>
  );
}

/** What a mark is about, in one line. */
function useMarkTitle(company: string): (mark: Mark) => string {
  const names = useNames();
  return ({ record: { segment, metric, event } }) =>
    `${names.segment(company, segment)} · ${names.metric(company, event ?? metric)}`;
}

function Frame({ lines }: { readonly lines: readonly (readonly [name: string, value: ReactNode] | null)[] }) {
  return (
    <dl className={classes.frame}>
      {lines.map(
        (line) =>
          line && (
            <div key={line[0]}>
              <dt>{line[0]}</dt>
              <dd>{line[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function StatementFrame({ record }: { readonly record: Extract<Mark, { type: 'statement' }>['record'] }) {
  const { t } = useTranslation('documents');
  const term = useTerms();
  const { target: write, day } = useFigures();
  const { speaker, target, horizon, direction, modality, kind, checkability, conditions, basis, restates } = record;
  const span = [horizon?.start, horizon?.end].map((one) => (one ? day(one) : '…')).join(' – ');
  const figure = target ? write(target) : '';
  return (
    <Frame
      lines={[
        [
          t('who'),
          [speaker.name, speaker.title === speaker.name ? null : speaker.title].filter(Boolean).join(', ') ||
            term('role', speaker.role),
        ],
        [t('kind'), term('kind', kind)],
        figure ? [t('target'), figure] : direction && [t('direction'), term('direction', direction)],
        horizon && [
          t('horizon'),
          <>
            {span} {horizon.text && <q lang={record.lang}>{horizon.text}</q>}
          </>,
        ],
        [t('modality'), term('modality', modality)],
        [t('checkability'), term('checkability', checkability)],
        basis === 'unspecified' ? null : [t('basis'), term('basis', basis)],
        conditions.length === 0
          ? null
          : [
              t('conditions'),
              <q key="c" lang={record.lang}>
                {conditions.join('; ')}
              </q>,
            ],
        restates === null ? null : [t('restates'), restates],
      ]}
    />
  );
}

function ObservationFrame({ record }: { readonly record: Extract<Mark, { type: 'observation' }>['record'] }) {
  const { t } = useTranslation('documents');
  const term = useTerms();
  const { figure, day } = useFigures();
  const { value, unit, growth, period, statedBy, basis } = record;
  return (
    <Frame
      lines={[
        value === null ? null : [t('value'), figure(value, unit)],
        growth && [t('growth'), `${figure(growth.percent, 'percent')} ${term('comparison', growth.basis)}`],
        [t('period'), `${day(period.start)} – ${day(period.end)}`],
        [t('statedBy'), term('role', statedBy)],
        basis === 'unspecified' ? null : [t('basis'), term('basis', basis)],
      ]}
    />
  );
}

function FlagLine({ code, detail }: { readonly code: string; readonly detail: string }) {
  const term = useTerms();
  return (
    <p className={classes.flag}>
      <TriangleAlert size={15} aria-hidden />
      <span>
        <strong>{term('flag', code)}</strong> <span lang="en">{detail}</span>
      </span>
    </p>
  );
}
