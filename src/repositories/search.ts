import type { Knex } from 'knex';

/** Keeps of a query's rows only those that satisfy something. */
export type Narrowing = (query: Knex.QueryBuilder) => void;

/** Matches what has the text anywhere in it; the special characters of LIKE match themselves. */
function patternOf(text: string): string {
  return `%${text.replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
}

/** A condition that the column's text contains this one, letter by letter or (SQLite) in other case: whoever asks must look. */
export function mayContain(column: string, text: string): Narrowing {
  return (query) => {
    query.whereRaw(`?? like ? escape '\\'`, [column, patternOf(text)]);
  };
}

/**
 * One of the columns has this text in it, the letters A to Z in either case. Other letters match themselves: so does
 * SQLite's `lower`, and so does Postgres' where a column sorts by code point.
 */
export function hasText(columns: readonly string[], text: string): Narrowing {
  const pattern = patternOf(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  return (query) => {
    query.where((either) => {
      for (const column of columns) either.orWhereRaw(`lower(??) like ? escape '\\'`, [column, pattern]);
    });
  };
}
