/** How names of documents end that are taken from a folder; a file that is named itself may end as it likes. */
export const DOCUMENT_ENDINGS: ReadonlySet<string> = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.pdf',
  '.docx',
  '.html',
  '.htm',
  '.srt',
  '.vtt',
]);
