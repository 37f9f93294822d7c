import { Feed } from 'feed';
import type { AlertEvent } from '#contracts';
import type { FeedHead } from '#usecases';
import { escapeHtml } from '../html.js';
import { plainLine } from '../plain-line.js';
import { tellEvent } from '../told-event.js';
import { wordsOf } from '../words/index.js';
import { eventHtml } from '../event-html.js';

/** Events as an Atom feed (RFC 4287), newest first as they are given; claims are addressed at the service. */
export function writeAtom(head: FeedHead, events: readonly AlertEvent[]): string {
  const feed = new Feed({
    id: `urn:uuid:${head.id}`,
    title: plainLine(wordsOf(head.language).feedTitle(head.name)),
    updated: head.updatedAt,
    link: `${head.base}/`,
    feed: head.self ?? undefined,
    author: { name: 'Wordkept' },
    generator: 'Wordkept',
  });
  for (const event of events) addEntry(feed, event, head);
  return feed.atom1().replace('<feed ', `<feed xml:lang="${head.language}" `);
}

function addEntry(feed: Feed, event: AlertEvent, { language, base }: FeedHead): void {
  const told = tellEvent(event, language);
  feed.addItem({
    id: `urn:uuid:${told.id}`,
    title: escapeHtml(told.headline),
    link: base + (told.link ?? '/v1/events'),
    date: new Date(told.time),
    content: eventHtml(told, wordsOf(language), base),
    category: [{ term: told.type }, ...(told.company === null ? [] : [{ term: told.company }])],
  });
}
