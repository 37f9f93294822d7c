import { Problem } from '#engine';

/** The cursor for a place in the order of events; opaque to whoever is given it. */
export function writeEventCursor(position: string): string {
  return Buffer.from(`event ${position}`).toString('base64url');
}

const CURSOR = /^event (0|[1-9]\d{0,18})$/;

/**
 * The place that a cursor of ours stands for, which is one that was given: at most `head`. Throws `Problem` `bad_option`
 * for any other text, and for a place that is yet to be given: the database is an older copy, and whoever waited there
 * would miss what comes until then.
 */
export function readEventCursor(cursor: string, head: string): string {
  const [, position] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (position === undefined) throw none('The cursor `after` is none that this list gave.');
  if (BigInt(position) > BigInt(head)) throw none('The cursor `after` lies beyond the newest event.');
  return position;
}

function none(detail: string): Problem {
  const advice = 'Leave it out to begin with the oldest event (their ids tell which are known), or give `after=now`.';
  return new Problem('bad_option', detail, advice);
}
