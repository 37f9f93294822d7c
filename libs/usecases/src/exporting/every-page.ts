import type { Page } from '#contracts';

/** Most that a page gives. */
const AT_ONCE = 200;

/** All rows of a list, page after page as they are wanted. */
export async function* everyPage<Filter extends { readonly cursor?: string }, Row>(
  read: (filter: Filter) => Promise<Page<Row>>,
  filter: Filter,
): AsyncGenerator<Row> {
  let cursor: string | undefined;
  do {
    const page = await read({ ...filter, limit: AT_ONCE, cursor });
    yield* page.data;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
