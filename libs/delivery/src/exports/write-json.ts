import type { ExportTable } from '#usecases';

/** One JSON document, `{ "<name>": [...] }`, with each row as the API gives it; one that was cut off is no JSON. */
export async function* writeJson<Row>({ name, rows, document }: ExportTable<Row>): AsyncGenerator<Uint8Array> {
  if (document !== null) return void (yield Buffer.from(`${JSON.stringify({ [name]: document })}\n`));
  yield Buffer.from(`{${JSON.stringify(name)}:[`);
  let separator = '\n';
  for await (const row of rows) {
    yield Buffer.from(separator + JSON.stringify(row));
    separator = ',\n';
  }
  yield Buffer.from('\n]}\n');
}
