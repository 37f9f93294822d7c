import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Needs } from '../access/needs.js';
import { DOCUMENT_TYPES } from '../edge/file-bodies.js';
import { problem, problems } from './problem-answers.js';

/** Body of a document: as JSON, or as a file of any of these types. */
function documentBody(body: Type): MethodDecorator {
  const file = { schema: { type: 'string', format: 'binary' } };
  const files = Object.fromEntries(DOCUMENT_TYPES.map((name) => [name, file]));
  const content = { 'application/json': { schema: { $ref: getSchemaPath(body) } }, ...files };
  return applyDecorators(ApiExtraModels(body), ApiBody({ required: true, content } as never));
}

const documentFaults = [
  problem(413, 'The file is larger than is taken in, packed or unpacked.'),
  problem(415, 'The content type is not taken.'),
  problem(422, 'The document cannot be read: `code` says why.'),
];

/** A document that is taken in: answered at once with the job to follow. */
export function TakeDocument(summary: string, description: string, body: Type, type: Type): MethodDecorator {
  const answer = ApiResponse({
    status: 202,
    type,
    description: 'Taken in. Follow the job.',
    headers: { Location: { description: 'Address of the job.', schema: { type: 'string' } } },
  });
  return applyDecorators(
    Needs('ingest'),
    HttpCode(202),
    ApiOperation({ summary, description }),
    documentBody(body),
    answer,
    ...documentFaults,
    ...problems,
  );
}

/** A document that is looked at and not kept. */
export function LookAtDocument(summary: string, description: string, body: Type, type: Type): MethodDecorator {
  const answer = ApiResponse({ status: 200, type, description: 'How it would be read.' });
  return applyDecorators(
    Needs('ingest'),
    HttpCode(200),
    ApiOperation({ summary, description }),
    documentBody(body),
    answer,
    ...documentFaults,
    ...problems,
  );
}
