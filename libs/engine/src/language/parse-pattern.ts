/** A regular expression taken apart as far as it matters for the words that it needs. */
export type PatternNode =
  | { readonly kind: 'signs'; readonly signs: readonly string[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'look'; readonly inner: PatternNode }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly choices: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly inner: PatternNode; readonly least: number; readonly most: number };

const ANY: PatternNode = { kind: 'any' };
const NOTHING: PatternNode = { kind: 'nothing' };
/** A set of more signs than that says too little. */
const MOST_SIGNS = 40;
const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', '0': '\0' };

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choice(): PatternNode {
    const choices = [this.sequence()];
    while (this.take('|')) choices.push(this.sequence());
    return choices.length === 1 ? (choices[0] as PatternNode) : { kind: 'choice', choices };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !this.sees('|') && !this.sees(')')) parts.push(this.quantified(this.atom()));
    return { kind: 'sequence', parts };
  }

  private sees(words: string): boolean {
    return this.source.startsWith(words, this.at);
  }

  private take(words: string): boolean {
    if (!this.sees(words)) return false;
    this.at += words.length;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private atom(): PatternNode {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.set();
    if (this.take('.')) return ANY;
    if (this.take('^') || this.take('$')) return NOTHING;
    if (this.take('\\')) return this.escape();
    const sign = this.source.charAt(this.at);
    this.at += 1;
    return { kind: 'signs', signs: [sign] };
  }

  private group(): PatternNode {
    const opening = this.match(/\?(?::|=|!|<=|<!|<\w+>)/y)?.[0] ?? '';
    const inner = this.choice();
    this.take(')');
    if (opening.endsWith('!')) return NOTHING;
    return opening.endsWith('=') ? { kind: 'look', inner } : inner;
  }

  /** A sign, or null for a class of many. */
  private escaped(): string | null {
    const code = this.match(/u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})/iy);
    if (code) return String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16));
    if (this.match(/[pP]\{[^}]*\}|k<\w+>|[1-9]/y)) return null;
    const letter = this.source.charAt(this.at);
    this.at += 1;
    if ('DSwW'.includes(letter)) return null;
    return letter === 's' ? ' ' : letter === 'd' ? '0' : (CONTROL[letter] ?? letter);
  }

  private escape(): PatternNode {
    if (this.match(/[bB]/y)) return NOTHING;
    const sign = this.escaped();
    return sign === null ? ANY : { kind: 'signs', signs: [sign] };
  }

  private set(): PatternNode {
    const negated = this.take('^');
    const signs: (string | null)[] = [];
    while (!this.take(']')) {
      const from = this.setSign();
      const to = this.sees('-') && !this.sees('-]') && from !== null && this.take('-') ? this.setSign() : from;
      signs.push(...between(from, to));
    }
    const known = signs.filter((sign) => sign !== null);
    return negated || known.length < signs.length || known.length > MOST_SIGNS ? ANY : { kind: 'signs', signs: known };
  }

  private setSign(): string | null {
    if (this.take('\\')) return this.sees('b') ? null : this.escaped();
    const sign = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += sign.length;
    return sign;
  }

  private quantified(inner: PatternNode): PatternNode {
    const found = this.match(/(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y);
    if (!found) return inner;
    const [, sign, least, open, most] = found;
    if (sign) return { kind: 'repeat', inner, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    return { kind: 'repeat', inner, least: Number(least), most: open ? Number(most || Infinity) : Number(least) };
  }
}

/** All signs of a range; null for one too long to be told one by one. */
function between(from: string | null, to: string | null): (string | null)[] {
  const [first, last] = [from?.codePointAt(0), to?.codePointAt(0)];
  if (first === undefined || last === undefined || last - first > MOST_SIGNS) return [null];
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
}

/** Takes the source of a valid regular expression apart. What it does not know is `any`: it never says too much. */
export const parsePattern = (source: string): PatternNode => new Reader(source).choice();
