import { Reextract } from '#usecases';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';

/** At a start, one line on documents that were read by another version of the engine: nothing is read again unasked. */
@Injectable()
export class OutdatedReadings implements OnApplicationBootstrap {
  private readonly log = new Logger('Readings');

  constructor(private readonly reextract: Reextract) {}

  /** A database that is away is told of elsewhere. */
  async onApplicationBootstrap(): Promise<void> {
    const outdated = await this.reextract.outdatedAnywhere().catch(() => []);
    if (outdated.length === 0) return;
    const companies = outdated.map(({ company, documents }) => `${company} (${documents})`).join(', ');
    this.log.warn(
      `Documents read by an older engine: ${companies}. To see what this one makes of them: wordkept reextract COMPANY`,
    );
  }
}
