import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemsEverywhere } from './problems-everywhere.js';
import { repeatablePosts } from './repeatable-posts.js';
import { AlertSchemas } from '../alert-schemas/alert-schemas.js';
import { publishedNames } from './schema-names.js';
import { AlertSchema, NoticeSchema, ProblemSchema } from '../schemas/index.js';

/** The OpenAPI 3.1 document of the service. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Wordkept')
    .setDescription(
      'Every forward-looking statement of management, followed over quarters and judged with both quotes.\n\n' +
        'Every error is a problem document (RFC 9457). Lists come in pages: give `next` as `cursor` to read on. ' +
        'Figures are exact decimals, as text. Reads carry an ETag. ' +
        'The schema `Alert` is what a consumer of the queue `alerts` gets.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A key: `wk_…`.' }, 'key')
    .addCookieAuth('wordkept_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const api = SwaggerModule.createDocument(app, head, {
    extraModels: [ProblemSchema, AlertSchema, NoticeSchema],
    operationIdFactory: (_controller, method) => method,
  });
  return withSecurity(problemsEverywhere(repeatablePosts(publishedNames(api))));
}

/** Serves it for people at /docs and for programs at /docs-json, and what follows from it at /v1/schemas. */
export function serveDescription(app: INestApplication): void {
  app.get(AlertSchemas).describedBy(() => describeApi(app));
  SwaggerModule.setup('docs', app, () => describeApi(app), { jsonDocumentUrl: 'docs-json', raw: ['json'] });
}

/** What an operation needs is said where its route is; here it becomes what a generated client reads. */
function withSecurity(api: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(api.paths))
    for (const operation of Object.values(path as Record<string, Record<string, unknown>>))
      operation['security'] = operation['x-needs'] === 'nobody' ? [] : [{ key: [] }, { session: [] }];
  return api;
}
