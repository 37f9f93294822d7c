import { allMatches } from '../language/index.js';

/** "Qwen 2.5", 舟言4.0大模型: a number with one decimal right behind a name, and no amount of anything. */
const VERSION_EN =
  /\b[A-Z][A-Za-z]+[ -]?(\d{1,2}\.\d)(?![\d%])(?!\s?(?:percent|million|billion|trillion|basis|times|x\b|[KMGT]Wh?\b))/g;
const VERSION_ZH =
  /[\u4e00-\u9fff](\d{1,2}\.\d)(?=大?模型|版|系列|系[统統]|芯片|晶片|平[台臺]|正式|已|的|[発发發][布佈]|上[线線]|推出|[，。、；]|$)/g;
/** What a bare decimal is said of that is no product: 比率为1.5，. */
const MEASURED = /[率比为為至到约約达達增减減于於是升降跌]$/;

/** Versions of products that a sentence names (`v4.0`), alike in all languages. */
export function productVersions(text: string): string[] {
  const zh = allMatches(VERSION_ZH, text).filter(({ index }) => !MEASURED.test(text.charAt(index)));
  return [...allMatches(VERSION_EN, text), ...zh].map(([, version = '']) => `v${version}`);
}
