import type { OpenAPIObject } from '@nestjs/swagger';

/** Publishes `DocumentSchema` as `Document`: the suffix only keeps our classes apart from the types that they describe. */
export function publishedNames(api: OpenAPIObject): OpenAPIObject {
  const text = JSON.stringify(api)
    .replace(/("#\/components\/schemas\/\w+?)Schema"/g, '$1"')
    .replace(/"(\w+)Schema":(?=\{"type":"object")/g, '"$1":');
  return JSON.parse(text) as OpenAPIObject;
}
