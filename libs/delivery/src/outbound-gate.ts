import { Problem } from '#engine';
import { OutboundFault, type Outbound } from '#outbound';
import { AddressGate } from '#usecases';

/** Refuses addresses that the way out would not go to. */
export class OutboundGate extends AddressGate {
  constructor(private readonly outbound: Outbound) {
    super();
  }

  override check(address: string): void {
    try {
      this.outbound.check(address);
    } catch (error) {
      throw error instanceof OutboundFault ? new Problem('bad_option', error.message, error.advice) : error;
    }
  }
}
