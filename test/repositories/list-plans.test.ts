/** Every list is read along an index, whatever it is sorted by: the database itself says how it reads. */
import { expect } from 'chai';
import type { Knex } from 'knex';
import { databases, type TestDatabaseKind } from '../support/databases.js';
import { type Planted, plantLists } from '../support/list-rows.js';
import { LISTS, type RepositoryList, sortsOf, titleOf } from '../support/lists.js';
import { pageAfter } from '../support/pages.js';
import { type Fixture, useDatabase } from './fixture.js';

type Sort = Parameters<typeof titleOf>[0];

interface Statement {
  readonly sql: string;
  readonly bindings: readonly Knex.RawBinding[];
}

/** What the repository asks the database for a page in the middle of the list, in one statement. */
async function statementOf({ db, repositories }: Fixture, planted: Planted, list: RepositoryList, sort: Sort) {
  const { next } = await list.read(repositories, planted, pageAfter(null, sort));
  expect(next, 'there are more pages').to.not.equal(null);
  const statements: Statement[] = [];
  const listen = (statement: Statement) => statements.push(statement);
  db.on('query', listen);
  await list.read(repositories, planted, pageAfter(next, sort));
  db.removeListener('query', listen);
  expect(statements).to.have.length(1);
  const [statement] = statements;
  // Knex numbers Postgres' placeholders, and reads only its own.
  return { sql: String(statement?.sql).replace(/\$\d+/g, '?'), bindings: statement?.bindings ?? [] };
}

const EXPLAIN: Readonly<Record<TestDatabaseKind['name'], (db: Knex, statement: Statement) => Promise<string[]>>> = {
  async sqlite(db, { sql, bindings }) {
    const steps: { detail: string }[] = await db.raw(`explain query plan ${sql}`, [...bindings]);
    return steps.map(({ detail }) => detail);
  },
  postgres: (db, { sql, bindings }) =>
    db.transaction(async (transaction) => {
      // Of a table of this size it would read all: what is asked is whether it could do without.
      await transaction.raw('set local enable_seqscan = off');
      const { rows } = await transaction.raw(`explain (costs off) ${sql}`, [...bindings]);
      return rows.map((row: object) => String(Object.values(row)[0]));
    }),
};

/** Steps that read a whole table. */
const WHOLE_TABLE = { sqlite: /^SCAN (?!.* USING (COVERING )?INDEX)/, postgres: /Seq Scan/ };
/** Steps that sort all that was found. */
const WHOLE_SORT = { sqlite: /USE TEMP B-TREE FOR ORDER BY/, postgres: /^\s*(->\s*)?Sort\s*$/ };
/** Steps that sort only what the first keys leave alike. */
const PART_SORT = { sqlite: /USE TEMP B-TREE FOR/, postgres: /Incremental Sort/ };
/** Of the rows that have the same as the position has, those before it are not read either. */
const RANGE_OF_ID = { sqlite: /\b(row)?id[<>]\?/, postgres: /Index Cond: .*ROW\(/ };
/** No two rows have the same in these. */
const UNIQUE = new Set(['key', 'identifier']);
/** The position bounds what is read, in the index. */
const RANGE = { sqlite: /^SEARCH .* USING .*INDEX .*[<>]/, postgres: /Index Cond: .*[<>]/ };

for (const kind of databases()) {
  describe(`the plans of lists in ${kind.name}`, () => {
    const fixture = useDatabase(kind);
    let planted: Planted;
    before(async () => {
      planted = await plantLists(fixture().db, fixture().repositories);
      await fixture().db.raw('analyze');
    });

    const planOf = async (list: RepositoryList, sort: Sort) => {
      const statement = await statementOf(fixture(), planted, list, sort);
      return { statement, steps: await EXPLAIN[kind.name](fixture().db, statement) };
    };

    /** Whether a step is like this. */
    const has = (steps: readonly string[], step: Readonly<Record<TestDatabaseKind['name'], RegExp>>) =>
      steps.some((line) => step[kind.name].test(line));

    for (const list of LISTS) {
      for (const sort of list.fields.length === 0 ? [[]] : sortsOf(list, 1)) {
        const why = list.unindexed?.[sort[0]?.field ?? ''];
        if (why !== undefined) {
          it(`${list.name} by ${titleOf(sort)} read no whole table, but are sorted: ${why}`, async () => {
            const { statement, steps } = await planOf(list, sort);
            expect(has(steps, WHOLE_TABLE), [statement.sql, ...steps].join('\n')).to.equal(false);
          });
          continue;
        }
        it(`${list.name} by ${titleOf(sort)} are read along an index, from the position on`, async () => {
          const { statement, steps } = await planOf(list, sort);
          const found = {
            wholeTable: has(steps, WHOLE_TABLE),
            sort: has(steps, WHOLE_SORT) || has(steps, PART_SORT),
            range: has(steps, RANGE),
            rangeOfId: sort.every(({ field }) => UNIQUE.has(field)) || has(steps, RANGE_OF_ID),
          };
          expect(found, [statement.sql, ...steps].join('\n')).to.deep.equal({
            wholeTable: false,
            sort: false,
            range: true,
            rangeOfId: true,
          });
        });
      }

      const mixed = sortsOf(list, 2).filter(([first]) => list.unindexed?.[first?.field ?? ''] === undefined);
      if (mixed.length === 0) continue;
      it(`${list.name} by several keys are read along an index of the first, from the position on`, async () => {
        for (const sort of mixed) {
          const { statement, steps } = await planOf(list, sort);
          const found = {
            wholeTable: has(steps, WHOLE_TABLE),
            sort: has(steps, WHOLE_SORT),
            range: has(steps, RANGE),
          };
          expect(found, [titleOf(sort), statement.sql, ...steps].join('\n')).to.deep.equal({
            wholeTable: false,
            sort: false,
            range: true,
          });
        }
      });
    }
  });
}
