import { requestJson } from './request';

interface Slice<Item> {
  items: Item[];
  next: string | null;
}

const MOST_PAGES = 20;

/** Reads a whole list, page after page. `path` may have a query. */
export async function fetchAll<Item>(
  path: string,
  signal?: AbortSignal,
  token?: string,
): Promise<Item[]> {
  const all: Item[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const slice: Slice<Item> = await requestJson(paged(path, after), { signal, token });
    all.push(...slice.items);
    after = slice.next;
    if (after === null) {
      break;
    }
  }
  return all;
}

function paged(path: string, after: string | null): string {
  const query = new URLSearchParams({ limit: '100', ...(after !== null && { after }) });
  return `${path}${path.includes('?') ? '&' : '?'}${query.toString()}`;
}
