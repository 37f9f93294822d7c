export type TenantId = string;

/** The tenant of a house that serves one. */
export const DEFAULT_TENANT: TenantId = '00000000-0000-7000-8000-000000000001';

/** On whose behalf the present request or job runs. The one place that knows. */
export abstract class CurrentTenant {
  abstract id(): TenantId;
}

/** Until there are keys, everybody is the one tenant. */
export class SingleTenant extends CurrentTenant {
  override id(): TenantId {
    return DEFAULT_TENANT;
  }
}
