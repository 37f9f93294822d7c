import type { DocumentFacts } from '#contracts';
import type { AddressUpload, FileUpload } from '#usecases';
import type { FastifyRequest } from 'fastify';
import { EdgeProblem } from '../edge/edge-problem.js';
import { isStream } from '../edge/file-bodies.js';
import { requestValidation } from '../edge/validation.js';
import type { FactsRequest } from '../requests/facts.request.js';
import type { PreviewRequest, UploadRequest } from '../requests/upload.request.js';

/** A document in any of the ways in which it may be sent; what the body says wins over what the address says. */
export async function sentDocument<Body extends typeof UploadRequest | typeof PreviewRequest>(
  request: FastifyRequest,
  facts: FactsRequest,
  metatype: Body,
): Promise<Texted<InstanceType<Body>> | FileUpload | AddressUpload> {
  const { body, headers } = request;
  if (isStream(body)) return { ...facts, bytes: body, contentType: headers['content-type'] };
  const sent = (await requestValidation().transform(
    { ...facts, ...objectOf(body) },
    { type: 'body', metatype },
  )) as InstanceType<Body>;
  return whole(sent);
}

type Texted<Sent> = Omit<Sent, 'text' | 'url'> & { readonly text: string };

function objectOf(body: unknown): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  const advice = 'Send {"company", "text"} or {"company", "url"} as JSON, or the file itself as the body.';
  throw new EdgeProblem('invalid_request', 'The body is no JSON object.', advice);
}

/** Text or address, one of them. */
function whole<Sent extends DocumentFacts & { readonly text?: string; readonly url?: string }>(
  sent: Sent,
): Texted<Sent> | AddressUpload {
  const { text, url, ...rest } = sent;
  if (text !== undefined && url === undefined) return { ...rest, text };
  if (url !== undefined && text === undefined) return { ...rest, url };
  const message = 'either text or url must be given, and not both';
  throw new EdgeProblem('invalid_request', 'At fault: text, url.', 'Give the text itself or the address of it.', [
    { field: 'text', message },
  ]);
}
