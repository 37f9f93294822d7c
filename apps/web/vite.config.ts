import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Where `npm run dev:web` finds the service. */
const SERVICE = process.env['WORDKEPT_URL'] ?? 'http://127.0.0.1:4680';
const proxy = Object.fromEntries(['/v1', '/docs'].map((path) => [path, { target: SERVICE }]));

/** Lays each file beside itself in smaller, for the service to send as it is. */
function compressed(): Plugin {
  const folder = here('../../dist/web');
  const small = async (path: string) => {
    const content = await readFile(path);
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  };
  return {
    name: 'compressed',
    apply: 'build',
    async closeBundle() {
      const names = await readdir(folder, { recursive: true });
      await Promise.all(names.filter((name) => /\.(js|css|svg)$/.test(name)).map((name) => small(join(folder, name))));
    },
  };
}

export default defineConfig({
  plugins: [compressed()],
  root: here('.'),
  cacheDir: here('../../node_modules/.vite'),
  resolve: { alias: { '#contracts': here('../../libs/contracts/src/index.ts') } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      // Libraries mark what runs in a browser only; all of the page does.
      onLog: (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log),
      // What every screen begins with comes in one piece: dozens of small files wait for one another on a slow line.
      output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
    },
  },
  server: { proxy, host: '127.0.0.1' },
  preview: { proxy, host: '127.0.0.1' },
});
