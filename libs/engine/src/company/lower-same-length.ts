const BREAKS = /[\r\n\t\u00a0]/g;

/**
 * Lower case of the same length, so that offsets hold: the few letters that grow in lower case are left as they are.
 * Line breaks of printed transcripts become spaces: "operating\nmargin" is one name.
 */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : letterByLetter(text)).replace(BREAKS, ' ');
}

function letterByLetter(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at).toLowerCase();
    return letter.length === 1 ? letter : text.charAt(at);
  })
    .join('')
    .replace(BREAKS, ' ');
}
