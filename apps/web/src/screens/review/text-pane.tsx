import { ActionIcon, Anchor, Button, Group, Text } from '@mantine/core';
import { ArrowLeftToLine, ArrowRightToLine, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Span } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { useText } from '../../api/use-text.js';
import { placeAddress } from '../../parts/quote.js';
import { Answer } from '../../parts/state.js';
import { useFigures } from '../../parts/use-figures.js';
import classes from './text-pane.module.css';
import { moveEdge, trimmed, type Edge } from './move-edge.js';
import { AROUND, languageOf, paragraphsOf, passageAround, runsOf } from './passage.js';

interface TextPaneProps {
  readonly document: string;
  readonly lang: string;
  /** The words that the statement is made of. */
  readonly span: Span;
  readonly translation: Span | null;
  /** Lets words be marked anew; they are always those of the text. */
  readonly onSpan?: (span: Span) => void;
}

/** The text of a document around a quote, as it stands there. */
export function TextPane(props: TextPaneProps) {
  const { t } = useTranslation('review');
  const { day } = useFigures();
  const head = useRead('/v1/documents/{id}', { path: { id: props.document } });
  const text = useText(props.document);
  const { span, document } = props;
  return (
    <section className={classes.pane} aria-label={t('text')}>
      <Group justify="space-between" gap="xs" wrap="nowrap" className={classes.head}>
        <Text size="xs" className="wk-dim" truncate>
          {head.data?.name} {head.data?.eventDate && `· ${day(head.data.eventDate)}`}
        </Text>
        <Anchor component={Link} to={placeAddress({ document, ...span })} size="xs" className={classes.open}>
          {t('openWhole')}
        </Anchor>
      </Group>
      <Answer of={text}>
        {(found) => <Passage {...props} key={document} text={found} languages={head.data?.languages ?? []} />}
      </Answer>
    </section>
  );
}

interface PassageProps extends TextPaneProps {
  readonly text: string;
  readonly languages: Parameters<typeof languageOf>[1];
}

function Passage({ text, languages, lang, span, translation, onSpan }: PassageProps) {
  const { t } = useTranslation('review');
  const [reach, setReach] = useState({ before: AROUND, after: AROUND });
  const scroller = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const { shown, above, below } = passageAround(paragraphs, span, reach.before, reach.after);
  const marks = [{ ...span, mark: 'quote' }, ...(translation ? [{ ...translation, mark: 'translation' }] : [])];
  useEffect(() => toMiddle(scroller.current), [span.start]);
  const move = (edge: Edge, by: -1 | 1) => onSpan?.(moveEdge(text, span, edge, by, lang));
  const take = () => {
    const chosen = chosenSpan(scroller.current);
    const kept = chosen && trimmed(text, chosen);
    if (kept) onSpan?.(kept);
  };
  return (
    <>
      {onSpan && <SpanTools onMove={move} />}
      <div
        ref={scroller}
        className={classes.scroller}
        tabIndex={0}
        role="group"
        aria-label={onSpan ? t('markWords') : t('text')}
        data-marking={onSpan ? true : undefined}
        onMouseUp={onSpan && take}
        onKeyDown={onSpan && ((event) => moveByKey(event, move))}
      >
        <More count={above} onMore={() => setReach({ ...reach, before: reach.before + 4 * AROUND })} />
        {shown.map((paragraph) => (
          <p key={paragraph.start} lang={languageOf(paragraph.text, languages)} className={classes.paragraph}>
            {runsOf(paragraph, marks).map(({ start, end, mark }) => {
              const words = text.slice(start, end);
              return mark === null ? (
                <span key={start} data-start={start}>
                  {words}
                </span>
              ) : (
                <mark key={start} data-start={start} data-mark={mark} className={classes.mark}>
                  {words}
                </mark>
              );
            })}
          </p>
        ))}
        <More count={below} onMore={() => setReach({ ...reach, after: reach.after + 4 * AROUND })} />
      </div>
    </>
  );
}

function More({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const { t } = useTranslation('review');
  if (count === 0) return null;
  return (
    <Button variant="subtle" size="compact-xs" onClick={onMore} className="wk-screen-only">
      {t('paragraphsMore', { count })}
    </Button>
  );
}

const MOVES = [
  { name: 'startEarlier', edge: 'start', by: -1, Icon: ArrowLeftToLine },
  { name: 'startLater', edge: 'start', by: 1, Icon: ChevronRight },
  { name: 'endEarlier', edge: 'end', by: -1, Icon: ChevronLeft },
  { name: 'endLater', edge: 'end', by: 1, Icon: ArrowRightToLine },
] as const;

/** The edges of the quote by word, for who marks with neither mouse nor arrows. */
function SpanTools({ onMove }: { readonly onMove: (edge: Edge, by: -1 | 1) => void }) {
  const { t } = useTranslation('review');
  return (
    <Group gap={4} className={classes.tools}>
      {MOVES.map(({ name, edge, by, Icon }) => (
        <ActionIcon
          key={name}
          variant="default"
          size={28}
          aria-label={t(name)}
          title={t(name)}
          onClick={() => onMove(edge, by)}
        >
          <Icon size={15} aria-hidden />
        </ActionIcon>
      ))}
      <Text size="xs" className="wk-dim">
        {t('markHint')}
      </Text>
    </Group>
  );
}

/** Shift with an arrow moves the end by a word, with Alt or Ctrl the beginning. */
function moveByKey(event: KeyboardEvent, move: (edge: Edge, by: -1 | 1) => void): void {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined;
  if (by === undefined || !event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  move(event.altKey || event.ctrlKey ? 'start' : 'end', by);
}

/** Offsets of what is selected within the pane; null where nothing is. */
function chosenSpan(pane: HTMLElement | null): Span | null {
  const selection = getSelection();
  if (!pane || !selection || selection.isCollapsed || !pane.contains(selection.anchorNode)) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

function offsetOf(node: Node, offset: number): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  return run ? Number(run.dataset['start']) + (node.nodeType === Node.TEXT_NODE ? offset : 0) : null;
}

/** Brings the quote to the middle of its pane, and leaves the page where it is. */
function toMiddle(pane: HTMLElement | null): void {
  const mark = pane?.querySelector<HTMLElement>('[data-mark="quote"]');
  if (!pane || !mark) return;
  const { top } = mark.getBoundingClientRect();
  pane.scrollTop += top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}
