import { createServer } from 'node:net';

/** Whether this process could listen there right now. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  return listenOnce(host, port).then(
    () => true,
    () => false,
  );
}

/** `preferred` if it is free, else the first free one of the `tries` that follow, else any that the system gives. */
export async function freePort(host: string, preferred?: number, tries = 0): Promise<number> {
  if (preferred) {
    for (let port = preferred; port <= Math.min(preferred + tries, 65_535); port++) {
      if (await isPortFree(host, port)) return port;
    }
  }
  return listenOnce(host, 0);
}

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
