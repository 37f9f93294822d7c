import { useTranslation } from 'react-i18next';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useSettings } from '../../settings/settings.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './compare.module.css';
import { amountOf, labelIn, noteOf, type NotePart } from './note-of.js';

interface NotesProps {
  readonly company: string;
  readonly notes: readonly string[];
}

/** What must be known before two figures are compared, in the language of the page; a note unknown to it in the engine's English. */
export function Notes({ company, notes }: NotesProps) {
  const { t } = useTranslation('compare');
  const partIn = useParts(company);
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map((text) => {
        const note = noteOf(text);
        if (note === null)
          return (
            <li key={text} lang="en">
              {text}
            </li>
          );
        const parts = Object.entries(note.parts).map(([name, part]) => [name, partIn(part)] as const);
        return <li key={text}>{t(`note_${note.key}` as never, { ...Object.fromEntries(parts) })}</li>;
      })}
    </ul>
  );
}

/** A part of a note as the page names it. */
function useParts(company: string): (part: NotePart) => string {
  const names = useNames();
  const term = useTerms();
  const { language } = useSettings();
  const { figure, day } = useFigures();
  const amount = (text: string) => {
    const read = amountOf(text);
    return read === null ? text : figure(read.value, read.unit);
  };
  const ways: Readonly<Record<NotePart['is'], (text: string) => string>> = {
    text: (text) => text,
    day,
    amount,
    period: (text) => labelIn(language, text),
    basis: (text) => term('basis', text.replaceAll(' ', '_')),
    segment: (text) => names.segment(company, text),
    without: (text) => names.segment(company, text.replaceAll(' ', '_')),
  };
  return ({ is, text }) => ways[is](text);
}
