import type { Passages, Proposed } from '#engine';

/** A plug-in that may propose what a document holds. The engine holds its proposals against the text. */
export abstract class Proposer {
  /** Stands beside the engine's version on what it took part in; null where there is no plug-in. */
  abstract readonly name: string | null;
  /** Never throws: what goes wrong is told in the answer. */
  abstract propose(passages: Passages): Promise<Proposed>;
}

/** The usual case: nobody is asked. */
export class NoProposer extends Proposer {
  override readonly name = null;
  override async propose(): Promise<Proposed> {
    return { by: '', statements: [], observations: [], problem: null };
  }
}
