/** Stops the server of this run, or drops its databases from a server that is not ours. */
export default async function globalTeardown() {
  const server = globalThis.wordkeptTestServer;
  globalThis.wordkeptTestServer = undefined;
  await server?.stop(process.env.WORDKEPT_TEST_RUN);
}
