import type { ExportFormat } from '#contracts';
import { ExportWriter, type ExportTable } from '#usecases';
import { writeCsv } from './write-csv.js';
import { writeJson } from './write-json.js';
import { writeMarkdown } from './write-markdown.js';
import { writeXlsx } from './write-xlsx.js';

/** Tables as files of every format. */
export class TableWriter extends ExportWriter {
  override write<Row>(table: ExportTable<Row>, format: ExportFormat): AsyncIterable<Uint8Array> {
    switch (format) {
      case 'csv':
        return writeCsv(table);
      case 'xlsx':
        return writeXlsx(table);
      case 'json':
        return writeJson(table);
      case 'md':
        return writeMarkdown(table);
    }
  }
}
