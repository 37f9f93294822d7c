import type {
  Alert,
  CompanyProfile,
  Corpus,
  DocumentInput,
  Extraction,
  IsoDate,
  Ledger,
  Passages,
  PeriodChoice,
  Proposed,
  QuarterComparison,
} from '#engine';

export interface ExtractExtras {
  readonly proposed?: Proposed | null;
  /** The document may end whoever reads it: where there can be a process of its own for it, there is. */
  readonly apart?: boolean;
}

/** A document has ended the process that read it, and nothing else. */
export class ReaderEnded extends Error {}

/** The engine as use cases know it: pure functions and the version that stands on what they make. */
export abstract class Engine {
  abstract readonly version: string;
  /** Throws `Problem` where the document cannot be read. */
  abstract extract(
    input: DocumentInput,
    profile: CompanyProfile,
    extras?: ExtractExtras,
  ): Extraction | Promise<Extraction>;
  /** What a plug-in may be asked about. Throws as `extract` does. */
  abstract passagesOf(input: DocumentInput, profile: CompanyProfile): Passages | Promise<Passages>;
  abstract buildLedger(corpus: Corpus, profile: CompanyProfile, asOf: IsoDate): Ledger | Promise<Ledger>;
  abstract alertsOf(before: Ledger | null, after: Ledger): readonly Alert[];
  /** Throws `Problem` where a period is not known. */
  abstract compare(
    ledger: Pick<Ledger, 'documents' | 'claims'>,
    extractions: readonly Extraction[],
    profile: CompanyProfile,
    choice: PeriodChoice,
  ): QuarterComparison;
}
