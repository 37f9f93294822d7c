import type { SentenceExplanation } from '#contracts';
import { Injectable } from '@nestjs/common';
import { CompanyProfiles, DocumentFiles, DocumentStore } from '../ports/index.js';
import { ExplainSentence, ReadCorpus } from '../use-cases.js';
import { found } from './found.js';

/** Reads the document again, in a process of its own, by the profile and the dates that its kept reading was made with. */
@Injectable()
export class ExplainStoredSentence extends ExplainSentence {
  constructor(
    private readonly corpus: ReadCorpus,
    private readonly documents: DocumentStore,
    private readonly files: DocumentFiles,
    private readonly profiles: CompanyProfiles,
  ) {
    super();
  }

  override async run(id: string, at: number): Promise<SentenceExplanation> {
    // Asked for first: it throws where the document is not the reader's to see.
    await this.corpus.document(id);
    const { company, text, contentHash, given } = found(await this.documents.peek(id), 'document', id);
    const { version: _version, ...dates } = given;
    const input = { text, sha256: contentHash, ...dates };
    const profile = await this.profiles.find(company, given);
    return { document: id, sentence: await this.files.explain(input, profile, at) };
  }
}
