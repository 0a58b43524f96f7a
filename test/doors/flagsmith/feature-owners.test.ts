/** Whom the Flagsmith door tells who owns features. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { ORGANISATION } from '../../support/flagsmith-places.js';
import { makeMember } from '../../support/people.js';
import { makePersonalToken } from '../../support/places.js';

onEveryDatabase("owners of the Flagsmith door's features", (app) => {
  it('are people to those who may read members, and at most themselves to others', async () => {
    const { email } = await makeMember(app());
    const { key } = await makeFlag(app(), { owner: `${email}, ${app().first.email}, nobody@example.org` });
    const [id] = await app().database('flags').where({ key }).pluck('id');
    const path = { project_pk: String(ORGANISATION), feature_pk: String(id) };
    const ownersFor = async (token: string) =>
      (await call(app(), 'getFeature', { token, path })).owners.map((owner: { email: string }) => owner.email);
    const scopes = ['flags:read', 'flags:write'];
    const { token } = await makePersonalToken(app(), { scopes });
    expect(await ownersFor(app().token)).to.deep.equal([email, app().first.email]);
    expect(await ownersFor(token)).to.deep.equal([app().first.email]);
    const [person] = await app().database('users').where({ email }).pluck('id');
    const body = { owners: [person] };
    const refused = await call(app(), 'updateFeature', { token, path, body }, 400);
    expect(refused.detail).to.include('lacks the scope members:read');
  });
});
