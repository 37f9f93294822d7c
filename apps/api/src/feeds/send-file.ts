import type { FastifyReply } from 'fastify';
import type { FeedFile } from '#usecases';

/** A file with its type and the time of its last change; its ETag is what tells whether anything is new. */
export function sendFile(reply: FastifyReply, type: string, { body, updatedAt }: FeedFile): string {
  void reply.header('content-type', `${type}; charset=utf-8`).header('last-modified', updatedAt.toUTCString());
  return body;
}
