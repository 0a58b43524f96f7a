/** Server keys that another system has made: all that is kept of them is the hash of the whole text. */
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { repositories } from '../../src/repositories/index.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { makeFlag } from '../support/flags.js';
import { environmentOf } from '../support/places.js';
import { apiKey, NOW } from '../support/records.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

onEveryDatabase('an imported server key', (app) => {
  let made = 0;

  /** As an importer does. */
  async function keep(text: string, given: object = {}): Promise<void> {
    made += 1;
    const { id: publicId } = await environmentOf(app());
    const environment = await app().database('environments').where({ public_id: publicId }).first();
    const imported = {
      publicId: `key_imported${made}`,
      name: 'From another system',
      prefix: 'ser.',
      hash: hashOf(text),
    };
    await repositories(app().database).apiKeys.insert(apiKey({ id: environment?.id ?? 0 }, { ...imported, ...given }));
  }

  async function evaluate(key: string) {
    const { key: flag_key } = await makeFlag(app(), { enabled: true, server_only: true });
    return app().native.call('evaluateFlag', { headers: { 'X-Environment-Key': key }, body: { flag_key } });
  }

  it('is good as it was, for all that a server may see', async () => {
    for (const key of ['ser.4vfqhypYjcPoGGu8ByrBaj', `ser.${'x'.repeat(196)}`, 'ser.sk', 'ser.a key, with odd signs']) {
      await keep(key);
      expect(dataOf(await evaluate(key))).to.include({ value: true });
    }
  });

  it('is good in no other header, and not without what it begins with', async () => {
    const key = 'ser.UGGmfjuLRHEy8vDrNQ2hiJ';
    await keep(key);
    expectRefusal(await app().native.call('evaluateFlags', { key, body: {} }), 401, 'API_KEY_INVALID');
    expectRefusal(await app().native.call('evaluateFlags', { token: key, body: {} }), 401, 'TOKEN_INVALID');
    expectRefusal(await evaluate(key.slice('ser.'.length)), 401, 'API_KEY_INVALID');
  });

  it('is refused when it is unknown, revoked or expired', async () => {
    await keep('ser.revoked', { revokedAt: NOW });
    await keep('ser.expired', { expiresAt: NOW });
    for (const key of ['ser.unknown', 'ser.revoked', 'ser.expired']) {
      expectRefusal(await evaluate(key), 401, 'API_KEY_INVALID');
    }
  });

  it('is not looked for when it is longer than any', async () => {
    const key = `ser.${'x'.repeat(197)}`;
    await keep(key);
    expectRefusal(await evaluate(key), 401, 'API_KEY_INVALID');
  });
});
