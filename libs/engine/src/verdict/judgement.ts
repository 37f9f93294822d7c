import type { ReasonCode, Result, VoidReason } from '../model/index.js';
import type { Judgement } from './rule.js';

const BLANK: Judgement = {
  lifecycle: 'open',
  result: null,
  void: null,
  reason: null,
  sustained: null,
  numeric: null,
  explanation: '',
  progress: null,
  confidence: 0.9,
  used: [],
};

type More = Partial<Omit<Judgement, 'explanation'>>;

/** Still running: not a word about whether it will be met. */
export function open(reason: ReasonCode | null, explanation: string, more: More = {}): Judgement {
  return { ...BLANK, reason, explanation, ...more };
}

/** The window has closed, and there is no result, for the reason given. */
export function due(reason: ReasonCode, explanation: string, more: More = {}): Judgement {
  return { ...BLANK, lifecycle: 'due', reason, explanation, confidence: 0.8, ...more };
}

export function resolved(result: Result, explanation: string, more: More = {}): Judgement {
  return { ...BLANK, lifecycle: 'resolved', result, explanation, ...more };
}

export function voided(reason: VoidReason, explanation: string, more: More = {}): Judgement {
  return { ...BLANK, lifecycle: 'void', void: reason, explanation, ...more };
}
