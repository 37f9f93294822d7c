export { startEmbedded, type Embedded, type EmbeddedOptions } from './start-embedded.js';
export { embeddedAddress, inspectEmbedded, type Inspection } from './inspect-embedded.js';
export { EmbeddedFault, FolderInUse } from './faults.js';
export { lockFolder, type FolderLock } from './lock-folder.js';
export { freePort } from './free-port.js';
export { processIdentity } from './process-identity.js';
export { runningDatabase } from './running-database.js';
