import { Column, PrimaryColumn } from 'typeorm';
import { CorpusRow } from './corpus-row.js';

/** What a claim's statements and outcomes have in common: their turn in the claim and their place in a document. */
export abstract class EvidenceRow extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  claimId!: string;

  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'uuid' })
  documentId!: string;

  @Column({ type: 'uuid' })
  runId!: string;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  /** The whole of it without its quote. */
  @Column({ type: 'jsonb' })
  frame!: unknown;
}
