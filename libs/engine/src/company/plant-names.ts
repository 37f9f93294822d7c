import { allMatches, toSimplified } from '../language/index.js';

/** 赣州二期, 越南二廠, 墨西哥工厂: the place and the number by which a plant is known. */
const PLANT =
  /([\u4e00-\u9fff]{2})(?:第?([一二三四五六七八九十]|\d{1,2})(?:期|厂|工厂|基地|园区)|(?:工厂|基地|园区|厂区?)(?!商|家|牌))/g;
/** What stands before 工厂 and names none: kinds, owners, words of the sentence. */
const UNNAMED =
  /[的新各座个家间处该此其这那两几在了和与及从由对将把给为是有无建老旧本我们司]|海外|国内|境外|境内|生产|制造|智能|智慧|封装|晶圆|主体|公司|集团|自有|代工|原料|产能|投资|扩建|募投|规划|项目|半导|数字|战略|种植|研发/;

/** Plants and bases that a Chinese sentence names, alike in both scripts; a name is its last two letters and its number. */
export function plantNames(text: string): string[] {
  const said = allMatches(PLANT, toSimplified(text));
  return said
    .filter(([, place = '']) => !UNNAMED.test(place))
    .map(([, place = '', number = '']) => `${place}${number}`);
}
