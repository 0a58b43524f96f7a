import { expect } from 'chai';
import { uniqueViolation } from '../../src/database/dialect.js';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { apiKey, environment, LATER, NOW, plant } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

const PAST = '2020-01-01T00:00:00.000Z';

for (const database of databases()) {
  describe(`API keys in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('come back as they were written, alone and with the line of their parents', async () => {
      const { repositories } = fixture();
      const planted = await plant(repositories);
      const draft = apiKey(planted.environment, { type: 'pk', name: '🔑', expiresAt: LATER, revokedAt: NOW });
      const inserted = await repositories.apiKeys.insert(draft);
      const environmentPublicId = planted.environment.publicId;
      expect(inserted).to.deep.equal({ ...draft, id: inserted.id, environmentPublicId });
      expect(await repositories.apiKeys.findByHash(draft.hash)).to.deep.equal({
        apiKey: inserted,
        projectId: planted.project.id,
        organizationId: planted.organization.id,
      });
      const { id } = planted.environment;
      expect(await repositories.apiKeys.findByPublicId(id, draft.publicId)).to.deep.equal(inserted);
    });

    it('are not found by another hash, or from another environment', async () => {
      const { repositories } = fixture();
      const { project, environment: env } = await plant(repositories);
      const other = await repositories.environments.insert(environment(project));
      const { publicId, hash } = await repositories.apiKeys.insert(apiKey(env));
      expect(await repositories.apiKeys.findByPublicId(other.id, publicId)).to.equal(undefined);
      expect(await repositories.apiKeys.findByHash(hash.toUpperCase())).to.equal(undefined);
    });

    it('have hashes that are unique everywhere', async () => {
      const { repositories } = fixture();
      const { environment: one } = await plant(repositories);
      const { environment: two } = await plant(repositories);
      const { hash } = await repositories.apiKeys.insert(apiKey(one));
      const error = await rejection(repositories.apiKeys.insert(apiKey(two, { hash })));
      expect(uniqueViolation(error)).to.equal('api_keys_hash_unique');
    });

    it('are listed by environment', async () => {
      const { repositories } = fixture();
      const { environment: env } = await plant(repositories);
      const { environment: other } = await plant(repositories);
      await repositories.apiKeys.insert(apiKey(other));
      const b = await repositories.apiKeys.insert(apiKey(env, { name: 'b' }));
      const a = await repositories.apiKeys.insert(apiKey(env, { name: 'a', revokedAt: NOW }));
      const list = repositories.apiKeys.list.bind(repositories.apiKeys, { environmentId: env.id });
      expect(await list(pageBy('name'))).to.deep.include({ items: [a, b], total: 2 });
      expect(await list(pageBy('created_at'))).to.deep.include({ items: [b, a], total: 2 });
    });

    it('are live while they are secret, not revoked and not expired', async () => {
      const { repositories } = fixture();
      const { environment: env } = await plant(repositories);
      const insert = async (given: Parameters<typeof apiKey>[1]) => repositories.apiKeys.insert(apiKey(env, given));
      const forEver = await insert({ createdAt: LATER });
      const aWhile = await insert({ expiresAt: LATER });
      await insert({ expiresAt: NOW });
      await insert({ revokedAt: LATER });
      await insert({ type: 'pk' });
      expect(await repositories.apiKeys.listLiveSecretKeys(env.id, NOW)).to.deep.equal([aWhile, forEver]);
    });

    it('are revoked once: the first time stays', async () => {
      const { repositories } = fixture();
      const { environment: env } = await plant(repositories);
      const { id, publicId } = await repositories.apiKeys.insert(apiKey(env));
      const untouched = await repositories.apiKeys.insert(apiKey(env));
      await repositories.apiKeys.revoke(id, NOW);
      await repositories.apiKeys.revoke(id, LATER);
      const found = await repositories.apiKeys.findByPublicId(env.id, publicId);
      expect(found?.revokedAt).to.equal(NOW);
      expect(await repositories.apiKeys.findByPublicId(env.id, untouched.publicId)).to.deep.equal(untouched);
    });

    it('can be made to expire sooner, never later', async () => {
      const { repositories } = fixture();
      const { environment: env } = await plant(repositories);
      const insert = async (expiresAt: string | null) => repositories.apiKeys.insert(apiKey(env, { expiresAt }));
      const keys = [await insert(null), await insert(LATER), await insert(PAST)];
      const untouched = await insert(null);
      await repositories.apiKeys.expire(
        keys.map(({ id }) => id),
        NOW,
      );
      await repositories.apiKeys.expire([], PAST);
      const now = await Promise.all(
        [...keys, untouched].map(({ publicId }) => repositories.apiKeys.findByPublicId(env.id, publicId)),
      );
      expect(now.map((key) => key?.expiresAt)).to.deep.equal([NOW, NOW, PAST, null]);
    });
  });
}
