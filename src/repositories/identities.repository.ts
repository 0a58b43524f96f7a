import type { Knex } from 'knex';
import type { IdentityRow } from '../database/flag-rows.js';
import type { IdentityDraft, IdentityRecord, IdentityRepository, IdentitySort } from '../domain/identities.js';
import type { PageRequest } from '../domain/pages.js';
import { readPage } from './pages.js';
import { fromJson, inBatches } from './rows.js';
import { hasText, mayContain } from './search.js';

const COLUMNS = [
  'id',
  'public_id',
  'environment_id',
  'identifier',
  'traits',
  'version',
  'created_at',
  'updated_at',
] as const;

const SORT_COLUMNS: Readonly<Record<IdentitySort, keyof IdentityRow>> = {
  identifier: 'identifier',
  created_at: 'created_at',
  updated_at: 'updated_at',
};

/** Nothing that begins with a prefix comes after the prefix with this behind it: an identifier has 512 characters at most. */
const LAST = '\u{10FFFF}'.repeat(512);

function toRecord(row: IdentityRow): IdentityRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    environmentId: row.environment_id,
    identifier: row.identifier,
    traits: fromJson(row.traits),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(identity: IdentityDraft): Omit<IdentityRow, 'id'> {
  return {
    public_id: identity.publicId,
    environment_id: identity.environmentId,
    identifier: identity.identifier,
    traits: JSON.stringify(identity.traits),
    version: identity.version,
    created_at: identity.createdAt,
    updated_at: identity.updatedAt,
  };
}

/**
 * A range, and so fast. SQLite takes one bound on each side for its index: of the prefix's own, the one that the page's
 * position makes needless is left out, or every identity from there to the position would be read.
 */
function begins(prefix: string, { at, sort }: PageRequest<IdentitySort>): (identity: Knex.QueryBuilder) => void {
  const [first] = sort;
  const place = 'after' in at && first?.field === 'identifier' ? at.after?.values[0] : undefined;
  const isWithin = place?.startsWith(prefix) === true;
  return (identity) => {
    if (!isWithin || first?.order === 'desc') identity.where('identifier', '>=', prefix);
    if (!isWithin || first?.order === 'asc') identity.where('identifier', '<=', `${prefix}${LAST}`);
  };
}

/** What a row gets by its id: the bindings are ids, and behind each its value. */
function byId(ids: readonly number[], value: string): string {
  return `case id ${ids.map(() => `when ? then ${value}`).join(' ')} end`;
}

/** Postgres locks row after row: two statements that name the same ones would wait for each other for ever. */
function inOrder(identities: readonly IdentityDraft[]): readonly IdentityDraft[] {
  return identities.toSorted((one, other) => (one.identifier < other.identifier ? -1 : 1));
}

const LIST = {
  columns: COLUMNS,
  sortColumns: SORT_COLUMNS,
  uniqueField: 'identifier',
  idColumn: 'id',
  toRecord,
} as const;

const KEY = ['environment_id', 'identifier'] as const;

export function identityRepository(db: Knex): IdentityRepository {
  return {
    async find(environmentId, identifier) {
      const row: IdentityRow | undefined = await db('identities')
        .where({ environment_id: environmentId, identifier })
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async findById(environmentId, id) {
      const row: IdentityRow | undefined = await db('identities')
        .where({ environment_id: environmentId, id })
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async findAll(environmentId, identifiers) {
      const rows: IdentityRow[] = await db('identities')
        .where({ environment_id: environmentId })
        .whereIn('identifier', identifiers)
        .select(COLUMNS);
      return rows.map(toRecord);
    },

    list({ environmentId, prefix, text }, page) {
      const from = db('identities').where({ environment_id: environmentId });
      if (prefix !== undefined) from.where(begins(prefix, page));
      if (text !== undefined) from.where(hasText(['identifier'], text));
      return readPage(db, { ...LIST, from }, page);
    },

    async saveAll(identities) {
      const rows: IdentityRow[] = await db('identities')
        .insert(inOrder(identities).map(toRow))
        .onConflict([...KEY])
        .merge({
          traits: db.raw('excluded.traits'),
          updated_at: db.raw('excluded.updated_at'),
          version: db.raw('identities.version + 1'),
        })
        .returning(COLUMNS);
      return rows.map(toRecord);
    },

    async insert(identity) {
      const [row]: IdentityRow[] = await db('identities')
        .insert(toRow(identity))
        .onConflict([...KEY])
        .ignore()
        .returning(COLUMNS);
      return row && toRecord(row);
    },

    async insertAll(identities) {
      let inserted = 0;
      await inBatches(inOrder(identities), toRow, async (rows) => {
        const ids: unknown[] = await db('identities')
          .insert(rows)
          .onConflict([...KEY])
          .ignore()
          .returning('id');
        inserted += ids.length;
      });
      return inserted;
    },

    async update({ id, version, ...identity }) {
      const updated = await db('identities')
        .where({ id, version: version - 1 })
        .update(toRow({ ...identity, version }));
      return updated > 0;
    },

    async updateAll(identities) {
      let updated = 0;
      await inBatches(
        identities,
        (identity) => identity,
        async (batch) => {
          const ids = batch.map(({ id }) => id);
          const traits = batch.flatMap((identity) => [identity.id, JSON.stringify(identity.traits)]);
          const updatedAt = batch.flatMap((identity) => [identity.id, identity.updatedAt]);
          const versions = batch.flatMap(({ id, version }) => [id, version - 1]);
          // Postgres updates the rows of a list in any order, and two writers that meet would deadlock.
          const inOneOrder = db('identities').whereIn('id', ids).orderBy('identifier').forUpdate().select('id');
          updated += await db<Record<string, unknown>>('identities')
            .whereIn('id', inOneOrder)
            .whereRaw(`version = ${byId(ids, 'cast(? as integer)')}`, versions)
            .update({
              traits: db.raw(byId(ids, '?'), traits),
              updated_at: db.raw(byId(ids, '?'), updatedAt),
              version: db.raw('version + 1'),
            });
        },
      );
      return updated;
    },

    async listAfter(environmentId, { id, count, mayHave }) {
      const query = db('identities').where({ environment_id: environmentId }).where('id', '>', id);
      if (mayHave !== undefined) query.where(mayContain('traits', JSON.stringify(mayHave)));
      const rows: IdentityRow[] = await query.orderBy('id').limit(count).select(COLUMNS);
      return rows.map(toRecord);
    },

    async hold({ environmentId, identifier }) {
      // A write that changes nothing: it takes SQLite's lock also where there is no such row.
      await db('identities').where({ environment_id: environmentId, identifier }).increment('version', 0);
    },

    async delete(environmentId, identifier) {
      return (await db('identities').where({ environment_id: environmentId, identifier }).delete()) > 0;
    },
  };
}
