import { KEY_SCOPES, type KeyRequest, type KeyScope } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn } from 'class-validator';
import { Instant, Word } from './rules.js';

export class KeyCreationRequest implements KeyRequest {
  @Word({ description: 'What it is for, or whose it is.', required: true }, 'nightly import') readonly name!: string;

  @ApiProperty({
    enum: KEY_SCOPES,
    enumName: 'KeyScope',
    isArray: true,
    minItems: 1,
    description: 'What it may do; `admin` everything, each of the others its own part alone.',
  })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(KEY_SCOPES.length)
  @IsIn(KEY_SCOPES, { each: true, message: `$property must be some of ${KEY_SCOPES.join(', ')}` })
  readonly scopes!: readonly KeyScope[];

  @Instant({ description: 'When it ceases to be valid; never if left out.' }) readonly expiresAt?: string;
}

export class SessionRequest {
  @Word({ description: 'A key, whole.', required: true }, 'wk_3f9k2m7qpa_…') readonly key!: string;
}
