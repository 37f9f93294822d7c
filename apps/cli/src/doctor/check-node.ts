import { fault, ok, type Finding } from './finding.js';

const AT_LEAST = [20, 19] as const;

/** `version` as `process.versions.node` has it. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > AT_LEAST[0] || (major === AT_LEAST[0] && minor >= AT_LEAST[1]);
  return isNewEnough
    ? ok('node', version)
    : fault('node', `${version} is too old`, `Install Node ${AT_LEAST.join('.')} or newer.`);
}
