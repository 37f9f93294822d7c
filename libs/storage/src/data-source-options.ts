import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities/index.js';
import { MIGRATIONS } from './migrations/index.js';
import { ScopedPool } from './scoped-pool.js';
import { SnakeCaseNames } from './snake-case-names.js';
import { SteadyClient } from './steady-client.js';

type PostgresDataSourceOptions = Extract<DataSourceOptions, { readonly type: 'postgres' }>;

const DATE_OID = 1082;

/** Calendar days stay `YYYY-MM-DD`: the driver would make local midnights of them. */
const TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID ? (value: string) => value : pg.types.getTypeParser(oid, format),
};

/** How the service connects: each checkout under the role of its scope. */
export function servingOptions(url: string, poolSize?: number): PostgresDataSourceOptions {
  return { ...dataSourceOptions(url, poolSize), driver: { ...pg, Pool: ScopedPool } };
}

/** How the owner connects, for migrations. The schema is made by migrations only, never by `synchronize`. */
export function dataSourceOptions(url: string, poolSize = 10): PostgresDataSourceOptions {
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
    extra: { types: TYPES, Client: SteadyClient, connectionTimeoutMillis: 5_000 },
  };
}
