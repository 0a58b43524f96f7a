import { expect } from 'chai';
import { onEveryDatabase } from '../support/app.js';
import { everything, exportOf, imported } from '../support/documents.js';
import { makeProject } from '../support/places.js';

onEveryDatabase('a project as a document', (app) => {
  before(() => makeProject(app(), { key: 'shop', environments: everything.environments }));

  it('rt', async () => {
    const r = await imported(app(), everything, { project_id: 'shop' });
    console.log(JSON.stringify({ ...r, changes: r.changes.length }));
    const text = await exportOf(app(), 'shop');
    console.log(text.slice(0, 3000));
    const again = await imported(app(), text, { project_id: 'shop' });
    expect(again.changes).to.deep.equal([]);
  });
});
