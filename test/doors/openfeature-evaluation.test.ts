/** One flag by OFREP: what it answers, to whom, and by which key. What is refused is in openfeature-errors.test.ts. */
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, onOneDatabase } from '../support/app.js';
import type { RequestOptions } from '../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, newKey, rollout, ruleWhen, target } from '../support/flags.js';
import { askFor, askForAll, environmentKey, resolve, resolveAll } from '../support/ofrep.js';
import { makeNarrowed } from '../support/people.js';
import { environmentOf, makePersonalToken } from '../support/places.js';

onEveryDatabase('a flag asked for by OFREP', (app) => {
  it('answers its value and variation, why, and what else is known', async () => {
    const { key } = await makeColours(app());
    const state = dataOf(await target(app(), key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
    const { revision } = await environmentOf(app());
    const about = { flagSetId: 'prod', version: String(revision), enabled: true };
    expect(await resolve(app(), key, { targetingKey: 'ada', country: 'CH' })).to.deep.equal({
      key,
      value: '#red',
      variant: 'red',
      reason: 'TARGETING_MATCH',
      metadata: { ...about, rule: state.rules[0].id },
    });
    expect(await resolve(app(), key, { targetingKey: 'ada' })).to.deep.equal({
      key,
      value: '#blue',
      variant: 'blue',
      reason: 'DEFAULT',
      metadata: about,
    });
  });

  it('answers values of every type as they are', async () => {
    const values = { string: ['', 'text'], number: [0, 0.25, -1e300], json: [{ a: [1, null, 'x'] }, {}, [], null] };
    for (const [type, list] of Object.entries(values)) {
      for (const value of list) {
        const { key } = await makeFlag(app(), { type, variations: [{ key: 'a', value }], enabled: true });
        expect((await resolve(app(), key)).value, type).to.deep.equal(value);
      }
    }
    const { key } = await makeFlag(app());
    expect((await resolve(app(), key)).value).to.equal(false);
  });

  it('says SPLIT where a rollout served', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(null, rollout({ red: 100 }))] }));
    expect(await resolve(app(), key, { targetingKey: 'ada' })).to.include({ reason: 'SPLIT', variant: 'red' });
  });

  it('serves its off variation where it is off, which is no error', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { enabled: false }));
    const off = await resolve(app(), key);
    expect(off).to.include({ value: '#green', variant: 'green', reason: 'DISABLED' });
    expect(off.metadata.enabled).to.equal(false);
  });

  it('has no value where it serves no variation: the application goes on with its own', async () => {
    const { key } = await makeFlag(app(), { off_variation: null });
    const off = await resolve(app(), key);
    expect(off).to.include({ key, variant: '', reason: 'DISABLED' });
    expect(off).to.not.have.property('value');
    expect(off.metadata).to.not.have.property('rule');
  });

  it('is DISABLED where a prerequisite failed, and metadata has the word for it', async () => {
    const needed = await makeFlag(app(), { enabled: true });
    const { key } = await makeColours(app());
    const prerequisites = [{ flag_key: needed.key, variations: ['off'] }];
    dataOf(await target(app(), key, { prerequisites }));
    const failed = await resolve(app(), key);
    expect(failed).to.include({ reason: 'DISABLED', variant: 'green' });
    expect(failed.metadata).to.include({ nativeReason: 'PREREQUISITE_FAILED', enabled: false });
    expect((await evaluate(app(), key)).reason).to.equal('PREREQUISITE_FAILED');
  });

  it('has only booleans, text and numbers in its metadata, because providers drop the rest', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(null, rollout({ red: 50, green: 50 }))] }));
    const { metadata } = await resolve(app(), key, { targetingKey: 'ada' });
    for (const value of Object.values(metadata)) expect(typeof value).to.be.oneOf(['boolean', 'string', 'number']);
  });

  it('is counted, each time that it is asked for', async () => {
    const { key } = await makeFlag(app(), { enabled: true });
    await resolve(app(), key);
    await resolve(app(), key);
    await askForAll(app());
    await askFor(app(), key, 'no context');
    await app().flushUsage();
    const usage = await app().native.call('listFlagUsage', { key: app().sk(), path: { flag_key: key } });
    expect(dataOf(usage).counts).to.have.lengthOf(1);
    expect(dataOf(usage).counts[0]).to.include({ variation: 'on', count: 3 });
  });
});

onEveryDatabase('a credential of OFREP', (app) => {
  let key: string;
  before(async () => {
    key = (await makeColours(app())).key;
    dataOf(await target(app(), key, { default_serve: { variation: 'red' } }, 'dev'));
    dataOf(await target(app(), key, { default_serve: { variation: 'green' } }, 'prod'));
  });

  const variantFor = async (credential: RequestOptions) => (await resolve(app(), key, {}, credential)).variant;

  it('chooses the environment: a key in either header', async () => {
    for (const name of ['sk', 'pk'] as const) {
      for (const [environment, variant] of [
        ['dev', 'red'],
        ['prod', 'green'],
      ] as const) {
        expect(await variantFor({ key: app()[name](environment) }), name).to.equal(variant);
        expect(await variantFor({ token: app()[name](environment) }), name).to.equal(variant);
      }
    }
  });

  it("chooses the environment: a client key, or a server's", async () => {
    const { client_key } = await environmentOf(app(), 'dev');
    expect(await variantFor(environmentKey(client_key))).to.equal('red');
    expect(await variantFor(environmentKey(`ser.${app().sk('dev')}`))).to.equal('red');
    expect(await variantFor(environmentKey(`ser.${app().sk('prod')}`))).to.equal('green');
  });

  it("is also a person's token, for the first environment of the project 'default'", async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['flags:evaluate'] });
    for (const credential of [{ token: app().token }, { token }]) {
      expect(await variantFor(credential)).to.equal('red');
    }
  });

  it('finds no environment for a person without such a project, and says so with the key', async () => {
    const { token } = await makeNarrowed(app());
    const answer = await askFor(app(), key, {}, { token });
    expect(answer.status).to.equal(404);
    expect(answer.body).to.deep.equal({ key, errorCode: 'GENERAL', errorDetails: "Project 'default' does not exist." });
    expect((await askForAll(app(), {}, { token })).body).to.deep.equal({
      errorCode: 'GENERAL',
      errorDetails: "Project 'default' does not exist.",
    });
  });
});

onOneDatabase(
  'where no credential is asked for, OFREP',
  (app) => {
    it("evaluates in the first environment of the project 'default'", async () => {
      const { key } = await makeFlag(app(), { enabled: true }, { key: app().sk('dev') });
      const answer = await resolve(app(), key, {}, {});
      expect(answer).to.include({ key, value: true });
      expect(answer.metadata.flagSetId).to.equal('dev');
      expect((await resolveAll(app(), {}, {})).get(key)).to.deep.equal(answer);
    });
  },
  { env: { AUTH: 'disabled' } },
);

onEveryDatabase('a flag that OFREP hides', (app) => {
  const expectHidden = async (key: string, given?: RequestOptions) => {
    const answer = await askFor(app(), key, {}, given);
    expect(answer.status).to.equal(404);
    expect(answer.body).to.include({ key, errorCode: 'FLAG_NOT_FOUND' });
    expect(await resolveAll(app(), {}, given)).to.not.have.any.keys(key);
    return answer.body.errorDetails;
  };

  it('is one that was never made', async () => {
    const key = newKey('never');
    const said = `Feature flag '${key}' does not exist in environment 'prod'.`;
    expect(await expectHidden(key)).to.equal(said);
  });

  it('is one that is archived', async () => {
    const { key } = await makeFlag(app());
    const archive = { token: app().token, path: { flag_key: key } };
    dataOf(await app().native.call('archiveFlag', archive));
    await expectHidden(key);
    dataOf(await app().native.call('restoreFlag', archive));
    await resolve(app(), key);
  });

  it('is one for servers only, from publishable keys and client keys', async () => {
    const { key } = await makeFlag(app(), { server_only: true });
    const { client_key } = await environmentOf(app());
    await expectHidden(key, { key: app().pk() });
    await expectHidden(key, environmentKey(client_key));
    expect(await resolveAll(app())).to.include.keys(key);
    await resolve(app(), key);
  });
});

onOneDatabase("a flag's key in OFREP's path", (app) => {
  let key: string;
  before(async () => {
    key = (await makeFlag(app(), { key: 'new-feature.v2_a' })).key;
  });

  const send = (written: string) =>
    app().openfeature.send('post', `/ofrep/v1/evaluate/flags/${written}`, { key: app().sk(), body: {} });

  it('may be encoded or not', async () => {
    for (const written of [key, 'new%2Dfeature%2ev2%5Fa', 'new-feature%2Ev2_a']) {
      const { status, body } = await send(written);
      expect({ status, key: body.key }, written).to.deep.equal({ status: 200, key });
    }
  });

  const odd = [
    ['a/b%20c', 'a/b c'],
    ['a%2Fb%20c', 'a/b c'],
    ['a%2Fb', 'a/b'],
    ['a/b', 'a/b'],
    ['/a//b/', '/a//b/'],
    ['100%', '100%'],
    ['100%25', '100%'],
    ['%zz', '%zz'],
    ['%ff', '%ff'],
    ['caf%C3%A9', 'café'],
    ['%F0%9F%98%80', '😀'],
    ['a%00b', 'a\u0000b'],
    ['..%2F..', '../..'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['new-feature.v2_a/', 'new-feature.v2_a/'],
  ] as const;
  for (const [written, meant] of odd) {
    it(`is ${JSON.stringify(meant)} where ${written} is sent, and no flag has it`, async () => {
      const { status, body } = await send(written);
      expect(status).to.equal(404);
      expect(body).to.include({ key: meant, errorCode: 'FLAG_NOT_FOUND' });
    });
  }

  it('may be as long as a request line: what is answered stays within its bounds', async () => {
    expect((await send('x'.repeat(2000))).body).to.include({ errorCode: 'FLAG_NOT_FOUND', key: 'x'.repeat(2000) });
    const long = await send('x'.repeat(8000));
    expect(long.status).to.equal(400);
    expect(long.body).to.include({ errorCode: 'GENERAL', key: 'x'.repeat(2000) });
  });

  it('with a secret in it is answered without that', async () => {
    const { status, body } = await send(app().sk());
    expect(status).to.equal(404);
    expect(JSON.stringify(body)).to.not.include(app().sk().slice(-36));
  });
});
