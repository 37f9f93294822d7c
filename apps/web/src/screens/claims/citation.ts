/** What a citation of a statement names. */
export interface Cited {
  readonly quote: string;
  readonly who: string;
  readonly company: string;
  readonly call: string;
  readonly day: string;
  readonly address: string;
}

/** `“…” — Jane Doe, CFO, Example, FY2026 Q2 earnings call, 30 Jul 2025. https://…` */
export function plainCitation({ quote, address, ...source }: Cited): string {
  return `“${quote}” — ${sourceOf(source)}. ${address}`;
}

/** The quote as a block of its own; its signs are escaped, so that it reads as it was said. */
export function markdownCitation({ quote, address, ...source }: Cited): string {
  const words = quote.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#~|]/g, '\\$&');
  return `> ${words}\n>\n> — [${sourceOf(source).replace(/[[\]\\]/g, '\\$&')}](${address})\n`;
}

function sourceOf({ who, company, call, day }: Omit<Cited, 'quote' | 'address'>): string {
  return [who, company, call, day].filter((part) => part !== '').join(', ');
}
