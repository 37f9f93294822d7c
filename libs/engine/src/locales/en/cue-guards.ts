/** What must stand right before or after an English cue for it to count, or must not. Sources of regular expressions over lower-cased text. */
export const englishCueGuards = {
  /** Cues that are also past participles or nouns, with what makes them speak of the past. `before` ends at the cue, `after` begins behind it. */
  past: [
    {
      cue: '(?:rais|lower|cutt|trimm|keep|maintain|increas|reduc|updat|bring)ing our|(?:raise|maintain|keep|brings) our',
      before: '',
      after: '^',
      unlessAfter: String.raw`^\s(?:[\w'-]+\s){0,7}(?:guidance|outlook|range|targets?|forecasts?|expectations?|estimates?|budget)\b`,
    },
    {
      cue: 'raising|lowering|cutting|trimming',
      before: '',
      after: '^',
      unlessAfter: String.raw`^\s(?:the\s)?(?:capital (?:expenditures?|spending|investments?)|capex|openings|spending|(?:the )?(?:guidance|outlook|range|target|forecast|budget))\s(?:[\w'-]+\s){0,6}to\s(?:about |around |approximately |roughly |between |a range of )?[$€£]?\d`,
    },
    { cue: 'budget is', after: String.raw`^\s(?:not|now)?\s?(?:spent|used|exhausted|gone|under)\b` },
    {
      cue: 'we remain at',
      before: '',
      after: '^',
      unlessBefore: String.raw`\bfor (?:this|the (?:full|current|fiscal)|20\d\d|fiscal)\s?(?:[\w-]+\s){0,3}$`,
    },
    {
      cue: 'expected|anticipated|projected|forecasted|predicted|assumed|envisioned|estimated|planned|budgeted|targeted|scheduled|slated',
      before: String.raw`(?:\b(?:was|were|had|been|had been|than|as|what|originally|previously|initially|had originally|had previously|earlier|prior|initial|better-than-|worse-than-|higher-than-|lower-than-|faster-than-|than-)\s*)$`,
    },
    {
      cue: 'expected|anticipated|projected|forecasted|predicted|assumed|envisioned|estimated|planned|budgeted|targeted',
      before: String.raw`\b(?:we|i|they|it|you|management|company)(?: had| originally| previously| initially| always| also| kind of)*\s$`,
      unlessBefore: String.raw`\bhave\s$|\bnow\s$`,
    },
    {
      cue: 'expecting|planning for|planning to|planning on|anticipating|forecasting|targeting|guiding|going to|aiming to|hoping to|projecting|assuming|counting on',
      before: String.raw`\b(?:was|were|had been|been|wasn't|weren't|went in|came in)(?: kind of| sort of| really| not| always)*\s$`,
    },
    {
      cue: 'expectations?|guidance|guide|outlook|estimates?|forecasts?|goals?|targets|our targets?|target of|targeted|assumptions?|projection',
      before: String.raw`\b(?:exceed\w*|exceeding|beat|beats|beating|above|below|ahead of|surpass\w*|met|meeting|missed|missing|short of|shy of|outpac\w*|topp?\w*|consensus|outperform\w*|relative to|versus|compared to|compared with|in line with|in-line with|within|consistent with|support|supports|supporting|manage|managing|reset|top end of|high end of|high-end of|low end of|midpoint of|top of|than|against|per|prior|previous|previously|earlier|initial|original|last|lagged|trail\w*|reached|achieved|attained|(?:didn't|did not|failed to|unable to|couldn't|could not) (?:reach|hit|achieve|attain|deliver)|at the midpoint of|performed to)\s(?:\S+\s){0,5}$`,
    },
    { cue: 'guidance|outlook', before: String.raw`\b(?:is|are|was|were) (?:all |already |fully )?in (?:the|our)\s$` },
    { cue: 'guidance|outlook|guide', before: String.raw`\b(?:was|were|gave|provided|had)\s(?:\S+\s){0,3}$` },
    {
      cue: 'may',
      before: String.raw`\b(?:in|on|of|by|since|from|until|late|early|mid|last|this|through|and)\s$`,
      unlessAfter: String.raw`^\s(?:be|have|see|also|not|continue|still|well)\b`,
    },
    { cue: 'may|might|could', before: String.raw`\b(?:you|or)\s$` },
    { cue: 'may', after: String.raw`^\s\d` },
    {
      cue: 'estimated',
      before: String.raw`\b(?:an|the|in|total|of|with|their|its|our|and|company|we|it|management)\s$`,
    },
    {
      cue: 'estimate|estimates',
      before: String.raw`\b(?:consensus|this|an|zacks|best|ffo|earnings|sales|revenues?|our|eps|beats?|lags?|tops?|meets?|miss(?:es)?|surpass(?:es)?|exceeds?)\s(?:\S+\s){0,2}$`,
    },
    { cue: 'estimate|estimates', after: String.raw`^\sthat\s.*\b(?:was|were|has|have|had|grew|cost|[a-z]{3,}ed)\b` },
    {
      cue: 'target',
      before: '',
      after: '^',
      unlessBefore: String.raw`\b(?:to|we|now|and|currently|company|management|still|also)\s$`,
    },
    {
      cue: 'projects',
      before: '',
      after: '^',
      unlessBefore: String.raw`\b(?:it|company|management|firm|which|also|currently|now|further|still|inc\.?|corp\.?)\s$`,
    },
    {
      cue: 'plan to|plans to|intend to|intends to|expect|expects|want to|planning to',
      before: String.raw`\bwho (?:also |now |actively )?$|\b(?:customers|consumers|buyers|businesses|users|people|families|adults|analysts|investors|respondents|households)\s$|\d(?:%| percent)\s(?:of (?:\S+\s){1,4})?$`,
    },
    {
      cue: 'committed to|committing to',
      before: String.raw`\b(?:customers?|suppliers?|partners?|consumers|governments?|clients|they)\s(?:\S+\s){0,2}$`,
    },
    { cue: 'committed to', after: String.raw`^\stheir\b` },
    { cue: 'on track', before: String.raw`\b(?:keep|keeps|keeping|kept|stay|get|getting|put)\s(?!us\b)[^,;]*$` },
    { cue: 'plan for|plans for', after: String.raw`^\sgrowth\b` },
    { cue: 'plan on|planning on', after: String.raw`^\sthe (?:basis|assumption)\b` },
    {
      cue: 'plan for|plans for',
      before: String.raw`\b(?:original|business|old|previous|back to|finalizing)\s(?:\S+\s){0,2}$`,
    },
    {
      cue: 'anticipating|forecasting|projecting|targeting|predicting|planning for|planning on',
      before: String.raw`\b(?:comes to|by|of|in|about|from|start|started|starting)\s$|(?:n't|\bnot)\s(?:yet\s)?(?:finished|started|completed|begun)\s(?:the |our )?$`,
    },
    {
      cue: 'targets',
      before: String.raw`\b(?:the|these|those|its|their|any|some|such|certain|of|on|at)\s(?:\S+\s){0,3}$`,
      unlessAfter: String.raw`^\s(?:of|for (?:the|20|fiscal|next|this|revenue)|remain|are|include|call|to be|a|an|\d|\$|over|more|about|approximately)\b`,
    },
    {
      cue: 'targeted|planned|projected|anticipated|expected',
      before: String.raw`\b(?:its|the|with|to|than|of|their|highly|as)\s$`,
      unlessAfter: String.raw`^\s(?:to|in|at)\b|^\s\S+\s(?:rate|impact|growth|revenue|headwind|benefit|tax|product|returns?)\b|^\s(?:impact|growth|tax|cash|revenue|synerg|\$)`,
    },
    { cue: 'goals?|intention', before: String.raw`\b(?:regulatory|achievement of|field)\s$` },
    {
      cue: 'goals?|plan to|plans to|plan for|plans for|our targets?',
      before: String.raw`\b(?:hit|reached|achieved|executed|executing on|accomplished|completed|met|exceeded|announced|announces|unveiled|attained)\s(?:\S+\s){0,3}$`,
    },
    { cue: 'expectations?', after: String.raw`^\s(?:\S+\s){0,5}(?:was|were)\b` },
    { cue: 'guidance|guide|outlook', after: String.raw`^\s(?:was|were|had|we (?:gave|provided|had)|ranges?\b)` },
    {
      cue: 'expect|believe|think',
      after: String.raw`^\s(?:that )?(?:it|that|this)(?:'s| is| was)\s(?:\S+\s)?(?:due|because|related|a result)\b`,
    },
    { cue: 'reiterate', after: String.raw`^\s(?:what|that)\s.*\b(?:was|were|has been|have been|guided|said)\b` },
    { cue: 'expect|anticipate|think', before: String.raw`\b(?:some|many|most|others|people) (?:would |might |may )?$` },
    {
      cue: 'guiding|expecting|targeting|planning to|planning for|assuming|forecasting|going to',
      before: String.raw`\b(?:you're|you are|you guys are|you were)\s(?:\S+\s){0,2}$`,
    },
    {
      cue: 'guidance|guide|outlook|targets|our target|expectations?|assumptions?|assumes',
      before: String.raw`\byour\s(?:\S+\s){0,4}$`,
    },
    { cue: 'estimated', before: String.raw`\bcurrently\s$`, unlessAfter: String.raw`^\sto\b` },
    { cue: 'will', before: String.raw`\b(?:good|free|goodwill|if you)\s$` },
  ],
  /** Behind the cue: the promise is to talk, not to do. */
  housekeeping: String.raw`^(?:\s(?:now|then|also|just|first|next|only|briefly|quickly|be able to|not|all|begin by|start by|try to|go ahead and|have to|simply|always|probably|certainly|maybe|let|start|begin|still|get to|sort of|kind of|really|first of all))*\s(?:be happy to|be glad to|be pleased to|take (?:your|you|that|this|the|some|our|a)? ?(?:questions?|first|one|through)|turn(?! (?:out|around|positive|negative|profitable|to (?:growth|(?:a )?profit)|into)| a profit)|hand|pass|open (?:it|the call|up|the line|the floor)|walk you|talk|speak|discuss|share|hear|answer|comment|cover|review|refer|remind|say|tell|point out|note|mention|call out|describe|highlight|address|summarize|outline|get into|get back|go (?:into|through|over|back|ahead|first|to)|jump|dive|give (?:you|some|a little|more|an update|specific|too)|provide (?:you|an?|some|more|further|additional|specific|guidance|updates?|details?|color|commentary|the|our)|update|present|be (?:available (?=on (?:our|the)|at |via|for (?:replay|questions?|your|follow|calls?)|to (?:answer|take))|posted|joined|referring|discussing|making|speaking|providing|presenting|sharing|reviewing|followed|replayed|recorded|joining|conducting|hosting|attending|participating|disappointed|asking|back|right)|attend|host|join|participate|contain|include (?:forward|non-gaap|statements)|include forward|conduct|conclude|limit|recall|remember|notice|find|see (?:in|on|from|our|the details|that in|how|what|where|if|a reconciliation)|ask|let|keep you|leave it|stop|wrap|close with|differ|cause|elaborate|quantify|break out|guide|start with|begin with|focus my|make a few|offer a few|add (?:to that|a few|some|one|that|just)|read|repeat|use the|report (?:our|back|to)|release (?:our |the |more |additional |further )*(?:results|earnings|details|information)|try|detail|be in touch|follow up|circle back|touch|take a|state|explain|show you|connect|file|move (?:on|to)|continue (?:on|to (?:monitor|watch|follow|update|keep|evaluate|assess|look|work on|talk|see how|be sort|focus on that|do that|do so|learn|listen|be opportunistic))|monitor|watch|evaluate|assess|wait|look at|see\.|work (?:on|through)|learn more|hear more|understand|know|like|forward to)\b`,
  /** Behind the cue: the sentence refuses, or denies, to guide. */
  refusal: String.raw`(?<!\bnot (?:be )?(?:an? )?)\b(?:wrong|mistake|incorrect|unreasonable|unrealistic|misleading|naive|dangerous) (?:for \S+ )?to (?:assume|conclude|think|expect|extrapolate|believe|suggest|infer|model|predict)\b|\b(?:(?:not|never|n't|don't|won't|can't|cannot|decline to|declined to|unable to|no longer|hard pressed to|too early to|early to|premature to|hesitant to|refrain from|not prepared to|not ready to|not in a position to|not able to)\s(?:\S+\s){0,5}(?:guid(?:e|ing|ance)|comment\w*|quantify\w*|break(?:ing)? (?:out|down|that)|disclos\w*|speculat\w*|forecast(?!ing an?\b| a\b)\w*|talk\w*|provid\w*|giv(?:e|ing)|get(?:ting)? into|say(?:ing)?|share|sharing|predict\w*|put (?:specific|a|any)|be specific|extrapolate|get too specific)\b)`,
  /** What would have been. */
  counterfactual: String.raw`\b(?:would|could|should|might)(?:n't| not)? have\b|\bif (?:we|it|they|i) (?:had|hadn't|didn't|don't do|were to have)\b|\bhad (?:we|it|they) (?:not )?been\b|\b(?:every|each) (?:\S+ ){0,4}(?:change|move|movement|appreciation|depreciation|increase|decrease|strengthening|weakening|rise|fall) (?:in|of|against|to)\b`,
  /** Somebody's earlier or other words, retold. */
  reported: String.raw`(?<!\bwe and (?:our )?)\b(?:customers?|clients?|suppliers?|vendors?|partners?|competitors?|peers?|merchants?|advertisers?|retailers?|oems?|carriers|operators|hyperscalers|foundries|governments?|agencies)(?:\s(?:also|now|still|currently|both|all|have|has|that|who|told us|tell us|are|is|they|(?:two|three|a few) \S+ ago))*\s(?:(?:expects?|plans?|intends?|wants?|aims?|hopes?|anticipates?|forecasts?|planning|expecting|looking|hoping|committed)(?: to| for)?|talked about|announced|committing to)\b(?! us\b| our\b)|\b(?:investors|shareholders|analysts|some people|many people|observers)\s(?:are |is |also |now |on average |generally |currently )?(?:hop\w+|expect\w*|ask\w*|want\w*|believ\w+|think\w*|assum\w+|predict\w*|forecast\w*)\b|\bamong (?:\S+ ){0,5}(?:buyers|customers|consumers|respondents|businesses)\b|\b(?:we|i|you|they|he|she|management) (?:had )?(?:said|guided|told|mentioned that|talked about|indicated that|thought|communicated|stated|laid out|predicted|had expected|were thinking)\b|\b(?:last|a) (?:quarter|year)(?: ago)?,? (?:we|i) (?:expected|guided|said|thought|told|gave)\b|\b(?:industry|analysts?|third[- ]part(?:y|ies)|idc|gartner) (?:is|are) (?:calling|saying|forecasting|projecting|suggesting)\b|\b(?:consensus|the street|competitors?|your competitor|some analysts)\b(?:\s\S+){0,3}\s(?:is|was|are|were|calling|suggest\w*|expect\w*|estimate\w*)\b`,
  /** A finite verb of the past: with one and without a cue a clause reports. */
  pastVerb: String.raw`\b(?:was|were|had|brought|contributed|did|didn't|grew|rose|fell|increased(?! (?:demand|capacity|supply))|declined|decreased|improved|reported|delivered|achieved|generated|ended|came|saw|drove|opened|launched|completed|reached|exceeded|announced|introduced|expanded|accelerated|outperformed|represented|accounted|totaled|repurchased|returned|spent|invested|remained|contributed|resulted|reflected|benefited|we've|i've|they've|has been|have been|has (?:already )?\w+ed|have (?:already |now )?\w+ed|began|started|made|took|went|got|built|won|signed|shipped|gained|held|ran|said|told|closed|acquired|recorded|posted|finished|exited|experienced|executed|continued to (?=\w+ed)|(?:we|i|they|it|board|company|management|team|which|that) (?:also |then |recently |successfully |further |have |has )?(?!need|exceed|succeed|proceed|speed|feed|embed)[a-z]{2,}ed|doubled|tripled|quadrupled|outpaced|surpassed|climbed|jumped|dropped|slowed|strengthened|soared|surged|averaged|(?!(?:ex|suc|pro)ceed|need|feed|speed|indeed|embed)[a-z]{3,}ed(?= (?:year[- ]over|sequentially|more than|approximately|over|nearly|almost|about|\$|\d|an? |our |the )))\b`,
  /** A finite verb of the present with its subject. */
  presentVerb: String.raw`\b(?:it's|that's|there's|they're|we're|(?:we|i|they|it|this|that|these|there|business|company|[a-z]+s) (?:now |also |already |currently |still |today )?(?:is|are|has|have|do|does|remain|remains|feel|continue|continues))\b`,
  /** How a clause opens that only tells when or why. */
  subordinate: String.raw`^\s*(?:and |but |so )?(?:as (?:we|our|the|they|it|some|a|more|that|customers|consumers|demand|supply|users|volumes?)|because|since|where|given|when|while we continue|even (?:as|if|though)|although|though|just given|due to|reflecting|depending)\b`,
  /** How a sentence opens that goes on with an outlook without a cue of its own. */
  continuation: String.raw`^(?:and |so |also,? |again,? )?(?:this|that|these|those|the|our|it|on a|of this|of that|within)\b(?:\s\S+){0,7}?\s(?:(?:is|are)(?: primarily| largely| mainly| also| partially| expected to be)? (?:based|driven|led|offset|due|in line|up|down|flat)|assumes?|includes?|represents?|reflects?|contemplates?|implies|takes? into account|excludes?|equates|incorporates|considers)\b`,
  /** Feelings and standing: with these for its only substance a sentence promises nothing. */
  sentiment: String.raw`\b(?:excited|exciting|confident|confidence|optimistic|pleased|proud|happy|encouraged|thrilled|delighted|comfortable|feel (?:very |really |pretty |quite )?(?:good|great|confident|comfortable)|well[- ]positioned|positioned (?:us )?(?:well|for)|positions us|early stages|early innings|scratching the surface|just (?:the beginning|getting started)|laser[- ]focused|look(?:ing)? forward to|remain focused|stay focused|stay tuned|grateful|thank)\b`,
} as const;
