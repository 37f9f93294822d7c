import type { OpenAPIObject } from '@nestjs/swagger';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** One operation of the published document. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Schema of a JSON body; null where there is none. */
  readonly body: Schema | null;
  /** Content types that its body may have. */
  readonly bodyTypes: readonly string[];
}

interface Published {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** All operations that the document publishes. */
export function operationsOf(api: OpenAPIObject): readonly Operation[] {
  return Object.entries(api.paths as Record<string, Record<string, Published>>).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => {
      const { parameters = [], requestBody } = item[method]!;
      const content = requestBody?.content ?? {};
      return {
        method: method.toUpperCase(),
        path,
        parameters,
        body: content['application/json']?.schema ?? null,
        bodyTypes: Object.keys(content),
      };
    }),
  );
}

/** The schema itself, where it is only pointed at. */
export function resolved(api: OpenAPIObject, schema: Schema): Schema {
  const pointed = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  if (pointed === undefined) return schema;
  const name = pointed.replace('#/components/schemas/', '');
  return resolved(api, (api.components?.schemas?.[name] ?? {}) as Schema);
}
