import type { Ask } from '../../../apps/api/test/http-client.js';

/** What can be named in an address, a query or a body. */
export interface Named {
  readonly company: string;
  readonly document: string;
  readonly statement: string;
  readonly job: string;
  readonly claim: string;
  readonly review: string;
  readonly reextraction: string;
  readonly import: string;
  readonly key: string;
  readonly feed: string;
  readonly token: string;
  readonly subscription: string;
  readonly endpoint: string;
  readonly watchList: string;
  readonly delivery: string;
}

type Kind = keyof Named;

/** Which record the parameter of an address names. */
const RECORDS: readonly (readonly [beginning: string, kind: Kind])[] = [
  ['/v1/documents/', 'document'],
  ['/v1/jobs/', 'job'],
  ['/v1/claims/', 'claim'],
  ['/v1/companies/', 'company'],
  ['/v1/reviews/', 'review'],
  ['/v1/reextractions/', 'reextraction'],
  ['/v1/imports/', 'import'],
  ['/v1/keys/', 'key'],
  ['/v1/feeds/', 'feed'],
  ['/v1/calendars/', 'feed'],
  ['/v1/subscriptions/', 'subscription'],
  ['/v1/webhook-endpoints/', 'endpoint'],
  ['/v1/watch-lists/', 'watchList'],
  ['/v1/deliveries/', 'delivery'],
];

/** How an operation is asked for beside its address. */
export interface OperationCase {
  readonly query?: (named: Named) => Readonly<Record<string, string>>;
  readonly body?: (named: Named) => object | string;
  /** Of the body; JSON if absent. */
  readonly type?: string;
  readonly ifMatch?: true;
}

const ofCompany: OperationCase = { query: ({ company }) => ({ company }) };
const plain: OperationCase = {};
const signed = { author: 'Mara Lindqvist', reason: 'I read the release.' };

/** Every operation that is published. Whoever adds one says here how it is asked for. */
export const OPERATIONS: Readonly<Record<string, OperationCase>> = {
  listCompanies: plain,
  getCompany: plain,
  listClaimTracks: plain,
  getCompanyTimeline: plain,
  sendDocument: { body: ({ company }) => ({ company, text: 'We expect revenue of $5 million in 2026.' }) },
  previewDocument: { body: ({ company }) => ({ company, text: 'We expect revenue of $5 million in 2026.' }) },
  listDocuments: ofCompany,
  getDocument: plain,
  getDocumentText: plain,
  getTurns: plain,
  getExplanation: { query: () => ({ at: '0' }) },
  listStatements: plain,
  listObservations: plain,
  listAllStatements: ofCompany,
  listAllObservations: ofCompany,
  downloadExport: { query: ({ company }) => ({ of: 'claims', format: 'json', company }) },
  listJobs: plain,
  getJob: plain,
  followJob: plain,
  importOutcomes: {
    query: ({ company }) => ({ company, name: 'figures.csv' }),
    body: () =>
      'metric,period_start,period_end,value,unit,reported_on\nrevenue,2024-01-01,2024-03-31,411000000,USD,2024-05-02\n',
    type: 'text/csv',
  },
  listImports: ofCompany,
  getImport: plain,
  listClaims: ofCompany,
  getClaim: plain,
  getTimeline: plain,
  getEvidence: plain,
  listVerdicts: { query: ({ claim }) => ({ claim }) },
  listReviews: { query: ({ claim }) => ({ claim }) },
  getReviewProgress: ofCompany,
  getReview: plain,
  decide: { body: ({ claim }) => ({ claim, action: 'confirm', ...signed }), ifMatch: true },
  undoReview: { body: () => signed, ifMatch: true },
  listDue: ofCompany,
  exportCalendar: ofCompany,
  getComparison: { query: ({ document }) => ({ from: document, to: document }) },
  getScorecard: ofCompany,
  beginReextraction: { body: ({ company }) => ({ company }) },
  listOutdated: plain,
  getReextraction: plain,
  applyReextraction: plain,
  discardReextraction: plain,
  listNewestEvents: plain,
  listEvents: plain,
  listEventTypes: plain,
  describeEventType: plain,
  createFeed: { body: ({ company }) => ({ name: 'A feed', filter: { companies: [company] } }) },
  listFeeds: plain,
  getFeed: plain,
  revokeFeed: plain,
  readFeed: plain,
  readCalendar: plain,
  askToUnsubscribe: plain,
  leaveSubscription: { body: () => 'List-Unsubscribe=One-Click', type: 'application/x-www-form-urlencoded' },
  listSubscriptions: plain,
  createSubscription: {
    body: ({ company, endpoint }) => ({
      name: 'A desk',
      channel: 'webhook',
      endpoint,
      filter: { companies: [company] },
    }),
  },
  getSubscription: plain,
  changeSubscription: { body: () => ({ paused: true }), ifMatch: true },
  removeSubscription: plain,
  previewFilter: { body: ({ company }) => ({ filter: { companies: [company] }, days: 30 }) },
  previewSubscription: plain,
  getService: plain,
  replaySubscription: { body: () => ({ from: '2024-01-01T00:00:00Z' }) },
  listEndpoints: plain,
  createEndpoint: { body: () => ({ url: 'https://127.0.0.1/hook' }) },
  getEndpoint: plain,
  changeEndpoint: { body: () => ({ enabled: false }), ifMatch: true },
  removeEndpoint: plain,
  rotateSecret: plain,
  testEndpoint: plain,
  listWatchLists: plain,
  createWatchList: { body: ({ company }) => ({ name: 'Watched', companies: [company] }) },
  getWatchList: plain,
  changeWatchList: { body: () => ({ name: 'Watched closely' }), ifMatch: true },
  removeWatchList: plain,
  listDeliveries: { query: ({ subscription }) => ({ subscription }) },
  getDelivery: plain,
  replayDelivery: plain,
  createKey: { body: () => ({ name: 'A key', scopes: ['read'] }) },
  listKeys: plain,
  revokeKey: plain,
  beginSession: { body: ({ token }) => ({ key: token }) },
  getSession: plain,
  endSession: plain,
  listAudit: plain,
  verifyAudit: plain,
  getHealth: plain,
  getReadiness: plain,
};

export interface Operation {
  readonly id: string;
  readonly method: NonNullable<Ask['method']>;
  readonly path: string;
  /** The scope, `anybody` or `nobody`. */
  readonly needs: string;
}

type Published = Readonly<Record<string, Readonly<Record<string, { operationId: string; 'x-needs': string }>>>>;

/** The operations of a published document. */
export function operationsOf(api: { readonly paths: object }): readonly Operation[] {
  return Object.entries(api.paths as Published).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: id, 'x-needs': needs }]) => ({
      ...{ id, path, needs },
      method: method.toUpperCase() as Operation['method'],
    })),
  );
}

/** The request that asks for the operation on what is named. */
export function requestFor({ id, method, path }: Operation, named: Named, headers: Ask['headers'] = {}): Ask {
  const { query, body, type = 'application/json', ifMatch } = OPERATIONS[id] ?? {};
  const search = query ? `?${new URLSearchParams(query(named)).toString()}` : '';
  const given = body?.(named);
  const payload = given === undefined ? {} : { payload: typeof given === 'string' ? given : JSON.stringify(given) };
  const typed: Ask['headers'] = given === undefined ? {} : { 'content-type': type };
  const matched: Ask['headers'] = ifMatch ? { 'if-match': '*' } : {};
  return { method, url: addressOf(path, named) + search, headers: { ...typed, ...matched, ...headers }, ...payload };
}

function addressOf(path: string, named: Named): string {
  return path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    if (name === 'type') return 'wordkept.claim.due';
    if (name === 'token') return named.token;
    const [, kind] = RECORDS.find(([beginning]) => path.startsWith(beginning)) ?? [];
    if (kind === undefined) throw new Error(`Say in RECORDS which record ${path} names.`);
    return named[kind];
  });
}
