import { requireDatabase } from '#config';
import { runningDatabase } from '#embedded';
import { migrate, StorageModule } from '#storage';
import { AccessModule, tenantIdOf, tenantScope, withinScope } from '#usecases';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Problem } from '#problem';
import { clientConfig } from '../service/client-config.js';

@Module({})
class OperatorModule {}

/** For whoever has the database itself: works there for a tenant, without a service and without a key. */
export async function onDatabase<T>(
  tenantName: string,
  work: (context: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const databaseUrl = await databaseAddress();
  await migrate(databaseUrl);
  const imports = [StorageModule.forRoot({ databaseUrl, poolSize: 2 }), AccessModule];
  const context = await NestFactory.createApplicationContext({ module: OperatorModule, imports }, { logger: false });
  const operator = { key: null, name: 'operator' };
  return withinScope(tenantScope(tenantIdOf(tenantName), operator), () => work(context)).finally(() => context.close());
}

async function databaseAddress(): Promise<string> {
  const config = clientConfig();
  const url = config.databaseUrl ?? (await runningDatabase(config.dataDir));
  if (url !== null) return requireDatabase(config, url).databaseUrl;
  const detail = `No database is running on ${config.dataDir}.`;
  throw new Problem('service_unreachable', detail, 'Start it with "wordkept start", or name one with DATABASE_URL.');
}
