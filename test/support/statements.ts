import type { TestApp } from './app.js';

/** How many statements the database was sent while `work` was done. */
export async function statementsOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  return (await textsOfStatements(app, work)).length;
}

/** All of them, in their order. */
export async function textsOfStatements(
  { database }: TestApp,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const statements: string[] = [];
  const listen = ({ sql }: { readonly sql: string }) => statements.push(sql);
  database.on('query', listen);
  try {
    await work();
  } finally {
    database.removeListener('query', listen);
  }
  return statements;
}
