import type { ClaimRow, DocumentUpload, DocumentView, JobView, Page, Problem } from '#contracts';

/** A refusal of the API, in its own words. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.detail} ${problem.advice}`);
    this.name = 'Refused';
  }
}

/** The calls that `start` makes, the same as any user's. */
export class ServiceClient {
  constructor(private readonly url: string) {}

  sendDocument(upload: DocumentUpload): Promise<{ document: DocumentView; job: JobView }> {
    return this.call('/v1/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(upload),
    });
  }

  job(id: string): Promise<JobView> {
    return this.call(`/v1/jobs/${id}`);
  }

  /** Every page of the list. */
  async claims(): Promise<readonly ClaimRow[]> {
    const rows: ClaimRow[] = [];
    let cursor = '';
    do {
      const page: Page<ClaimRow> = await this.call(`/v1/claims?limit=200${cursor}`);
      rows.push(...page.data);
      cursor = page.next ? `&cursor=${encodeURIComponent(page.next)}` : '';
    } while (cursor);
    return rows;
  }

  private async call<T>(path: string, init?: RequestInit): Promise<T> {
    const answer = await fetch(this.url + path, init);
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Refused(body as Problem);
    return body as T;
  }
}
