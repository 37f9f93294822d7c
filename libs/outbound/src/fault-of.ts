import { OutboundFault } from './outbound-fault.js';

const RETRY = 'Try again later, and look whether the address answers a browser.';

/** What a person is told of whatever the connection threw. */
export function faultOf(error: unknown, host: string): OutboundFault {
  if (error instanceof OutboundFault) return error;
  const { name, code = '', cause } = error as { name?: string; code?: string; cause?: unknown };
  if (cause instanceof OutboundFault) return cause;
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code))
    return new OutboundFault('timeout', `${host} did not answer in time.`, RETRY);
  if (/RES_EXCEEDED|HEADERS_OVERFLOW/.test(code))
    return new OutboundFault('too_large', `The answer of ${host} is too large.`, 'Give the address of one document.');
  if (/CERT|TLS|SSL|EPROTO|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(code))
    return new OutboundFault('tls', `${host} has no valid certificate (${code}).`, 'Renew it, or its chain, there.');
  return new OutboundFault('unreachable', `${host} cannot be reached${code && ` (${code})`}.`, RETRY);
}
