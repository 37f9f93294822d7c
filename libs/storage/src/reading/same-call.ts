/** A corrected text of a call may carry the day on which it came out. */
export const LATEST_DAYS = 60;

/** Ids of the other documents of the same call as the document `d` with its run `r`, the newest first. */
export const SAME_CALL = `(
  SELECT coalesce(jsonb_agg(o.id ORDER BY o.received_at DESC, o.id DESC), '[]')
  FROM document o JOIN extraction_run q ON q.company_id = o.company_id AND q.id = o.current_run_id
  WHERE o.company_id = d.company_id AND o.id <> d.id AND o.kind = 'call' AND d.kind = 'call'
    AND q.head->'period'->>'end' = r.head->'period'->>'end'
    AND abs((q.head->>'eventDate')::date - (r.head->>'eventDate')::date) <= ${LATEST_DAYS}
)`;
