import { TRACK_RECORD_BY, type ScorecardView } from '#contracts';
import type { KeptShare, Tally, TrackRecord, TrackRecordLine } from '#engine';
import { ApiProperty } from '@nestjs/swagger';
import { Count, Day, Exact, Part, PartOrNull, Parts, Text } from './fields.js';

export class KeptShareSchema implements KeptShare {
  @Count('Claims met or exceeded in time and in full.', 8) readonly kept!: number;
  @Count('Claims that came to a result.', 10) readonly of!: number;
  @Exact('The share.', '0.8') readonly share!: string;
  @Exact('Lower end of the 95 % interval (Wilson).', '0.49') readonly low!: string;
  @Exact('Upper end.', '0.943') readonly high!: string;
}

export class TallySchema implements Tally {
  @Count('All claims.', 40) readonly claims!: number;
  @Count('Those that came to a result: the sum of the next six.', 10) readonly resolved!: number;
  @Count('Better than promised.', 3) readonly exceeded!: number;
  @Count('As promised.', 5) readonly met!: number;
  @Count('In part.', 1) readonly partiallyMet!: number;
  @Count('Late.', 0) readonly metLate!: number;
  @Count('Not kept.', 1) readonly missed!: number;
  @Count('Turned into the opposite.', 0) readonly contradicted!: number;
  @Count('Not decided yet.', 20) readonly open!: number;
  @Count('Withdrawn, superseded, or not to be decided.', 2) readonly void!: number;
  @Count('Followed and shown, never judged.', 8) readonly qualitative!: number;
  @PartOrNull(() => KeptShareSchema, 'Null where there are fewer results than `atLeast`.')
  readonly kept!: KeptShareSchema | null;
}

export class TrackRecordLineSchema implements TrackRecordLine {
  @Text('Id of the company or of the family of measures, or a name; `unnamed` where no speaker is known.', 'revenue')
  readonly key!: string;
  @Text('For a person.', 'revenue') readonly name!: string;
  @Part(() => TallySchema, 'By the verdicts on what was said last of each claim.') readonly latest!: TallySchema;
  @Part(() => TallySchema, 'By the verdicts on what was said first.') readonly original!: TallySchema;
}

export class ScorecardSchema implements ScorecardView {
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Day('What was known on this day is counted.', '2025-11-25') readonly asOf!: string;
  @ApiProperty({ enum: TRACK_RECORD_BY, enumName: 'TrackRecordBy', description: 'What each line is of.' })
  readonly by!: TrackRecord['by'];
  @Count('Results below which only counts are shown.', 5) readonly atLeast!: number;
  @Count('Claims left out: the same promise on the other accounting basis.', 1) readonly twins!: number;
  @Parts(() => TrackRecordLineSchema, 'Most claims first.') readonly lines!: readonly TrackRecordLineSchema[];
}
