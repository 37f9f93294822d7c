export { FeedFiles } from './feeds/feed-files.js';
