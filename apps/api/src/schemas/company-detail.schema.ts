import { BASES, type ClaimTrack, type CompanyDetail, type SegmentView } from '#contracts';
import type { Basis, CoveredPeriod, DisplayNames, FiscalCalendar, MetricProfile } from '#engine';
import { ClaimRowSchema, ClaimStatementSchema, OutcomeSchema } from './claim.schema.js';
import { Count, Day, DayOrNull, Flagged, Ids, OneOf, Part, PartOrNull, Parts, Text, TextOrNull } from './fields.js';
import { ExpectedReportSchema } from './due.schema.js';
import { PeriodSchema } from './period.schema.js';

const REPORTS: readonly FiscalCalendar['reports'][] = ['quarter', 'half'];
const NAMINGS: readonly FiscalCalendar['yearNaming'][] = ['end', 'start'];
const RULES: readonly NonNullable<FiscalCalendar['weeks']>['rule'][] = ['last', 'nearest'];

export class DisplayNamesSchema implements DisplayNames {
  @Text('In English.', 'Cloud Intelligence Group') readonly en!: string;
  @Text('In Simplified Chinese.', '云智能集团') readonly 'zh-Hans'!: string;
  @Text('In Traditional Chinese.', '雲智能集團') readonly 'zh-Hant'!: string;
}

class FiscalWeeksSchema {
  @Count('The day on which each period ends: 1 Monday to 7 Sunday.', 6) readonly weekday!: number;
  @OneOf('FiscalWeeksRule', RULES, 'The last such day of the month, or the nearest to the end of the year.')
  readonly rule!: 'last' | 'nearest';
}

class FiscalCalendarSchema implements FiscalCalendar {
  @Text('Usual last day of the fiscal year, MM-DD.', '03-31') readonly yearEnd!: string;
  @OneOf('YearNaming', NAMINGS, 'Fiscal years carry the number of the calendar year in which they end, or start.')
  readonly yearNaming!: 'end' | 'start';
  @PartOrNull(() => FiscalWeeksSchema, 'Of a year of 52 or 53 weeks; null for one of months.')
  readonly weeks!: FiscalWeeksSchema | null;
  @OneOf('ReportsEach', REPORTS, 'How often it reports.') readonly reports!: 'quarter' | 'half';
}

class SegmentChangeSchema {
  @Text('Id of the other segment.', 'taobao_tmall') readonly id!: string;
  @Day('From this day on.', '2025-07-01') readonly from!: string;
}

class SegmentSchema implements SegmentView {
  @Text('Id of the segment.', 'cloud') readonly id!: string;
  @TextOrNull('The segment that it is a part of.') readonly parent!: string | null;
  @Part(() => DisplayNamesSchema, 'By what it is called.') readonly names!: DisplayNamesSchema;
  @Parts(() => SegmentChangeSchema, 'Those that it continues after a re-cut.')
  readonly predecessors!: readonly SegmentChangeSchema[];
  @Parts(() => SegmentChangeSchema, 'Those that continue it.') readonly successors!: readonly SegmentChangeSchema[];
}

class OwnMetricSchema implements Omit<MetricProfile, 'names'> {
  @Text('Id of the measure.', 'customer_management_revenue') readonly id!: string;
  @Text('The core metric that it belongs to.', 'revenue') readonly core!: string;
  @TextOrNull('The segment that it is always of.') readonly segment!: string | null;
  @Part(() => DisplayNamesSchema, 'By what it is called.') readonly names!: DisplayNamesSchema;
}

class GuidanceBasisSchema {
  @Text('Metric id, `*` for all.', 'eps') readonly metric!: string;
  @OneOf('Basis', BASES, 'Accounting basis.') readonly basis!: Basis;
}

class CoveredPeriodSchema implements CoveredPeriod<string> {
  @Part(() => PeriodSchema, 'The period.') readonly period!: PeriodSchema;
  @DayOrNull('Day of its first call; null where no call of it is known.') readonly eventDate!: string | null;
  @Ids('The documents of its calls; none for a gap.') readonly documents!: readonly string[];
}

export class CompanyDetailSchema implements CompanyDetail {
  @Text('Id of the company.', 'alibaba') readonly id!: string;
  @Part(() => DisplayNamesSchema, 'By what it is called.') readonly names!: DisplayNamesSchema;
  @Text('ISO 4217 code of its reports.', 'CNY') readonly currency!: string;
  @Part(() => FiscalCalendarSchema, 'Its fiscal calendar.') readonly calendar!: FiscalCalendarSchema;
  @Flagged('It has a profile; else it is read by what its documents say.') readonly isListed!: boolean;
  @Parts(() => SegmentSchema, 'Those of its profile, then those that only its documents name.')
  readonly segments!: readonly SegmentSchema[];
  @Parts(() => OwnMetricSchema, 'Measures of its own.') readonly metrics!: readonly OwnMetricSchema[];
  @Parts(() => GuidanceBasisSchema, 'The basis that it guides on where nobody names one.')
  readonly guidesOn!: readonly GuidanceBasisSchema[];
  @Parts(() => CoveredPeriodSchema, 'Its periods from the first call known to the last, gaps included.')
  readonly coverage!: readonly CoveredPeriodSchema[];
  @PartOrNull(() => ExpectedReportSchema, 'The report expected next; null where no call is known.')
  readonly report!: ExpectedReportSchema | null;
}

export class ClaimTrackSchema implements ClaimTrack {
  @Part(() => ClaimRowSchema, 'The claim as lists show it.') readonly claim!: ClaimRowSchema;
  @Parts(() => ClaimStatementSchema, 'All that was said of it, oldest first.')
  readonly statements!: readonly ClaimStatementSchema[];
  @Parts(() => OutcomeSchema, 'What was reported on it.') readonly outcomes!: readonly OutcomeSchema[];
  @Ids('Documents that were silent on it after it was first said.') readonly unmentioned!: readonly string[];
}
