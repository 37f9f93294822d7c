import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadAudit } from '#usecases';
import { Read } from '../openapi/answers.js';
import { PageRequest } from '../requests/lists.request.js';
import { AuditPage, AuditVerificationSchema } from '../schemas/index.js';
import { Needs } from './needs.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: ReadAudit) {}

  @Get()
  @Needs('admin')
  @Read('What was done, newest first', AuditPage)
  listAudit(@Query() filter: PageRequest): Promise<AuditPage> {
    return this.audit.list(filter);
  }

  @Get('verification')
  @Needs('admin')
  @Read('Is the trail as it was written? Reads all of it', AuditVerificationSchema)
  verifyAudit(): Promise<AuditVerificationSchema> {
    return this.audit.verify();
  }
}
