/** One figure of how the house is, by labels: the name of a metric without its prefix, what it says, its values. */
export interface Vital {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

/** What the database says of how the house is, across tenants. */
export abstract class Vitals {
  /** Throws where the database does not answer. */
  abstract read(): Promise<readonly Vital[]>;
}
