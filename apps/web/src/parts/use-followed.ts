import { useMutation } from '@tanstack/react-query';
import { change, queryClient, readTagged } from '../api/client.js';
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
      const path = { id: list.id };
      // As it is now: what was followed elsewhere in the meantime stays followed.
      const { data, tag } = await readTagged('/v1/watch-lists/{id}', { path });
      const others = data[of].filter((one) => one !== id);
      const body = { [of]: isFollowed ? others : [...others, id] };
      return change('patch', '/v1/watch-lists/{id}', { path, body, headers: { 'If-Match': tag } });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['read', '/v1/watch-lists'] }),
  });
  return { isFollowed, toggle, isKnown: lists.data !== undefined };
}
