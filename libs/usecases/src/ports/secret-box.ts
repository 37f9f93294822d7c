import { Problem } from '#engine';

/** Seals what must be kept and shown to nobody. */
export abstract class SecretBox {
  /** Can it seal? Not where no key is configured. */
  abstract readonly isOpen: boolean;
  /** `purpose` is bound to the sealed text: it opens under the same one only. */
  abstract seal(text: string, purpose: string): string;
  /** Throws where it was sealed under another key or for another purpose. */
  abstract open(sealed: string, purpose: string): string;
}

/** Looks at addresses that somebody wants events sent to. */
export abstract class AddressGate {
  /** Throws a `Problem` `bad_option` that says why the house would not reach it. */
  abstract check(address: string): void;
}

/** Without a key. */
export class NoSecretBox extends SecretBox {
  override readonly isOpen = false;

  override seal(): string {
    throw new Error('There is no key to seal under.');
  }

  override open(): string {
    throw new Error('There is no key to open with.');
  }
}

/** Where nothing leaves the house, no address will do. */
export class ClosedGate extends AddressGate {
  override check(): void {
    throw new Problem('bad_option', 'This service sends nothing out.', 'Start it with its ways out.');
  }
}
