import type { FastifyReply } from 'fastify';
import type { Tagged } from '#usecases';

/** The record, with its version as the ETag of the answer. */
export function withTag<T>({ view, tag }: Tagged<T>, reply: FastifyReply): T {
  void reply.header('etag', `"${tag}"`);
  return view;
}

/** The same of a record that was made, at its address. What it shows is not kept anywhere. */
export function made<T extends { readonly id: string }>(record: Tagged<T>, address: string, reply: FastifyReply): T {
  void reply.header('location', `${address}/${record.view.id}`);
  return withTag(record, reply);
}

/** An answer that holds a secret is kept by nobody on the way. */
export function unkept(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}
