import { ApiProperty } from '@nestjs/swagger';
import type { DocumentUpload } from '#contracts';
import { CalendarDay, CompanyId, Currency, Word, YearEnd } from './rules.js';
import { WholeText } from './whole-text.js';

const EXAMPLE = `Example Corp, June quarter 2025 results conference call

Jane Doe, Chief Financial Officer: Revenue was $4.1 billion, up 12% year over year.
We expect revenue of $4.2 billion to $4.4 billion next quarter.`;

export class UploadRequest implements DocumentUpload {
  @CompanyId({ description: 'A company profile’s id, or any new word for a neutral profile.', required: true })
  readonly company!: string;

  @ApiProperty({ type: String, description: 'The transcript or note; kept character for character.', example: EXAMPLE })
  @WholeText()
  readonly text!: string;

  @Word({ description: 'File name or title, for people.' }, 'june-quarter-2025.txt', 300)
  readonly name?: string;

  @CalendarDay({ description: 'Last day of the period reported; read from the text if left out.' }, '2025-06-30')
  readonly periodEnd?: string;

  @CalendarDay({ description: 'Day of the call; read from the text if left out.' }, '2025-07-30')
  readonly eventDate?: string;

  @YearEnd({ description: 'Last day of the fiscal year; overrides the profile’s.' })
  readonly fiscalYearEnd?: string;

  @Currency({ description: 'Currency of the reports; overrides the profile’s.' })
  readonly currency?: string;
}
