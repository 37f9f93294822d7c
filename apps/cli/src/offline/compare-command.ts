import type { Command } from 'commander';
import type { Extraction } from '#engine';
import { addCompanyOptions } from './company-options.js';
import { checkOptions, type OfflineOptions } from './options.js';

/** `wordkept compare FILE FILE`: the quarter-over-quarter table of two documents. */
export function registerCompareCommand(program: Command): void {
  addCompanyOptions(
    program
      .command('compare')
      .summary('quarter-over-quarter table of two documents')
      .description(
        'Compares two documents of one company: figures side by side, and what was said anew, again, otherwise or no more.\nDates of a document: a front matter block, or FILE@PERIOD_END@EVENT_DATE.',
      )
      .argument('<from>', 'one document')
      .argument('<to>', 'the other; the earlier of the two is put first'),
  )
    .option('--json', 'print one JSON document')
    .action(runCompare);
}

async function runCompare(from: string, to: string, options: OfflineOptions): Promise<void> {
  checkOptions(options);
  const { parseDocumentArgument, readDocument, readProfile } = await import('./read-document.js');
  const profile = await readProfile(options);
  const read = (argument: string) => readDocument(parseDocumentArgument(argument), options, profile);
  const [earlier, later] = inTimeOrder(await read(from), await read(to));
  const { compareExtractions } = await import('#engine');
  const comparison = compareExtractions(earlier, later, profile);
  const { printComparison, printJson } = await import('../print/index.js');
  if (options.json) printJson(comparison);
  else printComparison(comparison);
}

/** A comparison runs forward in time, in whatever order the documents were named. */
function inTimeOrder(one: Extraction, other: Extraction): readonly [Extraction, Extraction] {
  return one.document.period.end <= other.document.period.end ? [one, other] : [other, one];
}
