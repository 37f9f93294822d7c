import type { preValidationHookHandler } from 'fastify';
import { EdgeProblem } from './edge-problem.js';

/** Deeper than any request of ours; what is far deeper exhausts the stack of whoever walks it. */
const MOST_DEEP = 32;

/** Hook that refuses JSON that is nested without end. */
export const shallowBody: preValidationHookHandler = ({ body }, _reply, done) => {
  if (!isDeeper(body, MOST_DEEP)) return done();
  const detail = `The body is nested more than ${MOST_DEEP} deep.`;
  done(new EdgeProblem('invalid_request', detail, 'Compare the request with /docs.'));
};

/** Looks at one level after the other, so that its own stack does not grow. A file that streams in is no JSON. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isNested);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === most) return true;
    level = level.flatMap((one) => Object.values(one).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
