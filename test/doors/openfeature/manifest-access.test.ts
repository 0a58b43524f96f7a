import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { newKey } from '../../support/flags.js';
import {
  archiveManifestFlag,
  expectManifestError,
  makeManifestFlag,
  updateManifestFlag,
} from '../../support/manifest.js';
import { environmentKey } from '../../support/ofrep.js';
import { makeMember, makeNarrowed } from '../../support/people.js';
import { makePersonalToken, makeTenant } from '../../support/places.js';
import { leavesNoTrace } from '../../support/unchanged.js';

type Json = TestAnswer['body'];

onEveryDatabase("whoever asks for the OpenFeature CLI's manifest", (app) => {
  const capabilities = async (credential: object) =>
    (await app().openfeature.call('getManifest', credential)).headers['x-manifest-capabilities'];

  it('tells what the credential may do, on every answer', async () => {
    expect(await capabilities({ key: app().sk() })).to.equal('read,write,delete');
    expect(await capabilities({ token: app().sk() }), 'a key as bearer, as the CLI sends it').to.equal(
      'read,write,delete',
    );
    expect(await capabilities({ token: app().token })).to.equal('read,write,delete');
    expect(await capabilities({ token: (await makeMember(app(), { role: 'viewer' })).token })).to.equal('read');
    const { token: secret } = await makePersonalToken(app(), { scopes: ['flags:write'] });
    const body = { key: newKey(), type: 'boolean', defaultValue: true };
    const made = await app().openfeature.call('createManifestFlag', { token: secret, body });
    expect(made.headers['x-manifest-capabilities']).to.equal('write,delete');
    expect((await updateManifestFlag(app(), body.key, {})).headers['x-manifest-capabilities']).to.equal(
      'read,write,delete',
    );
    expect((await archiveManifestFlag(app(), body.key)).headers['x-manifest-capabilities']).to.equal(
      'read,write,delete',
    );
  });

  it('refuses a publishable key, and a viewer who writes', async () => {
    expectManifestError(
      await app().openfeature.call('getManifest', { key: app().pk() }),
      403,
      'INSUFFICIENT_PERMISSIONS',
    );
    const { token } = await makeMember(app(), { role: 'viewer' });
    const body = { key: newKey(), type: 'boolean', defaultValue: true };
    const ask = () => app().openfeature.call('createManifestFlag', { token, body });
    expectManifestError(await leavesNoTrace(app(), ask), 403, 'INSUFFICIENT_PERMISSIONS');
    const nobody = await app().openfeature.call('getManifest');
    expectManifestError(nobody, 401, 'AUTHENTICATION_REQUIRED');
    expect(nobody.body.error.message).to.match(/: send an Authorization or X-API-Key header\.$/);
    const other = await app().openfeature.call('getManifest', environmentKey(`ser.${app().sk()}`));
    expectManifestError(other, 403, 'INSUFFICIENT_PERMISSIONS');
    expect(other.body.error.message).to.match(/with the scope flags:read in an Authorization or X-API-Key header\.$/);
  });

  it('shows a person the project `default`, if it exists for them', async () => {
    const { token } = await makeNarrowed(app());
    expectManifestError(await app().openfeature.call('getManifest', { token }), 404, 'PROJECT_NOT_FOUND');
    const body = { key: newKey(), type: 'boolean', defaultValue: true };
    expectManifestError(await app().openfeature.call('createManifestFlag', { token, body }), 404, 'PROJECT_NOT_FOUND');
  });

  it('keeps tenants apart', async () => {
    const tenant = await makeTenant(app());
    const key = tenant.apiKey.key;
    const { body } = await app().openfeature.call('getManifest', { key });
    expect(body.flags.map((flag: Json) => flag.key)).to.deep.equal([tenant.flagKey]);
    const ours = await makeManifestFlag(app());
    for (const id of ['updateManifestFlag', 'archiveManifestFlag']) {
      const whole = { path: { key: ours.key }, ...(id === 'updateManifestFlag' && { body: ours }) };
      expectManifestError(await app().openfeature.call(id, { key, ...whole }), 404, 'FLAG_NOT_FOUND');
    }
  });
});

onOneDatabase(
  "the OpenFeature CLI's manifest, where no credential is asked for,",
  (app) => {
    it("is that of the project 'default', for everybody to write", async () => {
      const answer = await app().openfeature.call('getManifest');
      expect(answer.status).to.equal(200);
      expect(answer.headers['x-manifest-capabilities']).to.equal('read,write,delete');
    });
  },
  { env: { AUTH: 'disabled' } },
);
