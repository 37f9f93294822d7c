import type { ImportView, Page } from '#contracts';
import { Injectable } from '@nestjs/common';
import { isId } from '../identity.js';
import { CurrentTenant, ImportStore, type ImportFilter } from '../ports/index.js';
import { found } from '../reading/found.js';
import { ReadImports } from '../use-cases.js';

@Injectable()
export class ReadStoredImports extends ReadImports {
  constructor(
    private readonly imports: ImportStore,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override list(filter: ImportFilter): Promise<Page<ImportView>> {
    return this.imports.imports(this.tenant.id(), filter);
  }

  override async one(id: string): Promise<ImportView> {
    return found(isId(id) ? await this.imports.import(this.tenant.id(), id) : null, 'import', id);
  }
}
