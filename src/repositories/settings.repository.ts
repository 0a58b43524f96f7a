import type { Knex } from 'knex';
import type { SettingRow } from '../database/tables.js';
import type { SettingRepository } from '../domain/repositories.js';
import { onlyRow } from './rows.js';

export function settingRepository(db: Knex): SettingRepository {
  const read = (name: string): Promise<SettingRow[]> => db('settings').where({ name }).select('name', 'value');

  return {
    async find(name) {
      const [row] = await read(name);
      return row?.value;
    },

    async keep(name, value) {
      await db('settings').insert({ name, value }).onConflict('name').ignore();
      return onlyRow(await read(name)).value;
    },
  };
}
