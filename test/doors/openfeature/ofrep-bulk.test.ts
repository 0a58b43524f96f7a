/** All flags by OFREP. When they are the same is in ofrep-etags.test.ts. */
import { expect } from 'chai';
import { compile } from '../../../src/evaluation/index.js';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase, onOneDatabase } from '../../support/app.js';
import { inSwitzerland, makeColours, makeFlag, newKey, ruleWhen, target } from '../../support/flags.js';
import { askFor, askForAll, environmentKey, resolve, resolveAll } from '../../support/ofrep.js';
import { environmentOf, makeApiKey, makeEnvironment } from '../../support/places.js';
import { streamOf } from '../../support/streams.js';

onEveryDatabase('all flags asked for by OFREP', (app) => {
  it('are what each answers by itself, in key order, with what is known of all of them', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
    await makeFlag(app(), { off_variation: null });
    const context = { targetingKey: 'ada', country: 'CH' };
    const { body } = await askForAll(app(), context);
    const { revision } = await environmentOf(app());
    expect(body.metadata).to.deep.equal({ flagSetId: 'prod', version: String(revision) });
    const keys = body.flags.map((flag: { key: string }) => flag.key);
    expect(keys)
      .to.include(key)
      .and.to.deep.equal([...keys].sort());
    for (const flag of body.flags) expect(flag).to.deep.equal(await resolve(app(), flag.key, context));
  });

  it('are none where there are none', async () => {
    const project = dataOf(
      await app().native.call('createProject', { token: app().token, body: { key: newKey('project') } }),
      201,
    );
    const [environment] = dataOf(
      await app().native.call('listEnvironments', { token: app().token, query: { project_id: project.id } }),
    );
    const { body } = await askForAll(app(), {}, environmentKey(environment.client_key));
    expect(body.flags).to.deep.equal([]);
  });

  it('name one stream, below this server, that knows which answers these are', async () => {
    const answer = await askForAll(app());
    const [stream, ...more] = answer.body.eventStreams;
    expect(more).to.deep.equal([]);
    expect(stream).to.include({ type: 'sse', inactivityDelaySec: 120 });
    expect(stream.endpoint.requestUri).to.match(/^\/ofrep\/v1\/events\?token=est_[^&]+&since=[^&]+$/);
    expect([...streamOf(answer).keys()]).to.deep.equal(['token', 'since']);
  });

  it('name the same stream for an hour, whatever the context, and each key its own', async () => {
    const token = async (context: object, key = app().sk()) =>
      streamOf(await askForAll(app(), context, { key })).get('token');
    expect(await token({ country: 'CH' })).to.equal(await token({}));
    expect(await token({}, app().pk())).to.not.equal(await token({}));
  });

  it('name no stream for people, whose sessions are too short for one', async () => {
    const { body } = await askForAll(app(), {}, { token: app().token });
    expect(body).to.have.all.keys('flags', 'metadata');
  });

  it('are counted one by one, but not where the caller has them already', async () => {
    const { key: own } = await makeApiKey(app(), (await makeEnvironment(app())).key);
    const { key: flagKey } = await makeFlag(app(), {}, { key: own });
    const { headers } = await askForAll(app(), {}, { key: own });
    const again = await askForAll(app(), {}, { key: own, headers: { 'If-None-Match': headers['etag'] ?? '' } });
    expect(again.status).to.equal(304);
    await app().flushUsage();
    const usage = await app().native.call('listFlagUsage', { key: own, path: { flag_key: flagKey } });
    expect(dataOf(usage).counts.map(({ count }: { count: number }) => count)).to.deep.equal([1]);
  });

  it('are asked for again with what an event said, in either form', async () => {
    for (const flagConfigLastModified of ['1736937000', '2026-11-30T14:00:00.000Z', 'Sun, 06 Nov 1994 08:49:37 GMT']) {
      const query = { flagConfigEtag: 'W/"whatever"', flagConfigLastModified };
      expect((await askForAll(app(), {}, { key: app().sk(), query })).status).to.equal(200);
    }
  });
});

/** Stands for a library that fails at run time: it takes every pattern, and no text. */
const failing = {
  compile: () => () => {
    throw new Error('hunter2');
  },
};

onOneDatabase(
  'a flag that cannot be evaluated',
  (app) => {
    it('spoils no other: it alone has an error, and no more is told of it', async () => {
      const sound = await makeFlag(app(), { enabled: true });
      const { key } = await makeColours(app());
      const odd = { attribute: 'email', operator: 'matches', values: ['@example[.]org$'] };
      dataOf(await target(app(), key, { rules: [ruleWhen(odd, { variation: 'red' })] }));
      const context = { email: 'ada@example.org' };
      const all = await resolveAll(app(), context);
      expect(all.get(key)).to.deep.equal({
        key,
        errorCode: 'GENERAL',
        errorDetails: `Feature flag '${key}' cannot be evaluated for this context.`,
      });
      expect(all.get(sound.key)).to.deep.equal(await resolve(app(), sound.key, context));
      expect((await resolveAll(app(), {})).get(key)).to.include({ variant: 'blue' });
      const alone = await askFor(app(), key, context);
      expect(alone.status).to.equal(500);
      expect(alone.body).to.include({ key, errorCode: 'GENERAL' });
      expect(JSON.stringify(alone.body)).to.not.include('hunter2');
    });

    it('is not there at all for whom it is hidden', async () => {
      const { key } = await makeColours(app(), { server_only: true });
      const odd = { attribute: 'email', operator: 'matches', values: ['@'] };
      dataOf(await target(app(), key, { rules: [ruleWhen(odd, { variation: 'red' })] }));
      const seen = await resolveAll(app(), { email: '@' }, { key: app().pk() });
      expect([...seen.keys()]).to.not.include(key);
    });
  },
  {
    parts: {
      snapshots: (stored) => ({
        ...stored,
        get: async (environmentId) => {
          const snapshot = await stored.get(environmentId);
          return snapshot && { ...snapshot, compiled: compile(snapshot.definition, { regex: failing }) };
        },
      }),
    },
  },
);
