import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadCorpus } from '#usecases';
import { Read } from '../openapi/answers.js';
import { CompanyPage } from '../schemas/index.js';
import { wholeList } from '../whole-list.js';

@ApiTags('companies')
@Controller('companies')
export class CompaniesController {
  constructor(private readonly corpus: ReadCorpus) {}

  @Get()
  @Read('List the companies of which there are documents', CompanyPage)
  async listCompanies(): Promise<CompanyPage> {
    return wholeList(await this.corpus.companies());
  }
}
