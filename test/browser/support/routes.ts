import type { ClaimRow, CompanyView, DocumentView, Page } from '#contracts';
import type { DemoService } from './demo-service.js';

/** Every screen, as the address of one that has something to show. */
export async function routesOf(service: DemoService): Promise<Readonly<Record<string, string>>> {
  const first = async <Row>(path: string): Promise<Row> => (await service.get<Page<Row>>(path)).data[0]!;
  const claim = await first<ClaimRow>('/v1/claims?result=met&limit=1');
  const document = await first<DocumentView>(`/v1/documents?company=${claim.company}&limit=1`);
  const company = await first<CompanyView>('/v1/companies?limit=1');
  return {
    today: '/',
    companies: '/companies',
    company: `/companies/${company.id}`,
    claims: '/claims',
    claim: `/claims/${claim.id}`,
    documents: '/documents',
    document: `/documents/${document.id}`,
    compare: '/compare',
    review: '/review',
    alerts: '/alerts',
    add: '/add',
    settings: '/settings',
    missing: '/no-such-screen',
  };
}
