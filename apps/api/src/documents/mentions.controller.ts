import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadCorpus } from '#usecases';
import { Read } from '../openapi/answers.js';
import { ObservationListRequest, StatementListRequest } from '../requests/lists.request.js';
import { ObservationPage, StatementPage } from '../schemas/index.js';

/** What documents hold, across all of them. */
@ApiTags('documents')
@Controller()
export class MentionsController {
  constructor(private readonly corpus: ReadCorpus) {}

  @Get('statements')
  @Read('Forward-looking statements of all documents', StatementPage)
  listAllStatements(@Query() filter: StatementListRequest): Promise<StatementPage> {
    return this.corpus.listStatements(filter);
  }

  @Get('observations')
  @Read('Reported figures and events of all documents, imported ones too', ObservationPage)
  listAllObservations(@Query() filter: ObservationListRequest): Promise<ObservationPage> {
    return this.corpus.listObservations(filter);
  }
}
