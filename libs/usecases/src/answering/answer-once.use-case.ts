import type { KeptAnswer, RepeatableRequest } from '../ports/index.js';

/**
 * What became of a request under a key: the `first` is to be worked on, and its answer kept or the key released; one under
 * way elsewhere is `running`; a known one is `answered` (its hash is to be compared where the body was still coming in);
 * `other` was another request.
 */
export type BegunRequest =
  | {
      readonly kind: 'first';
      keep(requestHash: string, answer: KeptAnswer): Promise<void>;
      release(): Promise<void>;
    }
  | { readonly kind: 'running' }
  | { readonly kind: 'answered'; readonly requestHash: string | null; readonly answer: KeptAnswer }
  | { readonly kind: 'other' };

/** A request repeated under the key of its sender is answered as the first one was, for a day. */
export abstract class AnswerOnce {
  abstract begin(request: RepeatableRequest): Promise<BegunRequest>;
}
