import { Problem, type Decided } from '../model/index.js';

/** Throws `Problem` `bad_option` for a verdict that says two things at once, or nothing: a result only where it is resolved, and so on. */
export function checkDecided({ lifecycle, result, void: void_, reason }: Decided): void {
  if ((lifecycle === 'resolved') !== (result !== null))
    throw new Problem(
      'bad_option',
      'A verdict has a result where it is resolved, and only there.',
      'Give both or none.',
    );
  if ((lifecycle === 'void') !== (void_ !== null))
    throw new Problem('bad_option', 'A verdict says why it is void where it is, and only there.', 'Give both or none.');
  if (reason !== null && (result !== null || void_ !== null))
    throw new Problem('bad_option', 'A reason stands only where there is no result.', 'Leave the reason out.');
}
