const WHO =
  "(?:we|we've|we have|company|team|group|it)(?: (?:have|has|also|just|recently|officially|publicly|successfully|now|already|formally|further))*";
const DEAL = '(?:acquisition|transaction|merger|divestiture|disposal|sale|deal)';

/** Events told as done: metric, event, words (regular-expression source over lower case), qualifier. First match stands. */
export const resultEventsEn: readonly (readonly [string, string, string, string | null])[] = [
  [
    'profitability',
    'first_profit',
    String.raw`\b(?:first (?:ever )?(?:gaap[- ]|quarterly |annual |full[- ]year )?(?:profitable (?:quarter|year)|quarterly profit|profit)|turned (?:a )?(?:profit|profitable)|turned profitable|became profitable|achieved (?:its |their |our )?first profit|profitable for the first time)\b`,
    'first',
  ],
  [
    'profitability',
    'first_profit',
    String.raw`\b(?:broke even|reached break[- ]?even|achieved break[- ]?even)\b`,
    'break_even',
  ],
  [
    'profitability',
    'first_profit',
    String.raw`\b(?:achieved|reached|maintained|sustained) (?:overall |operating |full-year |quarterly )?profitability\b`,
    null,
  ],
  [
    'deal_closing',
    'deal_closing',
    String.raw`\b(?:completed|closed|finalized|concluded) (?:the |our |its |this |that )?(?:\S+ ){0,5}${DEAL}\b|\b${DEAL} (?:of \S+ (?:\S+ )?)?(?:was|has been|have been|were) (?:completed|closed)\b`,
    null,
  ],
  [
    'disposal',
    'disposal',
    String.raw`\b(?:agreed to sell|agreement to sell|entered into an agreement to (?:sell|dispose)|divested|disposed of|sold (?:our|the|its) (?:\S+ ){0,3}(?:stake|business|interest|unit))\b`,
    null,
  ],
  [
    'regulatory_approval',
    'regulatory_approval',
    String.raw`\b(?:received|obtained|secured|granted) (?:\S+ ){0,4}(?:approval|clearance)\b`,
    null,
  ],
  [
    'facility_opening',
    'facility_opening',
    String.raw`\b${WHO} opened (?:our|a|the|its) (?:\S+ ){0,4}(?:store|location|plant|fab|factory|facility|warehouse|data center|center|campus)\b|\b(?:store|plant|fab|factory|facility|warehouse|campus|hotel|restaurant)s? (?:\S+ ){0,2}(?:has |have )?(?:opened|began (?:volume |mass )?production|started (?:volume |mass )?production|entered (?:volume |mass )?production|came on ?(?:line|stream))\b`,
    null,
  ],
  [
    'facility_opening',
    'facility_opening',
    String.raw`\b(?:fab|factory|plant|(?:distribution|fulfil?lment|data|logistics|service|research) cent(?:er|re)|warehouse|campus|terminal|refinery|hospital)s? (?:[\w'’-]+ ){0,4}?opened(?! up)\b`,
    null,
  ],
  [
    'product_roadmap',
    'product_roadmap',
    String.raw`\b(?:volume|mass|commercial|series) production (?:\S+ ){0,4}?(?:began|started|commenced|is (?:now )?under ?way)\b|\b${WHO} (?:began|started|commenced|entered) (?:\S+ ){0,2}(?:production|shipments?)\b|\b(?:has|have) (?:begun|started|commenced|entered) (?:\S+ ){0,2}(?:production|shipments?)\b`,
    null,
  ],
  [
    'product_launch',
    'product_launch',
    String.raw`\b${WHO} (?:launched|introduced|unveiled|released|rolled out|began shipping|started shipping|commenced shipping)\b|\band the launch of our\b|\b(?:was|were|been) (?:officially )?launched\b`,
    null,
  ],
];
