import type { Comparison, Horizon, Target } from '#engine';
import { DayOrNull, ExactOrNull, Flagged, PartOrNull, Parts, Text } from './fields.js';
import { WindowSchema } from './period.schema.js';

export class TargetComparisonSchema implements Comparison {
  @Text('`yoy`, `qoq`, `period:<label>`, `past_total:<text>` or `peer:<name>`.', 'yoy') readonly to!: string;
  @ExactOrNull('Multiple of what it is compared to ("double" is 2).', '2') readonly multiple!: string | null;
}

export class TargetSchema implements Target {
  @ExactOrNull('Lower bound; null where open.') readonly low!: string | null;
  @ExactOrNull('Upper bound; null where open.') readonly high!: string | null;
  @Text('ISO 4217 code, `percent`, `percentage_point`, `count`, `ratio` or `per_share:CCY`.', 'CNY')
  readonly unit!: string;
  @Text('The figure as spoken.', 'RMB 380 billion') readonly raw!: string;
  @PartOrNull(() => TargetComparisonSchema, 'What it is measured against, if anything.')
  readonly comparison!: TargetComparisonSchema | null;
}

export class HorizonSchema implements Horizon {
  @Text('As spoken.', 'over the next three years') readonly text!: string;
  @DayOrNull('First day.') readonly start!: string | null;
  @DayOrNull('Last day.') readonly end!: string | null;
  @Flagged('False where a part of the window was assumed.') readonly stated!: boolean;
  @Parts(() => WindowSchema, 'The other readings, where the window is not certain.')
  readonly candidates!: readonly WindowSchema[];
}
