import { Injectable } from '@nestjs/common';
import { newId } from '../identity.js';
import {
  CurrentTenant,
  IdempotencyKeys,
  type KeptAnswer,
  type KeyHold,
  type KeyState,
  type RepeatableRequest,
} from '../ports/index.js';
import { AnswerOnce, type BegunRequest } from '../use-cases.js';

/** A process that died is waited for so long; one that lives prolongs it in time. */
const LEASE_MS = 30_000;
const PROLONG_EVERY_MS = 10_000;

@Injectable()
export class AnswerKeyedOnce extends AnswerOnce {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override async begin(request: RepeatableRequest): Promise<BegunRequest> {
    const hold: KeyHold = { tenant: this.tenant.id(), key: request.key, owner: newId() };
    const state = await this.keys.claim(hold, request, LEASE_MS);
    if (state.kind === 'ours') return this.ours(hold);
    if (differs(request, state)) return { kind: 'other' };
    if (state.kind === 'running') return { kind: 'running' };
    const { requestHash, answer } = state;
    return { kind: 'answered', requestHash, answer };
  }

  private ours(hold: KeyHold): BegunRequest {
    const prolong = (): void => void this.keys.prolong(hold, LEASE_MS).catch(() => undefined);
    const timer = setInterval(prolong, PROLONG_EVERY_MS).unref();
    return {
      kind: 'first',
      keep: (requestHash: string, answer: KeptAnswer) => {
        clearInterval(timer);
        return this.keys.keep(hold, requestHash, answer);
      },
      release: () => {
        clearInterval(timer);
        return this.keys.release(hold);
      },
    };
  }
}

/** Where a body is still coming in, its hash tells later. */
function differs(asked: RepeatableRequest, known: Exclude<KeyState, { kind: 'ours' }>): boolean {
  if (asked.route !== known.route) return true;
  return asked.requestHash !== null && known.requestHash !== null && asked.requestHash !== known.requestHash;
}
