import type { Around } from './spoken-around.js';

const TO =
  '(?:收窄|缩小|縮小|缩窄|縮窄|收[敛斂]|[扩擴]大|回落|放[缓緩]|提升|加快)?(?:至|到|[为為]|[达達])(?:约|約|近)?$';
const FELL = new RegExp(`(?:跌幅|降幅|[减減]幅)(?:[^，,。；;\\d]{0,4})${TO}`);
const ROSE = new RegExp(`(?:升幅|增幅|[涨漲]幅|增速)(?:[^，,。；;\\d]{0,4})${TO}`);

/** 跌幅收窄至3.8%: the rate at which the measure spoken of fell (`-1`) or rose (`1`); null where none is named so. */
export function rateOfWay({ before }: Around): 1 | -1 | null {
  if (FELL.test(before)) return -1;
  return ROSE.test(before) ? 1 : null;
}
