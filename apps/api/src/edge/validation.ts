import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { Problem } from '#contracts';
import { EdgeProblem } from './edge-problem.js';

type FieldFault = NonNullable<Problem['errors']>[number];

/** Refuses what a request class does not allow, unknown fields too, and names every field at fault. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalidRequest(faultsOf(errors)),
  });
}

function invalidRequest(faults: readonly FieldFault[]): EdgeProblem {
  const fields = [...new Set(faults.map((fault) => fault.field))].join(', ');
  const detail = fields === '' ? 'The request has no fields.' : `At fault: ${fields}.`;
  return new EdgeProblem(
    'invalid_request',
    detail,
    'Mend the fields listed under `errors`; /docs has the forms.',
    faults,
  );
}

function faultsOf(errors: readonly ValidationError[], path = ''): FieldFault[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const field = `${path}${property}`;
    const own = Object.values(constraints ?? {}).map((message) => ({ field, message }));
    return [...own, ...faultsOf(children ?? [], `${field}.`)];
  });
}
