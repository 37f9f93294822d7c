import { readConfig, requireDatabase } from '#config';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

/** For TypeORM's command line (`typeorm -d dist/libs/storage/src/data-source.js migration:show`), which wants exactly one. */
export const dataSource = new DataSource(dataSourceOptions(requireDatabase(readConfig(process.env)).databaseUrl));
