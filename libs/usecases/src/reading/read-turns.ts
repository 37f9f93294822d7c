import type { DocumentTurns, DocumentView, TurnView } from '#contracts';
import { Injectable } from '@nestjs/common';
import { CompanyProfiles, CurrentTenant, DocumentFiles } from '../ports/index.js';
import { ReadCorpus, ReadTurns } from '../use-cases.js';

/** Turns rest on no date; a document that gives none can be shown all the same. */
const SOME_DATES = { periodEnd: '2001-03-31', eventDate: '2001-04-30' };
/** Documents that people look at these minutes. */
const REMEMBERED = 24;

/** Turns as the engine of today reads them; a text never changes under its id, so those of the last documents are kept. */
@Injectable()
export class ReadStoredTurns extends ReadTurns {
  private readonly remembered = new Map<string, Promise<readonly TurnView[]>>();

  constructor(
    private readonly corpus: ReadCorpus,
    private readonly files: DocumentFiles,
    private readonly profiles: CompanyProfiles,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override async run(id: string): Promise<DocumentTurns> {
    const document = await this.corpus.document(id);
    return { document: id, turns: await this.turnsOf(document) };
  }

  private turnsOf(document: DocumentView): Promise<readonly TurnView[]> {
    const key = `${this.tenant.id()} ${document.id}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const reading = this.read(document);
    this.remembered.set(key, reading);
    reading.catch(() => this.remembered.delete(key));
    if (this.remembered.size > REMEMBERED) this.remembered.delete(this.remembered.keys().next().value!);
    return reading;
  }

  private async read({ id, company, sha256, period, eventDate }: DocumentView): Promise<readonly TurnView[]> {
    const text = await this.corpus.documentText(id);
    const dates = period && eventDate ? { periodEnd: period.end, eventDate } : SOME_DATES;
    return this.files.turns({ text, sha256, ...dates }, await this.profiles.find(company));
  }
}
