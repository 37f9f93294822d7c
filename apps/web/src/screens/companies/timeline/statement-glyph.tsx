import type { MarkShape } from './mark.js';

/** Each shape about the middle of its place, five pixels to a side. */
const PATHS: Readonly<Record<MarkShape, string>> = {
  up: 'M0,-6 L5.5,4 L-5.5,4 Z',
  down: 'M0,6 L5.5,-4 L-5.5,-4 Z',
  withdrawn: 'M-4,-4 L4,4 M4,-4 L-4,4',
  range: 'M-2.5,-6 H2.5 V6 H-2.5 Z M-5,-6 H5 M-5,6 H5',
  floor: 'M-5,5 H5 M-5,2 L0,-4 L5,2',
  ceiling: 'M-5,-5 H5 M-5,-2 L0,4 L5,-2',
  point: 'M0,-5.5 L5.5,0 L0,5.5 L-5.5,0 Z',
  event: 'M-4.5,-4.5 H4.5 V4.5 H-4.5 Z',
  words: 'M-5,0 A5,5 0 1 0 5,0 A5,5 0 1 0 -5,0 Z',
};

const OUTLINES: readonly MarkShape[] = ['withdrawn', 'floor', 'ceiling'];

interface StatementGlyphProps {
  readonly shape: MarkShape;
  /** Hollow while the claim is open. */
  readonly hollow: boolean;
}

/** The mark of one statement, in the colour that stands about it. */
export function StatementGlyph({ shape, hollow }: StatementGlyphProps) {
  const fill = OUTLINES.includes(shape) ? 'none' : hollow ? 'var(--mantine-color-body)' : 'currentColor';
  return <path d={PATHS[shape]} fill={fill} stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" strokeLinejoin="round" />;
}
