import type { KeyScope } from '#contracts';
import type { Principal } from '#usecases';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';

/** What whoever asks must be allowed; `anybody` with a key, or `nobody` at all: the address is open. */
export type Needs = KeyScope | 'anybody' | 'nobody';

declare module 'fastify' {
  interface FastifyContextConfig {
    needs?: Needs;
  }
  interface FastifyRequest {
    /** Who asks; absent where the address is open to all. */
    principal?: Principal;
  }
}

/** Says what a route needs. Of two, the upper one holds. A route that says nothing keeps the service from starting. */
export function Needs(needs: Needs): MethodDecorator {
  return applyDecorators(RouteConfig({ needs }), ApiExtension('x-needs', needs));
}
