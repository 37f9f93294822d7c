import { useMediaQuery } from '@mantine/hooks';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import type { Row } from './rows-of.js';
import type { Side } from './text-row.js';

const SIDES = ['both', 'original', 'translation'] as const;

/** Which of original and translation are shown, in the address: side by side where there is room, else one at a time. */
export function useSide(rows: readonly Row[]): readonly [Side, (side: Side) => void, boolean] {
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [side, setSide] = useQueryState('side', parseAsStringLiteral(SIDES));
  const isBilingual = rows.some((row) => row.kind === 'paragraph' && row.translation !== null);
  const usual = isBilingual && !isNarrow ? 'both' : 'original';
  const shown = side === 'both' && isNarrow ? 'original' : (side ?? usual);
  return [isBilingual ? shown : 'original', (wanted) => void setSide(wanted), isBilingual];
}
