import { businessNamesEn } from '../locales/en/business-names.js';
import { businessNamesZh } from '../locales/zh/business-names.js';
import { toSimplified } from '../language/index.js';
import { bothScripts } from './both-scripts.js';

const USUAL = new Map(
  [businessNamesEn, businessNamesZh].flatMap((table) =>
    Object.entries(table).flatMap(([id, names]) =>
      names.flatMap(bothScripts).flatMap((name): [string, string][] => [
        [name, id],
        [toSimplified(name), id],
      ]),
    ),
  ),
);

/** The id of a kind of business that goes by one name in every language (`云计算` and `cloud` are `cloud`), or null. */
export const usualBusiness = (name: string): string | null => USUAL.get(name) ?? null;
