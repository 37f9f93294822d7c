import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsUrl, MaxLength, ValidateIf } from 'class-validator';
import { FactsRequest, SaidOfDocument } from './facts.request.js';
import { CompanyId } from './rules.js';
import { WholeText } from './whole-text.js';

const EXAMPLE = `Example Corp, June quarter 2025 results conference call

Jane Doe, Chief Financial Officer: Revenue was $4.1 billion, up 12% year over year.
We expect revenue of $4.2 billion to $4.4 billion next quarter.`;

interface TextOrAddress {
  readonly text?: unknown;
  readonly url?: unknown;
}

const DocumentText = () =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      description: 'The transcript or note; kept character for character. This or `url`.',
      example: EXAMPLE,
    }),
    ValidateIf(({ text, url }: TextOrAddress) => text !== undefined || url === undefined),
    WholeText(),
  );

const DocumentAddress = () =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      format: 'uri',
      maxLength: 2000,
      description: 'A public address (http or https) to fetch the document from. This or `text`.',
      example: 'https://ir.example.com/2025-q2-transcript.pdf',
    }),
    ValidateIf(({ url }: TextOrAddress) => url !== undefined),
    MaxLength(2000),
    IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, allow_underscores: true }),
  );

/** A document as JSON: its text, or the address that it is to be fetched from. */
export class UploadRequest extends SaidOfDocument {
  @CompanyId({ description: 'A company profile’s id, or any new word for a neutral profile.', required: true })
  readonly company!: string;

  @DocumentText() readonly text?: string;
  @DocumentAddress() readonly url?: string;
}

/** The same to be looked at: without a company it is guessed. */
export class PreviewRequest extends FactsRequest {
  @DocumentText() readonly text?: string;
  @DocumentAddress() readonly url?: string;
}
