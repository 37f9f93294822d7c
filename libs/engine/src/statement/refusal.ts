import type { Prospect } from './find-prospect.js';

/** "We are not going to guide beyond the quarter": nothing is promised. A number beside it is not a refusal. */
export const isRefusal = (prospect: Prospect): boolean =>
  prospect.pack.refusal.test(prospect.plain) && prospect.reading.quantities.length === 0;
