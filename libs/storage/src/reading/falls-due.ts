import type { Conditions } from './conditions.js';

/**
 * Narrows claims to those that wait for a report: as the engine's list of one company, it leaves out what nothing could
 * show false and what is in doubt itself.
 */
export function whereFallsDue(where: Conditions): Conditions {
  return where
    .add("v.lifecycle NOT IN ('resolved', 'void')")
    .add('cl.window_end IS NOT NULL')
    .add("cl.kind <> 'qualitative'")
    .add("cl.frame ->> 'form' IS DISTINCT FROM 'qualitative'")
    .add("v.verdict ->> 'reason' IS DISTINCT FROM 'not_falsifiable'")
    .add("coalesce(coalesce(v.decided, v.verdict) ->> 'reason', '') NOT IN ('unit_suspect', 'source_conflict')");
}
