import { Alert } from '@mantine/core';
import { useQueryState } from 'nuqs';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView, TurnView } from '#contracts';
import { resolvePlace } from '../../parts/place.js';
import { DocumentText, type TextHandle } from './document-text.js';
import { MarkCard } from './mark-card.js';
import { overlaps, type Mark, type Shown } from './mark.js';
import { Outline } from './outline.js';
import { meantSentence } from './reading-place.js';
import type { Row } from './rows-of.js';
import { ReadingBar } from './reading-bar.js';
import { useFound } from './use-found.js';
import { useLink } from './use-link.js';
import { usePicked } from './use-marks.js';
import { useSide } from './use-side.js';
import classes from './document-reader.module.css';

interface DocumentReaderProps {
  readonly document: DocumentView;
  readonly text: string;
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  readonly said: readonly TurnView[];
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
}

/** The text between its outline and the card of what is picked in it; what is looked at is in the address. */
export function DocumentReader({ document, text, rows, marks, said, shown, show }: DocumentReaderProps) {
  const { t } = useTranslation('documents');
  const reader = useRef<TextHandle>(null);
  const reveal = useCallback((place: number, focus?: string) => reader.current?.reveal(place, focus), []);
  const [speaker, setSpeaker] = useQueryState('speaker');
  const [side, setSide, isBilingual] = useSide(rows);
  const [first, setFirst] = useState<Row | null>(null);
  const open = useCallback((place: number) => reader.current?.open(place), []);
  const target = useTarget(text, open);
  const found = useFound(text, reveal);
  const wanted = useMemo(
    () => (speaker === null ? rows : rows.filter(({ turn }) => said[turn]?.speaker.name === speaker)),
    [rows, said, speaker],
  );
  const here = useMemo(
    () =>
      speaker === null
        ? marks
        : marks.filter(({ record }) => wanted.some((row) => row.kind === 'paragraph' && overlaps(row, record))),
    [marks, wanted, speaker],
  );
  const { picked, pick, go, leave } = usePicked(here, first?.start ?? 0, (mark) => reveal(mark.record.start, mark.key));
  useOpeningMark(picked, target !== null, open);
  const copy = useLink(document.id, text, () => meantSentence(text, wanted, picked, first));
  const lights = useMemo(() => ({ marks: here, found: found.found, target }), [here, found.found, target]);
  const speakers = [...new Set(said.flatMap(({ speaker: { name } }) => name ?? []))];
  const beside = picked ? here.filter((one) => one !== picked && overlaps(one.record, picked.record)) : [];
  return (
    <>
      <ReadingBar
        {...{ document, shown, show, speakers, speaker, side, isBilingual, found, copy }}
        onSpeaker={(name) => void setSpeaker(name)}
        onSide={setSide}
      />
      {target && target.state !== 'exact' && (
        <Alert variant="light" color={target.state === 'gone' ? 'red' : 'yellow'} py={6} mb="xs" role="status">
          {t(`place_${target.state}`)}
        </Alert>
      )}
      <div className={classes.reader} data-card={picked !== null}>
        <Outline turns={said} marks={marks} current={first?.turn ?? 0} onJump={({ start }) => reveal(start)} />
        <DocumentText
          handle={reader}
          rows={wanted}
          selected={picked?.key ?? null}
          onPick={pick}
          onView={setFirst}
          {...{ text, side, lights }}
        />
        {picked && <MarkCard mark={picked} company={document.company} onPick={go} onClose={leave} beside={beside} />}
      </div>
    </>
  );
}

/** The sentence that the address leads to, brought into view as the text opens. */
function useTarget(text: string, open: (place: number) => void) {
  const [at] = useQueryState('at');
  const [words] = useQueryState('words');
  const target = useMemo(() => resolvePlace(text, at, words), [text, at, words]);
  useEffect(() => {
    if (target) open(target.start);
  }, [target, open]);
  return target;
}

/** A mark that the address names is brought into view once, unless a sentence is. */
function useOpeningMark(picked: Mark | null, hasTarget: boolean, open: (place: number) => void): void {
  const isOpen = useRef(false);
  useEffect(() => {
    if (isOpen.current || !picked) return;
    isOpen.current = true;
    if (!hasTarget) open(picked.record.start);
  }, [picked, hasTarget, open]);
}
