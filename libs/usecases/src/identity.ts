import { createHash } from 'node:crypto';
import { v5, v7, validate } from 'uuid';
import type { TenantId } from './ports/index.js';

/** Namespace of every id that we make from content. */
const NAMESPACE = 'c0a2f3de-5f0e-5c3a-9f6b-6f6b65707431';

/** A new id that sorts by the time of its making. */
export function newId(): string {
  return v7();
}

/** The same parts give the same id, everywhere and always. */
export function contentId(...parts: readonly (string | number)[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}

/** A company's id follows from its tenant and the name that people use for it. */
export function companyIdOf(tenant: TenantId, slug: string): string {
  return contentId('company', tenant, slug);
}

export function isId(text: string): boolean {
  return validate(text);
}

/** Hex SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
