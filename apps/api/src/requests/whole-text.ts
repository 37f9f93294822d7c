import { ValidateBy } from 'class-validator';

/**
 * A text that can be kept character for character: not blank, without NUL (PostgreSQL keeps none; a transcript has
 * none) and without halves of characters (they would change on the way to UTF-8, and quotes with them).
 */
export const WholeText = (): PropertyDecorator =>
  ValidateBy(
    { name: 'wholeText', validator: { validate: (value) => faultOf(value) === null } },
    { message: ({ value, property }) => `${property} ${faultOf(value)}` },
  );

function faultOf(value: unknown): string | null {
  if (typeof value !== 'string') return 'must be text';
  if (value.trim() === '') return 'must not be blank';
  if (value.includes('\0')) return 'must be plain text; it holds a NUL character, as binary files do';
  return /\p{Cs}/u.test(value) ? 'must be well-formed Unicode; it holds half a character' : null;
}
