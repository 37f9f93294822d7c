import type { ServiceOptions } from '../service-options.js';

export interface SignedOptions extends ServiceOptions {
  readonly reason: string;
  readonly author?: string;
}

export interface StatementOptions extends SignedOptions {
  readonly document?: string;
  readonly statement?: string;
}

export interface OverruleOptions {
  readonly lifecycle?: string;
  readonly result?: string;
  readonly void?: string;
  readonly because?: string;
}
