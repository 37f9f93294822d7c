export { chooseAccounts } from './choose-accounts.js';
export { explain } from './explain.js';
export type { SentenceAccount, Trace, TracedMention, TracedOutcome, TraceStep } from './trace.js';
