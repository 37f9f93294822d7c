import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, MaxLength, ValidateBy } from 'class-validator';
import { CompanyId, Currency, Word, YearEnd } from './rules.js';

const flag = Transform(({ value }: { value: unknown }) =>
  value === 'true' ? true : value === 'false' ? false : value,
);

const Flag =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: Boolean, default: false, description })(target, key);
    flag(target, key as string);
    IsOptional()(target, key as string);
    IsBoolean()(target, key as string);
  };

function isJsonObject(text: unknown): boolean {
  try {
    const json: unknown = JSON.parse(String(text));
    return typeof json === 'object' && json !== null && !Array.isArray(json);
  } catch {
    return false;
  }
}

/** What goes with a file of figures, in the address: the file itself is the body. */
export class ImportRequest {
  @CompanyId({ description: 'Whose figures they are.', required: true }) readonly company!: string;
  @Word({ description: 'File name, for people.' }, 'CIK0000320193.json', 300) readonly name?: string;
  @YearEnd({ description: 'Last day of the fiscal year; overrides the profile’s.' }) readonly fiscalYearEnd?: string;
  @Currency({ description: 'Currency of the reports; overrides the profile’s.' }) readonly currency?: string;
  @Flag('Say what would be done, and do nothing.') readonly dryRun?: boolean;
  @Flag('Take all rows or none.') readonly strict?: boolean;

  @ApiPropertyOptional({
    type: String,
    maxLength: 8000,
    description: 'Mapping as JSON: of columns, or of XBRL concepts.',
    example: '{"columns":{"metric":"KPI"}}',
  })
  @IsOptional()
  @MaxLength(8000)
  @ValidateBy(
    { name: 'jsonObject', validator: { validate: isJsonObject } },
    { message: '$property must be a JSON object' },
  )
  readonly map?: string;
}
