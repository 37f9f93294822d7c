import { Partitions } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export const MONTHS_AHEAD = 3;

@Injectable()
export class PostgresPartitions extends Partitions {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async ensure(): Promise<void> {
    await this.dataSource.query('SELECT ensure_partitions($1)', [MONTHS_AHEAD]);
  }
}
