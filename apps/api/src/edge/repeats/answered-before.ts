import type { FastifyReply } from 'fastify';
import type { KeptAnswer } from '#usecases';

/** Thrown where the request was answered already: its answer goes out again, byte for byte. */
export class AnsweredBefore extends Error {
  constructor(readonly answer: KeptAnswer & { readonly body: Uint8Array }) {
    super('answered before');
    this.name = 'AnsweredBefore';
  }

  send(reply: FastifyReply): void {
    const { status, headers, body } = this.answer;
    void reply
      .status(status)
      .headers({ ...headers, 'idempotency-replayed': 'true' })
      .send(Buffer.from(body));
  }
}
