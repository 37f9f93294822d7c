/** Exact decimals as the API gives them: no figure of a verdict goes through a float. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function parse(value: string): Decimal {
  const [whole = '', part = ''] = value.split('.');
  return { digits: BigInt(whole + part), places: part.length };
}

function aligned(a: string, b: string): readonly [bigint, bigint, number] {
  const [one, two] = [parse(a), parse(b)];
  const places = Math.max(one.places, two.places);
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own);
  return [scaled(one), scaled(two), places];
}

function written(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  if (places === 0) return sign + text;
  const part = text.slice(-places).replace(/0+$/, '');
  return sign + text.slice(0, -places) + (part && `.${part}`);
}

export function minus(a: string, b: string): string {
  const [one, two, places] = aligned(a, b);
  return written(one - two, places);
}

export function plus(a: string, b: string): string {
  const [one, two, places] = aligned(a, b);
  return written(one + two, places);
}

export function times(a: string, b: string): string {
  const [one, two] = [parse(a), parse(b)];
  return written(one.digits * two.digits, one.places + two.places);
}

export function withoutSign(value: string): string {
  return value.replace(/^-/, '');
}

/** To so many digits that tell something, half away from zero: `420295038251` to five is `420300000000`. */
export function roundedTo(value: string, digits: number): string {
  const { digits: all, places } = parse(value);
  const length = String(all < 0n ? -all : all).length;
  if (length <= digits) return value;
  const step = 10n ** BigInt(length - digits);
  const half = all < 0n ? -step / 2n : step / 2n;
  return written(((all + half) / step) * step, places);
}
