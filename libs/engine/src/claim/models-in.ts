/** A name with a number behind it: `Ryzen 7000`, `Zen 4`, `MI300`, `Qwen2.5-Max`. */
const DESIGNATION = /\b([A-Z][A-Za-z]{1,20})[ -]?(\d{1,6}(?:\.\d{1,3})?)(?![\d,%])/g;

/** A year or a day is no model. */
const CALENDAR = /^(?:(?:19|20)\d\d|FY|CY|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;

type Named = { readonly quote: string; readonly topic: readonly string[] };

/**
 * Do two sentences name the same family of products, and other models of it ("Ryzen 7000" and "Ryzen 6000")? Only families
 * that one of the two is about (its topic has them) are looked at.
 */
export function areOtherModels(a: Named, b: Named): boolean {
  const [x, y] = [modelsIn(a.quote), modelsIn(b.quote)];
  const topics = [...a.topic, ...b.topic];
  const shared = [...x.keys()].filter((name) => y.has(name) && topics.some((word) => word.startsWith(name)));
  return shared.length > 0 && shared.every((name) => !haveCommon(x.get(name), y.get(name)));
}

/** What a machine is, in words that exclude each other. */
const KINDS: readonly RegExp[] = [
  /\bdesktops?\b|台式|桌机|桌機|桌上型/,
  /\b(?:notebooks?|laptops?|mobile)\b|笔记本|筆記型|笔电|筆電/,
  /\b(?:servers?|data centers?)\b|服务器|伺服器|数据中心|資料中心/,
  /\b(?:phones?|smartphones?|handsets?)\b|手机|手機/,
  /\b(?:cars?|vehicles?|sedans?|suvs?)\b|轿车|轎車|汽车|汽車/,
];

/** Both sentences say what kind of machine they speak of, and it is not the same: notebooks and desktops of one family. */
export function areOtherKinds(a: Pick<Named, 'quote'>, b: Pick<Named, 'quote'>): boolean {
  const [x, y] = [kindsIn(a.quote), kindsIn(b.quote)];
  return x.length > 0 && y.length > 0 && !x.some((kind) => y.includes(kind));
}

function kindsIn(quote: string): readonly number[] {
  const lower = quote.toLowerCase();
  return KINDS.flatMap((kind, at) => (kind.test(lower) ? [at] : []));
}

/** The numbers behind each name, the name in lower case. */
function modelsIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const models = new Map<string, Set<string>>();
  for (const [, name = '', number = ''] of text.matchAll(DESIGNATION)) {
    if (CALENDAR.test(number) || CALENDAR.test(name)) continue;
    const known = models.get(name.toLowerCase()) ?? new Set<string>();
    models.set(name.toLowerCase(), known.add(number));
  }
  return models;
}

function haveCommon(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return [...a].some((one) => b.has(one));
}
