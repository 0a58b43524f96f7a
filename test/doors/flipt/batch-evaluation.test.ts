import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import { bodyOf, evaluating, withoutEnvelope } from '../../support/flipt-evaluations.js';
import { makeProject, makeTenant } from '../../support/places.js';

onEveryDatabase('evaluation of several flags by the Flipt door', (app) => {
  const { ask } = evaluating(app);
  const byPerson = () => ({ token: app().token });
  const countOf = async (flag_key: string) => {
    await app().flushUsage();
    const { counts } = dataOf(await app().native.call('listFlagUsage', { key: app().sk(), path: { flag_key } }));
    return counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  };

  it('answers each request in its place, by the type of its flag', async () => {
    const { key: colours } = await makeColours(app());
    const { key: toggle } = await makeFlag(app());
    const requests = [
      { flagKey: colours, entityId: 'ada' },
      { flagKey: 'no-flag', entityId: 'ada', requestId: 'r1' },
      { flagKey: toggle, entityId: 'ada', requestId: 'r2' },
    ];
    const { responses, ...batch } = bodyOf(await ask('evaluateBatch', { requests }));
    expect(withoutEnvelope({ ...batch, timestamp: new Date().toISOString() })).to.deep.equal({});
    const [first, second, third] = responses;
    expect(first.type).to.equal('VARIANT_EVALUATION_RESPONSE_TYPE');
    expect(first.variantResponse).to.include({ flagKey: colours, variantKey: 'green', requestId: '' });
    expect(second).to.deep.equal({
      type: 'ERROR_EVALUATION_RESPONSE_TYPE',
      errorResponse: { flagKey: 'no-flag', namespaceKey: 'default', reason: 'NOT_FOUND_ERROR_EVALUATION_REASON' },
    });
    expect(third.type).to.equal('BOOLEAN_EVALUATION_RESPONSE_TYPE');
    expect(third.booleanResponse).to.include({ flagKey: toggle, enabled: false, requestId: 'r2' });
    expect([await countOf(colours), await countOf(toggle)]).to.deep.equal([1, 1]);
  });

  it('repeats the id of the whole, and may be of nothing', async () => {
    const body = bodyOf(await ask('evaluateBatch', { requestId: 'mine' }));
    expect(body).to.deep.include({ requestId: 'mine', responses: [] });
  });

  it('may be of several namespaces, of which those that are not there have no flags', async () => {
    const project = await makeProject(app());
    const tenant = await makeTenant(app());
    const key = newKey();
    const query = { project_id: project.id };
    dataOf(await app().native.call('createFlag', { token: app().token, query, body: { key, type: 'boolean' } }), 201);
    const requests = [project.key, '', tenant.project.publicId ?? 'nowhere'].map((namespaceKey) => ({
      namespaceKey,
      flagKey: key,
    }));
    const { responses } = bodyOf(await ask('evaluateBatch', { requests }, byPerson()));
    expect(responses.map(({ type }: { type: string }) => type)).to.deep.equal([
      'BOOLEAN_EVALUATION_RESPONSE_TYPE',
      'ERROR_EVALUATION_RESPONSE_TYPE',
      'ERROR_EVALUATION_RESPONSE_TYPE',
    ]);
    expect(responses[1].errorResponse.namespaceKey).to.equal('default');
    const others = bodyOf(await ask('evaluateBatch', { requests }));
    expect(others.responses[0].type).to.equal('ERROR_EVALUATION_RESPONSE_TYPE');
  });

  it('is of one hundred namespaces at most', async () => {
    const requests = Array.from({ length: 101 }, (_, index) => ({ namespaceKey: `ns-${index}`, flagKey: 'f' }));
    const { status, body } = await ask('evaluateBatch', { requests });
    const message = 'A batch is of 100 namespaces at most, and this one of 101: send several.';
    expect({ status, ...body }).to.deep.equal({ status: 400, code: 3, message, details: [] });
    expect((await ask('evaluateBatch', { requests: requests.slice(1) })).status).to.equal(200);
  });

  it('does not know an environment that is not there', async () => {
    const given = { ...byPerson(), headers: { 'X-Flipt-Environment': 'nowhere' } };
    const { status, body } = await ask('evaluateBatch', { requests: [{ flagKey: 'f' }] }, given);
    expect([status, body.code]).to.deep.equal([404, 5]);
  });

  it('is refused where its attachments would be too much for one answer', async () => {
    const variations = [{ key: 'long', value: 'x'.repeat(30_000) }];
    const { key } = await makeFlag(app(), { type: 'string', variations });
    dataOf(await target(app(), key, {}));
    const requests = (count: number) => Array.from({ length: count }, () => ({ flagKey: key, entityId: 'ada' }));
    expect((await ask('evaluateBatch', { requests: requests(500) })).status).to.equal(200);
    for (const operation of ['evaluateBatch', 'evaluateLegacyBatchInDefault']) {
      const { status, body } = await ask(operation, { requests: requests(600) });
      expect(status).to.equal(400);
      expect(body.message).to.match(/^The attachments of the answers have \d+ characters, and at most 16777216 /);
    }
    expect(await countOf(key), 'what was refused is not counted').to.equal(500);
  });

  it('may be of ten thousand requests', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, {}));
    const requests = Array.from({ length: 10_000 }, (_, index) => ({ flagKey: key, entityId: `user-${index}` }));
    const { responses } = bodyOf(await ask('evaluateBatch', { requests }));
    expect(responses).to.have.lengthOf(10_000);
    expect(responses.at(-1).variantResponse.variantKey).to.equal('blue');
  });
});
