import { Problem, type CompanyProfile, type DocumentInput, type Extraction, type Proposed } from '#engine';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../canonical-json.js';
import { newId, sha256 } from '../identity.js';
import { trackingWork } from '../job-flow.js';
import { Clock, CompanyProfiles, DocumentStore, Engine, Proposer, type OpenedDocument } from '../ports/index.js';
import { ExtractDocument } from '../use-cases.js';
import { failedEvent } from './failed-event.js';
import { problemOf, quarantined } from './problem-of.js';

/** As many times may a reading be begun for one job, crashes counted. */
const MOST_TRIES = 5;

/** What was read, and what it was made from: engine, plug-in, profile, dates given. */
interface Reading {
  readonly extraction: Extraction;
  readonly ruleSetHash: string;
  readonly engineVersion: string;
}

@Injectable()
export class ExtractStoredDocument extends ExtractDocument {
  constructor(
    private readonly documents: DocumentStore,
    private readonly profiles: CompanyProfiles,
    private readonly engine: Engine,
    private readonly clock: Clock,
    private readonly proposer: Proposer,
  ) {
    super();
  }

  /** A document that cannot be read is a result, told to its sender; only what may succeed later throws. */
  override async run(id: string): Promise<'done' | 'skipped'> {
    const document = await this.documents.open(id);
    if (!document || isBehind(document)) return 'skipped';
    if (document.tries > MOST_TRIES) await this.fail(document, quarantined(MOST_TRIES));
    else await this.read(document);
    return 'done';
  }

  private async read(document: OpenedDocument): Promise<void> {
    const reading = await this.extract(document).catch((error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    });
    if (reading instanceof Problem) await this.fail(document, problemOf(reading));
    else await this.complete(document, reading);
  }

  private async extract(document: OpenedDocument): Promise<Reading> {
    const { company, text, contentHash, given } = document;
    const profile = await this.profiles.find(company, given);
    const input = { text, sha256: contentHash, ...given };
    const proposed = await this.propose(input, profile);
    const extraction = await this.engine.extract(input, profile, { proposed });
    if (proposed === null)
      return { extraction, ruleSetHash: sha256(canonicalJson({ profile, given })), engineVersion: this.engine.version };
    const ruleSetHash = sha256(canonicalJson({ profile, given, proposed }));
    return { extraction, ruleSetHash, engineVersion: `${this.engine.version}+${proposed.by}` };
  }

  /** A model may answer otherwise the next time: what it proposed is part of what the run was made from. */
  private async propose(input: DocumentInput, profile: CompanyProfile): Promise<Proposed | null> {
    if (this.proposer.name === null) return null;
    return this.proposer.propose(await this.engine.passagesOf(input, profile));
  }

  private complete(document: OpenedDocument, { extraction, ruleSetHash, engineVersion }: Reading): Promise<void> {
    const { tenant, companyId, job } = document;
    return this.documents.complete(document, {
      runId: newId(),
      engineVersion,
      ruleSetHash,
      extraction,
      at: this.clock.now(),
      next: trackingWork(tenant, companyId, job.id),
    });
  }

  private fail(document: OpenedDocument, problem: ReturnType<typeof problemOf>): Promise<void> {
    const at = this.clock.now();
    const { tenant, companyId, job } = document;
    const events = [failedEvent(document, problem, at), trackingWork(tenant, companyId, job.id)];
    return this.documents.fail(document, { problem, at, events });
  }
}

/** The job went on already: the queue has told us twice. */
function isBehind({ job }: OpenedDocument): boolean {
  return job.status === 'done' || job.status === 'failed' || job.stage === 'track';
}
