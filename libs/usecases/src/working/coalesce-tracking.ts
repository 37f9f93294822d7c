import { contentId } from '../identity.js';
import type { OutboxMessage } from '../ports/index.js';
import { JOB_FLOW } from '../job-flow.js';

/**
 * One job for all that asks for the same company to be tracked: a job begun after they were told covers every one of
 * them. Its id is made from theirs, so that the same ones told again are the same job, and with another one a new job.
 */
export function coalesceTracking(messages: readonly OutboxMessage[]): readonly OutboxMessage[] {
  const groups = new Map<string, OutboxMessage[]>();
  for (const message of messages) {
    const key = message.queue === JOB_FLOW.extracted ? JSON.stringify(message.payload) : message.id;
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return [...groups.values()].map(asOne);
}

function asOne(group: readonly OutboxMessage[]): OutboxMessage {
  const [first] = group as readonly [OutboxMessage];
  if (group.length === 1) return first;
  return { ...first, id: contentId(first.name, ...group.map(({ id }) => id).sort()) };
}
