import { currentScope, type Actor, type TenantScope } from './scope.js';

export type TenantId = string;

/** The tenant of a house that serves one. */
export const DEFAULT_TENANT: TenantId = '00000000-0000-7000-8000-000000000001';

/** On whose behalf the present request or job runs. The one place that knows. */
export abstract class CurrentTenant {
  /** Throws where the work is the house's own, or nobody's. */
  abstract id(): TenantId;
  abstract actor(): Actor;
}

/** The tenant of the scope that the door has opened. */
export class ScopedTenant extends CurrentTenant {
  override id(): TenantId {
    return tenantScope().tenant;
  }

  override actor(): Actor {
    return tenantScope().actor;
  }
}

function tenantScope(): TenantScope {
  const scope = currentScope();
  if (scope.kind !== 'tenant') throw new Error('The house itself works here: there is no tenant.');
  return scope;
}
