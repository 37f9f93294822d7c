import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

type Schema = () => abstract new () => object;

/** Field decorators of the published schemas: each says what the field holds, with an example where the form is not plain. */
export const Text = (description: string, example?: string) => ApiProperty({ type: String, description, example });
export const TextOrNull = (description: string, example?: string) =>
  ApiProperty({ type: String, nullable: true, description, example });
export const Texts = (description: string, example?: string[]) =>
  ApiProperty({ type: String, isArray: true, description, example });

export const Day = (description: string, example = '2025-09-30') =>
  ApiProperty({ type: String, format: 'date', description, example });
export const DayOrNull = (description: string) =>
  ApiProperty({ type: String, format: 'date', nullable: true, description, example: '2025-09-30' });
export const Moment = (description: string) =>
  ApiProperty({ type: String, format: 'date-time', description, example: '2025-11-25T13:00:00.000Z' });
export const MomentOrNull = (description: string) =>
  ApiProperty({ type: String, format: 'date-time', nullable: true, description, example: '2025-11-25T13:00:00.000Z' });
export const Id = (description: string) =>
  ApiProperty({ type: String, format: 'uuid', description, example: '0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d' });
export const IdOrNull = (description: string) =>
  ApiProperty({ type: String, format: 'uuid', nullable: true, description });
export const Ids = (description: string) => ApiProperty({ type: String, format: 'uuid', isArray: true, description });

const DECIMAL = '^-?\\d+(\\.\\d+)?$';
export const Exact = (description: string, example = '380000000000') =>
  ApiProperty({ type: String, pattern: DECIMAL, description: `${description} Exact decimal, as text.`, example });
export const ExactOrNull = (description: string, example = '380000000000') =>
  ApiProperty({
    type: String,
    pattern: DECIMAL,
    nullable: true,
    description: `${description} Exact decimal, as text.`,
    example,
  });

export const Count = (description: string, example = 12) =>
  ApiProperty({ type: 'integer', minimum: 0, description, example });
export const CountOrNull = (description: string, example = 12) =>
  ApiProperty({ type: 'integer', minimum: 0, nullable: true, description, example });
export const Counts = (description: string, example: number[]) =>
  ApiProperty({ type: 'integer', minimum: 0, isArray: true, description, example });
export const Share = (description: string) =>
  ApiProperty({ type: Number, minimum: 0, maximum: 1, description, example: 0.9 });
export const Flagged = (description: string) => ApiProperty({ type: Boolean, description });

/** `enumName` makes it one named schema, so that a generated client has one type for it. */
export const OneOf = (enumName: string, words: readonly string[], description: string) =>
  ApiProperty({ enum: [...words], enumName, description });
export const OneOfOrNull = (words: readonly string[], description: string) =>
  ApiProperty({ type: String, enum: [...words, null], nullable: true, description });

/** Named in place: Nest tells a reference to a class from the class by the function's name. */
const reference = (part: Schema) => ({ type: () => part() });

export const Part = (part: Schema, description: string) => ApiProperty({ ...reference(part), description });
export const PartOrNull = (part: Schema, description: string) =>
  ApiProperty({ ...reference(part), nullable: true, description });
export const Parts = (part: Schema, description: string) =>
  ApiProperty({ ...reference(part), isArray: true, description });
export const PartsOrNull = (part: Schema, description: string) =>
  ApiProperty({ ...reference(part), isArray: true, nullable: true, description });

/** Fields that are absent where they do not apply. */
export const MaybeText = (description: string, example?: string) =>
  ApiPropertyOptional({ type: String, description, example });
export const MaybeDay = (description: string) =>
  ApiPropertyOptional({ type: String, format: 'date', description, example: '2025-11-25' });
export const MaybeIds = (description: string) =>
  ApiPropertyOptional({ type: String, format: 'uuid', isArray: true, description });
export const MaybePart = (part: Schema, description: string) =>
  ApiPropertyOptional({ ...reference(part), description });
