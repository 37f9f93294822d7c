import type { DocumentOrigin } from '#contracts';

export const origin: DocumentOrigin = {
  form: 'pdf',
  encoding: null,
  bytes: 148_210,
  sha256: 'b'.repeat(64),
  pages: 14,
  emptyPages: [3],
  notes: ['14 pages of a PDF joined to paragraphs'],
  address: 'https://ir.example.com/q2.pdf',
};
