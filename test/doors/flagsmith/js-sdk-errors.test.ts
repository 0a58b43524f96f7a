/** Refusals as Flagsmith's client for browsers can show them: of an object it shows `[object Object]`. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';

onOneDatabase("refusals of the Flagsmith door's SDK calls", (app) => {
  const refusedTo = (headers: Readonly<Record<string, string>>, key = 'there-is-no-such-key', query = {}) =>
    app().flagsmith.call('listFlags', { headers: { 'X-Environment-Key': key, ...headers }, query });
  const browser = { 'Flagsmith-SDK-User-Agent': 'flagsmith-js-sdk/12.4.0' };

  it('are a sentence to flagsmith-js-sdk, and the same in `detail` to whoever else asks', async () => {
    const others = await refusedTo({ 'Flagsmith-SDK-User-Agent': 'flagsmith-nodejs-sdk/8.1.2' });
    expect(others.status).to.equal(401);
    expect(others.body.detail).to.match(/unknown/);
    const { status, headers, body } = await refusedTo(browser);
    expect(status).to.equal(401);
    expect(headers['content-type']).to.equal('application/json; charset=utf-8');
    expect(body).to.equal(others.body.detail);
  });

  it('say to flagsmith-js-sdk which part of its request is at fault', async () => {
    const { status, body } = await refusedTo(browser, `ser.${app().sk()}`, { colour: 'red' });
    expect(status).to.equal(400);
    expect(body).to.match(/colour/);
  });
});
