import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadCorpus, ReadLedgers } from '#usecases';
import { Read, ReadOne } from '../openapi/answers.js';
import { CompanyListRequest, CompanyRequest, CompanyTimelineRequest, TrackListRequest } from '../requests/lists.request.js';
import { ClaimTrackPage, CompanyDetailSchema, CompanyPage, CompanyTimelinePage } from '../schemas/index.js';

@ApiTags('companies')
@Controller('companies')
export class CompaniesController {
  constructor(
    private readonly corpus: ReadCorpus,
    private readonly ledgers: ReadLedgers,
  ) {}

  @Get()
  @Read('List the companies of which there are documents', CompanyPage)
  listCompanies(@Query() filter: CompanyListRequest): Promise<CompanyPage> {
    return this.corpus.companies(filter);
  }

  @Get(':id')
  @ReadOne('What a company and its parts are called, how it reports, and which of its calls are known', CompanyDetailSchema)
  getCompany(@Param() { id }: CompanyRequest): Promise<CompanyDetailSchema> {
    return this.ledgers.company(id);
  }

  @Get(':id/tracks')
  @ReadOne('Each claim of a company with all that was said of it and what bears on it, as a timeline draws them', ClaimTrackPage)
  listClaimTracks(@Param() { id }: CompanyRequest, @Query() filter: TrackListRequest): Promise<ClaimTrackPage> {
    return this.ledgers.tracks(id, filter);
  }

  @Get(':id/timeline')
  @ReadOne('What happened to all claims of a company, and its reports, in order', CompanyTimelinePage)
  getCompanyTimeline(
    @Param() { id }: CompanyRequest,
    @Query() filter: CompanyTimelineRequest,
  ): Promise<CompanyTimelinePage> {
    return this.ledgers.timeline(id, filter);
  }
}
