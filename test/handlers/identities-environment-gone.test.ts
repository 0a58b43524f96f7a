import { expectRefusal } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { newKey } from '../support/flags.js';
import { makeEnvironment } from '../support/places.js';

/** Deletes the environment as soon as the server has found it: several queries before it writes into it. */
function deleteOnceFound({ database }: TestApp, environmentId: string): void {
  const listen = (_: unknown, { sql }: { sql: string }) => {
    if (!/from .environments./.test(sql)) return;
    database.removeListener('query-response', listen);
    void database('environments').where({ public_id: environmentId }).delete().then();
  };
  database.on('query-response', listen);
}

onEveryDatabase('an environment that is deleted while an identity is written into it', (app) => {
  const identifier = newKey('user');
  for (const [operationId, path, body] of [
    ['replaceIdentity', { identifier }, { traits: { plan: 'pro' } }],
    ['updateIdentity', { identifier }, { traits: { plan: 'pro' } }],
    ['replaceIdentities', {}, { identities: [{ identifier, traits: { plan: 'pro' } }] }],
  ] as const) {
    it(`is not found by ${operationId}`, async () => {
      const { native, token } = app();
      const environment = await makeEnvironment(app());
      deleteOnceFound(app(), environment.id);
      const query = { environment_id: environment.id };
      expectRefusal(await native.call(operationId, { token, path, query, body }), 404, 'ENVIRONMENT_NOT_FOUND');
    });
  }
});
