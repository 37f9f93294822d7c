import type { Role, Section } from '../model/index.js';
import type { Block } from './block.js';

/** Where it shows who speaks: a speaker's name, a question or answer mark, the part of the document, or nothing yet. */
export type TurnOrigin = 'speaker' | 'question' | 'answer' | 'part' | 'preamble' | 'participants';

/** The blocks between one label or heading and the next. */
export interface Turn {
  readonly origin: TurnOrigin;
  readonly name: string | null;
  readonly title: string | null;
  readonly section: Section;
  /** Was the section named by a heading (and not only taken over)? */
  readonly sectionStated: boolean;
  readonly heading: string | null;
  readonly start: number;
  readonly blocks: Block[];
}

/** A turn with what was found out of its speaker. */
export interface CastTurn extends Turn {
  readonly role: Role;
}
