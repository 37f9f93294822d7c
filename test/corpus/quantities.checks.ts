import { findQuantities, foldText } from '../../libs/engine/src/quantity/index.js';
import { toTraditional, type Check } from './check.js';
import {
  CHINESE,
  CHINESE_FORMS,
  CHINESE_NONE,
  ENGLISH,
  ENGLISH_FORMS,
  ENGLISH_NONE,
  type QuantityCase,
} from './quantities.corpus.js';

interface Form {
  readonly text: string;
  readonly want: readonly string[];
  /** The words of each amount, where the case gives them. */
  readonly said: readonly string[] | null;
}

type Language = Pick<Check, 'script'> & { readonly currency: string; readonly convert: (text: string) => string };
const asIs = (text: string): string => text;
const EN: Language = { script: 'en', currency: 'USD', convert: asIs };
const HANS: Language = { script: 'hans', currency: 'CNY', convert: asIs };
const HANT: Language = { script: 'hant', currency: 'CNY', convert: toTraditional };

const listed = (part: string | undefined): string[] => (part ? part.split('; ') : []);

function formOf(line: string): Form {
  const [text = '', want, said] = line.split(' | ');
  return { text, want: listed(want), said: said === undefined ? null : listed(said) };
}

const inOneWord = (text: string): string => foldText(text).replace(/\s/g, '_');

/** Only as many words as the case gives are compared: the comparator may be left out. */
const WORDS = ['*', '*', '*', '*'];
const padded = (want: string): string => [...want.split(' '), ...WORDS].slice(0, WORDS.length).join(' ');

function checkForm(form: Form, row: Pick<Check, 'cause' | 'counter'>, { script, currency, convert }: Language): Check {
  const text = convert(form.text);
  const spans = form.said?.map((said) => `said ${inOneWord(convert(said))}`) ?? [];
  const got = (): string[] => {
    const found = findQuantities(text, { start: 0, end: text.length }, { currency, currencyFrom: 'company' });
    const amounts = found.map(
      ({ kind, low, high, unit, comparator }) => `${kind} ${low}..${high} ${unit} ${comparator}`,
    );
    return [...amounts, ...(form.said ? found.map(({ raw }) => `said ${inOneWord(raw)}`) : [])];
  };
  return { ...row, script, text, want: [...form.want.map(padded), ...spans], got };
}

const checkForms = (groups: Readonly<Record<string, readonly string[]>>, ...languages: Language[]): Check[] =>
  Object.entries(groups).flatMap(([name, lines]) =>
    lines
      .map(formOf)
      .flatMap((form) =>
        languages.map((language) =>
          checkForm(form, { cause: `amounts: ${name}`, counter: /^not? /.test(name) }, language),
        ),
      ),
  );

const checkPlain = (cases: readonly QuantityCase[], ...languages: Language[]): Check[] =>
  cases.flatMap(({ text, want }) =>
    languages.map((language) =>
      checkForm({ text, want, said: null }, { cause: 'amounts, mixed', counter: want.length === 0 }, language),
    ),
  );
const none = (text: string): QuantityCase => ({ text, want: [] });

export const QUANTITY_CHECKS: readonly Check[] = [
  ...checkPlain([...ENGLISH, ...ENGLISH_NONE.map(none)], EN),
  ...checkPlain([...CHINESE, ...CHINESE_NONE.map(none)], HANS, HANT),
  ...checkForms(ENGLISH_FORMS, EN),
  ...checkForms(CHINESE_FORMS, HANS, HANT),
];
