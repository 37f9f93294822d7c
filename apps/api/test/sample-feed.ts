import type { FeedView } from '#contracts';

export const FEED_ID = '0199e2d4-7c16-7a30-9f65-1c6f0a2b3c4d';
export const CHANGED = new Date('2025-10-31T08:00:00Z');

export const feed: FeedView = {
  id: FEED_ID,
  name: 'Cloud',
  filter: { companies: ['example'], metrics: ['revenue'], segments: ['cloud'], types: ['wordkept.claim.due'] },
  language: 'zh-Hant',
  createdAt: '2025-10-30T08:00:00.000Z',
  revokedAt: '2025-10-31T08:00:00.000Z',
};
