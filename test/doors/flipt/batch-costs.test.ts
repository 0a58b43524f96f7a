/** What the database is asked for a batch of many namespaces. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { evaluating } from '../../support/flipt-evaluations.js';
import { makeProject } from '../../support/places.js';
import { textsOfStatements } from '../../support/statements.js';

onEveryDatabase('a batch of many namespaces', (app) => {
  const { ask } = evaluating(app);
  const flagKey = newKey();
  /** A project that has the flag. */
  const make = async (given: object = {}) => {
    const project = await makeProject(app(), given);
    const query = { project_id: project.id };
    const body = { key: flagKey, type: 'boolean' };
    dataOf(await app().native.call('createFlag', { token: app().token, query, body }), 201);
    return project;
  };
  const evaluateIn = (names: readonly string[], given: object = {}) => {
    const requests = names.map((namespaceKey) => ({ namespaceKey, flagKey, entityId: 'ada' }));
    return ask('evaluateBatch', { requests }, { token: app().token, ...given });
  };
  const costOf = async (names: readonly string[], given: object = {}) => {
    await evaluateIn(names, given); // what is evaluated for the first time is loaded
    const statements = await textsOfStatements(app(), () => evaluateIn(names, given));
    return statements.filter((sql) => /from .(projects|environments). /.test(sql)).length;
  };

  it('looks for them all at once, whoever asks and whatever they are called', async () => {
    const projects = [await make(), await make(), await make(), await make()];
    const ids: string[] = projects.map(({ id }) => id);
    const headers = { 'X-Flipt-Environment': 'dev' };
    for (const given of [{}, { headers }, { headers: { 'X-Flipt-Environment': 'default' } }]) {
      expect(await costOf(ids, given)).to.equal(await costOf(ids.slice(0, 1), given));
    }
    const key = { token: undefined, key: app().pk() };
    expect(await costOf(ids, key)).to.equal(await costOf(ids.slice(0, 1), key));
    expect(await costOf(['default', ...projects.map((project) => project.key)], key)).to.equal(0);
  });
});
