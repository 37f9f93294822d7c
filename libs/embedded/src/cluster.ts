import type { Credentials } from './credentials.js';
import type { ProgramPlace } from './run-program.js';

/** One embedded cluster: its programs, its data folder (`place.folder`), how it is reached. */
export interface Cluster {
  readonly place: ProgramPlace;
  /** How the server is told its data folder: the path, or a name for the current folder where the path is out of its user's reach. */
  readonly pgdata: string;
  readonly credentials: Credentials;
  /** Lines of `postgresql.conf`. */
  readonly settings: Readonly<Record<string, string>>;
}
