/** Places that are looked up for many requests at once. */
import { expect } from 'chai';
import { readPlacesAhead } from '../../../src/domain/places-ahead.js';
import { anonymousOwner, type Principal } from '../../../src/domain/principals.js';
import { findPlace } from '../../../src/handlers/flipt/places.js';
import { repositories } from '../../../src/repositories/index.js';
import { onEveryDatabase } from '../../support/app.js';
import { environmentOf, makeProject, makeTenant } from '../../support/places.js';

onEveryDatabase('places of the Flipt door that are looked up at once', (app) => {
  it('are those that are found one by one, and so are the refusals', async () => {
    const tables = repositories(app().database);
    const one = await makeProject(app());
    const two = await makeProject(app(), { environments: [{ key: 'other' }, { key: 'default' }, { key: 'dev' }] });
    const tenant = await makeTenant(app());
    const own = await tables.environments.findOwner((await environmentOf(app())).id);
    if (!own) throw new Error('there is no environment');
    const { organizationId, environment } = own;
    const people: Principal = { ...anonymousOwner(organizationId), needs: [] };
    const key: Principal = {
      kind: 'api_key',
      credential: 'api_key',
      type: 'sk',
      publicId: 'key_1',
      credentialId: 'key_1',
      organizationId,
      projectId: environment.projectId,
      environmentId: environment.id,
      scopes: new Set(),
      needs: [],
    };
    const names = [one.key, one.id, two.key, two.id, 'default', 'nowhere', tenant.project.id];
    const environments = [undefined, 'default', 'dev', 'prod', environment.publicId, tenant.environment.id];
    const found: string[] = [];
    for (const principal of [people, key]) {
      const ahead = await readPlacesAhead(tables, principal, names);
      for (const namespaceKey of names) {
        for (const named of environments) {
          const asked = { path: { namespaceKey }, headers: { 'x-flipt-environment': named } };
          const alone = await findPlace(tables, principal, asked);
          expect(await findPlace(ahead, principal, asked)).to.deep.equal(alone);
          found.push('code' in alone ? alone.code : 'found');
        }
      }
    }
    expect(new Set(found)).to.have.keys('found', 'PROJECT_NOT_FOUND', 'ENVIRONMENT_NOT_FOUND');
  });
});
