import type { Claim, Verdict } from '#engine';
import { scriptOf, type Check } from '../check.js';
import type { KeyClaim, Place, Said } from './whole-key.js';
import { holds, isSaid, oneOf, sameTarget, writeTarget, type Matched } from './whole-match.js';

const SLACK_DAYS = 4;

/** Everything that the key says of each claim, one check a thing; and what must not be taken. */
export function checksOf(matched: Matched): readonly Check[] {
  const { whole } = matched;
  const claims = whole.key.claims.flatMap((entry) => claimChecks(matched, entry));
  const never = whole.key.never.map(([document, words, why]) =>
    check(`${whole.company}: not ${String(document)} "${words}"`, 'is no promise', words, [], () =>
      takenIn(matched, [document, words]).map((quote) => `${why}: ${quote}`),
    ),
  );
  return [...claims, ...never];
}

function check(
  text: string,
  cause: string,
  words: string,
  want: readonly string[],
  got: () => readonly string[],
): Check {
  return { cause, script: scriptOf(words), text, counter: want.length === 0, want, got };
}

type Read = (claim: Claim) => readonly string[];

function claimChecks(matched: Matched, entry: KeyClaim): readonly Check[] {
  const { whole, answers } = matched;
  const claim = answers.get(entry);
  const words = entry.said[0]?.[1] ?? '';
  const of = (cause: string, want: readonly string[], read: Read): Check =>
    check(`${whole.company} ${entry.id}: ${cause}`, cause, words, want, () =>
      claim === undefined ? ['-'] : read(claim),
    );
  const first = entry.said[0]?.[0] ?? 0;
  const dated = entry.verdicts.map((verdict, at) => `${String(first + at)} ${verdict}`);
  const last = dated.length - 1;
  return [
    of('is found', ['found'], (one) => [isFirst(matched, one, entry) ? 'found' : 'found later']),
    of('subject and window', subjectOf(entry), (one) => foundSubject(one, entry)),
    of('numbers', ['as said'], (one) => numbersOf(matched, one, entry)),
    of('holds its statements and no others', entry.said.map(place), (one) => statementsOf(matched, one, entry)),
    of(
      'revisions',
      entry.said.map(([document, , revision]) => `${String(document)} ${revision}`),
      (one) => spokenOf(matched, one, entry).map(({ document, revision }) => `${String(document)} ${revision}`),
    ),
    of('unmentioned', (entry.unmentioned ?? []).map(String), (one) => one.unmentioned.map(String)),
    of('verdict', dated.slice(last), (one) => verdictsOf(matched, one, first).slice(last)),
    of('verdicts of earlier days', dated.slice(0, last), (one) => verdictsOf(matched, one, first).slice(0, last)),
    of('verdict on the first statement', [entry.original ?? entry.verdicts.at(-1) ?? ''], (one) => [
      stateOf(one.original),
    ]),
    ...(entry.evidence === null
      ? []
      : [of('evidence', (entry.evidence ?? []).map(place), (one) => evidenceOf(matched, one, entry))]),
    ...(entry.rule === undefined ? [] : [of('rule', [entry.rule], (one) => [one.verdict.rule])]),
    ...(entry.sustained === undefined
      ? []
      : [of('sustained', [entry.sustained], (one) => [one.verdict.sustained ?? '-'])]),
  ];
}

/** Words and all: `passes` reads `|`, `*` and a closing `?`, which quotes may hold. */
const plain = (text: string): string => text.replace(/[|*?]/g, '.');
const place = ([document, words]: Place | Said): string => `${String(document)} ${plain(words)}`;

/** `lifecycle result`, `lifecycle void` or `lifecycle reason`. */
export function stateOf({ lifecycle, result, void: reason, reason: code }: Verdict): string {
  return [lifecycle, result ?? reason ?? code].filter((one) => one !== null).join(' ');
}

function isFirst({ whole }: Matched, claim: Claim, { said }: KeyClaim): boolean {
  const first = said[0];
  return first !== undefined && claim.statements.some((one) => isSaid(whole, one, first));
}

const SUBJECT = ['metric', 'segment', 'basis', 'scope'] as const;

function subjectOf(entry: KeyClaim): readonly string[] {
  const named = SUBJECT.flatMap((name) => (entry[name] === undefined ? [] : [`${name} ${entry[name]}`]));
  return entry.window === undefined ? named : [...named, `window ${entry.window || '..'}`];
}

/** The window is told as the key writes it where the ends are within days of it. */
function foundSubject(claim: Claim, entry: KeyClaim): readonly string[] {
  const named = SUBJECT.flatMap((name) => (entry[name] === undefined ? [] : [`${name} ${claim[name]}`]));
  if (entry.window === undefined) return named;
  const found = `${claim.window.start ?? ''}..${claim.window.end ?? ''}`;
  const like = (entry.window || '..').split('|').find((one) => one === '*' || isSameWindow(one, found));
  return [...named, `window ${like ?? found}`];
}

function isSameWindow(a: string, b: string): boolean {
  const [ends, others] = [a.split('..'), b.split('..')];
  return ends.every((end, at) => isNear(end, others[at] ?? ''));
}

function isNear(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= SLACK_DAYS * 86_400_000;
}

function numbersOf({ whole }: Matched, claim: Claim, { said }: KeyClaim): readonly string[] {
  const wrong = said.flatMap((one) => {
    const found = claim.statements.filter((each) => isSaid(whole, each, one));
    const isRight = found.length === 0 || found.some(({ target }) => sameTarget(one[3], target));
    return isRight ? [] : [`${place(one)}: ${found.map(({ target }) => writeTarget(target)).join(', ')}`];
  });
  return wrong.length === 0 ? ['as said'] : wrong;
}

/** The statements of a claim but for those on which analysts differ. */
function spokenOf({ whole }: Matched, claim: Claim, { said }: KeyClaim): Claim['statements'] {
  const isOpen = (one: Claim['statements'][number]) => whole.key.may.some((words) => holds(whole, one, words));
  return claim.statements.filter((one) => said.some((each) => isSaid(whole, one, each)) || !isOpen(one));
}

/** The statements of a claim by the key's words for them, foreign ones by their own; each word of the key once. */
function statementsOf(matched: Matched, claim: Claim, entry: KeyClaim): readonly string[] {
  const { whole } = matched;
  const left = [...entry.said];
  return spokenOf(matched, claim, entry).map((one) => {
    const at = left.findIndex((each) => isSaid(whole, one, each));
    const [hit] = at < 0 ? [] : left.splice(at, 1);
    return hit === undefined ? `${String(one.document)} other: ${plain(one.quote)}` : place(hit);
  });
}

/** The verdict as of each day, read off the claim that then held the same first statement. */
function verdictsOf({ ledgers }: Matched, claim: Claim, first: number): readonly string[] {
  const opening = claim.statements[0];
  return ledgers.slice(first).map((ledger, at) => {
    const then = ledger.claims.find(
      ({ statements: [one] }) =>
        opening !== undefined && one?.document === opening.document && one.statement === opening.statement,
    );
    return `${String(first + at)} ${then === undefined ? '-' : stateOf(then.verdict)}`;
  });
}

function evidenceOf({ whole }: Matched, claim: Claim, { evidence }: KeyClaim): readonly string[] {
  const decisive = claim.outcomes.filter(({ relation }) => relation !== 'progress');
  const told = decisive.map((one) => {
    const hit = evidence?.find((each) => holds(whole, one, each));
    return hit === undefined ? `${String(one.document)} other: ${plain(one.quote)}` : place(hit);
  });
  return [...new Set(told)];
}

/** Quotes of claims that stand on these words. */
function takenIn({ whole, ledgers }: Matched, words: Place): readonly string[] {
  const said = (ledgers.at(-1)?.claims ?? []).flatMap(({ statements }) => statements);
  return said.filter((one) => holds(whole, one, words)).map(({ quote }) => plain(quote));
}

/** Statements of claims that the key does not know of, by document. */
export function othersIn({
  whole,
  ledgers,
}: Matched): readonly { readonly document: number; readonly quote: string }[] {
  const known: readonly (Place | Said)[] = [...whole.key.claims.flatMap(({ said }) => said), ...whole.key.may];
  const said = (ledgers.at(-1)?.claims ?? []).flatMap(({ statements }) => statements);
  return said.filter((one) => !known.some(([document, words]) => holds(whole, one, [document, words])));
}

/** Claims that are called missed, as of any day, first or latest statement, where the key does not. */
export function falselyMissed(matched: Matched): readonly string[] {
  const { whole, ledgers, answers } = matched;
  const entryOf = (claim: Claim): KeyClaim | undefined =>
    [...answers].find(
      ([, answer]) =>
        answer.statements[0]?.document === claim.statements[0]?.document &&
        answer.statements[0]?.statement === claim.statements[0]?.statement,
    )?.[0];
  return ledgers.flatMap(({ claims }, day) =>
    claims.flatMap((claim) => {
      const entry = entryOf(claim);
      const wanted = entry?.verdicts[day - (entry.said[0]?.[0] ?? 0)] ?? '';
      const first = entry?.original ?? entry?.verdicts.at(-1) ?? '';
      const isFalse =
        (claim.verdict.result === 'missed' && !wanted.includes('missed')) ||
        (claim.original.result === 'missed' && !oneOf('resolved missed', first) && !first.includes('missed'));
      return isFalse
        ? [`${whole.company} ${String(day)}: ${claim.statements[0]?.quote ?? ''} (${claim.verdict.explanation})`]
        : [];
    }),
  );
}

/** Fragments of the key that do not stand exactly once in their document: the key itself is then at fault. */
export function misplaced({ whole }: Matched): readonly string[] {
  const { claims, never, may } = whole.key;
  const places: readonly Place[] = [
    ...claims.flatMap(({ said, evidence }) => [
      ...said.map(([document, words]) => [document, words] as const),
      ...(evidence ?? []),
    ]),
    ...never.map(([document, words]) => [document, words] as const),
    ...may,
  ];
  return places
    .filter(([document, words]) => (whole.texts[document]?.split(words).length ?? 0) !== 2)
    .map(([document, words]) => `${whole.company} ${String(document)}: ${words}`);
}
