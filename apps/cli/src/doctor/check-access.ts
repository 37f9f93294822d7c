import { isLoopback, type Config } from '#config';
import { note, ok, type Finding } from './finding.js';

/** Who may ask: where nobody has to sign in, and others could reach the service, a person should know. */
export function checkAccess({ auth, host }: Config): Promise<readonly Finding[]> {
  if (auth === 'keys') return Promise.resolve([ok('access', 'whoever asks shows a key')]);
  if (isLoopback(host)) return Promise.resolve([ok('access', 'open, on this machine alone')]);
  const detail = `open: whoever reaches ${host} may read and change everything`;
  return Promise.resolve([
    note('access', detail, 'Unset WORDKEPT_AUTH, and make keys: wordkept keys create --database'),
  ]);
}
