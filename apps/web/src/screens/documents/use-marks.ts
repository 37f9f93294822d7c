import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../parts/use-keys.js';
import { SHOWN, type Mark, type Shown } from './mark.js';

/** Which kinds of marks are shown, in the address: `s` shows statements alone, `o` figures alone, the same key again all. */
export function useShown(): readonly [Shown, (shown: Shown) => void] {
  const [shown, show] = useQueryState('show', parseAsStringLiteral(SHOWN).withDefault('all'));
  const { t } = useTranslation('documents');
  useKeys('s', () => void show(shown === 'statements' ? 'all' : 'statements'), { does: t('keyStatements') });
  useKeys('o', () => void show(shown === 'observations' ? 'all' : 'observations'), { does: t('keyObservations') });
  return [shown, (wanted) => void show(wanted)];
}

/** The mark that is looked at, in the address; `n` and `p` go to the next and the one before, Escape leaves it. */
export function usePicked(marks: readonly Mark[], place: number, onGo: (mark: Mark) => void) {
  const { t } = useTranslation('documents');
  const [key, setKey] = useQueryState('mark');
  const at = marks.findIndex((mark) => mark.key === key);
  const go = (mark: Mark | undefined) => {
    if (!mark) return;
    void setKey(mark.key);
    onGo(mark);
  };
  const following = marks.findIndex(({ record }) => record.start >= place);
  const next = at >= 0 ? (at + 1) % marks.length : Math.max(0, following);
  const before = at >= 0 ? (at - 1 + marks.length) % marks.length : (following < 0 ? marks.length : following) - 1;
  useKeys('n', () => go(marks[next]), { does: t('keyNext') });
  useKeys('p', () => go(marks.at(before)), { does: t('keyBefore') });
  const leave = () => void setKey(null);
  useKeys('escape', leave, { enabled: at >= 0, does: t('keyLeave') });
  return { picked: marks[at] ?? null, pick: (mark: Mark) => void setKey(mark.key), go, leave };
}
