import type { OpenAPIObject } from '@nestjs/swagger';
import { publishedChecker } from '../../../apps/api/test/answer-checker.js';
import type { Answer } from '../../../apps/api/test/http-client.js';
import type { GeneratedRequest } from './generate-request.js';

interface PublishedAnswer {
  readonly content?: Readonly<Record<string, unknown>>;
}

/** What is wrong with an answer: a failure of ours, or anything that the document does not publish. */
export function answerFaults(api: OpenAPIObject) {
  const faultsAt = publishedChecker(api);
  return ({ operation }: GeneratedRequest, answer: Answer): readonly string[] => {
    const { statusCode, body, headers } = answer;
    if (statusCode >= 500) return [`${statusCode} ${body.slice(0, 300)}`];
    const method = operation.method.toLowerCase();
    const published = (api.paths[operation.path] as Record<string, { responses: Record<string, PublishedAnswer> }>)[
      method
    ]!.responses;
    const status = String(statusCode) in published ? String(statusCode) : 'default';
    const content = published[status]?.content;
    if (published[status] === undefined) return [`${statusCode} is not published`];
    if (content === undefined) return body === '' ? [] : [`${statusCode} has a body, and none is published`];
    const type = String(headers['content-type']).split(';')[0]!;
    if (content[type] === undefined)
      return [`${statusCode} is ${type}, published are ${Object.keys(content).join(', ')}`];
    if (!type.endsWith('json')) return [];
    const at = ['paths', operation.path, method, 'responses', status, 'content', type, 'schema'];
    return faultsAt(at, JSON.parse(body)).map((fault) => `${statusCode}: ${fault}`);
  };
}
