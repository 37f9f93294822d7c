const OFFICE =
  /^(?:group |deputy |interim |co-)?(?:chief [a-z]+ officer|ceo|cfo|coo|cto|chair(?:man|woman|person)?|president|treasurer|head of [a-z -]{2,40}|investor relations(?: (?:officer|director|manager))?|ir)$/i;

/** A speaker named by office alone: "Chief Financial Officer", "CFO", "Head of Investor Relations". */
export const isOffice = (text: string): boolean => text.length <= 60 && OFFICE.test(text);
