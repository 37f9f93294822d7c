import { Module } from '@nestjs/common';
import { Authenticate, KeepKeys, KeepSessions, ReadAudit } from './access-cases.js';
import { AuthenticateByStore } from './access/authenticate.js';
import { KeepStoredKeys } from './access/keep-keys.js';
import { KeepStoredSessions } from './access/keep-sessions.js';
import { ReadStoredAudit } from './access/read-audit.js';
import { Clock, CurrentTenant, ScopedTenant, SystemClock } from './ports/index.js';

/** Who may do what, over a storage alone. */
export const ACCESS_CASES = [
  { provide: Authenticate, useClass: AuthenticateByStore },
  { provide: KeepKeys, useClass: KeepStoredKeys },
  { provide: KeepSessions, useClass: KeepStoredSessions },
  { provide: ReadAudit, useClass: ReadStoredAudit },
];

/** Keys and the audit trail by themselves, for whoever has the database and no service. */
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: CurrentTenant, useClass: ScopedTenant },
    ...ACCESS_CASES,
  ],
  exports: [KeepKeys, ReadAudit],
})
export class AccessModule {}
