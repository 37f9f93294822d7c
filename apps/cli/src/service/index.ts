import type { Command } from 'commander';
import { registerAlertsCommand } from './alerts-command.js';
import { registerClaimsCommand } from './claims-command.js';
import { registerDueCommand } from './due-command.js';
import { registerExportCommand } from './export-command.js';
import { registerImportCommand } from './import-command.js';
import { registerIngestCommand } from './ingest-command.js';
import { registerReextractCommand } from './reextract-command.js';
import { registerReviewCommand } from './review/review-command.js';
import { registerScorecardCommand } from './scorecard-command.js';
import { registerTimelineCommand } from './timeline-command.js';

/** The commands that talk to a running service. Registering loads no client code. */
export function registerServiceCommands(program: Command): void {
  registerIngestCommand(program);
  registerImportCommand(program);
  registerClaimsCommand(program);
  registerTimelineCommand(program);
  registerDueCommand(program);
  registerScorecardCommand(program);
  registerAlertsCommand(program);
  registerExportCommand(program);
  registerReviewCommand(program);
  registerReextractCommand(program);
}
