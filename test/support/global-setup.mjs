import { randomBytes } from 'node:crypto';
import { compile } from './compile.mjs';
import { startTestServer } from './test-server.mjs';

/**
 * Before the first medium or end-to-end spec: the compiled program is brought up to date and one PostgreSQL is started,
 * or the one of DATABASE_URL is taken. Jest calls this for each project; the second call finds the work done.
 */
export default async function globalSetup() {
  if (globalThis.wordkeptTestServer) return;
  compile();
  const server = await startTestServer();
  globalThis.wordkeptTestServer = server;
  process.env.WORDKEPT_TEST_SERVER = server.url;
  process.env.WORDKEPT_TEST_RUN = `wordkept_test_${randomBytes(4).toString('hex')}`;
}
