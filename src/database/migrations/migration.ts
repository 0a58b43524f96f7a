import type { Knex } from 'knex';

/** One numbered step of the schema, forward and back. A step that has been released never changes. */
export interface Migration {
  readonly name: string;
  up(db: Knex): Promise<void>;
  down(db: Knex): Promise<void>;
}
