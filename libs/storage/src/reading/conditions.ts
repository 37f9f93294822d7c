/** Conditions of a WHERE clause with their parameters, numbered as they come. */
export class Conditions {
  private readonly parts: string[] = [];

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

  parameter(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  toString(): string {
    return this.parts.join(' AND ');
  }
}
