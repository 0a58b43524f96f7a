import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { PLANTED, type Planted, plantLists } from '../support/list-rows.js';
import { LISTS, sortsOf, titleOf } from '../support/lists.js';
import { walk } from '../support/pages.js';
import { useDatabase } from './fixture.js';

for (const kind of databases()) {
  describe(`the pages of lists in ${kind.name}`, () => {
    const fixture = useDatabase(kind);
    let planted: Planted;
    before(async () => {
      planted = await plantLists(fixture().db, fixture().repositories);
    });

    for (const list of LISTS) {
      for (const keys of list.fields.length === 0 ? [0] : [1, 2]) {
        it(`of ${list.name} by ${keys} keys have every row once, in the order of one long page`, async () => {
          const read = list.read.bind(list, fixture().repositories, planted);
          for (const sort of sortsOf(list, keys)) {
            const order = sort.at(-1)?.order ?? 'desc';
            const { items } = await read({ at: { page: 1 }, perPage: 2 * PLANTED, sort, order });
            const whole = items.map(({ id }) => id);
            expect(new Set(whole).size).to.be.within(PLANTED, PLANTED + 1);
            expect(await walk(read, sort, 60), titleOf(sort)).to.deep.equal(whole);
          }
        });
      }
    }
  });
}
