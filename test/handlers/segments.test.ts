import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditCount, auditOf } from '../support/audit.js';
import { evaluate, inSwitzerland, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';
import { makeProject, makeTenant, revisionsOf } from '../support/places.js';
import { changeSegment, inSegment, makeSegment } from '../support/segments.js';

const written = { ...inSwitzerland, type: 'string', negate: false, ignore_case: false, list: 'any' };
const inGermany = { attribute: 'country', operator: 'in', values: ['DE'] };

onEveryDatabase('a segment', (app) => {
  const create = (body: object) => app().native.call('createSegment', { token: app().token, body });
  const get = (segment_key: string, query = {}) =>
    app().native.call('getSegment', { token: app().token, path: { segment_key }, query });
  const remove = (segment_key: string) =>
    app().native.call('deleteSegment', { token: app().token, path: { segment_key } });

  it('is made of a key and a condition; the rest is filled in', async () => {
    const key = newKey('segment');
    const answer = await create({ key, when: inSwitzerland });
    const { id, created_at, updated_at, ...segment } = dataOf(answer, 201);
    expect(segment).to.deep.equal({ key, name: key, description: '', when: written, version: 1 });
    expect(id).to.match(/^seg_[A-Za-z0-9]+$/);
    expect(updated_at).to.equal(created_at);
    expect(answer.headers['location']).to.equal(`/api/v1/segments/${key}`);
    expect(dataOf(await get(key))).to.deep.equal(answer.body.data);
  });

  it('has a key of its own in the project', async () => {
    const { key } = await makeSegment(app());
    const before = await auditCount(app());
    expectRefusal(await create({ key, when: { all: [] } }), 409, 'SEGMENT_KEY_CONFLICT');
    expect(await auditCount(app())).to.equal(before);
    expect(dataOf(await get(key))).to.deep.include({ when: written, version: 1 });
  });

  for (const key of ['', 'with space', 'a/b', '-a', '.', 'é', 'k'.repeat(151)]) {
    it(`cannot have the key ${JSON.stringify(key.slice(0, 20))}`, async () => {
      expectRefusal(await create({ key, when: { all: [] } }), 400, 'VALIDATION_FAILED', '/body/key');
    });
  }

  it('needs a condition', async () => {
    expectRefusal(await create({ key: newKey() }), 400, 'VALIDATION_FAILED', '/body/when');
    expectRefusal(await create({ key: newKey(), when: null }), 400, 'VALIDATION_FAILED', '/body/when');
  });

  it('is found by its key alone, in its project alone', async () => {
    const { key, id } = await makeSegment(app());
    const project = await makeProject(app());
    expectRefusal(await get('my-segment'), 404, 'SEGMENT_NOT_FOUND');
    expectRefusal(await get(id), 404, 'SEGMENT_NOT_FOUND');
    expectRefusal(await get(key, { project_id: project.key }), 404, 'SEGMENT_NOT_FOUND');
    expectRefusal(await get(key, { project_id: 'nowhere' }), 404, 'PROJECT_NOT_FOUND');
  });

  it('that does not exist can be neither changed nor deleted nor asked for its uses', async () => {
    const { native, token } = app();
    const path = { segment_key: 'my-segment' };
    const query = { project_id: 'nowhere' };
    for (const [operationId, body] of [['updateSegment', {}], ['deleteSegment'], ['listSegmentUses']] as const) {
      const options = { token, path, ...(body && { body }) };
      expectRefusal(await native.call(operationId, options), 404, 'SEGMENT_NOT_FOUND');
      expectRefusal(await native.call(operationId, { ...options, query }), 404, 'PROJECT_NOT_FOUND');
    }
    const elsewhere = await native.call('createSegment', { token, query, body: { key: 'a', when: { all: [] } } });
    expectRefusal(elsewhere, 404, 'PROJECT_NOT_FOUND');
    expectRefusal(await native.call('listSegments', { token, query }), 404, 'PROJECT_NOT_FOUND');
  });

  it('is in the list of its project, page by page in the order that is asked for', async () => {
    const { native, token } = app();
    const query = { project_id: (await makeProject(app())).key };
    for (const [key, name] of [
      ['b', 'One'],
      ['a', 'Three'],
      ['c', 'Two'],
    ]) {
      await makeSegment(app(), { key, name }, query);
    }
    const list = (asked: object) => native.call('listSegments', { token, query: { ...query, ...asked } });
    expect(pluck(await list({}), 'key')).to.deep.equal(['b', 'a', 'c']);
    expect(pluck(await list({ sort: 'key' }), 'key')).to.deep.equal(['a', 'b', 'c']);
    expect(pluck(await list({ sort: 'name', order: 'desc' }), 'key')).to.deep.equal(['c', 'a', 'b']);
    const second = await list({ sort: 'key', page: 2, per_page: 2 });
    expect(pluck(second, 'key')).to.deep.equal(['c']);
    expect(second.body.meta).to.include({ page: 2, per_page: 2, total: 3 });
    expectRefusal(await list({ sort: 'when' }), 400, 'VALIDATION_FAILED');
  });

  it('patched, stays in what is not named, and keeps its key', async () => {
    const segment = await makeSegment(app(), { description: 'Alps' });
    const renamed = dataOf(await changeSegment(app(), segment.key, { name: 'Swiss' }));
    expect(renamed).to.deep.equal({ ...segment, name: 'Swiss', version: 2, updated_at: renamed.updated_at });
    const redefined = dataOf(await changeSegment(app(), segment.key, { when: { any: [inGermany] }, description: '' }));
    expect(redefined).to.deep.include({ name: 'Swiss', description: '', version: 3 });
    expect(redefined.when).to.deep.equal({ any: [{ ...written, values: ['DE'] }] });
    expectRefusal(await changeSegment(app(), segment.key, { key: 'other' }), 400, 'VALIDATION_FAILED', '/body/key');
  });

  it('patched with what it is already, is not written', async () => {
    const segment = await makeSegment(app(), { name: 'Swiss' });
    const before = [await revisionsOf(app()), await auditCount(app())];
    for (const patch of [{}, { name: 'Swiss' }, { when: inSwitzerland, description: '' }]) {
      expect(dataOf(await changeSegment(app(), segment.key, patch))).to.deep.equal(segment);
    }
    expect(dataOf(await get(segment.key))).to.deep.equal(segment);
    expect([await revisionsOf(app()), await auditCount(app())]).to.deep.equal(before);
  });

  it('is in the audit log with what it was and what it is', async () => {
    const created = await create({ key: newKey('segment'), when: { all: [] } });
    const { id, key } = dataOf(created, 201);
    const changed = await changeSegment(app(), key, { when: { any: [] } });
    const removed = await remove(key);
    const entries = await Promise.all([created, changed, removed].map((answer) => auditOf(app(), answer)));
    expect(entries.flat().map(({ resource, resource_id }) => [resource, resource_id])).to.deep.equal(
      Array(3).fill(['segment', id]),
    );
    expect(entries.flat().map(({ before, after }) => [before?.when, after?.when])).to.deep.equal([
      [undefined, { all: [] }],
      [{ all: [] }, { any: [] }],
      [{ any: [] }, undefined],
    ]);
  });

  it('deleted, is gone, and its key is free', async () => {
    const { key, id } = await makeSegment(app());
    expect((await remove(key)).status).to.equal(204);
    expectRefusal(await get(key), 404, 'SEGMENT_NOT_FOUND');
    expectRefusal(await remove(key), 404, 'SEGMENT_NOT_FOUND');
    expect((await makeSegment(app(), { key })).id).not.to.equal(id);
  });

  it('changed, is seen by the next evaluation in every environment of the project, and raises their revisions', async () => {
    const segment = await makeSegment(app());
    const flag = await makeFlag(app());
    const state = { rules: [ruleWhen(inSegment(segment))], default_serve: { variation: 'off' } };
    for (const environment of ['dev', 'staging', 'prod']) await target(app(), flag.key, state, environment);
    const served = () =>
      Promise.all(
        ['dev', 'staging', 'prod'].map(
          async (environment) => (await evaluate(app(), flag.key, swiss('u'), app().sk(environment))).variation,
        ),
      );
    expect(await served()).to.deep.equal(['on', 'on', 'on']);
    const before = await revisionsOf(app());
    dataOf(await changeSegment(app(), segment.key, { when: inGermany }));
    expect(await served()).to.deep.equal(['off', 'off', 'off']);
    const raised = Object.entries(before).map(([key, revision]) => [key, revision + 1]);
    expect(await revisionsOf(app())).to.deep.equal(Object.fromEntries(raised));
  });

  it('is read and written by secret keys of any environment, and by no publishable one', async () => {
    const { native, sk, pk } = app();
    const path = { segment_key: newKey('segment') };
    const requests = [
      ['createSegment', { body: { key: path.segment_key, when: { all: [] } } }, 201],
      ['listSegments', {}, 200],
      ['getSegment', { path }, 200],
      ['updateSegment', { path, body: { name: 'Everybody' } }, 200],
      ['listSegmentUses', { path }, 200],
      ['deleteSegment', { path }, 204],
    ] as const;
    for (const [operationId, options, status] of requests) {
      const refusal = await native.call(operationId, { key: pk('dev'), ...options });
      expectRefusal(refusal, 403, 'INSUFFICIENT_PERMISSIONS');
      expect((await native.call(operationId, { key: sk('dev'), ...options })).status, operationId).to.equal(status);
    }
  });

  it('does not exist for another tenant', async () => {
    const { native } = app();
    const tenant = await makeTenant(app());
    const { key } = await makeSegment(app());
    const path = { segment_key: key };
    for (const credential of [{ token: tenant.token }, { key: tenant.apiKey.key }]) {
      expectRefusal(await native.call('getSegment', { ...credential, path }), 404, 'SEGMENT_NOT_FOUND');
      const named = await native.call('listSegments', { ...credential, query: { project_id: 'default' } });
      expect(pluck(named, 'key')).to.deep.equal([]);
    }
  });
});
