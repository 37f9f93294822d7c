import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadCorpus, ReceiveDocument } from '#usecases';
import { Queue, Read, ReadOne, ReadText } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { DocumentListRequest } from '../requests/lists.request.js';
import { UploadRequest } from '../requests/upload.request.js';
import { DocumentPage, DocumentSchema, ObservationPage, ReceiptSchema, StatementPage } from '../schemas/index.js';
import { wholeList } from '../whole-list.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly receive: ReceiveDocument,
    private readonly corpus: ReadCorpus,
  ) {}

  @Post()
  @Queue(
    'Send a document',
    'The same company and text give the same document and job, however often sent.',
    ReceiptSchema,
  )
  async sendDocument(
    @Body() upload: UploadRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptSchema> {
    const { document, job } = await this.receive.run(upload);
    void reply.header('location', `/v1/jobs/${job.id}`);
    return { document, job };
  }

  @Get()
  @Read('List documents', DocumentPage)
  listDocuments(@Query() filter: DocumentListRequest): Promise<DocumentPage> {
    return this.corpus.documents(filter);
  }

  @Get(':id')
  @ReadOne('One document', DocumentSchema)
  getDocument(@Param() { id }: IdRequest): Promise<DocumentSchema> {
    return this.corpus.document(id);
  }

  @Get(':id/text')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ReadText('The text of a document')
  getDocumentText(@Param() { id }: IdRequest): Promise<string> {
    return this.corpus.documentText(id);
  }

  @Get(':id/statements')
  @ReadOne('Forward-looking statements of a document', StatementPage)
  async listStatements(@Param() { id }: IdRequest): Promise<StatementPage> {
    return wholeList(await this.corpus.statements(id));
  }

  @Get(':id/observations')
  @ReadOne('Reported figures and events of a document', ObservationPage)
  async listObservations(@Param() { id }: IdRequest): Promise<ObservationPage> {
    return wholeList(await this.corpus.observations(id));
  }
}
