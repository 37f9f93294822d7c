import type { ImportView } from '#contracts';
import { Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../canonical-json.js';
import { companyIdOf, newId, sha256 } from '../identity.js';
import { trackingWork } from '../job-flow.js';
import {
  Clock,
  CompanyProfiles,
  CurrentTenant,
  Engine,
  ImportStore,
  OutcomeReader,
  type ReadOutcomes,
} from '../ports/index.js';
import { companyName } from '../receiving/company-name.js';
import { ImportOutcomes, type OutcomeUpload } from '../use-cases.js';
import { planImport } from './plan-import.js';

@Injectable()
export class ImportOutcomesOnce extends ImportOutcomes {
  constructor(
    private readonly imports: ImportStore,
    private readonly reader: OutcomeReader,
    private readonly profiles: CompanyProfiles,
    private readonly engine: Engine,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async run(upload: OutcomeUpload): Promise<ImportView> {
    const slug = upload.company.trim().toLowerCase();
    const tenant = this.tenant.id();
    const companyId = companyIdOf(tenant, slug);
    const { currency, fiscalYearEnd } = upload;
    const profile = await this.profiles.find(slug, {
      ...(await this.imports.given(tenant, companyId)),
      ...(currency !== undefined && { currency }),
      ...(fiscalYearEnd !== undefined && { fiscalYearEnd }),
    });
    const read = await this.reader.read(upload.bytes, profile, upload.map ?? null);
    if (upload.strict && read.problems.length > 0) throw refused(read);
    if (read.documents.length === 0) throw empty(read);
    const rules = sha256(canonicalJson({ calendar: profile.calendar, currency: profile.currency }));
    const decide = (known: Parameters<typeof planImport>[0]) =>
      planImport(known, read, { rules, join: (a, b) => this.reader.join(a, b, profile) });
    const name = upload.name?.trim() || `${read.kind} of ${slug}`;
    if (upload.dryRun) {
      const { documents, figures } = decide(await this.imports.known(tenant, companyId));
      return planned(name, slug, read, { documents, figures }, this.clock.now());
    }
    const id = newId();
    return this.imports.keep(
      {
        tenant,
        company: { id: companyId, slug, name: companyName(profile), currency: profile.currency },
        id,
        name,
        read,
        engineVersion: this.engine.version,
        at: this.clock.now(),
        work: trackingWork(tenant, companyId, id),
      },
      decide,
    );
  }
}

function planned(
  name: string,
  company: string,
  { kind, rows, problems, notes }: ReadOutcomes,
  change: Pick<ImportView, 'documents' | 'figures'>,
  at: Date,
): ImportView {
  const nothing = { verdictsChanged: null, problem: null, createdAt: at.toISOString() };
  return { id: null, company, name, kind, status: 'planned', rows, problems, notes, ...change, ...nothing };
}

/** The first faults of a table, in one sentence. */
function faults({ problems }: ReadOutcomes): string {
  const first = problems.slice(0, 3).map(({ row, column, detail }) => `row ${row}, ${column ?? 'whole'}: ${detail}`);
  return first.join('; ') + (problems.length > 3 ? ` and ${problems.length - 3} more` : '');
}

function refused(read: ReadOutcomes): Problem {
  const detail = `${read.problems.length} of ${read.rows} rows cannot be read: ${faults(read)}.`;
  return new Problem('unreadable_file', detail, 'Mend them, or import without strict: then the good rows are taken.');
}

function empty(read: ReadOutcomes): Problem {
  const why = read.problems.length > 0 ? `: ${faults(read)}` : '';
  const left = read.notes.length > 0 ? ` (${read.notes.join('; ')})` : '';
  return new Problem(
    'unreadable_file',
    `The file holds no figure that can be taken${why}${left}.`,
    'See docs/imports.md for what a file may hold.',
  );
}
