import pc from 'picocolors';
import type { Extraction, Flag, Observation, Statement } from '#engine';
import { amount, targetInWords } from './amount.js';
import { field, quoted, writeLines } from './lines.js';

/** Statements and observations as a person reads them. */
export function printExtraction({ document, statements, observations }: Extraction): void {
  writeLines([
    pc.bold(`${document.company}, ${document.period.label} (${document.period.fiscal}), call of ${document.eventDate}`),
    `${statements.length} forward-looking statements, ${observations.length} reported figures`,
    '',
    ...statements.flatMap(statementLines),
    pc.bold('Reported'),
    ...observations.map(observationLine),
  ]);
}

function statementLines(statement: Statement): string[] {
  const { horizon } = statement;
  const target = targetInWords(statement.target);
  const due = horizon ? `${horizon.start ?? '…'} to ${horizon.end ?? 'open'}${horizon.stated ? '' : ' (assumed)'}` : '';
  return [
    `${pc.bold(statement.id.padEnd(4))}${quoted(statement.quote)}`,
    ...(statement.translation ? [field('also', quoted(statement.translation.quote))] : []),
    field(
      'who',
      [...new Set([statement.speaker.name, statement.speaker.title])].filter(Boolean).join(', ') ||
        statement.speaker.role,
    ),
    field(
      'what',
      [statement.event ?? statement.metric, statement.segment, statement.kind, statement.direction]
        .filter(Boolean)
        .join(' · '),
    ),
    ...(target ? [field('target', target)] : []),
    ...(due ? [field('due', due)] : []),
    field('how sure', `${statement.modality}, checkability ${statement.checkability}`),
    ...statement.flags.map(flagLine),
    '',
  ];
}

function flagLine(flag: Flag): string {
  return field('flag', pc.yellow(`${flag.code}: ${flag.detail}`));
}

function observationLine(observation: Observation): string {
  const { growth } = observation;
  const value = [amount(observation.value, observation.unit), growth ? `${growth.percent} % ${growth.basis}` : ''];
  const parts = [
    observation.metric,
    observation.segment,
    ...value,
    ...observation.qualifiers,
    observation.period.label,
  ];
  return `${pc.bold(observation.id.padEnd(5))}${parts.filter(Boolean).join(' · ')}  ${pc.dim(quoted(observation.quote))}`;
}
