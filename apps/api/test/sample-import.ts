import type { ImportView } from '#contracts';

export const IMPORT_ID = '0199e2d4-7c11-7a30-9f65-1c6f0a2b3c99';

export const imported: ImportView = {
  id: IMPORT_ID,
  company: 'example',
  name: 'figures.csv',
  kind: 'csv',
  status: 'tracking',
  rows: 2,
  figures: 1,
  documents: { created: 1, replaced: 0, unchanged: 0 },
  problems: [{ row: 3, column: 'value', detail: 'it is empty', advice: 'Write 1234.5.' }],
  notes: [],
  verdictsChanged: null,
  problem: null,
  createdAt: '2025-07-31T08:00:00.000Z',
};
