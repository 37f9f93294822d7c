import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListDue } from '#usecases';
import { Read } from '../openapi/answers.js';
import { DueListRequest } from '../requests/lists.request.js';
import { ClaimPage } from '../schemas/index.js';

@ApiTags('claims')
@Controller('due')
export class DueController {
  constructor(private readonly due: ListDue) {}

  @Get()
  @Read('What falls due, soonest first', ClaimPage)
  listDue(@Query() filter: DueListRequest): Promise<ClaimPage> {
    return this.due.run(filter);
  }
}
