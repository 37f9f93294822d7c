import { JOB_NAMES, type JobName } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { HANDLED_JOB, type JobHandler } from './handles-job.js';

/** The handler of each job. Made only where each job has exactly one: a worker that lost one would lose its jobs in silence. */
@Injectable()
export class JobHandlers {
  /** The handlers themselves may be made after this. */
  private readonly handlers: ReadonlyMap<JobName, { readonly instance: unknown }>;

  constructor(discovery: DiscoveryService, reflector: Reflector) {
    const found = discovery.getProviders().flatMap((wrapper) => {
      const name = wrapper.metatype && reflector.get<JobName | undefined>(HANDLED_JOB, wrapper.metatype);
      return name ? [{ name, wrapper, class: String(wrapper.name) }] : [];
    });
    this.handlers = new Map(JOB_NAMES.map((name) => [name, onlyOne(name, found)]));
  }

  of(name: string): JobHandler {
    const handler = this.handlers.get(name as JobName);
    if (!handler) throw new Error(`No handler for a job "${name}".`);
    return handler.instance as JobHandler;
  }
}

interface Found {
  readonly name: JobName;
  readonly wrapper: { readonly instance: unknown };
  readonly class: string;
}

function onlyOne(name: JobName, found: readonly Found[]): Found['wrapper'] {
  const named = found.filter((one) => one.name === name);
  const [only] = named;
  if (only && named.length === 1) return only.wrapper;
  const names = named.map((one) => one.class).join(', ') || 'none';
  throw new Error(`The job "${name}" needs exactly one handler; there is: ${names}.`);
}
