/**
 * Currency words and signs in folded text with the ISO 4217 code; `$` and `¥` stand for what the context says.
 * What is written before the number.
 */
export const CURRENCY_BEFORE: Readonly<Record<string, string>> = {
  'us$': 'USD', 'u.s.$': 'USD', 'us $': 'USD', 'usd$': 'USD', 'hk$': 'HKD', 'hk $': 'HKD', 'nt$': 'TWD', 'nt $': 'TWD',
  'c$': 'CAD', 'c $': 'CAD', 'ca$': 'CAD', 'a$': 'AUD', 'au$': 'AUD', 's$': 'SGD', 'nz$': 'NZD', 'r$': 'BRL',
  'cn¥': 'CNY', 'jp¥': 'JPY', 'rmb¥': 'CNY', rmb: 'CNY', cny: 'CNY', cnh: 'CNY', renminbi: 'CNY', usd: 'USD',
  hkd: 'HKD', twd: 'TWD', ntd: 'TWD', jpy: 'JPY', eur: 'EUR', gbp: 'GBP', cad: 'CAD', aud: 'AUD', sgd: 'SGD',
  inr: 'INR', rs: 'INR', krw: 'KRW', chf: 'CHF', myr: 'MYR', sen: 'MYR', 'malaysian ringgit': 'MYR',
  'malaysian ringgits': 'MYR', 'malaysia ringgit': 'MYR',
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '$': '$', '¥': '¥',
};
/** What is written after the number (and its scale). */
export const CURRENCY_AFTER: Readonly<Record<string, string>> = {
  'us dollar': 'USD', 'u.s. dollar': 'USD', 'united states dollar': 'USD', 'american dollar': 'USD',
  'hong kong dollar': 'HKD', 'canadian dollar': 'CAD', 'australian dollar': 'AUD', 'singapore dollar': 'SGD',
  'new taiwan dollar': 'TWD', 'nt dollar': 'TWD', dollar: '$', buck: '$', 'us$': 'USD', '$': '$',
  yuan: 'CNY', 'chinese yuan': 'CNY', 'yuan renminbi': 'CNY', rmb: 'CNY', renminbi: 'CNY', cny: 'CNY', usd: 'USD',
  hkd: 'HKD', twd: 'TWD', ntd: 'TWD', yen: 'JPY', 'japanese yen': 'JPY', jpy: 'JPY', euro: 'EUR', eur: 'EUR',
  '€ur': 'EUR', '€': 'EUR', 'pound sterling': 'GBP', pound: 'GBP', gbp: 'GBP', '£': 'GBP', cad: 'CAD', aud: 'AUD',
  sgd: 'SGD', 'korean won': 'KRW', krw: 'KRW', rupee: 'INR', inr: 'INR', rs: 'INR', franc: 'CHF', 'swiss franc': 'CHF',
  chf: 'CHF', ringgit: 'MYR', 'malaysian ringgit': 'MYR', 'malaysia ringgit': 'MYR', myr: 'MYR', rm: 'MYR',
  baht: 'THB', ruble: 'RUB', rouble: 'RUB', rupiah: 'IDR', 'kuwaiti dinar': 'KWD', kwd: 'KWD', 'lebanese pound': 'LBP',
  'egyptian pound': 'EGP', egp: 'EGP', qar: 'QAR', bgn: 'BGN', shekel: 'ILS', riyal: 'SAR', rial: 'IRR', mnt: 'MNT',
  uah: 'UAH', peseta: 'ESP', 'finnish markka': 'FIM', markka: 'FIM', 'dutch guilder': 'NLG', guilder: 'NLG', '₾': 'GEL',
  '₭': 'LAK', 'ரூ': 'LKR', sek: 'SEK', 'swedish krona': 'SEK', 'brazilian real': 'BRL', peso: 'MXN', lira: 'TRY',
  'real brl': 'BRL', cent: 'cent', '¢': 'cent', pence: 'penny', penny: 'penny', p: 'penny',
};
/** Hundredths of a currency: the unit is that of the currency, the value a hundredth. */
export const HUNDREDTHS_OF: Readonly<Record<string, string>> = { cent: '$', penny: 'GBP' };

/** Codes and short words that stand glued in front of digits (RMB247.8, USD41). */
export const CURRENCY_CODES: readonly string[] = Object.keys(CURRENCY_BEFORE).filter((word) => /^[a-z]+$/.test(word));
/** What `$` may mean: the company's or document's own dollar. */
export const DOLLARS: readonly string[] = ['USD', 'HKD', 'TWD', 'CAD', 'AUD', 'SGD', 'NZD'];

/** Words that end the search for what is counted. */
export const NOUN_STOPS: readonly string[] = [
  'of', 'in', 'to', 'for', 'at', 'and', 'or', 'on', 'the', 'by', 'from', 'with', 'is', 'are', 'was', 'were', 'we', 'our', 'this',
  'that', 'than', 'as', 'a', 'an', 'over', 'under', 'versus', 'vs', 'which', 'who', 'will', 'would', 'has', 'have', 'had', 'it',
  'its', 'into', 'across', 'during', 'since', 'through', 'but', 'so', 'if', 'up', 'down', 'compared', 'per', 'be', 'been', 'not',
];
/** Counted nouns whose plural has no s. */
export const PLAIN_PLURALS: readonly string[] = ['people', 'men', 'women', 'staff', 'personnel', 'aircraft', 'employee', 'quarter', 'headcount', 'square feet', 'feet'];
/** Words in front of a number that make it a name or a place in a list, not an amount. */
export const LABEL_WORDS: readonly string[] = [
  'slide', 'slides', 'page', 'pages', 'phase', 'tier', 'level', 'item', 'note', 'notes', 'section', 'chapter', 'no.', 'nos.', '#', 'version',
  'model', 'series', 'generation', 'gen', 'step', 'figure', 'table', 'part', 'question', 'number', 'form', 'stage', 'wave',
  'route', 'gate', 's&p', 'russell', 'nasdaq', 'fortune', 'top', 'web', 'industry', 'fiscal', 'fy', 'year', 'years', 'covid', 'grade',
  'class', 'building', 'fab', 'room', 'windows', 'core', 'article', 'rule', 'asc', 'ifrs', 'ias', 'hkfrs', 'exhibit', 'press',
  'extension', 'dial', 'passcode', 'code', 'category', 'type', 'group', 'option', 'interstate', 'highway', 'suite', 'schedule',
];
export const MONTH_WORDS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
