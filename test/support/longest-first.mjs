import Sequencer from '@jest/test-sequencer';

/** Projects by how long their files take: whole processes wait for each other, units are done in a moment. */
const LONGEST_FIRST = ['faults', 'e2e', 'browser', 'medium', 'unit'];

/** So that no core waits at the end for a long file that came last. Within a project it is as jest would have it. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => LONGEST_FIRST.indexOf(context.config.displayName.name);
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}
