import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { auditOf } from '../../support/audit.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, makeColours, makeFlag, newKey } from '../../support/flags.js';
import {
  archiveManifestFlag,
  expectManifestError,
  makeManifestFlag,
  manifestFlagOf,
  nativeFlagOf,
} from '../../support/manifest.js';
import { leavesNoTrace } from '../../support/unchanged.js';

type Json = TestAnswer['body'];

onEveryDatabase("the OpenFeature CLI's manifest", (app) => {
  const call = (operationId: string, options: object = {}) =>
    app().openfeature.call(operationId, { key: app().sk(), ...options });

  describe('read', () => {
    it('has every active flag, in key order', async () => {
      const { key } = await makeFlag(app(), { name: 'A name', description: 'A description' });
      const gone = await makeFlag(app());
      expect((await archiveManifestFlag(app(), gone.key)).status).to.equal(200);
      expect(await manifestFlagOf(app(), key)).to.deep.equal({
        key,
        name: 'A name',
        type: 'boolean',
        description: 'A description',
        defaultValue: false,
      });
      expect(await manifestFlagOf(app(), gone.key)).to.equal(undefined);
      const keys = (await call('getManifest')).body.flags.map((flag: Json) => flag.key);
      expect(keys).to.deep.equal([...keys].sort());
    });

    it('calls a number an integer where all its values are whole, else a float', async () => {
      const withValues = (...values: readonly number[]) =>
        makeFlag(app(), { type: 'number', variations: values.map((value) => ({ key: `of-${value}`, value })) });
      expect(await manifestFlagOf(app(), (await withValues(1, 20)).key)).to.include({
        type: 'integer',
        defaultValue: 20,
      });
      expect(await manifestFlagOf(app(), (await withValues(1.5, 20)).key)).to.include({
        type: 'float',
        defaultValue: 20,
      });
      expect(await manifestFlagOf(app(), (await withValues(1e300)).key)).to.include({
        type: 'float',
        defaultValue: 1e300,
      });
    });

    it('calls json an object, whatever it is; null is an empty object, because the CLI takes null for missing', async () => {
      for (const [value, expected] of [
        [{ a: [1, null] }, { a: [1, null] }],
        [
          ['a', 1],
          ['a', 1],
        ],
        ['text', 'text'],
        [false, false],
        [null, {}],
      ]) {
        const { key } = await makeFlag(app(), { type: 'json', variations: [{ key: 'only', value }] });
        expect(await manifestFlagOf(app(), key)).to.deep.include({ type: 'object', defaultValue: expected });
      }
    });

    it('has as default what is served where a flag is off; else where it is on; else the usual', async () => {
      const defaultWith = async (given: object) =>
        (await manifestFlagOf(app(), (await makeColours(app(), given)).key)).defaultValue;
      expect(await defaultWith({ off_variation: 'red' })).to.equal('#red');
      expect(await defaultWith({ off_variation: null, default_variation: 'blue' })).to.equal('#blue');
      expect(await defaultWith({ off_variation: null, default_variation: null })).to.equal('#green');
      const variations = [false, true].map((value) => ({ key: `${value}`, value }));
      const nothing = { variations, off_variation: null, default_variation: null };
      expect((await manifestFlagOf(app(), (await makeFlag(app(), nothing)).key)).defaultValue).to.equal(false);
    });
  });

  describe('create', () => {
    it('makes a boolean flag that is off everywhere and serves the default there', async () => {
      for (const defaultValue of [true, false]) {
        const flag = await makeManifestFlag(app(), { defaultValue, description: 'New', name: 'A name' });
        const { key } = flag;
        expect(flag).to.deep.equal({ key, name: 'A name', type: 'boolean', description: 'New', defaultValue });
        expect(await evaluate(app(), key)).to.include({ enabled: false, value: defaultValue });
        expect(await nativeFlagOf(app(), key)).to.include({
          default_variation: 'on',
          off_variation: defaultValue ? 'on' : 'off',
        });
      }
    });

    it('makes a flag of every other type with one variation, and lists it as it was made', async () => {
      for (const [type, defaultValue, kind] of [
        ['string', 'hello', 'string'],
        ['integer', 3, 'number'],
        ['float', 0.5, 'number'],
        ['float', 3, 'number'],
        ['object', { a: { b: [1] } }, 'json'],
        ['object', [1, 2], 'json'],
      ] as const) {
        const { key } = await makeManifestFlag(app(), { type, defaultValue });
        expect(await manifestFlagOf(app(), key)).to.deep.equal({ key, name: key, type, description: '', defaultValue });
        expect(await nativeFlagOf(app(), key)).to.include({
          type: kind,
          default_variation: 'default',
          off_variation: 'default',
          enabled: false,
        });
        expect((await evaluate(app(), key)).value).to.deep.equal(defaultValue);
      }
    });

    it('says where the flag is and when it was made, and puts it into the audit log', async () => {
      const key = newKey();
      const answer = await call('createManifestFlag', { body: { key, type: 'string', defaultValue: '' } });
      expect(answer.headers['location']).to.equal(`/openfeature/v0/manifest/flags/${key}`);
      expect(answer.body.updatedAt).to.equal((await nativeFlagOf(app(), key)).updated_at);
      const [entry] = await auditOf(app(), answer);
      expect(entry).to.include({ operation_id: 'createManifestFlag', actor_kind: 'api_key' });
    });

    it('refuses a key that is taken, also by an archived flag, and says which', async () => {
      const { key } = await makeManifestFlag(app());
      const again = () => call('createManifestFlag', { body: { key, type: 'boolean', defaultValue: true } });
      const taken = await again();
      expectManifestError(taken, 409, 'FLAG_KEY_CONFLICT');
      expect(taken.body.error.message).to.equal(`Feature flag '${key}' already exists in project 'default'.`);
      await archiveManifestFlag(app(), key);
      const archived = await leavesNoTrace(app(), again);
      expectManifestError(archived, 409, 'FLAG_ARCHIVED', 'key');
      expect(archived.body.error.message).to.include('restore it with POST');
    });

    it('refuses a default that is not of the type', async () => {
      for (const [type, defaultValue] of [
        ['boolean', 'true'],
        ['string', 1],
        ['integer', 1.5],
        ['integer', '1'],
        ['float', true],
        ['object', null],
      ]) {
        const ask = () => call('createManifestFlag', { body: { key: newKey(), type, defaultValue } });
        expectManifestError(await leavesNoTrace(app(), ask), 422, 'VARIATION_VALUE_INVALID', 'defaultValue');
      }
    });

    it('refuses what the contract does not know, and names the field', async () => {
      const bad = (given: object) =>
        call('createManifestFlag', { body: { key: newKey(), type: 'boolean', defaultValue: true, ...given } });
      expectManifestError(await bad({ key: 'a/b' }), 400, 'VALIDATION_FAILED', 'key');
      expectManifestError(await bad({ type: 'number' }), 400, 'VALIDATION_FAILED', 'type');
      expectManifestError(await bad({ defaultValue: undefined }), 400, 'VALIDATION_FAILED', 'defaultValue');
      expectManifestError(await bad({ owner: 'x' }), 400, 'VALIDATION_FAILED', 'owner');
      expectManifestError(await call('createManifestFlag', { body: '{' }), 400, 'BODY_MALFORMED');
    });
  });

  it('has its own errors also where no operation has the path or the method', async () => {
    const { openfeature, sk } = app();
    expectManifestError(await openfeature.send('get', '/openfeature/v0/manifests', { key: sk() }), 404, 'NOT_FOUND');
    const answer = await openfeature.send('post', '/openfeature/v0/manifest', { key: sk(), body: {} });
    expectManifestError(answer, 405, 'METHOD_NOT_ALLOWED');
    expect(answer.headers['allow']).to.equal('GET, HEAD');
  });
});
