import { useLocalStorage } from '@mantine/hooks';
import { useRead } from '../../api/use-read.js';

/**
 * Who decides: the name of the session's key. Where the service is open to anybody, a name that this browser keeps; without
 * one the service's word for anybody.
 */
export function useReviewer() {
  const { data } = useRead('/v1/session');
  const [own, setOwn] = useLocalStorage({ key: 'wordkept.reviewer', defaultValue: '', getInitialValueInEffect: false });
  const isOpen = data?.auth === 'open';
  const mayReview = data?.scopes.some((scope) => scope === 'review' || scope === 'admin') ?? true;
  const name = isOpen ? own.trim() || data.name : (data?.name ?? '');
  return { name, author: isOpen ? name : undefined, isOpen, own, setOwn, mayReview };
}
