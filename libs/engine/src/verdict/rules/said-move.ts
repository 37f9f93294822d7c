const UP =
  /\b(?:rose|increased|improved|climbed|grew|went up|ticked up|expanded|recovered)\s(?:\w+\s){0,3}?(?:to|at)\s(?:about |around |approximately |nearly |over )?\d|(?:升|提升|提高|上升|上調|改善|回升)(?:了)?(?:至|到)(?:约|約|了)?\d/;
const DOWN =
  /\b(?:fell|declined|decreased|dropped|went down|ticked down|contracted|narrowed|slipped)\s(?:\w+\s){0,3}?(?:to|at)\s(?:about |around |approximately |nearly |under )?\d|(?:降|下降|下滑|回落|减少|減少|收窄)(?:了)?(?:至|到)(?:约|約|了)?\d/;

/** Which way a sentence says that a level went to where it is ("rose to 81 %", 提升至81%); null where it does not say. */
export function saidMove(quote: string): 1 | -1 | null {
  const lower = quote.toLowerCase();
  const [up, down] = [UP.test(lower), DOWN.test(lower)];
  if (up === down) return null;
  return up ? 1 : -1;
}
