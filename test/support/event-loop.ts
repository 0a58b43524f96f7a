/** Counts the turns of the event loop: what waits for nothing but SQLite takes one, however long it lasts. */
import type { TestApp } from './app.js';

/** How many turns others had while `work` was done. */
export async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  const turns = countTurns();
  try {
    await work();
    return turns.now();
  } finally {
    turns.end();
  }
}

/** In which turn each statement of this kind was sent while `work` was done. */
export async function turnsOfStatements(
  { database }: TestApp,
  kind: RegExp,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const turns = countTurns();
  const seen: number[] = [];
  const listen = ({ sql }: { readonly sql: string }) => {
    if (kind.test(sql)) seen.push(turns.now());
  };
  database.on('query', listen);
  try {
    await work();
  } finally {
    database.removeListener('query', listen);
    turns.end();
  }
  return seen;
}

function countTurns() {
  let turn = 0;
  let next = setImmediate(function count() {
    turn += 1;
    next = setImmediate(count);
  });
  return { now: () => turn, end: () => clearImmediate(next) };
}
