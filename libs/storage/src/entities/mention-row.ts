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

  @Column({ type: 'uuid' })
  documentId!: string;

  /** Day of the call. */
  @Column({ type: 'date' })
  saidOn!: string;

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

  /** What it is found by; null until the worker has worked it out for a row of before. */
  @Column({ type: 'tsvector', nullable: true, select: false })
  words!: string | null;

  /** The whole of it without its quotes. */
  @Column({ type: 'jsonb' })
  frame!: unknown;
}
