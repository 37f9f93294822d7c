import type { KeyScope } from '#contracts';
import type { Principal } from '#usecases';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

const EXTENSIONS = 'swagger/apiExtension';

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
  return applyDecorators(RouteConfig({ needs }), published(needs));
}

/** As `ApiExtension` does, which keeps the lower of two. */
function published(needs: Needs): MethodDecorator {
  return (_target, _name, { value }) => {
    const others = (Reflect.getMetadata(EXTENSIONS, value as object) ?? {}) as object;
    Reflect.defineMetadata(EXTENSIONS, { ...others, 'x-needs': needs }, value as object);
  };
}
