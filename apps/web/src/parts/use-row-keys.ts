import { useTranslation } from 'react-i18next';
import { useKeys } from './use-keys.js';

interface RowKeys {
  /** Of the rows in their order. */
  readonly ids: readonly string[];
  readonly current: string | null;
  readonly onMove: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Moves through rows by `j` and `k`, and opens the current one by Enter where the focus is on nothing that Enter is for. */
export function useRowKeys({ ids, current, onMove, onOpen }: RowKeys): void {
  const { t } = useTranslation();
  const step = (by: 1 | -1) => {
    const at = current === null ? -1 : ids.indexOf(current);
    const next = ids[at < 0 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)];
    if (next !== undefined) onMove(next);
  };
  useKeys('j', () => step(1), { does: t('nextRow') });
  useKeys('k', () => step(-1), { does: t('previousRow') });
  const enabled = current !== null && ids.includes(current);
  useKeys('enter', () => current !== null && onOpen(current), { enabled, yields: true, does: t('openRow') });
}
