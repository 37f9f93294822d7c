import type { Comparator } from '../../model/index.js';

/** Words right before an amount that bound it. Longer ones first where one ends in another. */
export const BOUNDS_BEFORE: readonly (readonly [Comparator, string])[] = [
  [
    'at_least',
    'at least|no less than|not less than|no fewer than|a minimum of|minimum of|at a minimum|or better than|a floor of',
  ],
  [
    'up_to',
    'up to|as much as|as many as|as high as|no more than|not more than|no greater than|not exceed|not exceeding|at most|a maximum of|maximum of|not to exceed|capped at',
  ],
  [
    'more_than',
    '(?:well |just |slightly |a little |a bit |far |significantly )?(?:more than|over|above|greater than|in excess of|higher than|north of|upwards? of|better than|beyond|past)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)',
  ],
  [
    'less_than',
    '(?:well |just |slightly |a little |a bit |far |significantly )?(?:less than|below|under|fewer than|lower than|smaller than|south of|shy of|short of)',
  ],
  [
    'about',
    'about|around|approximately|approx\\.?|roughly|nearly|almost|close to|near|circa|some|~|an estimated|in the (?:range|area|neighborhood|neighbourhood|ballpark|vicinity|region) of|somewhere around|or so|plus or minus',
  ],
];
export const BOUNDS_AFTER: readonly (readonly [Comparator, string])[] = [
  [
    'at_least',
    'or (?:more|higher|greater|above|better)|and (?:above|up|more|higher)|(?:-|\\s)?plus(?! or| \\$|\\s\\d|[a-z])|\\+(?![/\\d])|at least|at a minimum',
  ],
  ['up_to', 'or (?:less|fewer|lower|below)|at most|at the most|at maximum'],
  ['about', 'or so|or thereabouts|-ish|ish|give or take'],
];
