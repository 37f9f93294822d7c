import { HttpException } from '@nestjs/common';
import { problemDetails, type EdgeCode, type Problem as ProblemDetails } from '#contracts';
import { Problem } from '#engine';
import { EdgeProblem } from './edge-problem.js';

/** The problem document for whatever was thrown. What we did not foresee tells the caller nothing of our insides. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof EdgeProblem) return problemDetails(error.code, error.message, error.advice, error.errors);
  if (error instanceof Problem) return problemDetails(error.code, error.message, error.advice);
  return error instanceof HttpException ? problemOfFramework(error) : failure();
}

type FrameworkCode = Extract<
  EdgeCode,
  'malformed_json' | 'unknown_route' | 'too_large' | 'unsupported_media_type' | 'unavailable' | 'invalid_request'
>;

/** Errors of the framework carry a status and a message; ours a code and advice. */
function problemOfFramework(error: HttpException): ProblemDetails {
  const code = codeOfStatus(error.getStatus());
  return code === null ? failure() : problemDetails(code, detailOf(code, error.message), ADVICE[code]);
}

function codeOfStatus(status: number): FrameworkCode | null {
  switch (status) {
    case 400:
      return 'malformed_json';
    case 404:
      return 'unknown_route';
    case 413:
      return 'too_large';
    case 415:
      return 'unsupported_media_type';
    case 503:
      return 'unavailable';
    default:
      return status < 500 ? 'invalid_request' : null;
  }
}

const ADVICE: Readonly<Record<FrameworkCode, string>> = {
  malformed_json: 'Send one JSON document in UTF-8.',
  unknown_route: 'The addresses are listed at /docs.',
  too_large: 'A body may have 5 MB. Send one document at a time, as plain text.',
  unsupported_media_type: 'Send JSON with the header Content-Type: application/json.',
  unavailable: 'Try again in a moment.',
  invalid_request: 'Compare the request with /docs.',
};

function detailOf(code: EdgeCode, message: string): string {
  return code === 'unknown_route' ? `${message.replace(/^Cannot /, '')} is not an address of this service.` : message;
}

function failure(): ProblemDetails {
  return problemDetails(
    'internal_error',
    'Something that should not happen did; it is in the log of the service.',
    'Try again; if it stays, report the x-request-id header of this answer.',
  );
}
