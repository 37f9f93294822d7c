import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly command?: string[];
  readonly ports?: string[];
  readonly environment?: Record<string, string>;
  readonly healthcheck?: { test: string[] };
  readonly depends_on?: Record<string, { condition: string }>;
}

const text = readFileSync(join(process.cwd(), 'docker-compose.yml'), 'utf8');
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };
const names = Object.keys(services);

describe('docker-compose.yml', () => {
  it('brings up database, queue, migrations, API and worker', () => {
    expect(names.sort()).toEqual(['api', 'migrate', 'postgres', 'redis', 'worker']);
  });

  it('opens ports on loopback alone', () => {
    const ports = names.flatMap((name) => services[name]?.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('knows no password, and no default for one', () => {
    const uses = [...text.matchAll(/\$\{(\w*PASSWORD)([^}]*)\}/g)];
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter(([, , rest]) => !rest?.startsWith(':?'))).toEqual([]);
    const literal = /PASSWORD: (?!\$\{)|postgres:\/\/\w+:(?!\$\{)|requirepass (?!\$\{)/;
    expect(text).not.toMatch(literal);
  });

  it.each(names.filter((name) => name !== 'migrate'))('looks after the health of %s', (name) => {
    expect(services[name]?.healthcheck?.test[0]).toMatch(/^CMD/);
  });

  it.each(['api', 'worker'])('starts %s when the schema is there and the queue answers', (name) => {
    expect(services[name]?.depends_on).toEqual({
      migrate: { condition: 'service_completed_successfully' },
      redis: { condition: 'service_healthy' },
    });
    expect(services[name]?.environment).toHaveProperty('DATABASE_URL');
    expect(services[name]?.environment).toHaveProperty('REDIS_URL');
  });

  it('runs programs that the image holds', () => {
    const ours = names.filter((name) => services[name]?.image === 'wordkept');
    const programs = ours.map((name) => services[name]?.command?.[1]);
    expect(programs.sort()).toEqual([
      'apps/cli/bin/wordkept.mjs',
      'dist/apps/api/src/main.js',
      'dist/apps/worker/src/main.js',
    ]);
  });

  it('waits for nobody that is not there', () => {
    const awaited = names.flatMap((name) => Object.keys(services[name]?.depends_on ?? {}));
    expect(awaited.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('runs an image that holds the built page', () => {
    const [build = '', image = ''] = readFileSync(join(process.cwd(), 'Dockerfile'), 'utf8')
      .split(/^FROM /m)
      .slice(1);
    const scripts = (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { scripts: object })
      .scripts;
    expect(scripts).toMatchObject({ build: expect.stringContaining('npm run build:web') });
    // Vite is a development dependency: it must still be there.
    expect(build).toMatch(/RUN npm run build && npm prune --omit=dev/);
    expect(image).toContain('COPY --from=build /app/dist/ dist/');
    const sent = readFileSync(join(process.cwd(), '.dockerignore'), 'utf8').split('\n');
    expect(sent).toEqual(expect.arrayContaining(['!apps', '!libs', '!tsconfig.json']));
  });
});
