import type { Quantity } from '../model/index.js';
import type { Scene } from './scene.js';

const EXCHANGE =
  /\b(?:exchange rate|(?:canadian|australian|u\.?s\.?|taiwan|nt) dollar|euro|pound|yen|renminbi|rmb|yuan|won|rupee)s? (?:is |was |of |at |to )/;

/** "We assume the Canadian dollar at 0.75": an assumption about an exchange rate. */
export const isExchangeRate = (quantity: Quantity, scene: Scene): boolean =>
  Number(quantity.high ?? 1000) < 1000 && quantity.kind !== 'percent' && EXCHANGE.test(scene.prospect.plain);
