import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

/** Statements that would bring the database to what the entities say; none where migrations and entities agree. */
export async function schemaDifferences(url: string): Promise<readonly string[]> {
  const dataSource = new DataSource(dataSourceOptions(url, 1));
  await dataSource.initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}
