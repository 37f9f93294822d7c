import { readFileSync } from 'node:fs';
import type { DocumentUpload } from '#contracts';

const text = (name: string): string => readFileSync(new URL(`../../e2e/documents/${name}`, import.meta.url), 'utf8');

/** Two calls of a company that exists nowhere: guidance, and what came of it. */
export const SECOND_QUARTER: DocumentUpload = { company: 'meadow', name: 'q2.md', text: text('meadow-2025-q2.md') };
export const THIRD_QUARTER: DocumentUpload = { company: 'meadow', name: 'q3.md', text: text('meadow-2025-q3.md') };

/** The same call in Chinese, of another company. */
export const CHINESE: DocumentUpload = {
  company: 'caoyuan',
  name: 'q2.txt',
  text: '草原科技 2025 年第二季度业绩说明会\n\n首席财务官 王敏：本季度收入为人民币41亿元，同比增长12%。我们预计下一季度收入为42亿至44亿元。\n',
  periodEnd: '2025-06-30',
  eventDate: '2025-07-30',
  currency: 'CNY',
};

/** Nothing in it says which period it is of. */
export const UNDATED: DocumentUpload = {
  company: 'meadow',
  name: 'undated.txt',
  text: 'Ruth Adler, Chief Financial Officer: We expect revenue to grow.\n',
};
