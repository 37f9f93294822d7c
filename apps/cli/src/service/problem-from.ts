import { HTTP_PROBLEM_CODES, type HttpProblemCode, type Problem as ProblemDetails } from '#contracts';
import { Problem } from '#problem';

/** Is this a problem document of ours? */
export function isProblemDetails(body: unknown): body is ProblemDetails & { readonly code: HttpProblemCode } {
  const code = (body as ProblemDetails | null | undefined)?.code;
  return HTTP_PROBLEM_CODES.includes(code as HttpProblemCode);
}

const SHOW_A_KEY =
  'Put a key into WORDKEPT_API_KEY, or name a file that holds one with --key-file. Whoever has the database makes one by "wordkept keys create --database".';

/** What the service said, as the error that the command line reports: its code decides the exit code. */
export function problemFrom(details: ProblemDetails & { readonly code: HttpProblemCode }): Error {
  const code = details.code;
  const faults = (details.errors ?? []).map((error) => error.message);
  const message = faults.length > 0 ? `The service refuses this: ${faults.join('; ')}.` : details.detail;
  switch (code) {
    case 'invalid_request':
    case 'bad_address':
      return new Problem('bad_option', message, 'Mend what is named and try again.');
    case 'malformed_json':
    case 'unsupported_media_type':
    case 'unknown_route':
    case 'host_not_allowed':
    case 'unavailable':
    case 'precondition_required':
    case 'idempotency_mismatch':
    case 'idempotency_in_progress':
    case 'rate_limited':
    case 'headers_too_large':
    case 'too_slow':
      return new Problem('service_unreachable', message, details.advice);
    case 'unauthorized':
      return new Problem('conflict', message, SHOW_A_KEY);
    case 'forbidden':
      return new Problem('conflict', message, details.advice);
    case 'internal_error':
      return new Error(`the service failed. ${message}`);
    case 'file_not_found':
    case 'unreadable_file':
    case 'empty_document':
    case 'binary_file':
    case 'too_large':
    case 'too_costly':
    case 'not_fetched':
    case 'missing_period_end':
    case 'missing_event_date':
    case 'bad_date':
    case 'bad_option':
    case 'bad_profile':
    case 'unknown_company':
    case 'no_statements':
    case 'not_found':
    case 'conflict':
    case 'outdated':
    case 'service_unreachable':
      return new Problem(code, message, details.advice);
  }
}
