import type { Credentials } from './credentials.js';

/** What differs from PostgreSQL's own defaults. */
export function serverSettings(
  credentials: Credentials,
  more: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    listen_addresses: '127.0.0.1',
    // No socket file: its folder would have to be writable for the server's user, and the password guards the port.
    unix_socket_directories: '',
    cluster_name: credentials.clusterName,
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    // The packages carry no LLVM.
    jit: 'off',
    ...more,
  };
}
