import { toSimplified, watch } from '../language/index.js';
import type { SegmentMention, Span } from '../model/index.js';
import { partNameZh } from './part-name-zh.js';
import type { Spoken } from './topic.js';

const NOUN = watch(
  /(?:业务|業務|板块|板塊|事业群|事業群|事业部|事業部|产品线|產品線)(?!模式|人员|人員|伙伴|夥伴|[部门門员員]|拓展|布局|佈局|能力|协同|協同|结构|結構|场景|場景|流程|机会|機會|环境|環境|系统|系統)/g,
);

/** 其他业务, 剔除封装业务, 传统业务: what is left, left out, or told by how it is. */
const NO_NAME =
  /^(?:其他|其它|其余|非|老|传统|成熟|创新|新兴|战略|主要|主营|核心|各|多|几|两|三|四|这|那|该|此|全|所有|部分|大部分|存量|增量|日常|相关|同类|亏损|盈利|单一|不同|重点|关键|上述|原有|现有|自有|公司|集团|整体)|[剔除若如果在对与和及或]|的/;
/** Verbs and measure words up to which what stands before 业务 is no part of the name. */
const TALK =
  /^.*(?:专注|继续|没有|出售|分拆|剥离|收购|发展|拓展|投资|投入|支持|退出|关闭|加大|聚焦|扩大|强化|加强|来自|进入|开展|打造|重组|整合|优化|巩固|做强|做大|加速|提高|降低|减少|相比|参与|从事|承接|负责|新建|启动|围绕|依托|作为|成为|称为|叫做|看好|具体到|回到|说到|谈到|讲到)[于到了着向入]?/;
/** Characters of grammar that no name of a business holds. */
const GRAMMAR =
  /整体|公司|集团|[是没将把被让给于从向每很更最已再就都也还只又但了着吗呢吧个们各]|亏损|盈利|多数|[两二三四五六七八九几]大/;
/** 2026年, 第三季: when, before the name. */
const WHEN = /^.*(?:年度?|财年|第?[一二三四1-4]季度?|月份?)(?=[\u4e00-\u9fff])/;
const NAME = /[\u4e00-\u9fffa-z0-9&·+-]{1,24}$/;
const LONGEST = 8;

const isNameZh = (name: string): boolean =>
  !/[\u4e00-\u9fff]/.test(name) || (name.length <= LONGEST && !NO_NAME.test(name) && !GRAMMAR.test(name));

/**
 * Businesses that a Chinese sentence calls so and that neither profile nor document lists (封装业务), as segment ids;
 * `known` are the mentions that were found by name, which win. Offsets are into the document.
 */
export function findUnlistedBusinessesZh(
  { lower, signs }: Spoken,
  offset: number,
  known: readonly Span[],
): SegmentMention[] {
  return NOUN.all(lower, signs).flatMap(({ index, 0: noun }): SegmentMention[] => {
    const said = NAME.exec(lower.slice(0, index))?.[0] ?? '';
    const name = partNameZh(toSimplified(said).replace(TALK, '').replace(WHEN, ''));
    if (name === null || !isNameZh(name)) return [];
    const end = offset + index + noun.length;
    const start = offset + index - Math.min(said.length, name.length);
    return known.some((other) => other.start < end && other.end > start)
      ? []
      : [{ segment: name, start, end, passing: true }];
  });
}
