import type { ExportFormat } from '#contracts';
import { Injectable } from '@nestjs/common';
import { currentScope, ExportWriter, withinScope, type ExportTable } from '../ports/index.js';
import { ExportView, ListDue, ReadCorpus, ReadLedgers, type ExportFile, type ExportQuery } from '../use-cases.js';
import { claimColumns, dueColumns, type AddressOf } from './claim-columns.js';
import { everyPage } from './every-page.js';
import { comparisonColumns, verdictColumns } from './ledger-columns.js';
import { observationColumns, statementColumns } from './mention-columns.js';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

@Injectable()
export class ExportStoredView extends ExportView {
  constructor(
    private readonly corpus: ReadCorpus,
    private readonly ledgers: ReadLedgers,
    private readonly due: ListDue,
    private readonly writer: ExportWriter,
  ) {
    super();
  }

  override async run(query: ExportQuery): Promise<ExportFile> {
    const table = await this.tableOf(query, (path) => `${query.base}${path}`);
    const bytes = await begun(inThisScope(this.writer.write(table, query.format)));
    return { mediaType: MEDIA_TYPES[query.format], name: `${query.of}.${query.format}`, bytes };
  }

  private async tableOf(query: ExportQuery, address: AddressOf): Promise<ExportTable> {
    const { of, filter } = query;
    switch (of) {
      case 'claims':
        return table(
          of,
          claimColumns(address),
          everyPage((page) => this.corpus.claims(page), filter),
        );
      case 'statements':
        return table(
          of,
          statementColumns(address),
          everyPage((page) => this.corpus.listStatements(page), filter),
        );
      case 'observations':
        return table(
          of,
          observationColumns(address),
          everyPage((page) => this.corpus.listObservations(page), filter),
        );
      case 'verdicts':
        return table(
          of,
          verdictColumns(address),
          everyPage((page) => this.ledgers.verdicts(page), filter),
        );
      case 'due':
        return table(
          of,
          dueColumns(address),
          everyPage((page) => this.due.run(page), filter),
        );
      case 'comparison': {
        const comparison = await this.ledgers.comparison(filter);
        return table(of, comparisonColumns(address), each(comparison.rows), comparison);
      }
    }
  }
}

function table<Row>(
  name: string,
  columns: ExportTable<Row>['columns'],
  rows: AsyncIterable<Row>,
  document: unknown = null,
): ExportTable {
  return { name, columns, rows, document } as ExportTable;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Whoever asks for the next piece, it is read on behalf of whoever asked for the first. */
async function* inThisScope<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  const scope = currentScope();
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (let next = await withinScope(scope, () => iterator.next()); !next.done;) {
      yield next.value;
      next = await withinScope(scope, () => iterator.next());
    }
  } finally {
    await iterator.return?.();
  }
}

/** What is wrong with the request shows with the first piece: before anything is answered. */
async function begun<T>(pieces: AsyncGenerator<T>): Promise<AsyncIterable<T>> {
  const first = await pieces.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* pieces;
  })();
}
