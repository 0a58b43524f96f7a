import { expect } from 'chai';
import { isStillRecognised } from '../../src/credentials/recognise.js';
import type { Principal } from '../../src/domain/principals.js';
import { API_KEY_SCOPES } from '../../src/domain/scopes.js';
import { useDatabase } from '../repositories/fixture.js';
import { databases } from '../support/databases.js';
import { environment, NOW, plant } from '../support/records.js';

for (const database of databases()) {
  describe(`whoever came with a client key in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('is recognised for as long as its environment exists', async () => {
      const { repositories } = fixture();
      const { organization, project } = await plant(repositories);
      const { id, publicId } = await repositories.environments.insert(environment(project));
      const principal: Principal = {
        kind: 'api_key',
        publicId,
        credential: 'client_key',
        credentialId: publicId,
        type: 'pk',
        organizationId: organization.id,
        projectId: project.id,
        environmentId: id,
        scopes: API_KEY_SCOPES.pk,
        needs: ['flags:evaluate'],
      };
      expect(await isStillRecognised(repositories, principal, NOW)).to.equal(true);
      await repositories.environments.delete(id);
      expect(await isStillRecognised(repositories, principal, NOW)).to.equal(false);
    });
  });
}
