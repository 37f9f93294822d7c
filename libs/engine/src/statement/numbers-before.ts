import type { Quantity } from '../model/index.js';
import type { Frame } from './frame.js';

const keyOf = ({ low, high, unit }: Quantity): string => `${low ?? ''}..${high ?? ''} ${unit}`;

/**
 * The bounds that have been promised, and of what: "at least 10%" said again without its measure is of the measure that it
 * was promised of, not of whatever was named last. One figure may be anything; a floor, a ceiling or a range tells.
 */
export class NumbersBefore {
  readonly #frames = new Map<string, Frame[]>();

  /** Called for every promise that is kept. */
  note(frame: Frame): void {
    if (frame.quantity === null || frame.inherited) return;
    const key = keyOf(frame.quantity);
    this.#frames.set(key, [...(this.#frames.get(key) ?? []), frame]);
  }

  /** The frame with the measure that its bounds were promised of, where there is just one; else the frame as it is. */
  named(frame: Frame): Frame {
    const { quantity } = frame;
    if (!frame.inherited || quantity === null || quantity.low === quantity.high) return frame;
    const known = this.#frames.get(keyOf(quantity)) ?? [];
    const [first] = known;
    const isOne = first !== undefined && known.every(({ metric }) => metric === first.metric);
    if (!isOne || frame.metric === first.metric) return frame;
    const { metric, core, segments } = first;
    return { ...frame, metric, core, segments };
  }
}
