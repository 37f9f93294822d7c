import { Badge, Tooltip } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#contracts';
import { useTerms } from '../../words/use-terms.js';
import { overlaps, type Mark } from './mark.js';
import { MarkedText } from './marked-text.js';
import type { Lights } from './pieces-of.js';
import type { Row } from './rows-of.js';
import classes from './document-text.module.css';

/** Which of original and translation are shown. */
export type Side = 'both' | 'original' | 'translation';

interface TextRowProps {
  readonly row: Row;
  readonly text: string;
  readonly side: Side;
  readonly lights: Lights;
  readonly selected: string | null;
  readonly onPick: (mark: Mark) => void;
}

/** One line of the document, as what it is: heading of a part, speaker, paragraph with its translation, what stands around. */
export function TextRow({ row, ...rest }: TextRowProps) {
  const term = useTerms();
  if (row.kind === 'section') return <h2 className={classes.section}>{term('section', row.section)}</h2>;
  if (row.kind === 'speaker') return <SpeakerLine speaker={row.speaker} />;
  if (row.kind === 'rest')
    return (
      <p className={classes.rest}>
        <MarkedText {...rest} stretch={row} />
      </p>
    );
  return <Paragraph row={row} {...rest} />;
}

function SpeakerLine({ speaker }: { readonly speaker: Extract<Row, { kind: 'speaker' }>['speaker'] }) {
  const term = useTerms();
  const { name, title, role } = speaker;
  const isSaid = title !== null && title !== name;
  return (
    <h3 className={classes.speaker} data-role={role}>
      {name && <span>{name}</span>}
      {isSaid && <span className={classes.title}>{title}</span>}
      <Badge size="sm" variant="light" color="gray" className={classes.role}>
        {term('role', role)}
      </Badge>
    </h3>
  );
}

function Paragraph({ row, side, ...rest }: Omit<TextRowProps, 'row'> & { row: Extract<Row, { kind: 'paragraph' }> }) {
  const { lang, translation, of } = row;
  const sides: readonly { readonly span: Span; readonly lang: string }[] = [
    ...(side === 'translation' && translation
      ? []
      : [{ span: of === 'heading' ? unsigned(row, rest.text) : row, lang }]),
    ...(translation && side !== 'original' ? [{ span: translation, lang: translation.lang }] : []),
  ];
  return (
    <div className={classes.pair} data-sides={side === 'both' ? 2 : 1} data-of={of}>
      {sides.map((one) => (
        <p key={one.lang} lang={one.lang} className={classes.words}>
          <MarkedText {...rest} stretch={one.span} />
          {one.lang === lang && <Cautions row={row} marks={rest.lights.marks} />}
        </p>
      ))}
    </div>
  );
}

/** A heading without the signs that make it one. */
function unsigned({ start, end }: Span, text: string): Span {
  return { start: start + (/^#+\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** What should be read with care here, as one sign behind the paragraph; its words on focus and hover. */
function Cautions({
  row,
  marks,
}: {
  readonly row: Extract<Row, { kind: 'paragraph' }>;
  readonly marks: readonly Mark[];
}) {
  const { t } = useTranslation('documents');
  const term = useTerms();
  const flags = marks.filter(({ record }) => overlaps(record, row)).flatMap(({ record }) => record.flags);
  const conflicts = row.sentences.flatMap(({ conflict }) => conflict ?? []);
  const notes = new Map(flags.filter(({ code }) => LOUD.includes(code)).map((flag) => [flag.detail, flag]));
  const lines = [
    ...[...notes.values()].map(({ code, detail }) => ({ name: term('flag', code), detail })),
    ...conflicts.filter((one) => !notes.has(one)).map((detail) => ({ name: term('flag', 'source_conflict'), detail })),
  ];
  if (lines.length === 0) return null;
  const label = lines.map(({ name, detail }) => `${name}: ${detail}`).join(' ');
  return (
    <Tooltip multiline maw={380} label={label} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className={classes.caution} aria-label={`${t('caution')} ${label}`}>
        <TriangleAlert size={15} aria-hidden />
        <span>{lines.map(({ name }) => name).join(' · ')}</span>
      </button>
    </Tooltip>
  );
}

/** Doubts about what was said itself; how a reading was completed is told in the card alone. */
const LOUD = [
  'currency_conflict',
  'source_conflict',
  'unit_suspect',
  'recording_slip',
  'label_conflict',
  'analyst_figure',
];
