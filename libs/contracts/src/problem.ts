import type { ProblemCode } from '#engine';
import type { Problem } from './http.js';

/** What only the edge can find wrong: the request itself, or the state of the house. */
export type EdgeCode =
  | 'unauthorized'
  | 'forbidden'
  | 'invalid_request'
  | 'malformed_json'
  | 'too_large'
  | 'unsupported_media_type'
  | 'precondition_required'
  | 'idempotency_mismatch'
  | 'idempotency_in_progress'
  | 'rate_limited'
  | 'headers_too_large'
  | 'too_slow'
  | 'unknown_route'
  | 'bad_address'
  | 'host_not_allowed'
  | 'unavailable'
  | 'internal_error';

/** The closed set of `code` in a problem document. */
export type HttpProblemCode = ProblemCode | EdgeCode;

/** Status and title of every code; the type makes leaving one out an error. */
const KINDS: Readonly<Record<HttpProblemCode, readonly [status: number, title: string]>> = {
  file_not_found: [404, 'The file does not exist'],
  unreadable_file: [422, 'The file cannot be read'],
  empty_document: [422, 'The document holds no text'],
  binary_file: [422, 'The document is not text'],
  too_large: [413, 'The body is too large'],
  too_costly: [422, 'The document cannot be read within the limits'],
  not_fetched: [422, 'The address cannot be fetched'],
  missing_period_end: [422, 'The period of the document is not known'],
  missing_event_date: [422, 'The date of the call is not known'],
  bad_date: [400, 'A date is not a day of the calendar'],
  bad_option: [400, 'A value cannot be used'],
  bad_profile: [422, 'The company profile has faults'],
  unknown_company: [404, 'The company is not known'],
  no_statements: [422, 'The document holds no statements'],
  not_found: [404, 'There is no such record'],
  conflict: [409, 'The request is at odds with what is stored'],
  outdated: [412, 'The record has changed since it was read'],
  service_unreachable: [503, 'A service that is needed cannot be reached'],
  unauthorized: [401, 'A key is needed'],
  forbidden: [403, 'The key may not do this'],
  invalid_request: [400, 'The request has faults'],
  malformed_json: [400, 'The body is not JSON'],
  unsupported_media_type: [415, 'The content type cannot be read'],
  precondition_required: [428, 'The request must say which version it is about'],
  idempotency_mismatch: [422, 'The Idempotency-Key was used for another request'],
  idempotency_in_progress: [409, 'The first request under this Idempotency-Key is still under way'],
  headers_too_large: [431, 'The headers are too large'],
  too_slow: [408, 'The request took too long to come'],
  rate_limited: [429, 'There were too many requests'],
  bad_address: [400, 'The address cannot be read'],
  unknown_route: [404, 'There is no such address'],
  host_not_allowed: [421, 'The service does not answer under this host name'],
  unavailable: [503, 'The service is not ready'],
  internal_error: [500, 'The service failed'],
};

/** The codes themselves, for schemas and tests. */
export const HTTP_PROBLEM_CODES = Object.keys(KINDS) as readonly HttpProblemCode[];

/** An RFC 9457 problem document: `detail` says what was wrong and where, `advice` what to do. */
export function problemDetails(
  code: HttpProblemCode,
  detail: string,
  advice: string,
  errors?: Problem['errors'],
): Problem {
  const [status, title] = KINDS[code];
  const problem = { type: `urn:wordkept:problem:${code}`, title, status, detail, code, advice };
  return errors ? { ...problem, errors } : problem;
}
