import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsNumber,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';

const unlessAbsent = () => ValidateIf((_object: object, value: unknown) => value !== undefined);

/** A list of at most `most` different values, each of which keeps the rules (`each: true`). */
export const Some = (description: string, items: object, most: number, ...rules: PropertyDecorator[]) =>
  applyDecorators(
    ApiPropertyOptional({ type: 'array', items, maxItems: most, uniqueItems: true, description } as ApiPropertyOptions),
    unlessAbsent(),
    IsArray(),
    ArrayMaxSize(most),
    ArrayUnique(),
    ...rules,
  );

/** As `Some`, needed and not empty. */
export const AtLeastOne = (description: string, items: object, most: number, ...rules: PropertyDecorator[]) =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items,
      minItems: 1,
      maxItems: most,
      uniqueItems: true,
      description,
    } as ApiPropertyOptions),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(most),
    ArrayUnique(),
    ...rules,
  );

/** A whole number of a JSON body. */
export const Whole = (description: string, minimum: number, maximum: number, example: number) =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum, maximum, example, description }),
    unlessAbsent(),
    IsInt(),
    Min(minimum),
    Max(maximum),
  );

/** A number of a JSON body. */
export const Numeric = (description: string, minimum: number, maximum: number, example: number) =>
  applyDecorators(
    ApiPropertyOptional({ type: Number, minimum, maximum, example, description }),
    unlessAbsent(),
    IsNumber(),
    Min(minimum),
    Max(maximum),
  );
