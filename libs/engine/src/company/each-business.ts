import { watch } from '../language/index.js';
import type { SentenceReading, Span } from '../model/index.js';

const EACH = watch(
  /\b(?:each|both|either|all|most|many|some|several|two|three|four|five) of (?:our |these |those |the )(?:[a-z-]+ )?(?:businesses|segments|divisions|units|categories|brands)\b|\bboth (?:of )?(?:our |these |those )?(?:businesses|segments|divisions|categories)\b|(?:[两兩三四五几幾][块塊个個项項]|各(?:大|项|項|个|個)?)(?:业务|業務|板块|板塊|分部|事业群|事業群)[^，,。；;]{0,8}?[都均各](?!项|項|个|個)/g,
);

const REACH = 100;
const BEHIND = 30;

/**
 * Is the figure said of several businesses one by one ("each of those businesses grew 20 %", 各业务收入均增长20%)? It is
 * then none of the whole company.
 */
export function isOfEach(
  { lower, signs, sentence, segments }: Pick<SentenceReading, 'lower' | 'signs' | 'sentence' | 'segments'>,
  { start, end }: Span,
): boolean {
  const [from, to] = [start - sentence.start, end - sentence.start];
  return EACH.all(lower, signs).some(({ index, 0: { length } }) => {
    if (index > from) return index - to >= 0 && index - to < BEHIND;
    const whole = segments.some(
      ({ segment, start: at }) => segment === 'group' && at - sentence.start >= index + length && at < start,
    );
    return from - index - length < REACH && !whole;
  });
}
