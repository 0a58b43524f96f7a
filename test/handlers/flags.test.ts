import { expect } from 'chai';
import { onEveryDatabase } from '../support/app.js';

onEveryDatabase('flags', (app) => {
  it('are made by the request that the seed shows, and are off', async () => {
    const { native, sk } = app();
    const created = await native.call('createFlag', {
      key: sk(),
      body: { key: 'new-feature', type: 'boolean', description: 'Enable the new feature' },
    });
    expect(created.status).to.equal(201);
    expect(created.headers['location']).to.equal('/api/v1/flags/new-feature');
    expect(created.body.data).to.include({ key: 'new-feature', type: 'boolean', enabled: false, version: 1 });
  });

  it('refuse a key that is taken', async () => {
    const { native, sk } = app();
    const taken = await native.call('createFlag', { key: sk(), body: { key: 'new-feature', type: 'boolean' } });
    expect(taken.status).to.equal(409);
    expect(taken.body.error.code).to.equal('FLAG_KEY_CONFLICT');
  });
});
