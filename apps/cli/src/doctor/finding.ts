/** What one check found. Every fault says what to do. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'note' | 'fault';
  readonly detail: string;
  readonly advice?: string;
}

export function ok(check: string, detail: string): Finding {
  return { check, state: 'ok', detail };
}

/** Nothing is wrong, but a person may wonder. */
export function note(check: string, detail: string, advice?: string): Finding {
  return { check, state: 'note', detail, advice };
}

export function fault(check: string, detail: string, advice: string): Finding {
  return { check, state: 'fault', detail, advice };
}

/** A check that breaks down is a fault of what it checks. */
export function faultOf(check: string, error: unknown, advice: string): Finding {
  const { message, code } = error as { message?: string; code?: string };
  return fault(check, message || code || String(error), (error as { advice?: string }).advice ?? advice);
}
