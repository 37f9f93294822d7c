import type { Command } from 'commander';
import { Option } from 'commander';
import { LIFECYCLES, REASON_CODES, RESULTS, VOID_REASONS } from '#contracts';
import { withServiceOptions } from '../service-options.js';
import { correctionOptions, type CorrectionOptions } from './correction-options.js';
import type { OverruleOptions, SignedOptions, StatementOptions } from './review-options.js';

/** `wordkept review ...`: people decide, with a reason; both their word and the rule's stay. */
export function registerReviewCommand(program: Command): void {
  const review = program
    .command('review')
    .summary('confirm, correct, reject, merge, split, overrule; and take it back')
    .description(
      'What a person decides of a claim stands above what the rules say; both stay, and everything can be undone.',
    );
  registerList(review);
  signed(review, 'confirm', 'it is a claim and was read right', true).action(
    (claim: string, options: StatementOptions) => run(claim, { action: 'confirm' }, options),
  );
  signed(review, 'reject', 'it is no claim: the whole of it, or one statement', true).action(
    (claim: string, options: StatementOptions) => run(claim, { action: 'reject' }, options),
  );
  signed(review, 'split', 'the statement is a promise of its own', true).action(
    (claim: string, options: StatementOptions) => run(claim, { action: 'split' }, options),
  );
  correctionOptions(signed(review, 'correct', 'what was read wrongly', true)).action(correct);
  signed(review, 'merge', 'both are one promise', false, '<other>').action(
    (claim: string, other: string, options: SignedOptions) => run(claim, { action: 'merge', other }, options),
  );
  overruleOptions(signed(review, 'overrule', 'another verdict than the rule’s', false)).action(overrule);
  signed(review, 'undo', 'takes a review back, by its id', false).action(undo);
}

function registerList(review: Command): void {
  const list = review
    .command('list')
    .summary('what people decided, with what was undone')
    .option('--company <id>', 'only of this company')
    .option('--claim <id>', 'only on this claim');
  withServiceOptions(list)
    .option('--json', 'print one JSON document: { "reviews": [...] }, which "track --reviews" reads')
    .action(async (options: SignedOptions & { readonly company?: string; readonly claim?: string }) => {
      const { listReviews } = await import('./run-review.js');
      await listReviews(options);
    });
}

function signed(review: Command, name: string, summary: string, ofStatement: boolean, other = ''): Command {
  const command = review
    .command(name)
    .summary(summary)
    .argument('<id>', name === 'undo' ? 'id of the review' : 'id of the claim');
  if (other) command.argument(other, 'id of the other claim');
  command.requiredOption('--reason <text>', 'why').option('--author <name>', 'who decides (default: USER)');
  if (ofStatement) {
    command
      .option('--document <id>', 'the document of the statement that is meant (default: the claim’s first)')
      .option('--statement <id>', 'id of the statement in it');
  }
  return withServiceOptions(command).option('--json', 'print one JSON document');
}

function overruleOptions(command: Command): Command {
  return command
    .addOption(new Option('--lifecycle <word>', 'where the claim stands').choices(LIFECYCLES))
    .addOption(new Option('--result <word>', 'how it came out').choices(RESULTS))
    .addOption(new Option('--void <word>', 'why it is void').choices(VOID_REASONS))
    .addOption(new Option('--because <code>', 'why there is no result').choices(REASON_CODES));
}

async function run(claim: string, decision: object, options: StatementOptions): Promise<void> {
  const { decide } = await import('./run-review.js');
  await decide(claim, decision, options);
}

async function correct(claim: string, options: CorrectionOptions & StatementOptions): Promise<void> {
  const { changesOf } = await import('./correction-options.js');
  await run(claim, { action: 'correct', changes: changesOf(options) }, options);
}

/** A result resolves it, a reason for voidness voids it: nobody has to say both. */
async function overrule(claim: string, options: OverruleOptions & SignedOptions): Promise<void> {
  const { result = null, void: voided = null, because = null } = options;
  const lifecycle = options.lifecycle ?? (result ? 'resolved' : voided ? 'void' : 'open');
  await run(claim, { action: 'overrule', verdict: { lifecycle, result, void: voided, reason: because } }, options);
}

async function undo(id: string, options: SignedOptions): Promise<void> {
  const { undoReview } = await import('./run-review.js');
  await undoReview(id, options);
}
