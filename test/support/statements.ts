import type { TestApp } from './app.js';

/** How many statements the database was sent while `work` was done. */
export async function statementsOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  return (await textsOfStatements(app, work)).length;
}

/** But for the one that reads the key of who asks, which is remembered for a second. */
export async function statementsBesideKeys(app: TestApp, work: () => Promise<unknown>): Promise<readonly string[]> {
  return (await textsOfStatements(app, work)).filter((sql) => !/where .api_keys.\..hash. =/.test(sql));
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
