/** An identity that the database does not write over, as where something goes wrong half-way. */
import type { Knex } from 'knex';

export async function refuseWrites(database: Knex, identifier: string): Promise<void> {
  if (database.client.config.client === 'pg') {
    await database.raw(
      "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$",
    );
    await database.raw(
      `create trigger refused before update on identities for each row
       when (new.identifier = '${identifier}') execute function refuse()`,
    );
  } else {
    await database.raw(
      `create trigger refused before update on identities when new.identifier = '${identifier}'
       begin select raise(abort, 'refused'); end`,
    );
  }
}

export async function acceptWrites(database: Knex): Promise<void> {
  await database.raw(
    database.client.config.client === 'pg' ? 'drop function refuse() cascade' : 'drop trigger refused',
  );
}
