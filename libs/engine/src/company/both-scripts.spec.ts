import { describe, expect, it } from '@jest/globals';
import { Converter } from 'opencc-js';
import { metricNamesZh, notMetricNamesZh } from '../locales/zh/metric-names.js';
import { businessNounsZh, groupWordsZh, industryWordsZh, regionNamesZh } from '../locales/zh/segment-words.js';
import { bothScripts } from './both-scripts.js';

const toSimplified = Converter({ from: 'tw', to: 'cn' });
/** Words that the two scripts write with other characters of the same meaning. */
const REGIONAL = new Map([
  ['市佔', '市占'],
  ['減損費用', '减值费用'],
  ['市佔率', '市占率'],
  ['股份淨減少', '股份净减少'],
  ['回购计畫', '回购计划'],
  ['回購計畫', '回购计划'],
]);

const entries = [
  ...Object.values(metricNamesZh).flat(),
  ...notMetricNamesZh,
  ...businessNounsZh,
  ...groupWordsZh,
  ...industryWordsZh,
  ...Object.values(regionNamesZh).flat(),
].filter((entry) => entry.includes('/'));

describe('entries in both scripts', () => {
  it.each(entries)('%s says the same twice', (entry) => {
    const [simplified, traditional] = bothScripts(entry) as [string, string];
    expect(REGIONAL.get(traditional) ?? toSimplified(traditional)).toBe(simplified);
  });

  it('keeps an entry without a slash as one spelling', () => {
    expect(bothScripts('收入')).toEqual(['收入']);
  });
});
