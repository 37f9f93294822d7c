import {
  ALERT_TYPES,
  NOTICE_TYPES,
  type AlertEvent,
  type AlertType,
  type EventPage,
  type NoticeType,
  type Page,
} from '#contracts';
import { AlertSchema } from './alert.schema.js';
import { Flagged, OneOf, Parts, Text, TextOrNull } from './fields.js';

export class EventPageSchema implements EventPage {
  @Parts(() => AlertSchema, 'Events in the order in which they can be read, each as the queue `alerts` gives it.')
  readonly data!: readonly AlertSchema[];
  @Text('Give it as `after` to read on; there always is one.', 'ZXZlbnQgNDI') readonly next!: string;
  @Flagged('More is there at once.') readonly more!: boolean;
}

export class AlertPageSchema implements Page<AlertEvent> {
  @Parts(() => AlertSchema, 'Events, the newest first.') readonly data!: readonly AlertSchema[];
  @TextOrNull('Give it as `cursor` to read on; null at the end.') readonly next!: string | null;
}

export class EventTypeSchema {
  @OneOf('EventTypeName', [...ALERT_TYPES, ...NOTICE_TYPES], 'As the `type` of an event.')
  readonly type!: AlertType | NoticeType;
  @Text('What it tells.', 'It is judged otherwise than before.') readonly title!: string;
  @Text('Where its JSON Schema is.', '/v1/schemas/wordkept.verdict.changed') readonly schema!: string;
}

export class EventTypePage implements Page<EventTypeSchema> {
  @Parts(() => EventTypeSchema, 'All types.') readonly data!: readonly EventTypeSchema[];
  @TextOrNull('Null: this list has one page.') readonly next!: string | null;
}
