import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';

const uuid = (description: string) => ApiProperty({ type: String, format: 'uuid', description });

export class IdRequest {
  @uuid('Id of the record.') @IsUUID() readonly id!: string;
}

/** Ids of jobs are made from content and are not UUIDs. */
export class JobIdRequest {
  @ApiProperty({ type: String, pattern: '^[\\w-]{1,200}$', description: 'Id of the job.' })
  @Matches(/^[\w-]{1,200}$/, { message: '$property must be the id of a job' })
  readonly id!: string;
}
