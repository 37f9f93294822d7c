import { describe, expect, it } from '@jest/globals';
import { HTTP_PROBLEM_CODES, problemDetails } from './problem.js';

describe('problemDetails', () => {
  it('fills type, title and status from the code', () => {
    expect(problemDetails('not_found', 'There is no claim 7.', 'List the claims.')).toEqual({
      type: 'urn:wordkept:problem:not_found',
      title: 'There is no such record',
      status: 404,
      detail: 'There is no claim 7.',
      code: 'not_found',
      advice: 'List the claims.',
    });
  });

  it('lists the fields at fault only where there are some', () => {
    const errors = [{ field: 'limit', message: 'must not be greater than 200' }];
    expect(problemDetails('invalid_request', 'd', 'a', errors).errors).toEqual(errors);
    expect(problemDetails('invalid_request', 'd', 'a')).not.toHaveProperty('errors');
  });

  it.each(HTTP_PROBLEM_CODES)('%s is an error status, and a server error only where the server is at fault', (code) => {
    const { status } = problemDetails(code, '', '');
    const serversFault = ['service_unreachable', 'unavailable', 'internal_error'].includes(code);
    expect(Math.floor(status / 100)).toBe(serversFault ? 5 : 4);
  });
});
