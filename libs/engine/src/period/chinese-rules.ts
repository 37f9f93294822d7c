import { COUNT, FIVE_YEAR_PLANS, UNIT, YEAR_STEPS } from '../locales/zh/period-words.js';
import type { Frame } from './frame.js';
import { spokenFrame } from './frame.js';
import type { TimeReading } from './reading.js';
import { endOf, stated } from './reading.js';
import * as day from './resolve-day.js';
import * as quarter from './resolve-quarter.js';
import * as year from './resolve-year.js';
import { CHINESE_SPAN_RULES } from './chinese-span-rules.js';
import { chineseRule as rule } from './rule.js';
import type { Groups, PeriodRule } from './rule.js';
import {
  DAY,
  DIGIT_YEAR,
  NTH,
  QUARTER,
  SHORT_YEAR,
  STEP_YEAR,
  YEAR,
  MONTH,
  INSIDE,
  numberOf,
  yearOf,
  readQuarter,
  readHalf,
  ahead,
  readStretch,
} from './chinese-readings.js';

const monthOf = (groups: Groups): number => numberOf(groups['month']) ?? 1;
const stepOf = (word: string | undefined): number =>
  /^[下新次来]/.test(word ?? '') ? 1 : /^[上前]/.test(word ?? '') ? -1 : 0;

function endedPeriod(groups: Groups, frame: Frame): TimeReading {
  const end = day.dayOf(frame, monthOf(groups), numberOf(groups['day']) ?? 1, yearOf(groups, spokenFrame(frame)));
  const span = groups['span'] ?? '';
  const months = span.includes('季')
    ? 3
    : span.includes('半年')
      ? 6
      : (numberOf(/^[\d一-十]+(?=\s?个月)/.exec(span)?.[0]) ?? 12);
  const [endYear = 0, endMonth = 1] = (end.window.end ?? frame.period.end).split('-').map(Number);
  const first = year.monthsWindow(endYear, endMonth, 1).start;
  const start = day.shiftMonths(first, 1 - months);
  return stated(months === 3 ? 'quarter' : months === 12 ? 'year' : 'month', {
    start,
    end: end.window.end ?? frame.period.end,
  });
}

/** Chinese words of time in folded text, the more telling first: where two overlap, the earlier rule in this list wins. */
/** What is planned over years. 計畫 is another word than 計劃, so that folding the script does not join them. */
const PLAN = '规划|[计計][划畫]|目[标標]|承[诺諾]';

export const CHINESE_RULES: readonly PeriodRule[] = [
  rule(
    'period_ended',
    `(?:截至|截止)?\\s?(?:${YEAR}\\s?)?${MONTH}\\s?(?<day>${DAY})\\s?[日号]\\s?(?:止)?(?:的)?(?<span>(?:三|3|六|6|九|9|十二|12)\\s?个月|季度|半年度?|年度|财年)`,
    endedPeriod,
  ),
  rule('date', `(?:${YEAR}\\s?)?${MONTH}\\s?(?<day>${DAY})\\s?[日号]`, (groups, frame) =>
    day.dayOf(frame, monthOf(groups), numberOf(groups['day']) ?? 1, yearOf(groups, spokenFrame(frame))),
  ),
  rule('month_quarter', `(?:${YEAR}\\s?)?${MONTH}\\s?(?:份|底)?(?:的)?(?:当|财)?季(?:度)?`, (groups, frame) =>
    quarter.monthQuarter(frame, monthOf(groups), yearOf(groups, spokenFrame(frame))),
  ),
  rule('year_ago', '(?:去年|上年|上一年|前一年)(?:度)?(?:的)?同(?:期|季度?)|上年同期', (_, frame) =>
    quarter.yearAgo(frame),
  ),
  rule('year_month', `${YEAR}\\s?${MONTH}(?:份|底|初|中旬)?(?!季)`, (groups, frame) =>
    day.monthOf(frame, monthOf(groups), yearOf(groups, spokenFrame(frame)), null),
  ),
  rule(
    'half',
    `(?:(?:${YEAR}|${SHORT_YEAR})\\s?(?<fiscal>财年|财政年度)?的?|(?<fiscal2>本?财年))?(?<half>[上下])半(?<fiscal3>财)?年(?:度)?`,
    (groups, frame) =>
      readHalf({ ...groups, fiscal: groups['fiscal'] ?? groups['fiscal2'] ?? groups['fiscal3'] }, frame),
  ),
  rule(
    'quarter',
    `(?:(?:${YEAR}|${SHORT_YEAR})\\s?(?<fiscal>财年|财政年度)?的?\\s?)?${NTH}(?<fiscal2>财政|财|会计)?${QUARTER}`,
    (groups, frame) =>
      readQuarter(
        {
          ...groups,
          fiscal: groups['fiscal'] ?? groups['fiscal2'],
        },
        frame,
      ),
  ),
  rule(
    'q',
    `(?<![a-z\\d])(?:(?:${YEAR}|${SHORT_YEAR})\\s?(?<fiscal>财年)?\\s?)?q(?<n>[1-4])(?![\\da-z])`,
    (groups, frame) => readQuarter(groups, frame),
  ),
  rule(
    'five_year_plan',
    '(?<plan>十[三四五六]五)(?:["”」』]?\\s?(?:规划|期间|时期|[计計][划畫]|末|收官)|(?=["”」』]))',
    (groups) => {
      const number = FIVE_YEAR_PLANS[groups['plan'] ?? ''];
      return number === undefined ? null : year.fiveYearPlan(number);
    },
  ),
  rule(
    'fiscal_year',
    `(?:(?<year>${DIGIT_YEAR})|(?<short>\\d\\d))\\s?(?:财年|财政年度|会[计計]年度)(?<end>末|底|结束前?)?`,
    (groups, frame) => {
      const named = year.namedFiscalYear(frame, numberOf(groups['year']) ?? 2000 + Number(groups['short']));
      return groups['end'] ? endOf(named) : named;
    },
  ),
  rule('fy', '(?<![a-z])fy\\s?(?:20)?(?<short>\\d\\d)(?!\\d)', (groups, frame) =>
    year.namedFiscalYear(frame, 2000 + Number(groups['short'])),
  ),
  rule(
    'relative_fiscal_year',
    '(?<word>下一个?|下个?|新一?个?|本|这个?|当前|今个?|上一个?|上个?)\\s?(?:财年|财政年度|会[计計]年度)(?<end>末|底|结束前?)?',
    (groups, frame) => {
      const reading = year.fiscalYearFrom(frame, stepOf(groups['word']));
      return groups['end'] ? endOf(reading) : reading;
    },
  ),
  rule(
    'stretch',
    `(?:在|于)?(?:(?<ahead>未来|今后|接下来|往后|后续|此后|将来|再过|下(?=[一二两三四五六七八九十1-9]\\s?(?!个?(?:季|财|会))|[二两三四五六七八九十2-9])|(?<![今明前以之随])后(?=[二两三四五六七八九]))(?:的)?|(?<behind>过去|以往|此前|最近|近|(?:前|(?<!马)上)(?=[二两三四五六七八九十2-9]|[一1]\\s?(?:年(?!半)|个?月)))(?:的)?)\\s?(?<n>${COUNT})\\s?(?:(?:到|至|-|~|或)\\s?(?<to>${COUNT}))?\\s?(?:个)?\\s?(?:财)?(?<unit>${UNIT})(?<more>半)?${INSIDE}|(?:在)?(?<ahead2>未来|今后|接下来的?|再过)(?<halfYear>半年)${INSIDE}`,
    readStretch,
  ),
  rule(
    'within',
    `(?<ahead>)(?<![第\\d.零])(?!0)(?<n>${COUNT})\\s?(?:(?:到|至|-|~)\\s?(?<to>${COUNT}))?\\s?(?:个)?\\s?(?<half>半)?(?<unit>${UNIT})(?:(?<more>半)|[零又]?(?<months>${COUNT})个月)?(?:之内|以内|内|之后|以后|后)|(?<![上下大小前后])(?<halfYear>半年)(?:之内|以内|内|之后|以后|后)`,
    readStretch,
  ),
  rule(
    'years_plan',
    `(?<![第\\d])(?<n>\\d{1,2}|[二两三四五六七八九十])\\s?年(?:期)?(?=(?:的)?\\s?(?:${PLAN}|[资資]本|投入|投[资資]|期间|周期|战略))`,
    (groups, frame) => year.yearsPlan(frame, numberOf(groups['n']) ?? 1),
  ),
  rule(
    'plan_years',
    `(?<=(?:${PLAN})(?:的|为)?)(?<n>\\d{1,2}|[二两三四五六七八九十])\\s?年(?![度底初中])`,
    (groups, frame) => year.yearsPlan(frame, numberOf(groups['n']) ?? 1),
  ),
  rule(
    'count_years_ahead',
    `(?<=(?:预期|预计|预估|估计|将))(?<n>${COUNT})\\s?(?:到|至|-|~)\\s?(?<to>${COUNT})\\s?(?<unit>年|个季度)`,
    (groups, frame) => ahead(frame, numberOf(groups['to']) ?? 1, groups['unit'] ?? ''),
  ),
  rule('next_quarter', '(?<word>下一个?|下个?|下一个|次|来)(?:财)?季(?:度|(?!节))', (_, frame) =>
    quarter.quarterFromReported(frame, 1),
  ),
  rule('last_quarter', '(?:上一个?|上个?|前一个?)(?:财)?季(?:度|(?!节))', (_, frame) =>
    quarter.quarterFromReported(frame, -1),
  ),
  rule('current_quarter', '(?:当前|目前|现)(?:这个?)?(?:财)?季度', (_, frame) => quarter.runningQuarter(frame)),
  rule('this_quarter', '(?:本|这一?个?|该|当|报告|此)(?:财)?季(?:度|(?!节))', (_, frame) => quarter.thisQuarter(frame)),
  rule('year_end', `(?:${YEAR}|(?<bare>年))\\s?(?:年)?(?:底|末|终|结束)(?:之?前|以前)?`, (groups, frame) => {
    const named = yearOf(groups, spokenFrame(frame));
    return named === null ? year.yearEnd(frame) : endOf(year.namedYear(frame, named));
  }),
  rule('within_year', '(?<![\\d一二两三四五六七八九十百几半])(?:本|今)?年(?:之|以)?内', (_, frame) =>
    year.restOf(frame, year.yearFromEvent(frame, 0)),
  ),
  rule('quarter_end', '(?:本)?季(?:度)?(?:末|底|结束前)', (_, frame) => endOf(quarter.thisQuarter(frame))),
  rule('part_of_year', `${YEAR}(?:的)?(?<part>年?初|早些时候|年中|年?晚些时候)`, (groups, frame) => {
    const named = yearOf(groups, spokenFrame(frame));
    const part = /初|早/.test(groups['part'] ?? '') ? 'early' : /中/.test(groups['part'] ?? '') ? 'mid' : 'late';
    return named === null ? null : year.partOfYear(year.namedYear(frame, named), part);
  }),
  rule('full_year', `(?:${YEAR}(?<fiscal>财年)?\\s?的?)?(?:全年|整年|整个财年|全财年)(?:度)?`, (groups, frame) => {
    const named = yearOf(groups, spokenFrame(frame));
    if (named === null) return year.fullYear(frame);
    return groups['fiscal'] ? year.namedFiscalYear(frame, named) : year.namedYear(frame, named);
  }),
  rule('relative_year', `(?<step>${STEP_YEAR})(?:度)?`, (groups, frame) =>
    year.yearFromEvent(frame, YEAR_STEPS[groups['step'] ?? ''] ?? 0),
  ),
  rule('year', `(?<!\\d)(?<year>${DIGIT_YEAR})\\s?年(?:度)?(?!代)`, (groups, frame) => {
    const named = yearOf(groups, frame);
    return named === null ? null : year.namedYear(frame, named);
  }),
  rule('relative_month', '(?<word>本|当|下一?个?|上一?个?|这个)月', (groups, frame) =>
    day.monthFromEvent(frame, stepOf(groups['word'])),
  ),
  rule('week', '(?<word>本|这|下|上)一?个?(?:周|星期)(?![年转])', (groups, frame) =>
    day.weekFromEvent(frame, stepOf(groups['word'])),
  ),
  rule('month', `(?<![\\d年一二三四五六七八九十])${MONTH}(?:份|初|底|中旬)`, (groups, frame) =>
    day.monthOf(frame, monthOf(groups), null, null),
  ),
  rule(
    'month_alone',
    `(?<![\\d年一二两三四五六七八九十第个数几.\\-])${MONTH}(?![\\d一二三四五六七八九十季均活嫂饼度费租供薪]|\\s\\d)`,
    (groups, frame) => day.monthOf(frame, monthOf(groups), null, null),
  ),
  ...CHINESE_SPAN_RULES,
];
