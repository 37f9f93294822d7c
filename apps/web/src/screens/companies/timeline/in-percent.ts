/** A plain fraction as whole per cent, and with a tenth where it is small: `0.184676` as `18%`, `0.0042` as `0.4%`. */
export function inPercent(share: string): string {
  const percent = Number(share) * 100;
  return `${Math.abs(percent) < 1 && percent !== 0 ? percent.toFixed(1) : percent.toFixed(0)}%`;
}
