import pc from 'picocolors';

/** Writes lines to stdout. */
export function writeLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** `  label       text`, the label dimmed. */
export function field(label: string, text: string): string {
  return `    ${pc.dim(label.padEnd(12))}${text}`;
}

/** A quote on one line. */
export function quoted(quote: string): string {
  return `“${quote.replace(/\s+/g, ' ')}”`;
}
