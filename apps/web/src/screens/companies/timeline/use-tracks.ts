import { useEffect } from 'react';
import { useList } from '../../../api/use-list.js';

/** All claims of a company as they are drawn; pages that are missing are fetched one after the other. */
export function useTracks(company: string) {
  const list = useList('/v1/companies/{id}/tracks', { path: { id: company } });
  const { hasNextPage, isFetchingNextPage, isError, more } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) more();
  }, [hasNextPage, isFetchingNextPage, isError, more]);
  return list;
}
