import { parseHTML } from 'linkedom';
import { Problem } from '#engine';
import type { IntakeLimits } from '../limits.js';
import { isElement, type DomElement, type DomNode } from './dom.js';

export interface Page {
  readonly document: DomElement & { readonly title?: string; readonly documentElement: DomElement };
  readonly body: DomElement;
}

/** A page as a tree; scripts and addresses in it are never followed. Throws `too_costly` where it nests without end. */
export function parsePage(html: string, { nesting }: Pick<IntakeLimits, 'nesting'>): Page {
  refuseDeep(html, nesting);
  const { document } = parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const tree = document as unknown as Page['document'];
  const [body] = tree.querySelectorAll('body');
  return { document: tree, body: body ?? tree.documentElement };
}

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})\b[^<>]{0,2000}?(\/?)>/gi;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option|thead|tbody|tfoot)$/i;

/** Before a tree is made of it: trees that are deeper than any page are made to break their readers. */
function refuseDeep(html: string, most: number): void {
  let depth = 0;
  for (const [, closes, name = '', empty] of html.matchAll(TAG)) {
    if (empty === '/' || VOID.test(name)) continue;
    depth = closes === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) throw tooDeep(most);
  }
}

function tooDeep(most: number): Problem {
  const advice = 'Save the page as plain text, and send that.';
  return new Problem('too_costly', `The page nests more than ${most} elements in each other.`, advice);
}

/** Elements of a tree, the outer before the inner. */
export function* elementsOf(root: DomNode): Generator<DomElement> {
  const waiting: DomNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    waiting.push(...[...node.childNodes].reverse());
  }
}
