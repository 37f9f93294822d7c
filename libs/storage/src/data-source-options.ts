import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities/index.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeCaseNames } from './snake-case-names.js';

const DATE_OID = 1082;

/** Calendar days stay `YYYY-MM-DD`: the driver would make local midnights of them. */
const TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID ? (value: string) => value : pg.types.getTypeParser(oid, format),
};

/** How we connect. The schema is made by migrations only, never by `synchronize`. */
export function dataSourceOptions(url: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'wordkept',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    // A connection lost while idle is replaced by the pool; whoever needs one while none can be made is told then.
    poolErrorHandler: () => undefined,
    extra: { types: TYPES, connectionTimeoutMillis: 5_000 },
  };
}
