import { expect } from 'chai';
import { uniqueViolation } from '../../src/database/dialect.js';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { LATER, plant, segment } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`segments in ${database.name}`, () => {
    const fixture = useDatabase(database);

    async function plantProject() {
      const { repositories } = fixture();
      return { ...(await plant(repositories)), segments: repositories.segments };
    }

    it('come back as they were written', async () => {
      const { project, segments } = await plantProject();
      const value = `"quoted" \\ 100% it's 😀 a\u0000b`;
      const leaf = { type: 'any', operator: 'in', negate: false, ignoreCase: true, list: 'any' } as const;
      const when = {
        any: [
          { attribute: '/näme', values: [value, 0, false, ''], ...leaf },
          { none: [{ segment: 'staff' }] },
          { percentage: 12.345, bucketBy: 'targeting_key', seed: null, algorithm: 'native' },
        ],
      } as const;
      const draft = segment(project, { name: `Ünder "30"`, description: '50% \\ off', when });
      const inserted = await segments.insert(draft);
      expect(inserted).to.deep.equal({ ...draft, id: inserted.id });
      expect(await segments.findByKey(project.id, draft.key)).to.deep.equal(inserted);
    });

    it('are found by their own key, in their own project', async () => {
      const { project, segments } = await plantProject();
      const { project: other } = await plant(fixture().repositories);
      await segments.insert(segment(project, { key: 'a_b' }));
      for (const key of ['axb', 'a%', 'A_B', 'a_b '])
        expect(await segments.findByKey(project.id, key)).to.equal(undefined);
      expect(await segments.findByKey(other.id, 'a_b')).to.equal(undefined);
    });

    it('are told by their keys, without being read', async () => {
      const { project, segments } = await plantProject();
      const { project: other } = await plant(fixture().repositories);
      for (const key of ['a', 'b', 'c']) await segments.insert(segment(project, { key }));
      await segments.insert(segment(other, { key: 'd' }));
      expect(await segments.keysAmong(project.id, ['d', 'c', 'x', 'a'])).to.have.members(['a', 'c']);
      expect(await segments.keysAmong(project.id, [])).to.deep.equal([]);
    });

    it('have a key that is unique in the project', async () => {
      const { project, segments } = await plantProject();
      const { project: other } = await plant(fixture().repositories);
      await segments.insert(segment(project, { key: 'beta' }));
      await segments.insert(segment(other, { key: 'beta' }));
      const error = await rejection(segments.insert(segment(project, { key: 'beta' })));
      expect(uniqueViolation(error)).to.equal('segments_project_id_key_unique');
    });

    it('are listed by project, in pages and in any order', async () => {
      const { project, segments } = await plantProject();
      const { project: other } = await plant(fixture().repositories);
      await segments.insert(segment(other));
      const b = await segments.insert(segment(project, { key: 'b', name: 'Same' }));
      const a = await segments.insert(segment(project, { key: 'a', name: 'Same', createdAt: LATER }));
      const c = await segments.insert(segment(project, { key: 'c', name: 'Last', updatedAt: LATER }));
      const list = segments.list.bind(segments, { projectId: project.id });
      expect(await list(pageBy('key', { perPage: 2 }))).to.deep.include({ items: [a, b], total: 3 });
      expect(await list(pageBy('key', { perPage: 2, page: 2 }))).to.deep.include({ items: [c], total: 3 });
      const sorted = async (sort: 'name' | 'created_at' | 'updated_at', order: 'asc' | 'desc') =>
        (await list(pageBy(sort, { order }))).items;
      expect(await sorted('name', 'asc')).to.deep.equal([c, b, a]);
      expect(await sorted('created_at', 'desc')).to.deep.equal([a, c, b]);
      expect(await sorted('updated_at', 'asc')).to.deep.equal([b, a, c]);
      expect(await segments.listAll(project.id)).to.deep.equal([a, b, c]);
    });

    it('are told apart by the revision that wrote them', async () => {
      const { project, segments } = await plantProject();
      const { project: other } = await plant(fixture().repositories);
      await segments.insert(segment(other, { changedIn: 9 }));
      const late = await segments.insert(segment(project, { key: 'a', changedIn: 4 }));
      const early = await segments.insert(segment(project, { key: 'b', changedIn: 0 }));
      expect(await segments.listChanged(project.id, -1)).to.deep.equal([late, early]);
      expect(await segments.listChanged(project.id, 0)).to.deep.equal([late]);
      expect(await segments.listChanged(project.id, 4)).to.deep.equal([]);
    });

    it('are changed as a whole, alone', async () => {
      const { project, segments } = await plantProject();
      const one = await segments.insert(segment(project));
      const two = await segments.insert(segment(project));
      const changed = { ...one, name: 'New', when: { all: [] }, changedIn: 7, version: 2, updatedAt: LATER };
      expect(await segments.saveAll([changed])).to.deep.equal([changed]);
      expect(await segments.findByKey(project.id, one.key)).to.deep.equal(changed);
      expect(await segments.findByKey(project.id, two.key)).to.deep.equal(two);
    });

    it('leave when they are deleted, and a new one of the key is another', async () => {
      const { project, segments } = await plantProject();
      const kept = await segments.insert(segment(project));
      const gone = await segments.insert(segment(project, { key: 'gone' }));
      await segments.delete(gone.id);
      expect(await segments.listAll(project.id)).to.deep.equal([kept]);
      const again = await segments.insert(segment(project, { key: 'gone' }));
      expect(again.id).to.be.greaterThan(gone.id);
    });
  });
}
