import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;

const KEY: NonNullable<Operation['parameters']>[number] = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Repeated within a day under the same key, the request is answered as it was the first time.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const REPLAYED = {
  description: '`true`: the answer of the first request under this key.',
  schema: { type: 'string', enum: ['true'] },
};

/** Publishes the header `Idempotency-Key` with every POST: one mechanism takes it for all. */
export function repeatablePosts(api: OpenAPIObject): OpenAPIObject {
  for (const { post } of Object.values(api.paths)) if (post) makeRepeatable(post);
  return api;
}

function makeRepeatable(post: Operation): void {
  post.parameters = [...(post.parameters ?? []), KEY];
  for (const answer of Object.values(post.responses)) {
    if (answer && !('$ref' in answer)) answer.headers = { ...answer.headers, 'Idempotency-Replayed': REPLAYED };
  }
}
