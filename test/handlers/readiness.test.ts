/** Whether a server should be sent requests, as its probes are told. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';

onEveryDatabase('readiness', (app) => {
  const readiness = () => app().native.call('getReadiness');
  const why = async () => (await readiness()).body.error.details.readiness;

  it('says how old what is evaluated is while the database is away, and is back with it', async () => {
    expect(dataOf(await readiness())).to.deep.equal({ status: 'ready' });
    await app().database.destroy();
    expectRefusal(await readiness(), 503, 'SERVICE_UNAVAILABLE');
    expect(await why()).to.deep.equal({ status: 'stale', stale_seconds: 0 });
    expect(dataOf(await app().native.call('getLiveness'))).to.deep.equal({ status: 'live' });
    app().database.initialize();
    expect(dataOf(await readiness())).to.deep.equal({ status: 'ready' });
  });

  it('says that the server is stopping', async () => {
    app().beginStop();
    expectRefusal(await readiness(), 503, 'SERVICE_UNAVAILABLE');
    expect((await why()).status).to.equal('stopping');
  });
});
