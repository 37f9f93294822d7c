/** Measures that a business is said to move by; where another was spoken of before, its revenue is meant. */
export const GROWS_WITH_BUSINESS: ReadonlySet<string> = new Set([
  'revenue',
  'gmv',
  'comparable_sales',
  'bookings',
  'orders',
  'shipments',
  'demand',
]);
