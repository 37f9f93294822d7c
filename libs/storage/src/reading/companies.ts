export interface CompanyRow {
  readonly slug: string;
  readonly name: string;
  readonly currency: string;
  readonly documents: number;
  readonly claims: number;
}

export const COMPANIES = `
  SELECT c.slug, c.name, c.currency,
    (SELECT count(*)::integer FROM document d WHERE d.company_id = c.company_id) AS documents,
    (SELECT count(*)::integer FROM claim cl WHERE cl.company_id = c.company_id AND cl.retired_at IS NULL) AS claims
  FROM company c WHERE c.tenant_id = $1 ORDER BY c.slug`;
