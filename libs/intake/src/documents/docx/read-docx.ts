import mammoth from 'mammoth';
import { readHtml } from '../html/read-html.js';
import type { IntakeLimits } from '../limits.js';
import type { PlainText } from '../plain-document.js';
import { broken } from '../refuse.js';
import { checkInflated } from './check-inflated.js';

/**
 * A Word file: headings, speakers in bold, lists and tables as lines of their own, footnotes at the end. Pictures and what
 * is embedded are left out. Throws `too_large`, `unreadable_file`.
 */
export async function readDocx(bytes: Buffer, limits: IntakeLimits): Promise<PlainText> {
  checkInflated(bytes, limits);
  const { value } = await convert(bytes);
  return readHtml(`<body><main>${value}</main></body>`, limits);
}

async function convert(bytes: Buffer): Promise<{ readonly value: string }> {
  const options = {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    includeEmbeddedStyleMap: false,
    styleMap: ['comment-reference => '],
  };
  try {
    return await mammoth.convertToHtml({ buffer: bytes }, options);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'no reason given';
    throw broken(`The Word file cannot be read: ${why}.`);
  }
}
