import { ApiProperty } from '@nestjs/swagger';

const state = (description: string) => ApiProperty({ enum: ['up', 'down'], description });

export class HealthSchema {
  @ApiProperty({ enum: ['up'], description: 'The process answers.' }) readonly status!: 'up';
}

export class ReadinessSchema {
  @state('The database answers.') readonly database!: 'up' | 'down';
  @state('The queue takes jobs.') readonly queue!: 'up' | 'down';
}
