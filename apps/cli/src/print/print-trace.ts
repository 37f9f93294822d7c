import pc from 'picocolors';
import type { SentenceAccount, Trace, TracedMention, TraceStep } from '#engine';
import { field, quoted, writeLines } from './lines.js';

/** How sentences were read, as a person reads it; each ends with one line that says what became of it. */
export function printTrace(trace: Trace, sentences: readonly SentenceAccount[]): void {
  const { document } = trace;
  writeLines([
    pc.bold(`${document.company}, ${document.period.label} (${document.period.fiscal}), call of ${document.eventDate}`),
    '',
    ...sentences.flatMap(accountLines),
    ...proposalLines(trace),
  ]);
}

/** What a plug-in proposed in vain. */
const proposalLines = ({ refusedProposals }: Trace): string[] =>
  refusedProposals.map(({ of, number, rule, quote }) =>
    field('refused', `proposed ${of} ${number}: ${rule} ${quote === null ? '' : quoted(quote)}`.trim()),
  );

function accountLines(account: SentenceAccount): string[] {
  const { speaker, section, kind, kindRule, isQuestion, lang } = account;
  const who = [speaker.name, speaker.title, speaker.role, section].filter(Boolean).join(', ');
  const what = [kind, kindRule === 'plain' ? '' : `by ${kindRule}`, isQuestion ? 'question' : '', lang];
  return [
    `${pc.bold(`${account.number}`)} ${quoted(account.text)} ${pc.dim(`@${account.start}`)}`,
    field('who', who),
    field('kind', what.filter(Boolean).join(', ')),
    ...contextLines(account),
    ...account.read.map(mentionLine),
    ...account.steps.map(stepLine),
    field('outcome', pc.bold(outcomeInWords(account))),
    '',
  ];
}

function contextLines({ heading, context, basis }: SentenceAccount): string[] {
  const before = [context.segment, context.metric, basis].filter(Boolean).join(', ');
  return [...(heading ? [field('heading', heading)] : []), ...(before ? [field('spoken of', before)] : [])];
}

const mentionLine = ({ as, text, rule, meaning }: TracedMention): string =>
  field('read', `${as} ${quoted(text)} ${meaning} ${pc.dim(rule)}`);

function stepLine({ did, rule, text, detail, id }: TraceStep): string {
  const parts = [rule, text === null ? '' : quoted(text), detail ?? '', id ? `as ${id}` : ''];
  return field(did, parts.filter(Boolean).join(' '));
}

/** "s3; o7" or what stood against each of the two. */
function outcomeInWords({ outcome: { statements, observations, why } }: SentenceAccount): string {
  const part = (what: string, ids: readonly string[], against: readonly string[]): string =>
    ids.length > 0 ? `${what} ${ids.join(' ')}` : `no ${what}: ${against.join(', ')}`;
  return `${part('statement', statements, why.statement)}; ${part('observation', observations, why.observation)}`;
}
