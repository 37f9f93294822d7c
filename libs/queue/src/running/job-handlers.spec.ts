import { describe, expect, it } from '@jest/globals';
import type { DiscoveryService } from '@nestjs/core';
import { Reflector } from '@nestjs/core';
import { HandlesJob, type JobResult } from './handles-job.js';
import { JobHandlers } from './job-handlers.js';

class Handler {
  handle(): Promise<JobResult> {
    return Promise.resolve({ status: 'done' });
  }
}

@HandlesJob('extract')
class Extract extends Handler {}
@HandlesJob('track')
class Track extends Handler {}
@HandlesJob('track')
class TrackToo extends Handler {}
@HandlesJob('reextract')
class Reextract extends Handler {}
@HandlesJob('daily')
class Daily extends Handler {}
class Bystander {}

function handlersOf(...classes: readonly (new () => object)[]): JobHandlers {
  const providers = classes.map((metatype) => ({ metatype, name: metatype.name, instance: new metatype() }));
  return new JobHandlers({ getProviders: () => providers } as unknown as DiscoveryService, new Reflector());
}

describe('JobHandlers', () => {
  it('finds the handler of each job', () => {
    const handlers = handlersOf(Extract, Bystander, Track, Reextract, Daily);
    expect(handlers.of('extract')).toBeInstanceOf(Extract);
    expect(handlers.of('track')).toBeInstanceOf(Track);
  });

  it('refuses to be made where a job has no handler', () => {
    expect(() => handlersOf(Extract, Reextract, Daily)).toThrow(/"track" needs exactly one handler; there is: none/);
  });

  it('refuses to be made where a job has two', () => {
    expect(() => handlersOf(Extract, Track, TrackToo, Reextract, Daily)).toThrow(/"track".*Track, TrackToo/);
  });

  it('knows no other job', () => {
    expect(() => handlersOf(Extract, Track, Reextract, Daily).of('publish')).toThrow(/publish/);
  });
});
