import type { TestApp } from './app.js';

/** How many statements the database was sent while `work` was done. */
export async function statementsOf({ database }: TestApp, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const listen = () => {
    count += 1;
  };
  database.on('query', listen);
  try {
    await work();
  } finally {
    database.removeListener('query', listen);
  }
  return count;
}
