import type { INestApplicationContext } from '@nestjs/common';
import { DEFAULT_TENANT, HOUSE, Outbox, Partitions, tenantScope, withinScope, type Scope } from '#usecases';

/** What works across tenants; everything else is asked for on behalf of the one tenant of a spec. */
const OF_THE_HOUSE: readonly unknown[] = [Outbox, Partitions];

/** The context, each method of what it gives in the scope in which the product calls it. */
export function scopedContext(context: INestApplicationContext): INestApplicationContext {
  return new Proxy(context, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (key !== 'get') return typeof member === 'function' ? member.bind(target) : member;
      return (token: never, ...rest: never[]) =>
        scoped(target.get<object>(token, ...rest), OF_THE_HOUSE.includes(token) ? HOUSE : tenantScope(DEFAULT_TENANT));
    },
  });
}

/** The same, its methods called in the scope. */
export function scoped<T extends object>(found: T, scope: Scope): T {
  return new Proxy(found, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => withinScope(scope, () => member.apply(target, given));
    },
  });
}
