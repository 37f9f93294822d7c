import { useTranslation } from 'react-i18next';
import type { Span } from '#contracts';
import type { Mark } from './mark.js';
import classes from './marked-text.module.css';
import { piecesOf, type Lights, type Piece } from './pieces-of.js';

interface MarkedTextProps {
  readonly text: string;
  readonly stretch: Span;
  readonly lights: Lights;
  readonly selected: string | null;
  readonly onPick: (mark: Mark) => void;
}

/** A stretch of the text as it stands, its statements and figures marked by tint and line; each mark can be picked. */
export function MarkedText({ text, stretch, lights, selected, onPick }: MarkedTextProps) {
  return piecesOf(stretch, lights).map((piece) => {
    const words = text.slice(piece.start, piece.end);
    if (piece.marks.length === 0)
      return (
        <span key={piece.start} data-start={piece.start} className={plainClass(piece)}>
          {words}
        </span>
      );
    return <MarkedPiece key={piece.start} piece={piece} words={words} selected={selected} onPick={onPick} />;
  });
}

interface MarkedPieceProps extends Pick<MarkedTextProps, 'selected' | 'onPick'> {
  readonly piece: Piece;
  readonly words: string;
}

/** Where several marks lie over each other, picking again goes to the next of them. */
function MarkedPiece({ piece, words, selected, onPick }: MarkedPieceProps) {
  const { t } = useTranslation('documents');
  const { marks, begins } = piece;
  const innermost = [...marks].sort((a, b) => lengthOf(a) - lengthOf(b));
  const pick = () => {
    const now = innermost.findIndex(({ key }) => key === selected);
    onPick(innermost[(now + 1) % innermost.length]!);
  };
  const isStatement = marks.some(({ type }) => type === 'statement');
  const isObservation = marks.some(({ type }) => type === 'observation');
  return (
    <mark
      data-start={piece.start}
      data-marks={begins.map(({ key }) => key).join(' ')}
      data-statement={isStatement || undefined}
      data-observation={isObservation || undefined}
      data-selected={marks.some(({ key }) => key === selected) || undefined}
      className={`${classes.mark} ${plainClass(piece) ?? ''}`}
      onClick={pick}
      {...(begins.length > 0 && {
        role: 'button',
        tabIndex: 0,
        'aria-pressed': begins.some(({ key }) => key === selected),
        onKeyDown: (event: React.KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          if (!begins.some(({ key }) => key === selected)) onPick(begins[0]!);
          else focusCard();
        },
      })}
    >
      {begins.length > 0 && <span className="wk-hidden">{`${t(isStatement ? 'aStatement' : 'anObservation')}: `}</span>}
      {words}
    </mark>
  );
}

const lengthOf = ({ record }: Mark): number => record.end - record.start;

function plainClass({ isFound, isTarget }: Piece): string | undefined {
  return [isFound && classes.found, isTarget && classes.target].filter(Boolean).join(' ') || undefined;
}

/** From a mark into the card that tells of it. */
function focusCard(): void {
  document.querySelector<HTMLElement>('aside[data-card]')?.focus();
}
