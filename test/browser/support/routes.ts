import type { ClaimRow, CompanyView, DocumentView, Page } from '#contracts';
import type { DemoService } from './demo-service.js';

/** Addresses of every screen; those of one thing are given its id by `idsOf`. */
export const ROUTES = {
  today: '/',
  companies: '/companies',
  company: '/companies/{company}',
  claims: '/claims',
  claim: '/claims/{claim}',
  documents: '/documents',
  document: '/documents/{document}',
  compare: '/compare?company={company}',
  review: '/review',
  alerts: '/alerts',
  add: '/add',
  settings: '/settings',
  missing: '/no-such-screen',
} as const;

export type ScreenName = keyof typeof ROUTES;
export const SCREEN_NAMES = Object.keys(ROUTES) as readonly ScreenName[];

/** The address of a screen that has something to show: the company with the most claims, one of its claims that was met. */
export async function addressOf(service: DemoService, name: ScreenName): Promise<string> {
  const path: string = ROUTES[name];
  return path.includes('{') ? filled(path, await idsOf(service)) : path;
}

async function idsOf(service: DemoService): Promise<Readonly<Record<string, string>>> {
  const first = async <Row>(path: string): Promise<Row> => (await service.get<Page<Row>>(path)).data[0]!;
  const { id: company } = await first<CompanyView>('/v1/companies?limit=1');
  const claim = await first<ClaimRow>(`/v1/claims?company=${company}&result=met&limit=1`);
  const document = await first<DocumentView>(`/v1/documents?company=${company}&limit=1`);
  return { company, claim: claim.id, document: document.id };
}

const filled = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name]!);
