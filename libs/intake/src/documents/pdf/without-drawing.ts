/** Stands where a browser has the tools to draw a page; nothing is drawn here. */
class NotDrawn {
  readonly [Symbol.toStringTag] = 'NotDrawn';
}

const TOOLS = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * The reader of PDF wants a browser's drawing tools as it is loaded, from a native package that a fenced process may not
 * load. Reading text uses none of them.
 */
export function standInForDrawing(): void {
  const globals = globalThis as Record<string, unknown>;
  for (const tool of TOOLS) globals[tool] ??= NotDrawn;
}
