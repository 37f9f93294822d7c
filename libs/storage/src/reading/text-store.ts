import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentTextEntity } from '../entities/index.js';

/** A text never changes under its hash, so it may be remembered. In UTF-16 code units; about 32 MB. */
const REMEMBERED_CHARACTERS = 16_000_000;

/** Texts by content hash, the latest read kept in memory. */
@Injectable()
export class TextStore {
  private readonly remembered = new Map<string, string>();
  private characters = 0;

  async read(manager: EntityManager, companyId: string, contentHash: string): Promise<string> {
    const key = `${companyId} ${contentHash}`;
    const known = this.remembered.get(key);
    if (known !== undefined) return this.touch(key, known);
    const row = await manager.findOneByOrFail(DocumentTextEntity, { companyId, contentHash });
    return this.remember(key, row.body);
  }

  private touch(key: string, text: string): string {
    this.remembered.delete(key);
    this.remembered.set(key, text);
    return text;
  }

  private remember(key: string, text: string): string {
    this.characters += this.remembered.has(key) ? 0 : text.length;
    this.touch(key, text);
    for (const [oldest, body] of this.remembered) {
      if (this.characters <= REMEMBERED_CHARACTERS || oldest === key) break;
      this.remembered.delete(oldest);
      this.characters -= body.length;
    }
    return text;
  }
}
