/** Coming into the Flagsmith door, going out of it, and who one is there. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';

onEveryDatabase("the Flagsmith door's accounts", (app) => {
  it('give a key for an address and a password', async () => {
    const { email, password } = app().first;
    const { status, body } = await app().flagsmith.call('login', { body: { email, password } });
    expect(status).to.equal(200);
    const me = await app().flagsmith.call('getMe', { headers: { Authorization: `Token ${body.key}` } });
    expect(me.body).to.include({ id: 1, email, auth_type: 'EMAIL', is_superuser: false });
  });
});
