/**
 * npm writes a lock file without the optional packages of platforms that it could not see when it wrote, and `npm ci`
 * then refuses the file ("Missing … from lock file"), there and elsewhere. These functions find and add what is missing.
 */

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/** `{ path, entry }` for each optional dependency of a locked package that the lock file does not hold itself. */
export function missingEntries(lock) {
  const { packages } = lock;
  const found = new Map();
  for (const [path, locked] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
      if (resolveFrom(packages, path, name) !== null) continue;
      found.set(`node_modules/${name}`, entryOf(name, versionOf(packages, path, name, range), locked.dev === true));
    }
  }
  return [...found].map(([path, entry]) => ({ path, entry }));
}

/** Registry addresses say where one machine got its packages; the next one has its own. */
export function registryAddresses(lock) {
  return Object.entries(lock.packages)
    .filter(([, locked]) => /^https?:/.test(locked.resolved ?? ''))
    .map(([path]) => path);
}

/** The lock file with everything missing added in npm's order and registry addresses taken out. */
export function mendLockFile(lock) {
  const packages = { ...lock.packages };
  for (const { path, entry } of missingEntries(lock)) packages[path] = entry;
  for (const path of registryAddresses(lock)) packages[path] = withoutAddress(packages[path]);
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

function withoutAddress({ resolved: _resolved, ...rest }) {
  return rest;
}

/** Node's way up through the `node_modules` folders. */
function resolveFrom(packages, path, name) {
  for (let base = path; ; base = parentOf(base)) {
    const candidate = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (base === '') return null;
  }
}

function parentOf(path) {
  const end = path.lastIndexOf('/node_modules/');
  return end < 0 ? '' : path.slice(0, end);
}

/** Families of platform packages pin one version, or a range for which a sibling in the lock file gives the version. */
function versionOf(packages, path, name, range) {
  if (/^\d/.test(range)) return range;
  const family = name.split('/')[0];
  const siblings = Object.keys(packages[path].optionalDependencies).filter((other) => other.startsWith(`${family}/`));
  for (const sibling of siblings) {
    const locked = resolveFrom(packages, path, sibling);
    if (locked !== null) return packages[locked].version;
  }
  throw new Error(`No version is known for ${name}@${range}, which ${path} may need.`);
}

function entryOf(name, version, dev) {
  const parts = name.split('/').at(-1).split('-');
  const system = parts.map((part) => (part === 'windows' ? 'win32' : part)).find((part) => SYSTEMS.includes(part));
  const processor = parts.find((part) => PROCESSORS.includes(part));
  const library = parts.map((part) => LIBRARIES[part.replace(/eabihf$/, '')]).find(Boolean);
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    ...(dev ? { dev: true } : {}),
    ...(library && system === 'linux' ? { libc: [library] } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  };
}
