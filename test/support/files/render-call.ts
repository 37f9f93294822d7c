import { escapeXml, writeDocx, type WordParagraph } from './write-docx.js';
import { widthOf, writePdf, type PdfScript, type PlacedText } from './write-pdf.js';

/** A call as its lines: headings and speakers stand alone. */
export interface CallLine {
  readonly text: string;
  readonly kind: 'title' | 'heading' | 'speaker' | 'item' | 'prose';
}

const LIST = /^\s*(?:[•-]|\d+\.)\s+/;

/** The lines of a plain transcript (its front matter left out), told apart as a typesetter would. */
export function linesOfCall(text: string): readonly CallLine[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, at) => ({ text: line.replace(/^#+ /, ''), kind: kindOf(line, at) }));
}

function kindOf(line: string, at: number): CallLine['kind'] {
  if (at === 0 || line.startsWith('# ')) return 'title';
  if (line.startsWith('## ') || /^【.*】$/.test(line)) return 'heading';
  if (LIST.test(line)) return 'item';
  return line.length <= 60 && !/[.。?？!！:：]$/.test(line) ? 'speaker' : 'prose';
}

/** As a site would publish it: with navigation, advertisements and a foot around it. */
export function asHtml(lines: readonly CallLine[], lang: string, charset = 'utf-8'): string {
  const body = lines.map(({ text, kind }) => {
    const words = escapeXml(text);
    if (kind === 'title') return `<h1>${words}</h1>`;
    if (kind === 'heading') return `<h2>${words}</h2>`;
    return kind === 'speaker' ? `<p><strong>${words}</strong></p>` : `<p>${words}</p>`;
  });
  return `<!doctype html><html lang="${lang}"><head><meta charset="${charset}"><title>${escapeXml(lines[0]?.text ?? '')} | Calls</title>
<style>p { margin: 0 }</style><script>track("revenue will double")</script></head>
<body><header><a href="/">Calls</a></header><nav><ul><li>Home</li><li>We expect you to subscribe</li></ul></nav>
<div id="content"><article>${body.join('\n')}</article></div>
<aside class="related">Revenue will triple, says another page.</aside>
<div style="display:none">We expect revenue of $99 billion next quarter.</div><footer>Copyright</footer></body></html>`;
}

export function asDocx(lines: readonly CallLine[]): Buffer {
  const styles = { title: 'heading', heading: 'heading', speaker: 'bold', item: undefined, prose: undefined } as const;
  return writeDocx(lines.map(({ text, kind }): WordParagraph => ({ text, style: styles[kind] })));
}

const PAGE = { left: 72, right: 523, top: 760, bottom: 80, size: 11, lead: 14 };

/** As a broker would typeset it: wrapped, words parted at line ends, a head and a number on each page. */
export function asPdf(lines: readonly CallLine[], script: PdfScript): Buffer {
  const pages: PlacedText[][] = [];
  let y = 0;
  const place = (text: string, isBold: boolean): void => {
    if (pages.length === 0 || y < PAGE.bottom) {
      pages.push(furniture(pages.length + 1, script));
      y = PAGE.top;
    }
    pages.at(-1)?.push({ text, x: PAGE.left, y, isBold });
    y -= PAGE.lead;
  };
  for (const { text, kind } of lines) {
    for (const line of wrap(text, script)) place(line, kind !== 'prose' && kind !== 'item');
    y -= PAGE.lead * 0.6;
  }
  return writePdf(pages, script);
}

function furniture(number: number, script: PdfScript): PlacedText[] {
  return [
    { text: script === 'latin' ? 'Results call transcript' : '業績', x: PAGE.left, y: 810, size: 9 },
    { text: `${number}`, x: 290, y: 40, size: 9 },
  ];
}

function wrap(text: string, script: PdfScript): string[] {
  const width = PAGE.right - PAGE.left;
  const lines = [''];
  for (const piece of script === 'latin' ? text.split(/(?<= )/) : [...text]) {
    const open = lines.at(-1) ?? '';
    if (widthOf(open + piece.trimEnd(), PAGE.size, script) <= width) lines[lines.length - 1] = open + piece;
    else {
      const [head, tail] = parted(open, piece, width, script);
      lines[lines.length - 1] = (open + head).trimEnd();
      lines.push(tail);
    }
  }
  return lines;
}

/** A long word of letters alone may be parted after its fourth letter or later, where the room allows. */
function parted(open: string, word: string, width: number, script: PdfScript): [string, string] {
  if (script !== 'latin' || !/^[a-z]{9,}[.,]? ?$/.test(word)) return ['', word];
  for (let at = 6; at >= 4; at -= 1) {
    const head = `${word.slice(0, at)}-`;
    if (widthOf(open + head, PAGE.size, script) <= width) return [head, word.slice(at)];
  }
  return ['', word];
}
