import type { Span } from '../model/index.js';
import type { Cue } from './cue.js';
import type { Scene } from './scene.js';

/**
 * What a movement is said of that no measure is named for: something that points back (`back`: it, this, the trend), the
 * speaker or nothing at all (`none`: we, the company), something with a name (`named`: a product), or a thing of its own that we have no name for (`thing`), or
 * what other people will do (`others`).
 */
export type Subject = 'back' | 'none' | 'named' | 'thing' | 'others';

/** Cues with the subject before them; the others take it as their object ("we expect it to"). */
const AUXILIARY =
  /^(?:will|'ll|shall|going to|gonna|won't|about to|set to|poised to|should|likely|bound to|may|might|could|would|can .*|on[- ]track|scheduled|slated|将|將|会|會|将会|將會|应该|應該|可能|有望|可望|有机会|有機會|势必|勢必|必将|必將)$/;
const PASSIVE = /\b(?:is|are|be|being|was|were)\s(?:\S+\s)?$/;

const BACK =
  /\b(?:it|its|this|they|them|these|those|both|which|that(?=\s*(?:\||$|will|would|should|to|is|can|could|may|continue\w*)(?:\s|$|\|)))(?![a-z])|\b(?:the|that|this|these|those|same|our|such|overall)\s(?:trends?|momentum|situation|numbers?|rate|pace|figures?|range|level|levels|business|businesses|piece|part|side)\b|\b(?:increase|decrease|decline|growth|improvement|change)\b|它|其|这|這|该|該|此|两者|兩者|二者|趋势|趨勢|势头|勢頭|情况|情況|数字|數字|业务|業務|板块|板塊|幅度|幅/;
/** A capital inside the stretch, not of its first word. */
const NAME = /[a-z,0-9]\s(?!I\b|Q\d|FY)[A-Z][A-Za-z0-9]{2,}/;
const OTHERS =
  /\b(?:companies|customers|consumers|people|users|(?<!\b(?:our|these|those|the|all|both|other|two|new)\s)businesses|governments?|competitors|investors|suppliers|advertisers|merchants|retailers|everybody|everyone)\b/;
const PLAIN_EN =
  /\b(?:the|a|an|some|our|we|us|i|you|company|management|and|or|but|so|then|also|still|again|now|actually|obviously|probably|clearly|really|very|just|continue[sd]?|continuing|to|be|being|is|are|been|will|'ll|would|could|should|may|might|can|have|has|had|do|does|did|not|n't|expect\w*|anticipat\w*|think|believe|see|seeing|going|gonna|there|of|in|on|for|as|well|from|into|through\w*|across|at|with|more|less|further|kind|sort|bit|little|quite|pretty|much|modest\w*|slight\w*|strong\w*|solid|healthy|robust|significant\w*|substantial\w*|meaningful\w*|material\w*|sequential\w*|gradual\w*|steadi\w*|steady|nice\w*|normal|typical\w*|seasonal\w*|additional|even|overall|year|over|quarter|quarters|half|first|second|third|fourth|next|last|prior|previous|month|months|fiscal|full|rest|remainder|back|end|time|all|though|too|however|certainly|definitely|hopefully|frankly|basically|essentially|currently|today|same|kind|yes|yeah|okay|well|look|mean|guess|say|know|let's|likely|if|that's|it's|while|here|up|down|out|double|digit|single|mid|low|high|teens|percent|q[1-4]|h[12]|fy\S*|\d\S*)(?![a-z])/g;
const PLAIN_ZH =
  /我们|我們|公司|集团|集團|管理层|管理層|本|预计|預計|预期|預期|预估|預估|认为|認為|相信|觉得|覺得|看|来说|來說|来看|來看|目前|现在|現在|未来|未來|长期|長期|短期|中长期|中長期|今年|明年|后年|後年|全年|上半年|下半年|本季|下季|第?[一二三四]季度?|季度|年度|财年|財年|[0-9０-９.]+年?|月|底|末|初|仍然?|还|還|也|都|将|將|会|會|能够|能夠|能|可以|可能|有望|应该|應該|继续|繼續|持续|持續|进一步|進一步|逐步|逐季|逐渐|逐漸|略微?|有所|有|明显|明顯|大幅|小幅|稳步|穩步|显著|顯著|较|較|为|為|环比|環比|同比|相比|整体|整體|总体|總體|比|去年|同期|上季|在|的|是|到|和|与|與|对|對|更|再|很|一些|一定|所以|因此|另外|此外|而|但|不过|不過|同时|同時|我|们|們|季|年|将来|將來|方面/g;

const rest = (words: string, isEnglish: boolean): string =>
  isEnglish
    ? words
        .replace(PLAIN_EN, ' ')
        .replace(/[^a-z]+/g, ' ')
        .trim()
    : words.replace(PLAIN_ZH, '').replace(/[^\u4e00-\u9fff]/g, '');

/** Periods and businesses that stand in a stretch are not its subject; they are blanked out. */
function wordsOf({ prospect }: Scene, span: Span): string {
  const { sentence, periods, segments } = prospect.reading;
  let words = prospect.plain.slice(span.start, Math.max(span.start, span.end));
  for (const { start, end } of [...periods, ...segments]) {
    const from = Math.max(0, start - sentence.start - span.start);
    const to = Math.min(words.length, end - sentence.start - span.start);
    if (from < to) words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}

/** Does a stretch of the sentence hold no noun but times, businesses and words of movement? */
export function namesNothing(scene: Scene, span: Span): boolean {
  const isEnglish = scene.prospect.reading.sentence.language === 'en';
  return rest(wordsOf(scene, span).replace(MOVED, ''), isEnglish).length <= 1;
}
const MOVED =
  /增长|增長|成长|成長|增加|提升|上升|下降|减少|減少|下滑|[年季月][增减減]|加快|放缓|放緩|左右|以上|约|約|达到|達到|维持|維持|保持|仍[为為]|[上下][调調修]|[调調][高低升降]/g;

/** What the movement at `motion` (offsets into the sentence) is said of by its cue. */
export function subjectOf(cue: Cue, motion: Span, scene: Scene): Subject {
  const { clauses, reading } = scene.prospect;
  const isEnglish = reading.sentence.language === 'en';
  const clause = clauses.find((c) => cue.start >= c.start && cue.start < c.end) ?? { start: 0, end: cue.start };
  const before = wordsOf(scene, { start: clause.start, end: Math.min(cue.start, motion.start) });
  const takesBefore = !isEnglish || cue.words === '' || AUXILIARY.test(cue.words) || PASSIVE.test(before);
  const between = wordsOf(scene, { start: Math.min(cue.end, motion.start), end: motion.start });
  const area = takesBefore ? `${before} | ${between}` : between;
  if (OTHERS.test(isEnglish ? area : '')) return 'others';
  if (BACK.test(area)) return 'back';
  if (rest(area, isEnglish).length <= (isEnglish ? 2 : 1)) return 'none';
  const said = reading.text.slice(takesBefore ? clause.start : cue.end, motion.start);
  return isEnglish && NAME.test(said) ? 'named' : 'thing';
}
