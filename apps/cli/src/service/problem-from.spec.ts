import { describe, expect, it } from '@jest/globals';
import { problemDetails } from '#contracts';
import { Problem } from '#problem';
import { exitCodeOf } from '../report-error.js';
import { isProblemDetails, problemFrom } from './problem-from.js';

describe('problemFrom', () => {
  it.each([
    ['not_found', 1],
    ['conflict', 1],
    ['internal_error', 1],
    ['invalid_request', 2],
    ['missing_period_end', 2],
    ['too_large', 3],
    ['empty_document', 3],
    ['unavailable', 4],
    ['host_not_allowed', 4],
    ['service_unreachable', 4],
  ] as const)('%s ends with %d', (code, exit) => {
    const details = problemDetails(code, 'What was wrong.', 'What to do.');
    expect(isProblemDetails(details)).toBe(true);
    expect(exitCodeOf(problemFrom({ ...details, code }))).toBe(exit);
  });

  it('names every field that the service refused', () => {
    const code = 'invalid_request';
    const errors = [
      { field: 'limit', message: 'limit must not be greater than 200' },
      { field: 'company', message: 'company must be a word' },
    ];
    const problem = problemFrom({ ...problemDetails(code, 'd', 'a', errors), code });
    expect(problem.message).toBe(
      'The service refuses this: limit must not be greater than 200; company must be a word.',
    );
  });

  it('keeps the words of the service', () => {
    const code = 'not_found';
    expect(problemFrom({ ...problemDetails(code, 'There is no claim 7.', 'List them.'), code })).toEqual(
      new Problem('not_found', 'There is no claim 7.', 'List them.'),
    );
  });

  it.each([null, undefined, 'text', [], {}, { code: 'teapot' }, { code: 7 }])(
    'takes %p for no problem of ours',
    (body) => {
      expect(isProblemDetails(body)).toBe(false);
    },
  );
});
