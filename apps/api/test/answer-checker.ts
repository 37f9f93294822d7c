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

/** Holds answers to the published OpenAPI document: the faults of a body, an empty list if it is as promised. */
export function answerChecker(api: OpenAPIObject) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
  ajv.addSchema(closed(api) as object, 'api');
  return (path: string, status: string, mediaType: string, body: unknown): readonly string[] => {
    const pointer = ['paths', path, path === '/v1/documents' && status === '202' ? 'post' : 'get', 'responses', status]
      .concat('content', mediaType, 'schema')
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const validate = ajv.getSchema(`api#/${pointer.join('/')}`);
    if (!validate) return [`nothing is published for ${path} ${status} ${mediaType}`];
    const fits = validate(body);
    return fits ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}
