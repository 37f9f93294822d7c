import type { Language } from '#engine';
import { Column, PrimaryColumn } from 'typeorm';
import { CorpusRow } from './corpus-row.js';

/** What statements and observations have in common: a place in the text of one run, and what it speaks of. */
export abstract class MentionRow extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  runId!: string;

  /** The id within its document: `s12`, `o7`. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'text' })
  lang!: Language;

  @Column({ type: 'text' })
  metric!: string;

  @Column({ type: 'text', nullable: true })
  event!: string | null;

  @Column({ type: 'text' })
  segment!: string;

  /** The whole of it without its quotes. */
  @Column({ type: 'jsonb' })
  frame!: unknown;
}
