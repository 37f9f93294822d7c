import { NOTICE_TYPES, type AlertType, type NoticeType } from '#contracts';
import { exampleOf } from './example-of.js';
import { noticeOf } from './notice-of.js';

type Json = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const REFERENCE = '#/components/schemas/';
const FAILED: AlertType = 'wordkept.document.failed';

/**
 * The JSON Schema (2020-12) of one type of event, whole in itself, made of what the API publishes of alerts: `schemas` are
 * the components of its OpenAPI document. What the type settles is narrowed: its name, and whether it is about a claim.
 */
export function alertSchema(type: AlertType | NoticeType, title: string, schemas: Named): Json {
  const event = schemas[isNotice(type) ? 'Notice' : 'Alert'] as { readonly properties: Json };
  const properties = { ...event.properties, type: { const: type, description: title }, data: dataOf(type) };
  const body = { ...event, properties };
  return {
    $schema: DRAFT,
    $id: `urn:wordkept:schema:${type}`,
    title: type,
    description: title,
    ...(local(body) as Json),
    $defs: local(reachable(body, schemas)),
    examples: [isNotice(type) ? noticeOf(type) : exampleOf(type)],
  };
}

function isNotice(type: AlertType | NoticeType): type is NoticeType {
  return NOTICE_TYPES.some((one) => one === type);
}

function dataOf(type: AlertType | NoticeType): Json {
  if (isNotice(type)) return { $ref: `${REFERENCE}NoticeData` };
  const properties =
    type === FAILED
      ? { claim: { type: 'null' }, previous: { type: 'null' }, current: { type: 'null' } }
      : { claim: { $ref: `${REFERENCE}AlertedClaim` }, problem: false };
  const required = type === FAILED ? ['problem'] : [];
  return { allOf: [{ $ref: `${REFERENCE}AlertData` }, { properties, required }] };
}

/** The schemas that one refers to, and those that they refer to. */
function reachable(root: unknown, schemas: Named): Named {
  const found: Record<string, unknown> = {};
  const visit = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (name in found) continue;
      found[name] = schemas[name];
      visit(schemas[name]);
    }
  };
  visit(root);
  return found;
}

/** References that stay within the schema; OpenAPI's `example` is JSON Schema's `examples`. */
function local(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(local);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (key === '$ref' && typeof value === 'string') return [key, value.replace(REFERENCE, '#/$defs/')];
    return key === 'example' ? ['examples', [value]] : [key, local(value)];
  });
  return Object.fromEntries(entries);
}
