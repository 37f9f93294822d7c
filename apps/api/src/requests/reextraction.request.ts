import { CompanyId } from './rules.js';

export class ReextractionRequest {
  @CompanyId({ description: 'The company whose documents are read again.', required: true }) readonly company!: string;
}
