/** Closed set of things that can be wrong with what a person gave us. */
export type ProblemCode =
  | 'file_not_found'
  | 'unreadable_file'
  | 'empty_document'
  | 'binary_file'
  | 'too_large'
  | 'too_costly'
  | 'not_fetched'
  | 'missing_period_end'
  | 'missing_event_date'
  | 'bad_date'
  | 'bad_option'
  | 'bad_profile'
  | 'unknown_company'
  | 'no_statements'
  | 'not_found'
  | 'conflict'
  | 'outdated'
  | 'service_unreachable';

/** An error that says what was wrong, where, and what to do. Edges map the code with an exhaustive switch. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}
