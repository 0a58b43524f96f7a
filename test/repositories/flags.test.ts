import { expect } from 'chai';
import { uniqueViolation } from '../../src/database/dialect.js';
import type { FlagSort } from '../../src/domain/flags.js';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { flag, flagEnvironment, LATER, plant } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

/** Values of every JSON type, and those that a careless store confuses. */
const VALUES = [null, 0, -1.5, 1e300, '', 'null', false, [], [[null]], {}, { a: { b: [1, '2'] } }];
/** Unicode beyond the BMP, joiners, quotes, a backslash, and what looks like SQL or a binding. */
const ODD = `Ünïcödé 👩‍👩‍👧 "it's" \\ %_ ? ?? :name $1 \u2028 \t\n ; drop table flags --`;

const FIRST_PAGE = pageBy<FlagSort>('key');

for (const database of databases()) {
  describe(`flags in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('come back as they were written', async () => {
      const { flags, ...repositories } = fixture().repositories;
      const { project } = await plant({ flags, ...repositories });
      const draft = flag(project, {
        name: ODD,
        description: ODD,
        tags: [ODD, ''],
        owner: null,
        defaultVariation: null,
        offVariation: null,
        serverOnly: true,
        status: 'archived',
        type: 'json',
        variations: VALUES.map((value, i) => ({ key: `v${i}`, name: ODD, value, description: ODD })),
        metadata: { nul: 'a\u0000b', nothing: null, [ODD]: VALUES },
      });
      const inserted = await flags.insert(draft);
      expect(inserted).to.deep.equal({ ...draft, id: inserted.id });
      expect(inserted.id).to.be.a('number');
      expect(await flags.findByKey(project.id, draft.key)).to.deep.equal(inserted);
    });

    it('keep the order and the names of JSON properties, __proto__ among them', async () => {
      const { flags, ...others } = fixture().repositories;
      const { project } = await plant({ flags, ...others });
      const metadata = JSON.parse('{"z":1,"a":2,"10":3,"__proto__":{"polluted":true},"\\ud800":"lone"}');
      const { key } = await flags.insert(flag(project, { metadata }));
      const found = await flags.findByKey(project.id, key);
      expect(JSON.stringify(found?.metadata)).to.equal(JSON.stringify(metadata));
    });

    it('are changed as a whole', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const old = await repositories.flags.insert(flag(project));
      const other = await repositories.flags.insert(flag(project));
      const changed = { ...old, ...flag(project), publicId: old.publicId, key: old.key, version: 2, updatedAt: LATER };
      await repositories.flags.saveAll([{ ...changed, serverOnly: true, status: 'archived' }]);
      expect(await repositories.flags.findByKey(project.id, old.key)).to.deep.equal({
        ...changed,
        serverOnly: true,
        status: 'archived',
      });
      expect(await repositories.flags.findByKey(project.id, other.key)).to.deep.equal(other);
    });

    it('are changed however many they are, but for when they were last evaluated', async () => {
      const { db, repositories } = fixture();
      const { project } = await plant(repositories);
      const made = await Promise.all(Array.from({ length: 600 }, () => repositories.flags.insert(flag(project))));
      expect(await repositories.flags.count(project.id)).to.equal(600);
      await db('flags').where({ project_id: project.id }).update({ last_evaluated_at: LATER });
      const changed = made.map((one, n) => ({ ...one, tags: [`tag-${n}`], version: 2 }));
      await repositories.flags.saveAll(changed);
      const found = await repositories.flags.listChanged(project.id, -1);
      const expected = changed.map((one) => ({ ...one, lastEvaluatedAt: LATER }));
      expect(found).to.have.deep.members(expected);
    });

    it('have keys that are unique in their project, told by the name of the index', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const { project: another } = await plant(repositories);
      const { key, publicId } = await repositories.flags.insert(flag(project));
      await repositories.flags.insert(flag(another, { key }));
      const sameKey = await rejection(repositories.flags.insert(flag(project, { key })));
      expect(uniqueViolation(sameKey)).to.equal('flags_project_id_key_unique');
      const sameId = await rejection(repositories.flags.insert(flag(project, { publicId })));
      expect(uniqueViolation(sameId)).to.equal('flags_public_id_unique');
    });

    it('have keys that differ by case', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const lower = await repositories.flags.insert(flag(project, { key: 'straße' }));
      await repositories.flags.insert(flag(project, { key: 'STRASSE' }));
      expect(await repositories.flags.findByKey(project.id, 'straße')).to.deep.equal(lower);
      expect(await repositories.flags.findByKey(project.id, 'Straße')).to.equal(undefined);
    });

    it('are listed by code point, the same on every database', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const names = ['b', 'a b', 'Z', 'ä', 'a-b', 'a', '', '😀', 'ﬁ', 'B', 'A', 'a_b', '0', '10', '9'];
      for (const name of names) await repositories.flags.insert(flag(project, { name }));
      const { items } = await repositories.flags.list({ projectId: project.id }, pageBy('name'));
      const byCodePoint = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(items.map(({ name }) => name)).to.deep.equal(byCodePoint);
      const backwards = await repositories.flags.list({ projectId: project.id }, pageBy('name', { order: 'desc' }));
      expect(backwards.items).to.deep.equal([...items].reverse());
    });

    it('that sort alike are on one page each, in the order in which they were made', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const made: string[] = [];
      for (let i = 0; i < 7; i += 1) made.push((await repositories.flags.insert(flag(project))).key);
      for (const sort of ['name', 'created_at', 'updated_at'] as const) {
        const pages = await Promise.all(
          [1, 2, 3, 4].map((page) =>
            repositories.flags.list({ projectId: project.id }, pageBy(sort, { page, perPage: 3 })),
          ),
        );
        expect(pages.map(({ items }) => items.length)).to.deep.equal([3, 3, 1, 0]);
        expect(pages.map(({ total }) => total)).to.deep.equal([7, 7, 7, 7]);
        expect(pages.flatMap(({ items }) => items.map(({ key }) => key))).to.deep.equal(made);
      }
    });

    it('are listed by status if asked, and never from another project', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const { project: another } = await plant(repositories);
      await repositories.flags.insert(flag(another));
      const b = await repositories.flags.insert(flag(project, { key: 'b' }));
      const a = await repositories.flags.insert(flag(project, { key: 'a' }));
      const gone = await repositories.flags.insert(flag(project, { key: 'c', status: 'archived' }));
      const projectId = project.id;
      const all = await repositories.flags.list({ projectId }, FIRST_PAGE);
      expect(all).to.deep.include({ items: [a, b, gone], total: 3 });
      const archived = await repositories.flags.list({ projectId, status: 'archived' }, FIRST_PAGE);
      expect(archived).to.deep.include({ items: [gone], total: 1 });
      expect(await repositories.flags.listChanged(projectId, -1)).to.deep.equal([a, b, gone]);
    });

    it('take their states along when they are deleted', async () => {
      const { repositories } = fixture();
      const { project, environment } = await plant(repositories);
      const { id, key } = await repositories.flags.insert(flag(project));
      await repositories.flagEnvironments.saveAll([flagEnvironment({ id }, environment)]);
      await repositories.flags.delete(id);
      expect(await repositories.flags.findByKey(project.id, key)).to.equal(undefined);
      expect(await repositories.flagEnvironments.listByEnvironment(environment.id, -1)).to.deep.equal([]);
    });

    it('are told apart by the revision that wrote them, archived or not', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const { project: other } = await plant(repositories);
      await repositories.flags.insert(flag(other, { changedIn: 9 }));
      const late = await repositories.flags.insert(flag(project, { key: 'a', changedIn: 4, status: 'archived' }));
      const early = await repositories.flags.insert(flag(project, { key: 'b', changedIn: 0 }));
      expect(await repositories.flags.listChanged(project.id, -1)).to.deep.equal([late, early]);
      expect(await repositories.flags.listChanged(project.id, 0)).to.deep.equal([late]);
      expect(await repositories.flags.listChanged(project.id, 4)).to.deep.equal([]);
    });
  });
}
