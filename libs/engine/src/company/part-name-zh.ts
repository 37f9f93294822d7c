import { toSimplified } from '../language/index.js';
import { beforeNameZh, mainlandWordsZh, noPartZh, shortRegionsZh } from '../locales/zh/part-words.js';
import { usualBusiness } from './usual-business.js';

const RUN_ZH = /[\u4e00-\u9fffa-z0-9&·+-]{1,24}$/;
const BEFORE_NAME = new RegExp(`^.*(?:${beforeNameZh.join('|')})`);
const NO_PART: ReadonlySet<string> = new Set(noPartZh);
const TAIL_ZH = /(?:业务|板块|分部|的|之|约|为)+$/;
const NOW_ZH = /(?:现在|目前|如今|已经|已)+$/;
const HEAD_ZH =
  /^(?:的|之|和|及|与|我|总|一|该|各|但|也|又|均|现|在(?!线)|于|对|从|至|有|是|仍|让|使|后|前|达|内|末|底|时|中|度|年|月|日|个|家|元)+/;
const LONGEST_ZH = 14;

/** 归属于母公司业主之净利, 每股盈利: whom a profit belongs to is no business. */
const OWNERS = /股|每|归属|归母|业主|母公司|扣除|损益|联营|合营/;
/** 光通信业务实现收入: the business is the one that earned. */
const EARNS_ZH =
  /([\u4e00-\u9fffa-z0-9&·+-]{2,12})(?:业务|板块|分部|事业部|事业群|产品线|渠道|地区)(?:实现|取得|录得|贡献|带来|产生)了?(?:的)?$/;

/** One id in both scripts, for names that differ by more than their characters: 手機晶片 is 手机芯片. */
const mainlandName = (name: string): string =>
  mainlandWordsZh.reduce((said, [taiwan, mainland]) => said.replaceAll(taiwan, mainland), name);

/** Do the words hold talk that is part of no name (我们的, 实现)? */
export const isTalkZh = (words: string): boolean => BEFORE_NAME.test(toSimplified(words));

/** The part of the company that Chinese words end in (我们的光通信业务 is 光通信), as a segment id in either script, or null. */
export function partNameZh(words: string): string | null {
  const said = RUN_ZH.exec(words)?.[0] ?? '';
  const plain = toSimplified(said).replace(NOW_ZH, '');
  const run = (EARNS_ZH.exec(plain)?.[1] ?? plain).replace(BEFORE_NAME, '');
  const name = run.replace(TAIL_ZH, '').replace(HEAD_ZH, '');
  if (name.length < 2 || name.length > LONGEST_ZH || NO_PART.has(name) || NO_PART.has(run) || OWNERS.test(name))
    return null;
  return shortRegionsZh[name] ?? usualBusiness(name) ?? mainlandName(name);
}
