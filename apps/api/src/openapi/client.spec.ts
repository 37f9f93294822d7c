import { describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import prettier from 'prettier';
import { Calls, inMemoryUseCases } from '../../test/in-memory-use-cases.js';
import { createApi } from '../create-api.js';
import { describeApi } from './describe-api.js';

const FILE = join(import.meta.dirname, '../../../../libs/contracts/src/client/api.ts');
const HEADER = '/** Made of the OpenAPI document by `npm run client`; not to be edited. */\n';

/** The types of the typed client, as the API is described now. */
async function generated(): Promise<string> {
  const app = await createApi({ host: '127.0.0.1', logLevel: 'silent', auth: 'open' }, inMemoryUseCases(new Calls()));
  await app.init();
  const api = describeApi(app);
  await app.close();
  const types = astToString(await openapiTS(api as unknown as OpenAPI3, { immutable: true }));
  const style = await prettier.resolveConfig(FILE);
  return prettier.format(HEADER + types, { ...style, filepath: FILE });
}

describe('the typed client', () => {
  it('is that of the API as it is: "npm run client" makes it anew', async () => {
    const types = await generated();
    if (process.env.WRITE_CLIENT) await writeFile(FILE, types);
    expect(await readFile(FILE, 'utf8')).toBe(types);
  });
});
