import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { ExportView } from '#usecases';
import { Download } from '../openapi/answers.js';
import { exportQuery, ExportQueryParameters } from '../requests/export.request.js';

@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportView) {}

  @Get()
  @ExportQueryParameters()
  @Download('All rows of a filtered view as a file', {
    'text/csv': 'UTF-8 with a byte order mark; texts that begin as formulas do are marked as text by an apostrophe.',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      'A workbook of up to 20,000 rows: figures as numbers where 15 digits hold them, else as text; a formula that works a difference out again beside it.',
    'application/json': 'One document: the rows under the name of the view, each as its list gives it.',
    'text/markdown': 'A table of the columns that matter most, with both quotes.',
  })
  async downloadExport(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.exports.run(await exportQuery(query, addressOf(request)));
    void reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .send(Readable.from(file.bytes, { objectMode: false }));
  }
}

/** The address under which the reader reaches this service, for links. */
function addressOf({ protocol, host }: FastifyRequest): string {
  const address = `${protocol}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : '';
}
