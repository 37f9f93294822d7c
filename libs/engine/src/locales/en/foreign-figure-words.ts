/** Whoever is not the company: as the subject of what is said, or as the owner of a measure. */
const rivals = String.raw`(?:competitors?|rivals?|peers?|peer group|industry average|market leader|incumbents?)`;
const which = String.raw`(?:(?:our|the|its|their|a|one|another|some|most|many|several|all|certain|of|other|key|main|nearest|closest|largest|biggest|listed|local|global|european|american|chinese|asian|direct|major|smaller|larger) )*`;

/** English, lower case; each matches what stands before a figure that is none of the company's. */
export const foreignFigureWordsEn = {
  /** "Our largest competitor reported revenue of", up to the figure with no "we" or comma between. */
  rivalSubject: String.raw`(?:^|[,;:] |\b(?:and|but|while|whereas) )${which}${rivals}(?:'s?)? (?:(?!\b(?:we|our|us|ours)\b)[^,;])*$`,
  /** "Borealis, which we compete with in Europe, spent". */
  rivalAside: String.raw`(?:^|[;:] )[^,;]{2,40}, (?:which|whom|who) (?:we |is |are )?(?:compete|a competitor|competitors|one of our competitors|our (?:main |largest )?(?:competitor|rival))[^,;]*, [^,;]*$`,
  /** "Revenue for our peer Borealis grew". */
  rivalOwner: String.raw`\b(?:for|of|at|from|by) ${which}${rivals}\b(?:(?!\b(?:we|our|us|ours)\b)[^,;])*$`,
  /** "Consensus for gross margin was", "the Street was looking for", "analysts on average expected". */
  expectedByOthers: String.raw`(?<!\b(?:ahead of|above|below|beat|beating|exceeded|exceeding|versus|than|with|to|missed|met|topped) (?:the |street |market |analyst )*)\b(?:(?:analysts?'? |street |market )?consensus(?: (?:for|on|of|estimates?|forecasts?|expectations?|number))?|the street|sell-?side(?: analysts?)?|analysts|investors)\b(?:(?!\b(?:we|our|us|ours)\b)[^,;])*\b(?:was|were|is|are|had|has|stood|stands|sat|expected|looked|looking|called|modell?ed|forecast|predicted|pencil+ed|estimated?)\b(?:(?!\b(?:we|our|us|ours)\b)[^,;])*$`,
  /** "Our budget called for". */
  budgeted: String.raw`(?<!\b(?:ahead of|above|below|beat|versus|than|with|to|under|over) (?:our |the )*)\b(?:our|the|this year's|internal) (?:internal |annual |original )?(?:budget|business plan|operating plan|model|base case|planning assumption) (?:had |has |was |is |had been )?(?:called|calls|call|assumed|assumes|for|of|was|is|had|has|set|foresaw|provided)\b(?:(?!\b(?:we|and|but|actual\w*)\b)[^,;])*$`,
  /** "Without the strike, revenue would have been": what did not happen. */
  unreal: String.raw`\b(?:would|could|might)(?:n't| not)? (?:also |still |even )?have\b[^;]*$`,
  /** "In our stress test, free cash flow falls to". */
  scenario: String.raw`\b(?:in|under|on) (?:our|the|a|an|this|that) (?:[a-z]+ ){0,2}(?:stress (?:test|case)|downside (?:case|scenario)|upside (?:case|scenario)|bear case|bull case|scenario|simulation|sensitivity analysis|hypothetical case)\b[^;]*$`,
  /** "Revenue was not $500 million". */
  denied: String.raw`\b(?:(?:was|were|is|are|did|has|have|had)(?:n't| not)(?: (?:been|be|reach|reached|grow|grown|spend|spent))?|never (?:was|were|been|reached|exceeded)|far from|nowhere near) (?:at |about |really |actually |the |a |an )*$`,
} as const;
