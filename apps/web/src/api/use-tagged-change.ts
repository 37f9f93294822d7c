import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { Problem } from '#contracts';
import {
  change,
  queryClient,
  readTagged,
  type BodyOf,
  type ChangeAnswerOf,
  type ReadPath,
  type Sent,
  type WriteMethod,
  type WritePath,
} from './client.js';

/**
 * As `useChange`, of a record as it is at that moment: what somebody else changes in between is not lost, the change is
 * refused. Where the change has an address of its own, `record` is that of what it changes.
 */
export function useTaggedChange<Method extends WriteMethod, Path extends WritePath<Method>>(
  method: Method,
  path: Path,
  record: ReadPath,
): UseMutationResult<ChangeAnswerOf<Path, Method>, Problem | TypeError, Sent<BodyOf<Path, Method>>> {
  return useMutation<ChangeAnswerOf<Path, Method>, Problem | TypeError, Sent<BodyOf<Path, Method>>>({
    mutationKey: [method, path],
    mutationFn: async (sent) => {
      const { tag } = await readTagged(record, { path: sent.path });
      return change(method, path, { ...sent, headers: { 'If-Match': tag } });
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
