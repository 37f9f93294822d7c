import { useMutation } from '@tanstack/react-query';
import { change, queryClient } from '../api/client.js';
import { readTag } from '../api/read-tag.js';
import { useRead } from '../api/use-read.js';

/** The watch list that following keeps. Its name is the same in all languages, so that subscriptions can name it. */
const LIST = 'Followed';

/** Is a claim (or a company, whose claims then all are) followed, and a way to change it. Subscriptions that watch the list `Followed` tell of what is followed. */
export function useFollowed(of: 'claims' | 'companies', id: string) {
  const lists = useRead('/v1/watch-lists', { query: { limit: 200 } });
  const list = lists.data?.data.find(({ name }) => name === LIST);
  const isFollowed = list?.[of].includes(id) ?? false;
  const toggle = useMutation({
    mutationFn: async () => {
      if (!list) return change('post', '/v1/watch-lists', { body: { name: LIST, [of]: [id] } });
      const followed = isFollowed ? list[of].filter((one) => one !== id) : [...list[of], id];
      const headers = { 'If-Match': await readTag(`/v1/watch-lists/${list.id}`) };
      return change('patch', '/v1/watch-lists/{id}', { path: { id: list.id }, body: { [of]: followed }, headers });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['read', '/v1/watch-lists'] }),
  });
  return { isFollowed, toggle, isKnown: lists.data !== undefined };
}
