import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Json = Record<string, unknown>;

/** Is this object the schema of a record (and not a map of fields that happens to hold one called `properties`)? */
const isRecordSchema = (node: Json): boolean => node['type'] === 'object' && typeof node['properties'] === 'object';

/** The same document with records closed: an answer that holds more than is published fails. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return isRecordSchema(copy) ? { ...copy, additionalProperties: false } : copy;
}

/** The published document in the checker's hands, records closed. */
function published(api: OpenAPIObject): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
  return ajv.addSchema(closed(api) as object, 'api');
}

function faults(ajv: Ajv2020, pointer: readonly string[], value: unknown): readonly string[] {
  const parts = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  const validate = ajv.getSchema(`api#/${parts.join('/')}`);
  if (!validate) return [`nothing is published at ${pointer.join(' ')}`];
  const fits = validate(value);
  return fits ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** Holds answers to the published OpenAPI document: the faults of a body, an empty list if it is as promised. */
export function answerChecker(api: OpenAPIObject) {
  const ajv = published(api);
  return (path: string, status: string, mediaType: string, body: unknown): readonly string[] => {
    const method = api.paths[path]?.get?.responses[status] ? 'get' : 'post';
    return faults(ajv, ['paths', path, method, 'responses', status, 'content', mediaType, 'schema'], body);
  };
}

/** Holds a value to the schema at a place of the document. */
export function publishedChecker(
  api: OpenAPIObject,
): (pointer: readonly string[], value: unknown) => readonly string[] {
  const ajv = published(api);
  return (pointer, value) => faults(ajv, pointer, value);
}

/** Holds values to a JSON Schema that stands by itself and is itself without fault. */
export function jsonSchemaChecker(schema: object): (value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strictSchema: true, strictTypes: false, allErrors: true });
  (formats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** The same for a value that is published by the name of its schema alone. */
export function schemaChecker(api: OpenAPIObject, schema: string): (value: unknown) => readonly string[] {
  const ajv = published(api);
  return (value) => faults(ajv, ['components', 'schemas', schema], value);
}
