import type { TenantId } from './current-tenant.js';

/** A request that its sender may repeat under a key of theirs. */
export interface RepeatableRequest {
  readonly key: string;
  /** Method and template of the route. */
  readonly route: string;
  /** Hash of all that was asked; null while the body is still coming in. */
  readonly requestHash: string | null;
}

/** An answer as it went out. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** null: it held a secret, and was not kept. */
  readonly body: Uint8Array | null;
}

/** What a key stands for now: nothing until this claim, a request under way elsewhere, or an answered one. */
export type KeyState =
  | { readonly kind: 'ours' }
  | { readonly kind: 'running'; readonly route: string; readonly requestHash: string | null }
  | {
      readonly kind: 'answered';
      readonly route: string;
      readonly requestHash: string | null;
      readonly answer: KeptAnswer;
    };

/** Who holds a key: a token of the process that works on its request. A process that lost its lease holds it no more. */
export interface KeyHold {
  readonly tenant: TenantId;
  readonly key: string;
  readonly owner: string;
}

/** Keys under which requests were made, with their answers. */
export abstract class IdempotencyKeys {
  /** Takes the key for `leaseMs`, unless a request under it is under way or answered. One whose lease ran out is taken over. */
  abstract claim(hold: KeyHold, request: RepeatableRequest, leaseMs: number): Promise<KeyState>;
  /** Prolongs the lease of one who still holds it. */
  abstract prolong(hold: KeyHold, leaseMs: number): Promise<void>;
  abstract keep(hold: KeyHold, requestHash: string, answer: KeptAnswer): Promise<void>;
  /** Gives the key back unused: the request may be made again under it. */
  abstract release(hold: KeyHold): Promise<void>;
  /** Of all tenants: keys taken before `before`. Returns how many went. */
  abstract forget(before: Date): Promise<number>;
}
