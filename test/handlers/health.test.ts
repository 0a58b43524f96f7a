import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';

onEveryDatabase('health', (app) => {
  it('is live, and asks for no credential', async () => {
    expect(dataOf(await app().native.call('getLiveness'))).to.deep.equal({ status: 'live' });
  });

  it('is ready while the database answers', async () => {
    expect(dataOf(await app().native.call('getReadiness'))).to.deep.equal({ status: 'ready' });
  });

  it('counts nothing against any limit', async () => {
    const { headers } = await app().native.call('getReadiness');
    expect([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']]).to.deep.equal(['0', '0']);
  });
});
