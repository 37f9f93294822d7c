import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListDue } from '#usecases';
import { Read } from '../openapi/answers.js';
import { DueListRequest } from '../requests/lists.request.js';
import { DuePageSchema } from '../schemas/index.js';

@ApiTags('claims')
@Controller('due')
export class DueController {
  constructor(private readonly due: ListDue) {}

  @Get()
  @Read('What falls due: of a company with what to ask, behind pace first; of all, soonest first', DuePageSchema)
  listDue(@Query() filter: DueListRequest): Promise<DuePageSchema> {
    return this.due.run(filter);
  }
}
