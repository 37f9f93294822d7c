/** Short forms that never end a sentence: a name or number always follows. */
const TITLES = new Set(
  'mr mrs ms dr prof messrs st gen rep sen gov rev hon capt col fig vol vs e.g i.e cf approx'.split(' '),
);
/** Short forms that end one only if what follows begins like a sentence. */
const SHORT_FORMS = new Set(
  'inc corp co ltd llc plc bros jr sr u.s u.k u.s.a e.u u.n a.m p.m etc ph.d d.c l.p n.v s.a b.v jan feb mar apr jun jul aug sep sept oct nov dec dept est no'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'the we our in and it i this that as for with on at but so now to he she they these those there if from by also while when what where how more most looking turning additionally finally let you your my its their an a is are was were please thank thanks good yes all after before during since over given because however moreover overall first second third next then not no per both each some many another'.split(
    ' ',
  ),
);
const WORD_AFTER = /^[\s”’"'»)\]]*["'“‘(\[«*_]*([^\s”’"'),;:.!?]*)/u;

/** Does the mark at `at` (its run and closing quotes end at `stop`) end an English sentence? */
export function endsEnglishSentence(text: string, at: number, stop: number, end: number): boolean {
  const next = WORD_AFTER.exec(text.slice(stop, Math.min(end, stop + 40)))?.[1] ?? '';
  if (!/\s/.test(text[stop] ?? ' ')) return runsIntoNext(text, at, stop, next);
  if (/^[-–—]/.test(next)) return false;
  if (startsLower(next)) return hasInnerCapital(next);
  if (text[at] !== '.' || text[at + 1] === '.') return true;
  return fullStopEnds(text, at, next);
}

function fullStopEnds(text: string, at: number, next: string): boolean {
  const before = wordBefore(text, at);
  if (before.length > LONGEST_SHORT_FORM) return true;
  const opener = OPENERS.has(next.toLowerCase());
  if (TITLES.has(before)) return false;
  if (before === 'no' && /^\d/.test(next)) return false;
  if (before === 'no') return true;
  if (SHORT_FORMS.has(before)) return opener;
  if (/^(?:[a-z]\.)*[a-z]$/.test(before) && before !== 'i') return opener;
  return !isListNumber(text, at, before);
}

const LONGEST_SHORT_FORM = 7;
const isWordPart = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2e ||
  code > 0xbf;

/** The word that the mark follows, in lower case; no more of it than tells a short form from a word. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from <= LONGEST_SHORT_FORM && isWordPart(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, at).toLowerCase();
}

/** "1. We ..." at the start of a line: the number belongs to what follows. */
function isListNumber(text: string, at: number, before: string): boolean {
  return (
    /^\d{1,2}$/.test(before) &&
    /(?:^|[\n.!?:;])\s*$/.test(text.slice(Math.max(0, at - before.length - 6), at - before.length))
  );
}

/** "growth.We" and "call.[Operator": the space was lost, and the sentence ends all the same. */
function runsIntoNext(text: string, at: number, stop: number, next: string): boolean {
  const after = text[stop] ?? '';
  if (/[\u4e00-\u9fff]/.test(after)) return /[\u4e00-\u9fff）)%]/.test(text[at - 1] ?? '');
  if (!/^[A-Z]/.test(next) || !/[a-z]{2}$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  return after === '[' || after === '(' || /^[A-Z][a-z]+$/.test(next) || OPENERS.has(next.toLowerCase());
}

const startsLower = (word: string): boolean => /^\p{Ll}/u.test(word);
/** iPhone, eBay: names that begin small. */
const hasInnerCapital = (word: string): boolean => /^\p{Ll}{1,2}\p{Lu}/u.test(word);
