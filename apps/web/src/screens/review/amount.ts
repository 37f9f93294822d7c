const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  trillion: 12,
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  百萬: 6,
  亿: 8,
  億: 8,
  万亿: 12,
  萬億: 12,
  兆: 12,
};

/**
 * An exact decimal of what a person typed: `380 billion`, `3,800亿`, `-1.5`, full-width digits too. Empty is null: no bound.
 * Undefined where it is no figure.
 */
export function amountOf(typed: string): string | null | undefined {
  const text = typed.normalize('NFKC').replaceAll(',', '').trim().toLowerCase();
  if (text === '') return null;
  const [, sign, digits, name] = /^([-−]?)(\d+(?:\.\d+)?)\s*(\p{L}*)$/u.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const power = name === '' ? 0 : POWERS[name ?? ''];
  if (power === undefined) return undefined;
  return (sign === '' ? '' : '-') + scaledUp(digits, power);
}

/** The decimal times ten to the power, exactly. */
function scaledUp(digits: string, power: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const moved = part.padEnd(power, '0');
  const left = (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, '');
  const right = moved.slice(power).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}
