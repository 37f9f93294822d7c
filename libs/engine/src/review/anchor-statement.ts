import type { Anchor, DocumentHead, Quote, Statement, StatementAnchor } from '../model/index.js';

/** So much of the text on each side tells equal sentences apart and is still found where one side was mended. */
const CONTEXT = 40;

/** A place in a text, kept with what stands around it. */
export function anchorQuote({ quote, start, end, lang }: Quote, sha256: string, text: string): Anchor {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  return { sha256, quote, start, end, lang, prefix, suffix: text.slice(end, end + CONTEXT) };
}

/** A statement's place, kept so that it is found again in another text of the call and in another reading of this one. */
export function anchorStatement(
  statement: Statement,
  head: DocumentHead,
  all: readonly Statement[],
  text: string,
): StatementAnchor {
  const { metric, event, segment, target, horizon } = statement;
  return {
    ...anchorQuote(statement, head.sha256, text),
    eventDate: head.eventDate,
    periodEnd: head.period.end,
    metric,
    event,
    segment,
    target: target && { low: target.low, high: target.high, unit: target.unit },
    due: horizon?.end ?? null,
    alone: !all.some((one) => one.id !== statement.id && one.start < statement.end && statement.start < one.end),
  };
}
