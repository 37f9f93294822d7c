import type { SearchQuery } from '#usecases';
import { wordQuery } from './word-vector.js';

/** Conditions of a WHERE clause with their parameters, numbered as they come. */
export class Conditions {
  private readonly parts: string[] = [];
  private searches = false;

  /** Given the values of another, it numbers on from there, for two clauses of one statement. */
  constructor(readonly values: unknown[] = []) {}

  /** `?` in the text stands for the values in order. */
  add(text: string, ...values: readonly unknown[]): this {
    let at = 0;
    this.parts.push(text.replace(/\?/g, () => this.parameter(values[at++])));
    return this;
  }

  /** Adds the condition only where the value is there. */
  addIf(text: string, value: unknown): this {
    return value === undefined || value === null ? this : this.add(text, value);
  }

  /** Adds that the column's words answer the query, where there is one. */
  addWords(column: string, query: SearchQuery | null): this {
    if (query === null) return this;
    this.searches = true;
    return this.add(`${column} @@ ?::tsquery`, wordQuery(query));
  }

  /** Are words searched for? */
  get isSearch(): boolean {
    return this.searches;
  }

  parameter(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** The same conditions, to be added to apart. */
  copy(): Conditions {
    const copy = this.continued();
    copy.parts.push(...this.parts);
    copy.searches = this.searches;
    return copy;
  }

  /** No conditions yet; parameters go on behind these. */
  continued(): Conditions {
    const next = new Conditions();
    next.values.push(...this.values);
    return next;
  }

  toString(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' AND ');
  }
}
