export { OutboundFault, type OutboundFaultCode } from './outbound-fault.js';
export {
  Outbound,
  type Fetched,
  type FetchLimits,
  type OutboundOptions,
  type Posted,
  type PostRequest,
} from './outbound.js';
export type { Resolve } from './guarded-connector.js';
