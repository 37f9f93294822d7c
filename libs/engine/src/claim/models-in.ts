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
