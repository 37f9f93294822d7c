import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** Rules that several requests share. Each is also what /docs says of the field. */

interface Given {
  readonly description: string;
  readonly required?: boolean;
}

const lowerCase = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.toLowerCase() : value,
);
/** Digits as an address writes them. */
export const wholeNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
);

/** A field may be left out, but null is not leaving it out. */
const optional = (required: boolean) =>
  required ? [] : [ValidateIf((_object: object, value: unknown) => value !== undefined)];

const documented = (given: Given, options: ApiPropertyOptions) =>
  given.required
    ? ApiProperty({ ...options, description: given.description } as ApiPropertyOptions)
    : ApiPropertyOptional({ ...options, description: given.description } as ApiPropertyOptions);

function field(given: Given, options: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(documented(given, options), ...optional(given.required ?? false), ...rules);
}

const COMPANY_ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Ids of companies are taken in any case and kept in lower case. */
export const CompanyId = (given: Given) =>
  field(
    given,
    { type: String, pattern: COMPANY_ID.source, example: 'alibaba' },
    lowerCase,
    Matches(COMPANY_ID, { message: '$property must be a word of letters, digits, "-" and "_", such as alibaba' }),
  );

/** Control characters and halves of characters cannot be stored, and no name holds any. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}]+$/u;

export const Word = (given: Given, example: string, maxLength = 100) =>
  field(
    given,
    { type: String, minLength: 1, maxLength, example },
    MaxLength(maxLength),
    Matches(PRINTABLE, { message: '$property must be text of one line' }),
  );

export const Currency = (given: Given) =>
  field(
    given,
    { type: String, pattern: '^[A-Z]{3}$', example: 'CNY' },
    Matches(/^[A-Z]{3}$/, { message: '$property must be an ISO 4217 code, such as CNY' }),
  );

export const CalendarDay = (given: Given, example = '2025-09-30') =>
  field(
    given,
    { type: String, format: 'date', example },
    ValidateBy(
      { name: 'isDay', validator: { validate: isDay } },
      { message: '$property must be a day of the calendar, YYYY-MM-DD' },
    ),
  );

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})$/;

export const Instant = (given: Given, example = '2025-11-25T13:00:00Z') =>
  field(
    given,
    { type: String, format: 'date-time', example },
    ValidateBy(
      { name: 'isInstant', validator: { validate: isInstant } },
      { message: '$property must be a date with a time and its zone, such as 2025-11-25T13:00:00Z' },
    ),
  );

/** `true` or `false`, as an address writes them. */
export const YesOrNo = (given: Given) =>
  field(
    given,
    { type: Boolean },
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

export const YearEnd = (given: Given) =>
  field(
    given,
    { type: String, pattern: '^\\d{2}-\\d{2}$', example: '03-31' },
    ValidateBy(
      { name: 'isYearEnd', validator: { validate: (value) => typeof value === 'string' && isDay(`2000-${value}`) } },
      { message: '$property must be a day of the year, MM-DD' },
    ),
  );

export const WordOrNull = (description: string) =>
  nullable(
    { description },
    { type: String, minLength: 1, maxLength: 100 },
    MaxLength(100),
    Matches(PRINTABLE, { message: '$property must be text of one line' }),
  );

export const CalendarDayOrNull = (description: string) =>
  nullable(
    { description },
    { type: String, format: 'date', example: '2025-09-30' },
    ValidateBy(
      { name: 'isDay', validator: { validate: isDay } },
      { message: '$property must be a day of the calendar, YYYY-MM-DD, or null' },
    ),
  );

const DECIMAL = /^-?\d{1,30}(?:\.\d{1,15})?$/;

/** Exact decimals come as text, so that nothing rounds them on the way. */
export const DecimalOrNull = (description: string) =>
  nullable(
    { description },
    { type: String, pattern: DECIMAL.source, example: '380000000000' },
    Matches(DECIMAL, { message: '$property must be an exact decimal as text, such as "380000000000", or null' }),
  );

export const OneWordOf = (words: readonly string[], description: string, required = false) =>
  field({ description, required }, { enum: [...words] }, IsIn(words));

export const OneWordOfOrNull = (words: readonly string[], description: string) =>
  nullable({ description }, { type: String, enum: [...words, null] }, IsIn(words));

export const UuidOf = (description: string) => field({ description }, { type: String, format: 'uuid' }, IsUUID());

type Part = () => new () => object;

/** The description of the API knows a class that is named later by the name `type` of the function that names it. */
const later = (part: Part) => ({ type: () => part() });

export const Nested = (part: Part, description: string) =>
  field({ description }, later(part), ValidateNested(), IsRecord(), Type(part));

export const NestedOrNull = (part: Part, description: string) =>
  nullable({ description }, later(part), ValidateNested(), IsRecord(), Type(part));

/** Nested rules pass over what is no object. */
const IsRecord = () =>
  ValidateBy(
    { name: 'isRecord', validator: { validate: (value) => typeof value === 'object' && !Array.isArray(value) } },
    { message: '$property must be an object' },
  );

/** Null says that there is none. */
function nullable(given: Given, options: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  const isAsked = (_object: object, value: unknown) => value !== null && value !== undefined;
  return applyDecorators(
    documented(given, { ...options, nullable: true } as ApiPropertyOptions),
    ValidateIf(isAsked),
    ...rules,
  );
}

export const Cursor = () =>
  field(
    { description: 'The `next` of the page before.' },
    { type: String, pattern: '^[A-Za-z0-9_-]+$', maxLength: 512 },
    MaxLength(512),
    Matches(/^[A-Za-z0-9_-]+$/, { message: '$property must be the `next` of a page' }),
  );

export const Limit = () =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50, description: 'Rows of a page.' }),
    IsOptional(),
    wholeNumber,
    IsInt(),
    Min(1),
    Max(200),
  );

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isInstant(value: unknown): boolean {
  return (
    typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
  );
}
