import { useMutation } from '@tanstack/react-query';
import { change, queryClient } from '../api/client.js';
import { readTag } from '../api/read-tag.js';
import { useRead } from '../api/use-read.js';

/** The watch list that following keeps. Its name is the same in all languages, so that subscriptions can name it. */
const LIST = 'Followed';

/** Is a claim followed, and a way to change it. Subscriptions that watch the list `Followed` tell of what is followed. */
export function useFollowed(claim: string) {
  const lists = useRead('/v1/watch-lists', { query: { limit: 200 } });
  const list = lists.data?.data.find(({ name }) => name === LIST);
  const isFollowed = list?.claims.includes(claim) ?? false;
  const toggle = useMutation({
    mutationFn: async () => {
      if (!list) return change('post', '/v1/watch-lists', { body: { name: LIST, claims: [claim] } });
      const claims = isFollowed ? list.claims.filter((one) => one !== claim) : [...list.claims, claim];
      const headers = { 'If-Match': await readTag(`/v1/watch-lists/${list.id}`) };
      return change('patch', '/v1/watch-lists/{id}', { path: { id: list.id }, body: { claims }, headers });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['read', '/v1/watch-lists'] }),
  });
  return { isFollowed, toggle, isKnown: lists.data !== undefined };
}
