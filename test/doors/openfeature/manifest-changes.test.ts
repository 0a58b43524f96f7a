import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import {
  archiveManifestFlag,
  expectManifestError,
  makeManifestFlag,
  manifestFlagOf,
  nativeFlagOf,
  updateManifestFlag,
} from '../../support/manifest.js';
import { leavesNoTrace } from '../../support/unchanged.js';

type Json = TestAnswer['body'];

onEveryDatabase("changes through the OpenFeature CLI's manifest", (app) => {
  describe('update', () => {
    it('changes the description, and keeps what the CLI does not know of', async () => {
      const { key } = await makeFlag(app(), { name: 'A name', description: 'Old', tags: ['a'], enabled: true });
      const answer = await updateManifestFlag(app(), key, { description: 'New', defaultValue: false });
      expect(answer.status).to.equal(200);
      expect(answer.body.flag).to.include({ name: 'A name', description: 'New', defaultValue: false });
      expect(await nativeFlagOf(app(), key)).to.deep.include({
        name: 'A name',
        tags: ['a'],
        enabled: true,
        version: 2,
      });
      expect((await updateManifestFlag(app(), key, {})).body.flag.description).to.equal('');
      expect((await updateManifestFlag(app(), key, { description: null, name: 'B' })).body.flag).to.include({
        name: 'B',
        description: '',
      });
    });

    it('serves another default of a boolean flag where it is off', async () => {
      const { key } = await makeManifestFlag(app(), { defaultValue: false });
      expect((await updateManifestFlag(app(), key, { defaultValue: true })).body.flag.defaultValue).to.equal(true);
      expect(await evaluate(app(), key)).to.include({ value: true, variation: 'on', enabled: false });
    });

    it('serves the variation that has the new default already, where the flag is off', async () => {
      const { key } = await makeColours(app());
      await updateManifestFlag(app(), key, { type: 'string', defaultValue: '#red' });
      expect(await nativeFlagOf(app(), key)).to.include({ off_variation: 'red', default_variation: 'blue' });
    });

    it('gives the variation of the old default a new value where none has it', async () => {
      const { key } = await makeColours(app());
      await updateManifestFlag(app(), key, { type: 'string', defaultValue: '#mauve' });
      const { variations, off_variation } = await nativeFlagOf(app(), key);
      expect(off_variation).to.equal('green');
      expect(variations.map((variation: Json) => variation.value)).to.deep.equal(['#blue', '#red', '#mauve']);
      expect((await evaluate(app(), key)).value).to.equal('#mauve');
    });

    it('leaves a flag that is so already as it is, also one whose null is written as an empty object', async () => {
      const variations = [{ key: 'only', value: null }];
      const { key } = await makeFlag(app(), { type: 'json', variations });
      const { key: _, ...same } = await manifestFlagOf(app(), key);
      const answer = await leavesNoTrace(app(), () => updateManifestFlag(app(), key, same));
      expect(answer.status).to.equal(200);
      expect((await nativeFlagOf(app(), key)).variations[0].value).to.equal(null);
    });

    it('refuses another type', async () => {
      const { key } = await makeManifestFlag(app(), { type: 'integer', defaultValue: 1 });
      const wanted = { type: 'boolean', defaultValue: true, description: 'New' };
      const answer = await leavesNoTrace(app(), () => updateManifestFlag(app(), key, wanted));
      expectManifestError(answer, 409, 'FLAG_TYPE_IMMUTABLE', 'type');
    });

    it('makes a float of an integer, and an integer of a float, as a manifest calls it', async () => {
      const { key } = await makeManifestFlag(app(), { type: 'integer', defaultValue: 1 });
      await app().native.call('updateFlag', { key: app().sk(), path: { flag_key: key }, body: { metadata: { a: 1 } } });
      const marked = { a: 1, openfeature_type: 'float' };
      for (const [type, metadata] of [
        ['float', marked],
        ['float', marked],
        ['integer', { a: 1 }],
      ] as const) {
        const answer = await updateManifestFlag(app(), key, { type, defaultValue: 1 });
        expect(answer.body.flag).to.include({ type, defaultValue: 1 });
        expect((await nativeFlagOf(app(), key)).metadata).to.deep.equal(metadata);
      }
      const half = await leavesNoTrace(app(), () =>
        updateManifestFlag(app(), key, { type: 'integer', defaultValue: 0.5 }),
      );
      expectManifestError(half, 422, 'VARIATION_VALUE_INVALID', 'defaultValue');
    });

    it('takes a float that has lost its mark, and an integer that has got a fraction', async () => {
      const { key } = await makeManifestFlag(app(), { type: 'float', defaultValue: 1 });
      const changed = (body: Json) =>
        app().native.call('updateFlag', { key: app().sk(), path: { flag_key: key }, body });
      await changed({ metadata: null });
      expect((await manifestFlagOf(app(), key)).type).to.equal('integer');
      expect((await updateManifestFlag(app(), key, { type: 'float' })).body.flag.type).to.equal('float');
      const variations = [1, 0.5].map((value) => ({ key: value === 1 ? 'default' : 'half', value }));
      await changed({ variations, metadata: null });
      const answer = await updateManifestFlag(app(), key, { type: 'integer', defaultValue: 1 });
      expect(answer.status).to.equal(200);
      expect(answer.body.flag, 'it is one for as long as a value has a fraction').to.include({ type: 'float' });
    });

    it('refuses another key in the body than in the path, and a default that is not of the type', async () => {
      const { key } = await makeManifestFlag(app());
      expectManifestError(await updateManifestFlag(app(), key, { key: newKey() }), 400, 'VALIDATION_FAILED', 'key');
      for (const defaultValue of ['x', null]) {
        const answer = await updateManifestFlag(app(), key, { defaultValue });
        expectManifestError(answer, 422, 'VARIATION_VALUE_INVALID', 'defaultValue');
      }
    });

    it("refuses a default that the flag's JSON Schema does not allow, and says where", async () => {
      const schema = { type: 'object', properties: { size: { type: 'number' } } };
      const variations = [{ key: 'only', value: { size: 1 } }];
      const { key } = await makeFlag(app(), { type: 'json', variations, json_schema: schema });
      const ask = () => updateManifestFlag(app(), key, { type: 'object', defaultValue: { size: 'big' } });
      expectManifestError(await leavesNoTrace(app(), ask), 422, 'VARIATION_VALUE_INVALID', 'defaultValue.size');
    });

    it('refuses an archived flag until it is restored, and knows no unknown one', async () => {
      const { key } = await makeManifestFlag(app());
      await archiveManifestFlag(app(), key);
      expectManifestError(
        await leavesNoTrace(app(), () => updateManifestFlag(app(), key, { description: 'New' })),
        409,
        'FLAG_ARCHIVED',
        'key',
      );
      await app().native.call('restoreFlag', { key: app().sk(), path: { flag_key: key } });
      expect((await updateManifestFlag(app(), key, { description: 'New' })).status).to.equal(200);
      expectManifestError(await updateManifestFlag(app(), 'unknown', {}), 404, 'FLAG_NOT_FOUND');
    });
  });

  describe('archive', () => {
    it('says when, and how to have the flag back', async () => {
      const { key } = await makeManifestFlag(app());
      const answer = await archiveManifestFlag(app(), key);
      expect(answer.status).to.equal(200);
      expect(answer.body.message).to.include(`POST /api/v1/flags/${key}/restore`);
      const flag = await nativeFlagOf(app(), key);
      expect(flag.status).to.equal('archived');
      expect(answer.body.archivedAt).to.equal(flag.updated_at);
    });

    it('refuses an archived flag, an unknown one, and one that another needs, and says which', async () => {
      const { key } = await makeManifestFlag(app());
      const { key: needy } = await makeFlag(app());
      await target(app(), needy, { prerequisites: [{ flag_key: key, enabled: true }] });
      const needed = await leavesNoTrace(app(), () => archiveManifestFlag(app(), key));
      expectManifestError(needed, 409, 'FLAG_IN_USE', 'key');
      expect(needed.body.error.details[0].message).to.equal(`${needy} in prod needs it, at /prerequisites/0/flag_key`);
      await target(app(), needy, {});
      expect((await archiveManifestFlag(app(), key)).status).to.equal(200);
      expectManifestError(await archiveManifestFlag(app(), key), 409, 'FLAG_ARCHIVED', 'key');
      expectManifestError(await archiveManifestFlag(app(), 'unknown'), 404, 'FLAG_NOT_FOUND');
    });
  });
});
