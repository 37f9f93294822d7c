import type { Span } from '../model/index.js';
import type { Label } from './label.js';

/** `prose`: paragraphs and list items; `direction`: "(interpreted)" and the like; `label`: a line that only names who speaks or which part begins. */
export type BlockKind = 'prose' | 'heading' | 'direction' | 'label' | 'furniture';

/** A paragraph, list item, heading or label of the document, in reading order. `start` is behind list marker and label. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** What opens with this block; its text may follow in the same block (`Q: ...`). */
  readonly label: Label | null;
  readonly marker: string | null;
  readonly indent: number;
}
