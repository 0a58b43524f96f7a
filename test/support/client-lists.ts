/** Lists as clients read them. */
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

type Json = TestAnswer['body'];

/** An operation that lists, as somebody asks it. */
export interface ListCall extends Pick<RequestOptions, 'path' | 'key' | 'token'> {
  readonly id: string;
  readonly query?: Readonly<Record<string, string | number>>;
}

export function listPage({ native }: TestApp, { id, query, ...options }: ListCall, more: object = {}) {
  return native.call(id, { ...options, query: { ...query, ...more } });
}

/** All items, read by cursor from the beginning; `between` two pages, whatever a test wants to happen. */
export async function walkList(
  app: TestApp,
  list: ListCall,
  perPage: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<Json[]> {
  const items: Json[] = [];
  let cursor: string | null = '*';
  while (cursor !== null) {
    const answer: TestAnswer = await listPage(app, list, { cursor, per_page: perPage });
    items.push(...dataOf(answer));
    cursor = answer.body.meta.next_cursor;
    await between();
  }
  return items;
}
