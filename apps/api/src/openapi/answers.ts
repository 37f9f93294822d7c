import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { Needs } from '../access/needs.js';
import { ApiBody, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { FIGURE_TYPES } from '../edge/file-bodies.js';
import { problem, problems } from './problem-answers.js';

const unlessChanged = ApiResponse({ status: 304, description: 'Not changed since the ETag of `If-None-Match`.' });

/** A read: what it is for, and the schema of its answer. */
export function Read(summary: string, type: Type): MethodDecorator {
  const answer = ApiResponse({ status: 200, type, description: 'With an ETag.' });
  return applyDecorators(Needs('read'), ApiOperation({ summary }), answer, unlessChanged, ...problems);
}

/** A read of one record, which may not exist. */
export function ReadOne(summary: string, type: Type): MethodDecorator {
  return applyDecorators(Read(summary, type), problem(404, 'There is no such record.'));
}

/** A read that answers with plain text. */
export function ReadText(summary: string): MethodDecorator {
  const answer = ApiResponse({
    status: 200,
    description: 'The text, character for character, in UTF-8.',
    content: { 'text/plain': { schema: { type: 'string' } } },
  });
  const missing = problem(404, 'There is no such record.');
  return applyDecorators(Needs('read'), ApiOperation({ summary }), answer, unlessChanged, missing, ...problems);
}

/** A read that answers with a JSON Schema. */
export function ReadJsonSchema(summary: string): MethodDecorator {
  const answer = ApiResponse({
    status: 200,
    description: 'The schema, whole in itself.',
    content: { 'application/schema+json': { schema: { type: 'object' } } },
  });
  const missing = problem(404, 'There is no such type.');
  return applyDecorators(Needs('read'), ApiOperation({ summary }), answer, unlessChanged, missing, ...problems);
}

/** Server-sent events, each of which has a record as its data. */
export function Follow(summary: string, type: Type): MethodDecorator {
  const events = ApiResponse({
    status: 200,
    description: `Server-sent events \`progress\`, \`done\` and \`failed\`; the data of each is a \`${type.name.replace(/Schema$/, '')}\`. The stream ends with the last.`,
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  });
  const over = ApiResponse({ status: 204, description: 'There is nothing after `Last-Event-ID`.' });
  const seen = ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Id of the last event seen.' });
  const faults = [problem(404, 'There is no such record.'), problem(409, 'Too many follow already.')];
  return applyDecorators(Needs('read'), ApiOperation({ summary }), events, over, seen, ...faults, ...problems);
}

/** A read that answers with a file of a media type. */
export function ReadFile(summary: string, mediaType: string): MethodDecorator {
  const answer = ApiResponse({
    status: 200,
    description: 'The file, in UTF-8, with an ETag.',
    content: { [mediaType]: { schema: { type: 'string' } } },
  });
  const missing = problem(404, 'There is no such record.');
  return applyDecorators(Needs('read'), ApiOperation({ summary }), answer, unlessChanged, missing, ...problems);
}

/** A record that is made at once. */
export function Make(summary: string, description: string, type: Type): MethodDecorator {
  const answer = ApiResponse({
    status: 201,
    type,
    description: 'Made.',
    headers: { Location: { description: 'Address of the record.', schema: { type: 'string' } } },
  });
  const faults = [problem(415, 'The body is not JSON.')];
  return applyDecorators(Needs('admin'), ApiOperation({ summary, description }), answer, ...faults, ...problems);
}

/** A record that is no longer of use from now on; doing it twice changes nothing. */
export function Remove(summary: string): MethodDecorator {
  const answer = ApiResponse({ status: 204, description: 'Done.' });
  return applyDecorators(
    Needs('admin'),
    ApiOperation({ summary }),
    answer,
    problem(404, 'There is no such record.'),
    ...problems,
  );
}

/** Work that is queued: answered at once with the job to follow. */
export function Queue(summary: string, description: string, type: Type): MethodDecorator {
  const answer = ApiResponse({
    status: 202,
    type,
    description: 'Taken in. Follow the job.',
    headers: { Location: { description: 'Address of the job.', schema: { type: 'string' } } },
  });
  const faults = [problem(413, 'The body has more than 5 MB.'), problem(415, 'The body is not JSON.')];
  return applyDecorators(
    Needs('ingest'),
    HttpCode(202),
    ApiOperation({ summary, description }),
    answer,
    ...faults,
    ...problems,
  );
}

/** A file that is read as it streams in; what follows from it is queued. */
export function Stream(summary: string, description: string, type: Type): MethodDecorator {
  const answer = ApiResponse({
    status: 202,
    type,
    description: 'Taken in. Ask for it again until it is `done`.',
    headers: { Location: { description: 'Address of the import; none for a dry run.', schema: { type: 'string' } } },
  });
  const content = Object.fromEntries(
    FIGURE_TYPES.map((name) => [name, { schema: { type: 'string', format: 'binary' } }]),
  );
  const body = ApiBody({ required: true, content } as never);
  const faults = [
    problem(413, 'The file has more than 256 MB.'),
    problem(415, 'The body is no file.'),
    problem(422, 'The file cannot be read.'),
  ];
  return applyDecorators(
    Needs('ingest'),
    HttpCode(202),
    ApiOperation({ summary, description }),
    body,
    answer,
    ...faults,
    ...problems,
  );
}

/** A record made at once of what somebody decided; `If-Match` says which version of what they looked at. */
export function RecordDecision(summary: string, description: string, type: Type): MethodDecorator {
  const answer = ApiResponse({
    status: 201,
    type,
    description: 'Recorded; the ledger is made anew with it.',
    headers: { Location: { description: 'Address of the record.', schema: { type: 'string' } } },
  });
  const match = ApiHeader({ name: 'If-Match', required: true, description: 'ETag of what was looked at, or `*`.' });
  const faults = [
    problem(404, 'There is no such record.'),
    problem(409, 'It is at odds with what is stored.'),
    problem(412, 'What was looked at has changed since.'),
    problem(428, 'It must be said what was looked at.'),
  ];
  return applyDecorators(
    Needs('review'),
    ApiOperation({ summary, description }),
    answer,
    match,
    ...faults,
    ...problems,
  );
}

/** A change of state that holds at once; what follows from it is queued. */
export function Decide(summary: string, description: string, type: Type): MethodDecorator {
  const answer = ApiResponse({ status: 200, type, description: 'As it is now.' });
  const faults = [problem(404, 'There is no such record.'), problem(409, 'It is past that, or not there yet.')];
  return applyDecorators(Needs('admin'), ApiOperation({ summary, description }), answer, ...faults, ...problems);
}

/** A file that is written as it is read; each media type with what it holds. */
export function Download(summary: string, types: Readonly<Record<string, string>>): MethodDecorator {
  const content = Object.fromEntries(
    Object.entries(types).map(([type, description]) => [
      type,
      {
        schema:
          type === 'application/json'
            ? { type: 'object', description }
            : { type: 'string', format: 'binary', description },
      },
    ]),
  );
  const answer = ApiResponse({ status: 200, description: 'The file, as it is written.', content: content as never });
  const missing = problem(404, 'There is no such record.');
  return applyDecorators(Needs('read'), ApiOperation({ summary }), answer, missing, ...problems);
}

const seen = ApiHeader({ name: 'If-Match', required: true, description: 'ETag of what was looked at, or `*`.' });
const unseen = [
  problem(404, 'There is no such record.'),
  problem(412, 'It has changed since.'),
  problem(428, 'It must be said what was looked at.'),
];

/** A change of a record that somebody has looked at: `If-Match` says at which version. */
export function Change(summary: string, type: Type): MethodDecorator {
  const answer = ApiResponse({ status: 200, type, description: 'As it is now, with its ETag.' });
  return applyDecorators(
    Needs('admin'),
    HttpCode(200),
    ApiOperation({ summary }),
    answer,
    seen,
    ...unseen,
    ...problems,
  );
}

/** As `Change`; nothing is left of the record. */
export function RemoveSeen(summary: string): MethodDecorator {
  const answer = ApiResponse({ status: 204, description: 'Done.' });
  return applyDecorators(
    Needs('admin'),
    HttpCode(204),
    ApiOperation({ summary }),
    answer,
    seen,
    ...unseen,
    ...problems,
  );
}

/** Sent, soon, as often as it takes: answered at once. */
export function SendSoon(summary: string, type: Type): MethodDecorator {
  const answer = ApiResponse({ status: 202, type, description: 'Queued.' });
  const missing = problem(404, 'There is no such record.');
  return applyDecorators(Needs('admin'), HttpCode(202), ApiOperation({ summary }), answer, missing, ...problems);
}

/** What would follow from a body. Nothing is stored, so whoever reads may ask. */
export function TryOut(summary: string, type: Type): MethodDecorator {
  const answer = ApiResponse({ status: 200, type, description: 'What would follow; nothing is stored.' });
  const faults = [problem(415, 'The body is not JSON.')];
  return applyDecorators(Needs('read'), HttpCode(200), ApiOperation({ summary }), answer, ...faults, ...problems);
}
