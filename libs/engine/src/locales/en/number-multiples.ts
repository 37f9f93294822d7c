/** Words that multiply, with the multiple. Inflected forms are listed so that "double-digit" and "halfway" stay out. */
export const MULTIPLES: readonly (readonly [string, string])[] = [
  ['double|doubles|doubled|doubling|twofold|two-fold|twice', '2'],
  ['triple|triples|tripled|tripling|threefold|three-fold|treble|trebled|thrice', '3'],
  ['quadruple|quadruples|quadrupled|quadrupling|fourfold|four-fold', '4'],
  ['quintuple|quintupled|quintupling|fivefold|five-fold', '5'],
  ['sextupled?|sixfold|six-fold', '6'],
  ['sevenfold|seven-fold', '7'],
  ['eightfold|eight-fold', '8'],
  ['ninefold|nine-fold', '9'],
  ['tenfold|ten-fold', '10'],
  [
    'halve|halves|halved|halving|cut in half|cut by half|by half|in half|half(?= (?:of|the (?:size|number|cost|amount))(?! (?:the )?(?:year|fiscal|quarter|20|this year|last year|next year))| (?:our|its|their) (?!first|second|fiscal|year)| as (?:much|many|large|big))',
    '0.5',
  ],
];
/** What follows a multiple and makes it something else: "double-digit", "double down", "triple-A". */
export const NOT_A_MULTIPLE =
  /^(?:[- ]digit|[- ]down(?! ?the)|[- ]check|[- ]click|[- ]a(?![a-z])|[- ](?:play|counting|counted|clicking|checking|edged|sided|blind|taxation|booked|booking|layer|team|hat))/;
export const NOT_BEFORE_MULTIPLE =
  /(?:first|second|back|front|latter|other|last|next|better|this|each|1st|2nd|a year and a|and a) $/;
