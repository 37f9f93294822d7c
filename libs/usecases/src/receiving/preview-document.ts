import { problemDetails, type PreviewView, type StoredDocumentReference } from '#contracts';
import { readFrontMatter } from '#engine';
import { Injectable } from '@nestjs/common';
import { companyIdOf, sha256 } from '../identity.js';
import { CompanyProfiles, CurrentTenant, DocumentFiles, KnownDocuments, type OpenedFile } from '../ports/index.js';
import { PreviewDocument, type PreviewUpload } from './receive-document.use-case.js';
import { checkText } from './check-text.js';
import { firstLines } from './first-lines.js';
import { givenOf } from './given-of.js';
import { plainName } from './plain-name.js';

/** Any word is a company with a neutral profile; a preview without one is read with this. */
const NOBODY = 'company';

@Injectable()
export class PreviewIncomingDocument extends PreviewDocument {
  constructor(
    private readonly files: DocumentFiles,
    private readonly known: KnownDocuments,
    private readonly profiles: CompanyProfiles,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override async run(upload: PreviewUpload): Promise<PreviewView> {
    const opened = await this.open(upload);
    const text = checkText(opened.text);
    const hash = sha256(text);
    const company = await this.companyOf(upload.company, text);
    const profile = await this.profiles.find(company.id ?? NOBODY);
    const input = { text, sha256: hash, ...givenOf(upload) };
    const { reading, problem } = await this.files.read(input, profile, opened.origin.emptyPages.length);
    return {
      ...reading,
      company,
      name: plainName(upload.name ?? opened.name),
      origin: opened.origin,
      characters: text.length,
      sha256: hash,
      firstLines: firstLines(text),
      ...(await this.stored(company.id, hash, reading)),
      problem: problem && problemDetails(problem.code, problem.message, problem.advice),
    };
  }

  private open(upload: PreviewUpload): Promise<OpenedFile> {
    if ('url' in upload) return this.files.fetch(upload.url);
    if ('bytes' in upload) return this.files.open(upload);
    // Text goes the way of a file, so that the same eyes look at it.
    return this.files.open({
      bytes: oneOf(checkText(upload.text)),
      name: upload.name,
      contentType: 'text/plain; charset=utf-8',
    });
  }

  private async companyOf(given: string | undefined, text: string): Promise<PreviewView['company']> {
    const named = readFrontMatter(text).fields.get('company')?.toLowerCase();
    const candidates = await this.files.companiesIn(text);
    const id = given ?? named ?? candidates[0] ?? null;
    const source = given !== undefined ? 'given' : named !== undefined ? 'front_matter' : id === null ? null : 'found';
    return { id, source, hasProfile: id !== null && (await this.files.hasProfile(id)), candidates };
  }

  private async stored(
    company: string | null,
    hash: string,
    { period, eventDate }: Pick<PreviewView, 'period' | 'eventDate'>,
  ): Promise<Pick<PreviewView, 'equal' | 'sameCall'>> {
    if (company === null) return { equal: null, sameCall: [] };
    const tenant = this.tenant.id();
    const companyId = companyIdOf(tenant, company);
    const equal = await this.known.equal(tenant, companyId, hash);
    const call: readonly StoredDocumentReference[] =
      period && eventDate ? await this.known.ofCall(tenant, companyId, period.end, eventDate.date) : [];
    return { equal, sameCall: call.filter(({ id }) => id !== equal?.id) };
  }
}

async function* oneOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
