/** Things that are counted, with the metric that a promise of so many of them belongs to. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/store|location|restaurant|club|branch|shop|opening|门店|門店|店/, 'stores'],
  [/share|股/, 'share_count'],
  [/employee|people|engineer|员工|員工|人/, 'headcount'],
  [/member|会员|會員/, 'members'],
  [/user|dau|mau|用户|用戶/, 'users'],
  [/customer|client|客户|客戶/, 'customers'],
  [/unit|vehicle|device|台|辆|輛|部/, 'shipments'],
  [/order|订单|訂單/, 'orders'],
];

/** The metric that so many of a thing belong to ("45 stores"), or null. */
export const countedMetric = (noun: string | null): string | null =>
  noun ? (COUNTED.find(([pattern]) => pattern.test(noun))?.[1] ?? null) : null;

/** 500家, 30间: counters that say nothing of what is counted. */
export const isCounter = (noun: string): boolean => /^[家间間座]$/.test(noun);
