/** What an English sentence about the future promises: words of direction and of events, as sources of regular expressions over lower-cased text. */
export const englishDirections = [
  [
    'fluctuate',
    String.raw`\b(?:fluctuat\w*|volatil\w*|lumpy|choppy|vary|variab\w*|bounce around|up and down|uneven(?:ly)?|bumpy)\b`,
  ],
  ['tight', String.raw`\b(?:constrain\w*|tight(?:ness)?(?!en)|shortages?|bottlenecks?|undersuppl\w*)\b`],
  [
    'stable',
    String.raw`\b(?:flat(?:tish|-ish)?|(?:roughly|fairly|broadly) even(?:ly)?|evenly|close to (?:the |our )?(?:fy|fiscal|last|prior|previous|current|this|20\d\d|q[1-4]|first|second|third|fourth|flat)|(?:nearly|essentially|largely|broadly|virtually|pretty much|much) the same|same as (?:in |the |last |this |we )|remain(?:s|ing)? (?:strong|robust|solid|healthy|elevated|high)|stable|steady(?! (?:growth|increase))|stabiliz\w*|unchanged|consistent with|similar (?:to|level)|roughly the same|about the same|maintain\w*|remain(?:s|ing)? (?:at|in|around)|stay(?:s|ing)? (?:at|in|around)|hold(?:s|ing)? (?:at|steady)|in[- ]line with|no (?:material |significant |big )?(?:impact|change)|minimal impact|not (?:a |have a )?(?:material|big|significant) (?:impact|change)|(?:not|n't) (?:going to |expected to |expecting to |expect (?:it |that |them )?to |to |really )?change|(?:not|n't) (?:expect(?:ed|ing)? |going )?(?:it |that |them )?(?:to )?(?:be|have|see|generate|contribute|bring) (?:a |an |any )?(?:material|meaningful|significant|big|large|major) (?:amount|contribution|revenue|impact)|supported|coexist)\b`,
  ],
  [
    'decrease',
    String.raw`\b(?:(?<!break |broke |slow |shut |lock |write |track |wind |count |narrow )down(?! payment|load|stream| ?cycle| ?turn| the (?:road|line)|town)|(?:siz|scal)ing (?:down|back)|scale (?:down|back)|declin\w*|decreas\w*|lower(?!-|ed by the)|reduc\w*|(?<!(?:the|this|next|last|early|late|each|for|in) )fall(?:s|ing)?(?! (?:into|under|season|off))|drop(?:s|ping)?|contract(?:s|ing|ion)\b|shrink\w*|narrow\w*|slow(?:s|er|ing|down|ly decline)?|deceler\w*|soft(?:er|en\w*)?|weak(?:er|en\w*|ness)?|weigh(?:s|ing)? on|dilut\w*|headwinds?|pressure[sd]?|erosion|erode\w*|deleverag\w*|compress\w*|negative(?:ly)?|adverse(?:ly)?|drain|under-ship|clear(?:ing)? inventory|rebalanc\w*|tighten\w*|controlling|diminish\w*|muted|subdued|abat(?:e|es|ing)|cut(?:s|ting)?|less than|worse|minus|loss(?:es)?|conservative|moderat(?:e|es|ing|ion)\b(?! growth)|normaliz\w*|wind down|phase out|close(?: down)? (?:\d+|stores))\b`,
  ],
  [
    'exceed',
    String.raw`\b(?:peak(?:s|ing)?|exceed\w*|surpass\w*|outpac\w*|outperform\w*|outgrow\w*|faster than|stronger than|higher than|better than|larger than|more than (?:double|the|our|any|all)|above (?:market|the)|record|all-time high|ahead of)\b`,
  ],
  [
    'increase',
    String.raw`\b(?:grow(?:s|ing)?(?! (?:area|part|companies|company)s?\b)|growth(?! (?:plans?|strateg\w+|drivers?|opportunit\w+|initiatives?|compan\w+|areas?|engines?|environments?|stor(?:y|ies)|potential|mindset|pillars?|vectors?|agenda|uncertain)\b)|increas\w*|ris(?:e|es|ing)|rais(?:e|es|ing)|up(?= (?:\d|about|approximately|roughly|modestly|slightly|significantly|low|mid|high|double|single|year|sequential|quarter|from|versus|compared|in the|for the|over|nicely|strongly|somewhat|a bit|as well|again|between|around))|(?<=\b(?:be|is|are|being|go|goes|going|trend|trending|to) )up\b(?! to\b|-| and running)|upside|higher|improv\w*|expan(?:d|ds|ding|sion)|accelerat\w*|gain(?:s|ing)?|strengthen\w*|stronger|ramp(?:s|ing)?(?: up)?|step(?:s|ping)?[- ]up(?! (?:our|their|its) (?:efforts?|focus))|build(?:s|ing)?(?: up| out)|doubl(?:e|es|ing)|tripl(?:e|es|ing)|quadrupl(?:e|es|ing)|scal(?:es|ing)(?! (?:down|back))|(?<=\b(?:to|will|and|further) )scale(?! (?:down|back))|enhanc\w*|recover\w*|rebound\w*|resum(?:e|es|ing)|tailwinds?|on the (?:small|low|conservative) side|benefit(?:s|ing)? from|benefit(?:s)? (?:to|of|in)|additional|incremental|larger|greater|bigger|broaden\w*|deepen\w*|extend\w*|boost\w*|lift(?:s|ing)?(?= [a-z])|advance|(?<!remain |remains |remaining )elevated|catch(?:es|ing)? up|(?:second|back)[- ]half[- ]weighted|back-end[- ]loaded|strength (?:in|from|across|through|throughout|into|to continue)|contribut(?:e|es|ing) (?:meaningfully |more |significantly |materially )?to (?:\S+ ){0,2}(?:revenues?|sales|growth|profits?|earnings)|(?:larger|bigger|meaningful|significant|material|growing) contributor|(?:trends?|momentum|progress|situation)(?= (?:\S+ ){0,3}(?:continu|persist))|positive(?:ly)? (?:impact|contribut\w*|effect|affect\w*|growth|territory|comps?)|(?:turn|become|be|go|turning|becoming) (?:modestly |slightly )?positive|accretive|add(?:s|ing)? to|leverage on sales)\b`,
  ],
] as const;

/** Verbs of events with the metric or event id that the promise belongs to, most telling first. `what` says how it is counted. */
export const englishEvents = [
  [
    'profitability',
    'profitable_year',
    String.raw`\b(?:(?:full|whole|entire)[- ]year (?:of )?profit(?:ability)?|profitable (?:for|in|over|across) the (?:full|whole|entire) (?:fiscal )?year|profitable on a full[- ]year basis)\b`,
  ],
  [
    'profitability',
    'first_profit',
    String.raw`\b(?:break[- ]?even|(?:turn|become|be|reach\w*|achiev\w*|attain\w*|get to|marching towards?|path to|return to) (?:\S+ )?profitab(?:le|ility)(?! (?:growth|improvement))|first (?:ever )?(?:[a-z]+[- ]){0,2}?(?:profitable|profit)\b|toward profitability)\b`,
  ],
  ['share_repurchases', null, String.raw`\b(?:buy(?:ing)? back|repurchas\w*|buybacks?)\b`],
  ['dividends', null, String.raw`\bdividends?\b`],
  [
    'deal_closing',
    'deal_closing',
    String.raw`\b(?:clos(?:e|ing) (?:of )?(?:on )?(?:the|this|our|that) (?:\S+ ){0,3}(?:acquisition|transaction|deal|merger|sale)|(?:acquisition|transaction|deal|merger|sale)(?: of \S+)? (?:\S+ ){0,4}(?:clos\w*|complet\w*)|complet\w* (?:the|this|our|that|its) (?:\S+ ){0,3}(?:acquisition|transaction|merger|deal|integration)|(?:expect|anticipat)\w* (?:it|this|that) to (?:close|be completed)(?! (?:the|our|its|a|an|this|that|at|with|stores?|about|some|more|\d)\b))\b`,
  ],
  [
    'disposal',
    'disposal',
    String.raw`\b(?:divest\w*|dispos(?:e|al)\b(?! of the matter)|sell (?:our|the|its) (?:\S+ ){0,3}(?:business|stake|interest|unit|division)|spin[- ]?off)\b`,
  ],
  [
    'regulatory_approval',
    'regulatory_approval',
    String.raw`\b(?:regulatory approvals?|(?:receive|obtain|secure)\w* (?:\S+ ){0,3}approvals?|fda approval)\b`,
  ],
  [
    'restructuring',
    'restructuring',
    String.raw`\b(?:restructur\w*(?!,? (?:and |or |integration |related |other )*(?:charges?|costs?|expenses?|payments?))|reorganiz\w*|workforce reduction|layoffs?)\b`,
  ],
  [
    'stores',
    'facility_opening',
    String.raw`\b(?:(?:open(?:ing|s|ed)?|operat(?:e|ing)|clos(?:e|ing)|renovat\w*|remodel\w*|relocat\w*)(?: \S+){0,7} (?:stores?|locations?|restaurants?|clubs?|branches|shops?|warehouses)|(?:store|restaurant|location) openings?|store (?:count|base|distribution))\b`,
  ],
  [
    'facility_opening',
    'facility_opening',
    String.raw`\b(?:(?:open|opening|build|building|break ground|bring(?:ing)? online)(?: \S+){0,5} (?:fabs?|factory|factories|gigafactory|plants?|centers?|centres?|hubs?|facilit(?:y|ies)|campus|theme park|office|(?:production|assembly) lines?|terminal|refinery|hospitals?|clinics?)|(?:fabs?|factory|plants?|(?:distribution|fulfil?lment|data|logistics|service|research) cent(?:er|re)s?|warehouses?|campus|terminal|refinery|hospitals?)(?:,? (?!customers?\b)[\w'’-]+){0,7},? (?:to open|will open|opens|opening)(?! (?:up|the|a|new|our)\b)|construction (?:\S+ ){0,6}(?:starts?|begins?|commences?)|(?:start|begin|commence)(?:s|ing)? (?:\S+ ){0,2}construction)\b`,
  ],
  [
    'listing',
    'listing',
    String.raw`\b(?:ipos?\b|initial public offering|(?:dual|secondary|primary) listing|list(?:ed|ing)? (?:\S+ ){0,5}(?:on|in) (?:the )?(?:hong kong|nasdaq|nyse|new york|shanghai|shenzhen|london|singapore))`,
  ],
  [
    'product_launch',
    'product_launch',
    String.raw`\b(?:launch(?:es|ing|ed)?|introduc(?:e|es|ing|tion)|releas(?:e|es|ing)(?! of reserves)|roll(?:s|ing)? ?-?out|rollout|unveil\w*|debut\w*|be (?:included|integrated|available|shipping)|ship(?:s|ping)?(?= (?:our|the|its|in|to|later|next|first|initial|\S+ products))|go(?:es|ing)? live|coming (?:online|to market|out)|go(?:es|ing)? on sale|com(?:e|es|ing) to market|bring(?:ing)? (?:\S+ ){0,6}to market|deliver(?:y|ies) (?:\S+ ){0,4}(?:begin|start|commence)s?|new (?:designs|products?|additions|offerings|models|platforms)|integrate)\b`,
  ],
  [
    'product_roadmap',
    'product_roadmap',
    String.raw`\b(?:(?:start|begin|enter|commence)(?:s|ing)? (?:\S+ ){0,2}production|(?:start|begin|commence)(?:s|ing)? (?:\S+ ){0,2}shipments?|(?:volume|mass|commercial|series) production|production shipments?|ramp(?:s|ing)? (?:up )?(?:production|volume|\S+ production)|(?:production|volume) ramps?|tape[- ]?outs?|sampl(?:e|es|ing)\b|next[- ]generation|road ?maps?|product ramps?|(?:products?|platforms?) (?:\S+ ){0,3}ramp\w*|in (?:mass|volume) production|production (?:\S+ ){0,4}(?:begins?|starts?|commences?))\b`,
  ],
  [
    'market_share',
    null,
    String.raw`\b(?:(?:gain|grow|take|win|increase)(?:s|ing)? (?:\S+ ){0,2}share\b(?! (?:count|repurchase|price))|share gains?)\b`,
  ],
  [
    'headcount',
    null,
    String.raw`\b(?:hir(?:e|es|ing)|headcount|workforce|add(?:ing)? (?:\S+ ){0,3}(?:employees|people|engineers))\b`,
  ],
  [
    'investment',
    null,
    String.raw`\b(?:invest(?:s|ing|ment(?! grade| bank| community)|ments)?|reinvest\w*|spend(?:ing)? (?:on|in|more|behind))\b`,
  ],
] as const;
