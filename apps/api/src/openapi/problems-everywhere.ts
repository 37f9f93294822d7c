import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const PROBLEM = {
  description: 'Any other problem.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Publishes the problem document with every operation: what is wrong with a request may be wrong with any. */
export function problemsEverywhere(api: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(api.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses = { default: PROBLEM, ...operation.responses };
    }
  }
  return api;
}
