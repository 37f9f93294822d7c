import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { ConfigurationFault, projectRoot, readConfig, requireDatabase } from './index.js';

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationFault) return error.faults.map((fault) => fault.name);
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs nothing: embedded database, loopback, a folder of the checkout', () => {
    expect(readConfig({})).toEqual({
      databaseUrl: null,
      servingDatabaseUrl: null,
      queueDatabaseUrl: null,
      redisUrl: null,
      host: '127.0.0.1',
      port: 4680,
      portIsGiven: false,
      auth: 'open',
      apiKey: null,
      dataDir: join(projectRoot(), '.wordkept'),
      serviceUrl: null,
      uploadBytes: 26_214_400,
      model: null,
      secretKey: null,
      mail: null,
      publicUrl: null,
      outboundAllow: [],
      rateLimits: { reads: 6000, writes: 1200, imports: 60 },
      metricsPort: null,
      metricsHost: '127.0.0.1',
      logLevel: 'info',
      logLevelIsGiven: false,
    });
  });

  it('takes what is given, an empty variable as absent', () => {
    const config = readConfig({
      DATABASE_URL: 'postgres://u:p@db/wordkept',
      REDIS_URL: ' redis://cache:6379 ',
      WORDKEPT_PORT: '8080',
      WORDKEPT_DATA_DIR: '/var/lib/wordkept',
      WORDKEPT_URL: 'http://localhost:9/',
      LOG_LEVEL: '',
    });
    expect(config).toMatchObject({
      databaseUrl: 'postgres://u:p@db/wordkept',
      redisUrl: 'redis://cache:6379',
      port: 8080,
      portIsGiven: true,
      dataDir: '/var/lib/wordkept',
      serviceUrl: 'http://localhost:9',
      logLevel: 'info',
    });
  });

  it.each([
    ['DATABASE_URL', 'mysql://db/x'],
    ['DATABASE_URL', 'db.example.org'],
    ['QUEUE_DATABASE_URL', 'redis://db'],
    ['REDIS_URL', 'postgres://db'],
    ['WORDKEPT_PORT', '70000'],
    ['WORDKEPT_PORT', 'http'],
    ['WORDKEPT_PORT', '-1'],
    ['WORDKEPT_HOST', 'a host'],
    ['WORDKEPT_URL', 'ftp://x'],
    ['LOG_LEVEL', 'loud'],
    ['WORDKEPT_AUTH', 'sometimes'],
    ['WORDKEPT_MODEL_KEY', 'two\nlines'],
    ['WORDKEPT_SECRET_KEY', 'short'],
    ['WORDKEPT_PUBLIC_URL', 'wordkept.example'],
    ['WORDKEPT_OUTBOUND_ALLOW', '10.0.0.0/8,https://x'],
  ])('refuses %s=%s', (name, value) => {
    expect(faultsOf(() => readConfig({ [name]: value }))).toEqual([name]);
  });

  it.each([
    [{}, 'open'],
    [{ WORDKEPT_HOST: '::1' }, 'open'],
    [{ WORDKEPT_HOST: '0.0.0.0' }, 'keys'],
    [{ WORDKEPT_HOST: 'wordkept.example.org' }, 'keys'],
    [{ DATABASE_URL: 'postgres://db/x' }, 'keys'],
    [{ WORDKEPT_HOST: '0.0.0.0', WORDKEPT_AUTH: 'open' }, 'open'],
    [{ WORDKEPT_AUTH: 'keys' }, 'keys'],
  ])('asks for keys where others could reach it, unless told otherwise: %j', (env, auth) => {
    expect(readConfig(env).auth).toBe(auth);
  });

  it('sends mail where server and address are named, and takes half of that for a slip', () => {
    const mail = { SMTP_URL: 'smtp://user:pass@mail.example:587', MAIL_FROM: 'Wordkept <alerts@example.com>' };
    expect(readConfig(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
    expect(readConfig({ WORDKEPT_PUBLIC_URL: 'https://wordkept.example/' }).publicUrl).toBe('https://wordkept.example');
    expect(faultsOf(() => readConfig({ ...mail, MAIL_FROM: '' }))).toEqual(['MAIL_FROM']);
    expect(faultsOf(() => readConfig({ ...mail, SMTP_URL: '' }))).toEqual(['SMTP_URL']);
    expect(faultsOf(() => readConfig({ ...mail, SMTP_URL: 'http://mail' }))).toEqual(['SMTP_URL']);
    for (const MAIL_FROM of ['nobody', 'a@b\nBcc: c@d', 'a@b, c@d'])
      expect(faultsOf(() => readConfig({ ...mail, MAIL_FROM }))).toEqual(['MAIL_FROM']);
  });

  it('asks a model where one is named with its endpoint, and takes half of that for a slip', () => {
    const model = { WORDKEPT_MODEL_URL: 'http://127.0.0.1:1/v1', WORDKEPT_MODEL_NAME: 'small' };
    expect(readConfig(model).model).toEqual({ url: 'http://127.0.0.1:1/v1', name: 'small', key: null });
    expect(readConfig({ ...model, WORDKEPT_MODEL_KEY: 'k' }).model?.key).toBe('k');
    expect(faultsOf(() => readConfig({ ...model, WORDKEPT_MODEL_NAME: '' }))).toEqual(['WORDKEPT_MODEL_NAME']);
    expect(faultsOf(() => readConfig({ ...model, WORDKEPT_MODEL_URL: '' }))).toEqual(['WORDKEPT_MODEL_URL']);
    expect(faultsOf(() => readConfig({ ...model, WORDKEPT_MODEL_URL: 'file:///x' }))).toEqual(['WORDKEPT_MODEL_URL']);
  });

  it('reports every fault at once and repeats no value', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://u:s3cret@db', REDIS_URL: 'x', WORDKEPT_PORT: 'y' });
    expect(faultsOf(read)).toEqual(['DATABASE_URL', 'REDIS_URL', 'WORDKEPT_PORT']);
    expect(read).not.toThrow(/s3cret/);
  });
});

describe('requireDatabase', () => {
  it('takes the configured database before the embedded one', () => {
    const config = readConfig({ DATABASE_URL: 'postgres://external/x' });
    expect(requireDatabase(config, 'postgres://embedded/x')).toMatchObject({
      databaseUrl: 'postgres://external/x',
      queueDatabaseUrl: 'postgres://external/x',
    });
  });

  it('lets the queue have its own', () => {
    const config = readConfig({ QUEUE_DATABASE_URL: 'postgres://queue/x' });
    expect(requireDatabase(config, 'postgres://embedded/x')).toMatchObject({
      databaseUrl: 'postgres://embedded/x',
      queueDatabaseUrl: 'postgres://queue/x',
    });
  });

  it('says so where there is none', () => {
    expect(faultsOf(() => requireDatabase(readConfig({})))).toEqual(['DATABASE_URL']);
  });
});
