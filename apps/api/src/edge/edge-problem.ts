import type { EdgeCode, Problem } from '#contracts';

/** What is wrong with a request before any use case is asked. */
export class EdgeProblem extends Error {
  constructor(
    readonly code: EdgeCode,
    message: string,
    readonly advice: string,
    readonly errors?: Problem['errors'],
  ) {
    super(message);
    this.name = 'EdgeProblem';
  }
}
