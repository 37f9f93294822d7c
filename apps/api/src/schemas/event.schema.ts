import type { EventPage } from '#contracts';
import { AlertSchema } from './alert.schema.js';
import { Flagged, Parts, Text } from './fields.js';

export class EventPageSchema implements EventPage {
  @Parts(() => AlertSchema, 'Events in the order in which they can be read, each as the queue `alerts` gives it.')
  readonly data!: readonly AlertSchema[];
  @Text('Give it as `after` to read on; there always is one.', 'ZXZlbnQgNDI') readonly next!: string;
  @Flagged('More is there at once.') readonly more!: boolean;
}
