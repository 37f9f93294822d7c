import {
  AUDIT_ACTIONS,
  KEY_SCOPES,
  type AuditAction,
  type AuditEntryView,
  type AuditVerification,
  type CreatedKeyView,
  type KeyScope,
  type KeyView,
  type Page,
  type SessionView,
} from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import {
  Count,
  Id,
  IdOrNull,
  Moment,
  MomentOrNull,
  OneOf,
  Part,
  PartOrNull,
  Parts,
  Text,
  TextOrNull,
} from './fields.js';

const Scopes = () =>
  ApiProperty({ enum: KEY_SCOPES, enumName: 'KeyScope', isArray: true, description: '`admin` may do everything.' });

export class KeySchema implements KeyView {
  @Id('Id of the key.') readonly id!: string;
  @Text('What it is for, or whose it is.', 'nightly import') readonly name!: string;
  @Text('The beginning of the key.', 'wk_3f9k2m7qpa') readonly prefix!: string;
  @Scopes() readonly scopes!: readonly KeyScope[];
  @Moment('When it was made.') readonly createdAt!: string;
  @MomentOrNull('When it ceases to be valid.') readonly expiresAt!: string | null;
  @MomentOrNull('When it was revoked.') readonly revokedAt!: string | null;
  @MomentOrNull('When it was last used, to the minute.') readonly lastUsedAt!: string | null;
}

export class CreatedKeySchema extends KeySchema implements CreatedKeyView {
  @Text('The key itself, shown this once.') readonly key!: string;
}

export class SessionSchema implements SessionView {
  @ApiProperty({ enum: ['open', 'keys'], description: '`open`: nobody signs in.' }) readonly auth!: 'open' | 'keys';
  @Text('Name of the key.', 'nightly import') readonly name!: string;
  @Scopes() readonly scopes!: readonly KeyScope[];
  @MomentOrNull('End of the session; null where a key is shown with each request.') readonly expiresAt!: string | null;
}

export class AuditActorSchema {
  @IdOrNull('The key that was used; null where none was.') readonly key!: string | null;
  @Text('Its name.', 'nightly import') readonly name!: string;
}

export class AuditEntrySchema implements AuditEntryView {
  @Count('From 1, without gaps.', 7) readonly position!: number;
  @Moment('When it was done.') readonly at!: string;
  @OneOf('AuditAction', AUDIT_ACTIONS, 'What was done.') readonly action!: AuditAction;
  @Part(() => AuditActorSchema, 'Who did it.') readonly actor!: AuditActorSchema;
  @Text('Id of what was acted on.') readonly subject!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: ['string', 'number', 'boolean', 'null'] as never },
    description: 'What else is known of it.',
  })
  readonly detail!: AuditEntryView['detail'];
  @Text('Hash of the entry before, hex.') readonly previous!: string;
  @Text('SHA-256 over all of this and the hash before it, hex.') readonly hash!: string;
}

export class AuditBreakSchema {
  @Count('Where the chain does not hold.', 7) readonly position!: number;
  @Text('What is wrong there.', 'Entry 7 is not as it was written.') readonly detail!: string;
}

export class AuditVerificationSchema implements AuditVerification {
  @Count('Entries that follow each other as they were written.', 7) readonly entries!: number;
  @TextOrNull('Hash of the last of them; keep it elsewhere to find a trail that was written anew.')
  readonly hash!: string | null;
  @PartOrNull(() => AuditBreakSchema, 'The first place where the chain does not hold; null where it is whole.')
  readonly broken!: AuditBreakSchema | null;
}

export class KeyPage implements Page<KeySchema> {
  @TextOrNull('Give it as `cursor` to read on; null at the end.') readonly next!: string | null;
  @Parts(() => KeySchema, 'Keys, newest first.') readonly data!: readonly KeySchema[];
}

export class AuditPage implements Page<AuditEntrySchema> {
  @TextOrNull('Give it as `cursor` to read on; null at the end.') readonly next!: string | null;
  @Parts(() => AuditEntrySchema, 'Entries, newest first.') readonly data!: readonly AuditEntrySchema[];
}
