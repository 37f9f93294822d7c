/** Why a request was not made, or came to nothing. */
export type OutboundFaultCode =
  'bad_address' | 'forbidden_address' | 'unreachable' | 'tls' | 'timeout' | 'too_large' | 'too_many_redirects';

/** Says what was wrong in words that may be shown to whoever named the address: no address behind a name is told. */
export class OutboundFault extends Error {
  constructor(
    readonly code: OutboundFaultCode,
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = 'OutboundFault';
  }
}
