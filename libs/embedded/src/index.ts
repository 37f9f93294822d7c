export { startEmbedded, type Embedded, type EmbeddedOptions } from './start-embedded.js';
export { EmbeddedFault, FolderInUse } from './faults.js';
export { lockFolder, type FolderLock } from './lock-folder.js';
export { freePort, isPortFree } from './free-port.js';
export { packagedBinaries, type Binaries } from './packaged-binaries.js';
export { isAlive, processIdentity } from './process-identity.js';
export { runningDatabase } from './running-database.js';
