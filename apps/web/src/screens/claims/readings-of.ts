/** Both readings of a figure that is given in two currencies. */
export interface Readings {
  readonly here: string;
  readonly hereUnit: string;
  readonly there: string;
  readonly thereUnit: string;
  readonly taken: string;
}

const PATTERN = /^here "(.+?)" \((\w+)\), elsewhere "(.+?)" \((\w+)\): read as (\w+)$/;

/** The readings that a flag `currency_conflict` tells of; null where it is told in other words. */
export function readingsOf(detail: string): Readings | null {
  const [, here, hereUnit, there, thereUnit, taken] = PATTERN.exec(detail) ?? [];
  if (!here || !hereUnit || !there || !thereUnit || !taken) return null;
  return { here, hereUnit, there, thereUnit, taken };
}
