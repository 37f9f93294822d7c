import type { CompanyProfile, DocumentInput, Extraction, Proposed } from '#engine';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../canonical-json.js';
import { sha256 } from '../identity.js';
import { CompanyProfiles, Engine, Proposer, type OpenedDocument } from '../ports/index.js';

/** What was read, and what it was made from: engine, plug-in, profile, dates given. */
export interface Reading {
  readonly extraction: Extraction;
  readonly ruleSetHash: string;
  readonly engineVersion: string;
}

/** Reads stored documents by the engine, and the plug-in where one is set. */
@Injectable()
export class DocumentReader {
  constructor(
    private readonly profiles: CompanyProfiles,
    private readonly engine: Engine,
    private readonly proposer: Proposer,
  ) {}

  /** Version under which its readings are kept. */
  get version(): string {
    return this.proposer.name === null ? this.engine.version : `${this.engine.version}+${this.proposer.name}`;
  }

  /** Throws `Problem` where the document cannot be read; `ReaderEnded` where it was read apart and ended its reader. */
  async read(
    document: Pick<OpenedDocument, 'company' | 'text' | 'contentHash' | 'given'>,
    apart = false,
  ): Promise<Reading> {
    const { company, text, contentHash, given } = document;
    const profile = await this.profiles.find(company, given);
    const { version, ...dates } = given;
    const input = { text, sha256: contentHash, ...dates };
    const proposed = await this.propose(input, profile);
    const extraction = withVersion(await this.engine.extract(input, profile, { proposed, apart }), version);
    const madeFrom = proposed === null ? { profile, given } : { profile, given, proposed };
    return { extraction, ruleSetHash: sha256(canonicalJson(madeFrom)), engineVersion: this.version };
  }

  /** A model may answer otherwise the next time: what it proposed is part of what the run was made from. */
  private async propose(input: DocumentInput, profile: CompanyProfile): Promise<Proposed | null> {
    if (this.proposer.name === null) return null;
    return this.proposer.propose(await this.engine.passagesOf(input, profile));
  }
}

/** Whoever named the document that this one replaces has said which version of the call's text it is. */
function withVersion(extraction: Extraction, version: string | undefined): Extraction {
  if (version === undefined) return extraction;
  return { ...extraction, document: { ...extraction.document, version: Number(version) } };
}
