import type { CompanyView } from '#contracts';
import { Count, Text } from './fields.js';

export class CompanySchema implements CompanyView {
  @Text('Id of the company.', 'alibaba') readonly id!: string;
  @Text('Its name.', 'Alibaba Group') readonly name!: string;
  @Text('ISO 4217 code of its reports.', 'CNY') readonly currency!: string;
  @Count('Documents stored.', 6) readonly documents!: number;
  @Count('Claims followed.', 40) readonly claims!: number;
}
