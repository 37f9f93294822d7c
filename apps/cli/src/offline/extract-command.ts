import type { Command } from 'commander';
import type { CompanyProfile, DocumentInput, Proposed } from '#engine';
import { addCompanyOptions } from './company-options.js';
import { checkOptions, type ExtractOptions } from './options.js';

/** `wordkept extract FILE`: statements and observations of one document; needs nothing running. */
export function registerExtractCommand(program: Command): void {
  addCompanyOptions(
    program
      .command('extract')
      .summary('statements and observations of one document')
      .description(
        'Reads one transcript or note and prints every forward-looking statement of management and every reported figure.',
      )
      .argument('<file>', 'transcript or notes: text, PDF, Word, HTML, captions'),
  )
    .option('--period-end <date>', 'last day of the period reported, YYYY-MM-DD')
    .option('--event-date <date>', 'day of the call, YYYY-MM-DD')
    .option('--explain', 'print how each sentence was read instead: which rules fired and what became of it')
    .option('--sentence <which>', 'explain one: words of it, its number, @OFFSET, or the id of what it gave (s3)')
    .option('--model-url <url>', 'OpenAI-compatible endpoint whose model may propose more (WORDKEPT_MODEL_URL)')
    .option('--model <name>', 'name of that model (WORDKEPT_MODEL_NAME)')
    .option('--json', 'print one JSON document (wordkept.extraction/v1; wordkept.trace/v1 with --explain)')
    .action(runExtract);
}

async function runExtract(file: string, options: ExtractOptions): Promise<void> {
  checkOptions(options);
  const { openDocument, parseDocumentArgument, readProfile } = await import('./read-document.js');
  const profile = await readProfile(options);
  const document = parseDocumentArgument(file);
  const input = await openDocument(document, options);
  const proposed = await proposalsFor(input, profile, options);
  if (options.explain || options.sentence !== undefined) {
    const { explainDocument } = await import('./explain-document.js');
    explainDocument(input, profile, proposed, options);
    return;
  }
  const { extract } = await import('#engine');
  const extraction = extract(input, profile, { proposed });
  const [{ warnOf }, { printExtraction, printJson }] = await Promise.all([
    import('./warn-of.js'),
    import('../print/index.js'),
  ]);
  warnOf(document.path, input.text, extraction, profile);
  if (options.json) printJson(extraction);
  else printExtraction(extraction);
}

/** What a model proposes, where one is set; null where none is, and then nothing of it is loaded. */
async function proposalsFor(
  input: DocumentInput,
  profile: CompanyProfile,
  options: ExtractOptions,
): Promise<Proposed | null> {
  const { modelOf } = await import('./model-of.js');
  const model = modelOf(options, process.env);
  if (model === null) return null;
  const { askFor } = await import('./ask-for.js');
  return askFor(input, profile, model);
}
