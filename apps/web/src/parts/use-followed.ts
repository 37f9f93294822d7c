import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { change, queryClient, readTagged } from '../api/client.js';
import { useRead } from '../api/use-read.js';

/** The watch list that following keeps. Its name is the same in all languages, so that subscriptions can name it. */
const LIST = 'Followed';

/** Which claims (or companies, whose claims then all are) are followed, and a way to change it: `toggle.mutate(id)`. Subscriptions that watch the list `Followed` tell of what is followed. */
export function useFollowed(of: 'claims' | 'companies') {
  const lists = useRead('/v1/watch-lists', { query: { limit: 200 } });
  const list = lists.data?.data.find(({ name }) => name === LIST);
  const isFollowed = useCallback((id: string) => list?.[of].includes(id) ?? false, [list, of]);
  const toggle = useMutation({
    mutationFn: async (id: string) => {
      if (!list) return change('post', '/v1/watch-lists', { body: { name: LIST, [of]: [id] } });
      const path = { id: list.id };
      // As it is now: what was followed elsewhere in the meantime stays followed.
      const { data, tag } = await readTagged('/v1/watch-lists/{id}', { path });
      const others = data[of].filter((one) => one !== id);
      const body = { [of]: isFollowed(id) ? others : [...others, id] };
      return change('patch', '/v1/watch-lists/{id}', { path, body, headers: { 'If-Match': tag } });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['read', '/v1/watch-lists'] }),
  });
  return { isFollowed, toggle, isKnown: lists.data !== undefined };
}
