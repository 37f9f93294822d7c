import { ModelFault } from './model-fault.js';

/** The proposals of one answer, not looked at yet: each entry may be anything. */
export interface Answer {
  readonly statements: readonly unknown[];
  readonly observations: readonly unknown[];
}

const FENCE = '```';

/** The entries of a chat completion's answer. Throws `ModelFault` where it is not of the form that was asked for. */
export function parseAnswer(body: string): Answer {
  const content = own(own(own(parsed(body, 'the answer is not JSON'), 'choices'), 0), 'message');
  const text = own(content, 'content');
  if (typeof text !== 'string') throw new ModelFault('the answer holds no message');
  const answer = parsed(unfenced(text), 'its message is not JSON');
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    throw new ModelFault('its message is no object of statements and observations');
  return { statements: listOf(answer, 'statements'), observations: listOf(answer, 'observations') };
}

/** Models like to wrap JSON in a fence; what stands between its lines is meant. No pattern: an answer may be long and hostile. */
function unfenced(text: string): string {
  const whole = text.trim();
  const line = whole.indexOf('\n');
  return whole.startsWith(FENCE) && whole.endsWith(FENCE) && line > 0 ? whole.slice(line, -FENCE.length) : whole;
}

function parsed(text: string, problem: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelFault(problem);
  }
}

/** A field of the value's own; undefined where it has none. */
function own(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;
}

function listOf(answer: object, name: string): readonly unknown[] {
  const list = own(answer, name) ?? [];
  if (!Array.isArray(list)) throw new ModelFault(`its ${name} are no list`);
  return list;
}
