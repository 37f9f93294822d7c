import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { Problem } from '#contracts';
import {
  change,
  queryClient,
  type BodyOf,
  type ChangeAnswerOf,
  type Sent,
  type WriteMethod,
  type WritePath,
} from './client.js';

/** Changes something: `mutate({ path, body })`. Afterwards all that was read is read again where it is in view. */
export function useChange<Method extends WriteMethod, Path extends WritePath<Method>>(
  method: Method,
  path: Path,
): UseMutationResult<ChangeAnswerOf<Path, Method>, Problem | TypeError, Sent<BodyOf<Path, Method>>> {
  return useMutation<ChangeAnswerOf<Path, Method>, Problem | TypeError, Sent<BodyOf<Path, Method>>>({
    mutationKey: [method, path],
    mutationFn: (sent) => change(method, path, sent),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
