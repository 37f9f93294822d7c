import { types } from 'node:util';
import { jsonParser } from 'stream-json/core/parser.js';
import { Problem } from '#engine';

/** One entry of a concept as the SEC serves it; `val` as written, never as a float. */
export interface FactEntry {
  readonly taxonomy: string;
  readonly concept: string;
  readonly unit: string;
  readonly start: string | null;
  readonly end: string;
  readonly val: string;
  readonly form: string;
  readonly filed: string;
  readonly accn: string;
}

/** Whose facts they are. */
export interface FactsHead {
  readonly entity: string | null;
  readonly cik: string | null;
}

type Fields = Record<string, string | undefined>;

/** `facts > taxonomy > concept > units > unit > [ { ... } ]`. */
const ENTRY_DEPTH = 7;
/** No facts are nested so deep, and none hold so long a text: whoever sends such a file wants our memory. */
const DEEPEST = 64;
const LONGEST_TEXT = 1_000_000;

/**
 * Reads company facts (the JSON of the SEC's `companyfacts` API) as it streams in and hands over each entry; nothing else
 * of the file is kept. Throws `unreadable_file` where it is not JSON, is cut off, or holds no facts.
 */
export async function readCompanyFacts(
  chunks: AsyncIterable<Uint8Array>,
  onEntry: (entry: FactEntry) => void,
): Promise<FactsHead> {
  const walk = new FactsWalk(onEntry);
  const parse = jsonParser({ packValues: true, streamValues: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const take = (text: string): void => walk.take(parse(text), text.length);
  try {
    for await (const chunk of chunks) take(decoder.decode(chunk, { stream: true }));
    take(decoder.decode());
  } catch (error) {
    if (error instanceof Problem || !isOfText(error)) throw error;
    throw notFacts(`is not JSON in UTF-8 (${error.message})`);
  }
  return walk.end();
}

/** Errors of the parser and of the decoder; what the source of the bytes throws is not ours to explain. */
function isOfText(error: unknown): error is Error {
  if (!types.isNativeError(error)) return false;
  return ('code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') || /pars|json/i.test(error.message);
}

function notFacts(how: string): Problem {
  const advice = 'Give the file that the SEC serves as companyfacts (CIK##########.json), whole, or a CSV file.';
  return new Problem('unreadable_file', `The file ${how}.`, advice);
}

type Token = { readonly name: string; readonly value?: unknown };

/** Follows the tokens by the keys under which they stand. */
class FactsWalk {
  private readonly keys: string[] = [];
  private readonly head: Fields = {};
  private fields: Fields = {};
  private depth = 0;
  private silent = 0;
  private hasFacts = false;
  private isWhole = false;

  constructor(private readonly onEntry: (entry: FactEntry) => void) {}

  /** What the parser makes of a piece: a list of tokens, or nothing yet; then the piece lies within one text. */
  take(tokens: unknown, length: number): void {
    const isSilent = typeof tokens !== 'object' || tokens === null || !('values' in tokens);
    this.silent = isSilent ? this.silent + length : 0;
    if (this.silent > LONGEST_TEXT) throw notFacts('holds a text of more than a million characters');
    if (!isSilent) for (const token of tokens.values as readonly Token[]) this.step(token);
  }

  end(): FactsHead {
    if (!this.isWhole) throw notFacts('ends before its JSON does');
    if (!this.hasFacts) throw notFacts('holds no "facts", as company facts do');
    return { entity: this.head.entityName ?? null, cik: this.head.cik ?? null };
  }

  private step({ name, value }: Token): void {
    if (name === 'keyValue') this.keys[this.depth] = value as string;
    else if (name === 'startObject' || name === 'startArray') this.open();
    else if (name === 'endObject' || name === 'endArray') this.close(name);
    else this.keep(value);
  }

  private open(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw notFacts(`is nested more than ${DEEPEST} deep`);
    this.keys[this.depth] = '';
    if (this.depth === 2 && this.keys[1] === 'facts') this.hasFacts = true;
    if (this.depth === ENTRY_DEPTH) this.fields = {};
  }

  private close(name: string): void {
    if (this.depth === ENTRY_DEPTH && name === 'endObject') this.hand();
    this.depth -= 1;
    if (this.depth === 0) this.isWhole = true;
  }

  private keep(value: unknown): void {
    const key = this.keys[this.depth];
    if (key === undefined || typeof value !== 'string') return;
    if (this.depth === 1) this.head[key] = value;
    else if (this.depth === ENTRY_DEPTH) this.fields[key] = value;
  }

  private hand(): void {
    const [, facts, taxonomy = '', concept = '', units, unit = ''] = this.keys;
    const { start = null, end, val, form = '', filed, accn = '' } = this.fields;
    if (facts !== 'facts' || units !== 'units' || !isDay(end) || !isDay(filed) || val === undefined) return;
    if (start !== null && !isDay(start)) return;
    this.onEntry({ taxonomy, concept, unit, start, end, val, form, filed, accn });
  }
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
