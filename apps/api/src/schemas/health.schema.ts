import type { ServiceView } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Flagged, Text, TextOrNull } from './fields.js';

const state = (description: string) => ApiProperty({ enum: ['up', 'down'], description });

export class HealthSchema {
  @ApiProperty({ enum: ['up'], description: 'The process answers.' }) readonly status!: 'up';
}

export class ReadinessSchema {
  @state('The database answers.') readonly database!: 'up' | 'down';
  @state('The queue takes jobs.') readonly queue!: 'up' | 'down';
}

export class ServiceSchema implements ServiceView {
  @Text('Version of the service.', '1.2.0') readonly version!: string;
  @ApiProperty({ enum: ['open', 'keys'], description: '`open`: nobody signs in.' }) readonly auth!: 'open' | 'keys';
  @ApiProperty({ enum: ['redis', 'postgres'], description: 'What BullMQ stands on.' })
  readonly queue!: 'redis' | 'postgres';
  @Flagged('It sends mail: SMTP_URL and MAIL_FROM are set.') readonly mail!: boolean;
  @TextOrNull('Where links in mails and feeds lead.', 'https://wordkept.example.com') readonly publicUrl!:
    string | null;
}
