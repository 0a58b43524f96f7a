/** Counts the turns of the event loop: what waits for nothing but SQLite takes one, however long it lasts. */
import type { TestApp } from './app.js';

/** In which turn each statement of this kind was sent while `work` was done. */
export async function turnsOfStatements(
  { database }: TestApp,
  kind: RegExp,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  let turn = 0;
  let next = setImmediate(function count() {
    turn += 1;
    next = setImmediate(count);
  });
  const turns: number[] = [];
  const listen = ({ sql }: { readonly sql: string }) => {
    if (kind.test(sql)) turns.push(turn);
  };
  database.on('query', listen);
  try {
    await work();
  } finally {
    database.removeListener('query', listen);
    clearImmediate(next);
  }
  return turns;
}
