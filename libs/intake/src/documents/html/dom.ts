/** So much of a DOM as reading a page needs; linkedom's own types lean on the browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export const ELEMENT = 1;
export const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const nameOf = (node: DomNode): string => node.nodeName.toLowerCase();

/** Characters of the text within, white space not counted. */
export function lengthOf(node: DomNode): number {
  return (node.textContent ?? '').replace(/\s+/g, '').length;
}
