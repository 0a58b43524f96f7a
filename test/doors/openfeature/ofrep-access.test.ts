/** Who asks by OFREP: which environment answers, and which flags are there for them. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase, onOneDatabase } from '../../support/app.js';
import type { RequestOptions } from '../../support/contract-client.js';
import { makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import { askFor, askForAll, environmentKey, resolve, resolveAll } from '../../support/ofrep.js';
import { makeNarrowed } from '../../support/people.js';
import { environmentOf, makePersonalToken } from '../../support/places.js';

onEveryDatabase('a credential of OFREP', (app) => {
  let key: string;
  before(async () => {
    key = (await makeColours(app())).key;
    dataOf(await target(app(), key, { default_serve: { variation: 'red' } }, 'dev'));
    dataOf(await target(app(), key, { default_serve: { variation: 'green' } }, 'prod'));
  });

  const variantFor = async (credential: RequestOptions) => (await resolve(app(), key, {}, credential)).variant;

  it('chooses the environment: a key in either header', async () => {
    for (const name of ['sk', 'pk'] as const) {
      for (const [environment, variant] of [
        ['dev', 'red'],
        ['prod', 'green'],
      ] as const) {
        expect(await variantFor({ key: app()[name](environment) }), name).to.equal(variant);
        expect(await variantFor({ token: app()[name](environment) }), name).to.equal(variant);
      }
    }
  });

  it("chooses the environment: a client key, or a server's", async () => {
    const { client_key } = await environmentOf(app(), 'dev');
    expect(await variantFor(environmentKey(client_key))).to.equal('red');
    expect(await variantFor(environmentKey(`ser.${app().sk('dev')}`))).to.equal('red');
    expect(await variantFor(environmentKey(`ser.${app().sk('prod')}`))).to.equal('green');
  });

  it("is also a person's token, for the first environment of the project 'default'", async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['flags:evaluate'] });
    for (const credential of [{ token: app().token }, { token }]) {
      expect(await variantFor(credential)).to.equal('red');
    }
  });

  it('finds no environment for a person without such a project, and says so with the key', async () => {
    const { token } = await makeNarrowed(app());
    const answer = await askFor(app(), key, {}, { token });
    expect(answer.status).to.equal(404);
    expect(answer.body).to.deep.equal({ key, errorCode: 'GENERAL', errorDetails: "Project 'default' does not exist." });
    expect((await askForAll(app(), {}, { token })).body).to.deep.equal({
      errorCode: 'GENERAL',
      errorDetails: "Project 'default' does not exist.",
    });
  });
});

onOneDatabase(
  'where no credential is asked for, OFREP',
  (app) => {
    it("evaluates in the first environment of the project 'default'", async () => {
      const { key } = await makeFlag(app(), { enabled: true }, { key: app().sk('dev') });
      const answer = await resolve(app(), key, {}, {});
      expect(answer).to.include({ key, value: true });
      expect(answer.metadata.flagSetId).to.equal('dev');
      expect((await resolveAll(app(), {}, {})).get(key)).to.deep.equal(answer);
    });
  },
  { env: { AUTH: 'disabled' } },
);

onEveryDatabase('a flag that OFREP hides', (app) => {
  const expectHidden = async (key: string, given?: RequestOptions) => {
    const answer = await askFor(app(), key, {}, given);
    expect(answer.status).to.equal(404);
    expect(answer.body).to.include({ key, errorCode: 'FLAG_NOT_FOUND' });
    expect(await resolveAll(app(), {}, given)).to.not.have.any.keys(key);
    return answer.body.errorDetails;
  };

  it('is one that was never made', async () => {
    const key = newKey('never');
    const said = `Feature flag '${key}' does not exist in environment 'prod'.`;
    expect(await expectHidden(key)).to.equal(said);
  });

  it('is one that is archived', async () => {
    const { key } = await makeFlag(app());
    const archive = { token: app().token, path: { flag_key: key } };
    dataOf(await app().native.call('archiveFlag', archive));
    await expectHidden(key);
    dataOf(await app().native.call('restoreFlag', archive));
    await resolve(app(), key);
  });

  it('is one for servers only, from publishable keys and client keys', async () => {
    const { key } = await makeFlag(app(), { server_only: true });
    const { client_key } = await environmentOf(app());
    await expectHidden(key, { key: app().pk() });
    await expectHidden(key, environmentKey(client_key));
    expect(await resolveAll(app())).to.include.keys(key);
    await resolve(app(), key);
  });
});
