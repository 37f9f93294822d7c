import { JobFeed } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listen } from './reading/listen.js';

@Injectable()
export class PostgresJobFeed extends JobFeed {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override watch(onChange: (job: string | null) => void): Promise<{ close(): Promise<void> }> {
    return listen(this.dataSource, 'wordkept_jobs', onChange);
  }
}
