/** Measures whose names are names of parts as well: "revenue from repeat customers", 会员服务收入. */
export const NAMES_ALSO: ReadonlySet<string> = new Set([
  'members',
  'users',
  'customers',
  'orders',
  'investment',
  'stores',
  'engagement',
  'demand',
  'supply',
  'monetization',
]);
