const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal and npm may both pass on one Ctrl-C; a second one counts as impatience only after this many milliseconds. */
const SAME_PRESS = 1000;

export interface Interruption {
  /** Settles at the first signal that asks the process to stop. */
  readonly asked: Promise<void>;
  /** Gives the signals back to Node's own handling. */
  release(): void;
}

/** Listens for the wish to stop. Asked again while stopping, the process ends at once, without cleaning up. */
export function listenForInterruption(): Interruption {
  let first: number | undefined;
  let settle = (): void => undefined;
  const asked = new Promise<void>((resolve) => (settle = resolve));
  const onSignal = (): void => {
    if (first !== undefined && Date.now() - first > SAME_PRESS) process.exit(130);
    first ??= Date.now();
    settle();
  };
  SIGNALS.forEach((signal) => process.on(signal, onSignal));
  return { asked, release: () => SIGNALS.forEach((signal) => process.off(signal, onSignal)) };
}
