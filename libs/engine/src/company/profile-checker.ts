const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks a JSON object and notes each fault with its path, so that a person sees all of them at once. */
export class Checker {
  constructor(
    private readonly json: Record<string, unknown>,
    private readonly path: string,
    private readonly faults: string[],
  ) {}

  private fault(key: string, wanted: string): void {
    const got = this.json[key] === undefined ? 'is missing' : `is ${JSON.stringify(this.json[key])?.slice(0, 40)}`;
    this.faults.push(`${this.path}${key} ${got}, must be ${wanted}`);
  }

  private inside(key: string): Checker {
    return new Checker(this.json[key] as Record<string, unknown>, `${this.path}${key}.`, this.faults);
  }

  string(key: string, pattern: RegExp, wanted: string): void {
    const value = this.json[key];
    if (typeof value !== 'string' || !pattern.test(value)) this.fault(key, wanted);
  }

  number(key: string, low: number, high: number): void {
    const value = this.json[key];
    if (typeof value !== 'number' || value < low || value > high) this.fault(key, `a number from ${low} to ${high}`);
  }

  oneOf(key: string, values: readonly string[], wanted = `one of ${values.join(', ')}`): void {
    if (!values.includes(this.json[key] as string)) this.fault(key, wanted);
  }

  /** A key that nobody reads is a slip of the pen; `keys` are those that may stand, parted by spaces. */
  known(keys: string): void {
    const may = keys.split(' ');
    for (const key of Object.keys(this.json))
      if (!may.includes(key)) this.fault(key, `left out: keys are ${may.join(', ')}`);
  }

  /** Each id of a list stands for one thing. */
  unique(key: string): void {
    const ids = this.idsOf(key);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
      this.faults.push(`${this.path}${key} holds ${id} twice, must hold each id once`);
  }

  strings(key: string, pattern: RegExp, wanted: string): void {
    const value = this.json[key];
    const good =
      Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && pattern.test(one));
    if (!good) this.fault(key, `a list of ${wanted}`);
  }

  names(key: string, languages: readonly string[]): void {
    if (!isObject(this.json[key])) return this.fault(key, 'names by language');
    const inside = this.inside(key);
    for (const language of Object.keys(this.json[key])) {
      if (languages.includes(language)) inside.strings(language, /\S/, 'names');
      else inside.fault(language, `left out: languages are ${languages.join(', ')}`);
    }
  }

  reference(key: string, ids: ReadonlySet<string>, nullable: boolean): void {
    const value = this.json[key];
    if (nullable && value === null) return;
    if (typeof value !== 'string' || !ids.has(value)) this.fault(key, "one of the profile's segment ids");
  }

  object(key: string): Checker | null {
    if (isObject(this.json[key])) return this.inside(key);
    this.fault(key, 'an object');
    return null;
  }

  maybeObject(key: string): Checker | null {
    return this.json[key] === null ? null : this.object(key);
  }

  record(key: string, each: (inside: Checker, name: string) => void): void {
    const inside = this.object(key);
    if (inside) for (const name of Object.keys(this.json[key] as object)) each(inside, name);
  }

  list(key: string, each: (one: Checker) => void): void {
    const value = this.json[key];
    if (!Array.isArray(value)) return this.fault(key, 'a list');
    value.forEach((one: unknown, at) => {
      if (isObject(one)) each(new Checker(one, `${this.path}${key}[${at}].`, this.faults));
      else this.faults.push(`${this.path}${key}[${at}] must be an object`);
    });
  }

  idsOf(key: string): string[] {
    const value = this.json[key];
    return Array.isArray(value)
      ? value.flatMap((one) => (isObject(one) && typeof one.id === 'string' ? [one.id] : []))
      : [];
  }
}
