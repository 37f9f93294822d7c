import { ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemSchema } from '../schemas/index.js';

/** A problem that an address may answer with, as problem details. */
export const problem = (status: number | 'default', description: string) =>
  ApiResponse({
    status,
    description,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemSchema) } } },
  });

/** What any address may answer. */
export const problems = [problem(400, 'The request has faults.'), problem('default', 'Any other problem.')];
