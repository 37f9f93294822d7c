import type { DocumentUpload } from '#contracts';
import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ExplainSentence,
  PreviewDocument,
  ReadCorpus,
  ReadTurns,
  ReceiveDocument,
  type AddressUpload,
  type FileUpload,
  type TakenDocument,
} from '#usecases';
import { Read, ReadOne, ReadText } from '../openapi/answers.js';
import { LookAtDocument, TakeDocument } from '../openapi/document-answers.js';
import { ExplanationRequest } from '../requests/explanation.request.js';
import { FactsRequest } from '../requests/facts.request.js';
import { IdRequest } from '../requests/ids.request.js';
import { DocumentListRequest } from '../requests/lists.request.js';
import { PreviewRequest, UploadRequest } from '../requests/upload.request.js';
import {
  DocumentPage,
  ExplanationSchema,
  DocumentSchema,
  ObservationPage,
  PreviewSchema,
  ReceiptSchema,
  StatementPage,
  TurnsSchema,
} from '../schemas/index.js';
import { wholeList } from '../whole-list.js';
import { sentDocument } from './sent-document.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly receive: ReceiveDocument,
    private readonly preview: PreviewDocument,
    private readonly corpus: ReadCorpus,
    private readonly turns: ReadTurns,
    private readonly explaining: ExplainSentence,
  ) {}

  @Post()
  @TakeDocument(
    'Send a document',
    'As JSON (its text, or the address to fetch it from), or as a file in the body: PDF, Word, HTML, captions, JSON of a vendor, Markdown or plain text, with what is said of it in the address. The same company and text give the same document and job, however often sent.',
    UploadRequest,
    ReceiptSchema,
  )
  async sendDocument(
    @Query() facts: FactsRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptSchema> {
    const { document, job } = await this.take(await sentDocument(request, facts, UploadRequest));
    void reply.header('location', `/v1/jobs/${job.id}`);
    return { document, job };
  }

  @Post('preview')
  @LookAtDocument(
    'Look at a document before it is kept',
    'Sent as to /v1/documents; answers how it would be read: dates and why, speakers, parts, completeness, counts, and what is stored already of the same call. Nothing is stored.',
    PreviewRequest,
    PreviewSchema,
  )
  async previewDocument(@Query() facts: FactsRequest, @Req() request: FastifyRequest): Promise<PreviewSchema> {
    return this.preview.run(await sentDocument(request, facts, PreviewRequest));
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

  @Get(':id/turns')
  @ReadOne('Who says what in a document: turns, paragraphs and sentences with their translations', TurnsSchema)
  getTurns(@Param() { id }: IdRequest): Promise<TurnsSchema> {
    return this.turns.run(id);
  }

  @Get(':id/explanation')
  @ReadOne('How a sentence of a document is read: what each rule did', ExplanationSchema)
  getExplanation(@Param() { id }: IdRequest, @Query() { at }: ExplanationRequest): Promise<ExplanationSchema> {
    return this.explaining.run(id, at);
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

  private take(sent: DocumentUpload | FileUpload | AddressUpload): Promise<TakenDocument> {
    if ('bytes' in sent) return this.receive.file(sent);
    return 'text' in sent ? this.receive.run(sent) : this.receive.address(sent);
  }
}
