const LINES = 12;
const LONGEST = 200;

/** The first lines that hold something, cut to what a person needs to recognise the document. */
export function firstLines(text: string): readonly string[] {
  const lines = text.slice(0, 20_000).split(/\r?\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '---')
    .slice(0, LINES)
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line));
}
