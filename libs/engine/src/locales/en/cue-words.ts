/**
 * English words that can make a sentence speak of what is to come: `[modality, force, words]`.
 * `firm` words promise or forecast by themselves; `plain` ones need something to check beside them; `faint` ones need a
 * period ahead as well. Words are matched whole in lower-cased text with straight apostrophes.
 */
export const englishCueWords = [
  [
    'commitment',
    'firm',
    [
      ...['on track', 'on-track', 'on schedule', 'on course', 'ahead of schedule', 'on target'],
      ...['plan to', 'plans to', 'planning to', 'plan on', 'planning on', 'plan for', 'plans for', 'planning for'],
      ...['is planning', 'are planning', 'planned'],
      ...['intend to', 'intends to', 'intending to', 'intention', 'aim to', 'aims to', 'aiming to', 'aim for'],
      ...['our goal', 'our goals', 'goal is', 'goals are', 'goal of', 'the goal', 'a goal', 'target', 'our target', 'our targets', 'targeting', 'targets', 'targeted', 'target of', 'our ambition'],
      ...['committed to', 'committing to', 'commit to', 'obligated to'],
      ...['scheduled', 'slated', 'reiterate', 'reiterates', 'reiterating', 'reaffirm', 'reaffirms', 'reaffirmed'],
      ...['reaffirming', 'reiterated'],
    ],
  ],
  ['commitment', 'plain', ['will', "'ll", 'shall', 'going to', 'gonna', "won't", 'about to', 'set to', 'poised to', 'marching toward', 'marching towards', 'moving toward', 'moving towards', 'path to', 'vision to']],
  [
    'expectation',
    'firm',
    [
      ...['expect', 'expects', 'expecting', 'expected', 'expectation', 'expectations'],
      ...['anticipate', 'anticipates', 'anticipating', 'anticipated', 'anticipation'],
      ...['forecast', 'forecasts', 'forecasting', 'forecasted', 'projects', 'projected', 'projecting', 'projection'],
      ...['predict', 'predicts', 'predicted', 'envision', 'envisions', 'envisioned', 'foresee', 'foresees'],
      ...['guidance', 'guide', 'guides', 'guiding', 'outlook', 'our forecasts'],
      ...['assume', 'assumes', 'assumed', 'assuming', 'assumption', 'assumptions', 'contemplates', 'factoring in'],
      ...['estimate', 'estimates', 'estimated', 'is modeled', 'should model', 'way to model', 'would model'],
      ...['hope to', 'hopes to', 'hoping to', 'counting on', 'budgeting', 'budgeted'],
    ],
  ],
  ['possibility', 'faint', ['potentially', 'possibly', 'possible', 'perhaps']],
  ['expectation', 'plain', ['can get to', 'can reach', 'can achieve', 'can grow', 'can improve', 'can gain', 'can deliver', 'can expand']],
  ['expectation', 'plain', ['should', 'likely', "we'd expect", 'bound to', 'well positioned to deliver']],
  [
    'expectation',
    'faint',
    [
      ...['would', 'believe', 'believes', 'think', 'thinks', 'see', 'sees', 'seeing', 'confident', 'encouraged about'],
      ...['coming online', 'coming up', 'coming in', 'coming out', 'come on', 'come online', 'upcoming'],
      ...['going forward', 'looking ahead', 'look ahead', 'moving forward', 'longer term', 'long-term', 'over time'],
      ...['continue to', 'continues to', 'continuing to', 'in the process of', 'look for', 'look forward to', 'want to'],
      ...['excited to', 'starting in', 'beginning in', 'opportunity to', 'opportunities to', 'line of sight', 'potential of'],
    ],
  ],
  [
    'possibility',
    'plain',
    ['may', 'might', 'could', 'rule out', 'ruling out', 'potential to'],
  ],
] as const;
