import type { DateWindow, ReportingPeriod } from '#engine';
import { Day, DayOrNull, Text } from './fields.js';

export class WindowSchema implements DateWindow {
  @Day('First day.', '2025-07-01') readonly start!: string;
  @Day('Last day.') readonly end!: string;
}

export class OpenWindowSchema {
  @DayOrNull('First day; null where it has no stated start.') readonly start!: string | null;
  @DayOrNull('Last day; null where no end was given.') readonly end!: string | null;
}

export class PeriodSchema extends WindowSchema implements ReportingPeriod {
  @Text('Calendar label.', 'September quarter 2025') readonly label!: string;
  @Text("Label in the company's fiscal calendar.", 'FY2026 Q2') readonly fiscal!: string;
}

export class LabelledWindowSchema extends WindowSchema {
  @Text('Calendar label.', 'September quarter 2025') readonly label!: string;
}
