import type { FastifyRequest, preParsingHookHandler } from 'fastify';
import { createHash } from 'node:crypto';
import { pipeline, Transform, type TransformCallback } from 'node:stream';
import { keyOf } from './repeat-key.js';

/** Hashes what passes through; `digest` is null until all has. */
class HashingStream extends Transform {
  digest: string | null = null;
  /** Fastify compares it with the length that was promised. */
  receivedEncodedLength = 0;
  private readonly hash = createHash('sha256');

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedEncodedLength += piece.length;
    this.hash.update(piece);
    done(null, piece);
  }

  override _flush(done: TransformCallback): void {
    this.digest = this.hash.digest('hex');
    done();
  }
}

const hashing = new WeakMap<FastifyRequest, HashingStream>();
const NOTHING = createHash('sha256').digest('hex');

/** Hook that hashes the body of a request that may be repeated, as it streams in. */
export const hashBody: preParsingHookHandler = (request, _reply, payload, done) => {
  if (keyOf(request) === null) return done(null, payload);
  const stream = new HashingStream();
  hashing.set(request, stream);
  pipeline(payload, stream, () => undefined);
  done(null, stream);
};

/** Hash of all that is asked: address, version looked at, body. Null while the body has not come in whole. */
export function requestHash(request: FastifyRequest): string | null {
  const body = request.body === undefined ? NOTHING : (hashing.get(request)?.digest ?? null);
  if (body === null) return null;
  const asked = [request.method, request.url, request.headers['if-match'] ?? null, body];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
