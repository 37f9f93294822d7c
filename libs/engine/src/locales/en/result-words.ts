/** Verbs and nouns of growth and decline, as written before or after a figure. Regular-expression source. */
export const upWordsEn =
  '(?:grew|grow|grows|growing|grown|increased|increase|increases|increasing|rose|rise|rising|risen|(?<!\\b(?:makes?|made|making|ends?|ended|wrapped|follow|open|opened|catch|comes?|came|set|pick|picked|take|taken) )up|gained|gain|expanded|expanding|expansion|climbed|jumped|surged|accelerated|accelerating|improved|improving|improvement|higher|growth|added|addition|uplift)';
export const downWordsEn =
  '(?:decreased|decrease|decreases|decreasing|declined|decline|declines|declining|down|fell|fall|falling|dropped|drop|reduced|reduction|lower|contracted|contraction|shrank|unfavorable|deleverage|deleveraged|headwind|negative|negatively)';

/** What may stand between such a word and its figure. */
export const stepWordsEn =
  '(?:(?:by|of|to|at|a|an|the|about|approximately|around|roughly|nearly|almost|over|some|another|well|more than|less than|at least|just|was|were|is|strong|very|solid|robust|healthy|record|year[- ]over[- ]year|year[- ]on[- ]year|yoy|y/y|our|its|their|sequentially|quarter[- ]over[- ]quarter|rate|in the|significantly|slightly|modestly|further|constant currency|constant dollar|organically|organic)\\b|[\\s,])*';

/** A growth noun after its figure: "34% revenue growth", "a 90 basis point increase", "11% comp store sales increase". */
export const growthNounsEn = '(?:of favorable|of leverage|growth|increase|gain|rise|improvement|expansion)';
export const declineNounsEn =
  '(?:of unfavorable|of deleverage|of pressure|decline|decrease|drop|reduction|contraction|deleverage|headwind)';

/** A verb whose object stands before the figure: "we grew our systems revenue by 46%". */
export const upObjectEn = "(?:grew|increased|raised|expanded|improved|boosted)\\s+(?:[\\w'&-]+\\s+){0,5}";
export const downObjectEn = "(?:reduced|decreased|cut|lowered|trimmed)\\s+(?:[\\w'&-]+\\s+){0,5}";

/** What opens a figure that another is compared with. */
export const compareWordsEn =
  '(?:compared (?:to|with)|compares (?:to|with)|in comparison (?:to|with)|comparing (?:to|with)|versus|vs\\.?|relative to|up from|down from|against|from|on top of|the year before(?=,? (?:it |that )?was))';

/** Places of an earlier time after a figure that is compared with: "a year ago", "last year". */
export const earlierWordsEn =
  '(?:a|one|the|same)?[ -]?(?:years?[- ]ago|years?[- ]earlier|last year|prior[- ]year|previous year|year[- ]ago|prior quarter|last quarter|previous quarter|preceding quarter|quarter ago|q[1-4])';
export const quarterBeforeEn =
  '(?:sequential(?:ly)?|quarter[- ]over[- ]quarter|quarter[- ]on[- ]quarter|q/q|qoq|(?:from|versus|over|than) (?:the )?(?:prior|previous|last|preceding|first|second|third) quarter|prior quarter|last quarter|previous quarter)';

/** Loss and outflow turn the sign of the figure that they name. */
export const lossWordsEn =
  '(?:loss|losses|lost|outflow|outflows|deficit|cash burn|usage of cash|use of cash|net cash used)';

/** Finite words that tell of what will be, may be or is planned. */
export const aheadWordsEn =
  "(?:expect|expects|expected to|expecting|expectation|expectations|anticipate|anticipates|anticipating|anticipated to|forecast|forecasts|forecasting|forecasted|projected|estimated|project|projects|projecting|guide|guides|guided|guiding|guidance|outlook|will|we'll|it'll|they'll|won't|plan|plans|planning|planned for|target|targets|targeting|aim|aims|aiming|intend|intends|goal|estimate|estimates|estimating|assume|assumes|assuming|assumption|should|would|could|may|might|can|looking for|achievable|on track|on-track|committed to|going to|gonna|if|in the range of|model)";

/** Finite words that tell of what was. They win over an earlier word of the other kind. */
export const behindWordsEn =
  '(?:was|were|had|did|grew|increased|rose|declined|decreased|fell|dropped|came|reached|reported|delivered|incurred|achieved|generated|totaled|totalled|ended|posted|opened|closed|recorded|exceeded|repurchased|deployed|paid|returned|spent|expanded|improved|accelerated|contributed|completed|benefited|added|gained|accounted|represented|saw|made|produced|booked|shipped|sold|acquired|hit|surpassed|averaged|would have|resulted|continued to|finished|invested|provided|gave)';
