import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { inSwitzerland } from '../support/flags.js';
import { makeProject } from '../support/places.js';

/** Does `work` as soon as the server has found a project, and before the change that it looks for. */
function afterLookup({ database }: TestApp, work: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = (_: unknown, { sql }: { sql: string }) => {
      if (!/^select .* from .projects./s.test(sql)) return;
      database.removeListener('query-response', listen);
      work().then(resolve, reject);
    };
    database.on('query-response', listen);
  });
}

onEveryDatabase('a project that is made anew while a change of the old one waits for its turn', (app) => {
  const read = async (project_id: string) => {
    const { native, token } = app();
    const answers = [
      await native.call('getProject', { token, path: { project_id } }),
      await native.call('listEnvironments', { token, query: { project_id } }),
      await native.call('listSegments', { token, query: { project_id } }),
    ];
    return answers.map((answer) => dataOf(answer));
  };

  for (const [operationId, body] of [
    ['createSegment', { key: 'swiss', when: inSwitzerland }],
    ['createEnvironment', { key: 'qa' }],
    ['updateEnvironment', { name: 'changed' }],
    ['deleteEnvironment', undefined],
    ['updateProject', { name: 'changed' }],
    ['deleteProject', undefined],
  ] as const) {
    it(`is left alone by ${operationId}`, async () => {
      const { native, token, database } = app();
      const old = await makeProject(app());
      const anew = await makeProject(app());
      const [project, ...rest] = await read(anew.id);
      const exchanged = afterLookup(app(), () =>
        database.transaction(async (trx) => {
          await trx('projects').where({ public_id: old.id }).delete();
          await trx('projects').where({ public_id: anew.id }).update({ key: old.key });
        }),
      );
      const path = { project_id: old.key, environment_id: 'prod' };
      const query = operationId.endsWith('Project') ? {} : { project_id: old.key };
      const { status } = await native.call(operationId, { token, path, query, body });
      await exchanged;
      // Postgres may let the change pass before the exchange: then it was one of the old project.
      expect(status).to.be.oneOf([200, 201, 204, 404]);
      expect(await read(anew.id)).to.deep.equal([{ ...project, key: old.key }, ...rest]);
    });
  }
});
