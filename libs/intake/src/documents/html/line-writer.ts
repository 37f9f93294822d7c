/** Puts words together to lines, and lines to blocks with an empty line between them. */
export class LineWriter {
  private readonly done: string[] = [];
  private line = '';
  private marker = '';

  /** Words of the open line; white space counts once, unless it is `asIs`: then line ends end lines. */
  add(text: string, asIs = false): void {
    if (!asIs) return this.put(text.replace(/[\s\u00a0\u200b]+/g, ' '));
    text.split(/\r?\n/).forEach((line, at) => {
      if (at > 0) this.endLine();
      this.put(line.replace(/\t/g, '  '));
    });
  }

  /** Stands before the next words, if any come. */
  mark(marker: string): void {
    this.marker = marker;
  }

  endLine(): void {
    const line = this.line.trimEnd();
    this.line = '';
    if (line !== '') this.done.push(line);
    else if (this.done.length > 0 && this.done.at(-1) !== '') this.done.push('');
  }

  endBlock(): void {
    if (this.line !== '') this.endLine();
    if (this.done.length > 0 && this.done.at(-1) !== '') this.done.push('');
  }

  text(): string {
    this.endBlock();
    return this.done.join('\n').trimEnd() + '\n';
  }

  private put(words: string): void {
    const next = this.line === '' || this.line.endsWith(' ') ? words.trimStart() : words;
    if (next === '') return;
    this.line += this.marker + next;
    this.marker = '';
  }
}
