import type { MetricMention, PeriodMention, Quantity, SentenceReading, Span } from '../model/index.js';
import type { TracedMention } from './trace.js';

function amountOf({ low, high, unit, comparator, noun }: Quantity): string {
  const bounds = low === high ? low : `${low ?? '…'} to ${high ?? '…'}`;
  return [comparator === 'exact' ? '' : comparator, bounds, unit, noun].filter(Boolean).join(' ');
}

function windowOf({ window, tense, relation, stated }: PeriodMention): string {
  const days = `${window.start ?? '…'} to ${window.end ?? '…'}`;
  return [days, tense, relation === 'over' ? '' : relation, stated ? '' : 'assumed'].filter(Boolean).join(', ');
}

const metricOf = ({ metric, segment, basis, scope, slip }: MetricMention): string =>
  [
    metric,
    segment ?? '',
    basis === 'unspecified' ? '' : basis,
    scope === 'reported' ? '' : scope,
    slip ? `heard as ${slip}` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** All that was read in a sentence, in the order of the text. */
export function mentionsOf(reading: SentenceReading, text: string): TracedMention[] {
  const mention = (as: TracedMention['as'], { start, end }: Span, rule: string, meaning: string): TracedMention => ({
    as,
    start,
    end,
    text: text.slice(start, end),
    rule,
    meaning,
  });
  const found = [
    ...reading.quantities.map((q) =>
      mention('quantity', q, q.band ? `band:${q.band}` : `${q.kind}:${q.form}`, amountOf(q)),
    ),
    ...reading.periods.map((p) => mention('period', p, p.rule, windowOf(p))),
    ...reading.metrics.map((m) => mention('metric', m, m.slip ? 'recordingSlips' : 'metricNames', metricOf(m))),
    ...reading.segments.map((s) => mention('segment', s, 'segmentNames', s.segment)),
    ...(reading.scopes ?? []).map((s) => mention('scope', s, 'scopesOf', s.scope)),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
