import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { expect } from 'chai';
import { type Client, createClient } from '../../src/client/client.js';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, target } from '../support/flags.js';
import { addressOf, close, listen } from '../support/listen.js';

const events = new EventEmitter();

const people = Array.from({ length: 40 }, (_, number) => ({
  targetingKey: `user-${number}`,
  attributes: {
    country: ['CH', 'NL', 'FR'][number % 3],
    email: `user-${number}@${number % 2 ? 'example.org' : 'localhost'}`,
  },
}));

onEveryDatabase('a client', (app) => {
  let server: Server;
  let client: Client;

  before(async () => {
    const colours = await makeColours(app(), { key: 'colours' });
    const rules = [
      ruleWhen({ attribute: 'email', operator: 'matches', values: ['@example\\.org$'] }, { variation: 'green' }),
      ruleWhen(inSwitzerland, rollout({ red: 40, blue: 20 })),
    ];
    dataOf(await target(app(), colours.key, { rules, default_serve: rollout({ blue: 50, red: 50 }) }));
    await makeFlag(app(), { key: 'off' });
    await makeFlag(app(), { key: 'on', enabled: true, server_only: true });
    const sizes = [3, 7].map((value) => ({ key: `size-${value}`, value }));
    await makeFlag(app(), { key: 'size', type: 'number', variations: sizes, enabled: true });
    const page = { key: 'page', type: 'json', variations: [{ key: 'short', value: { steps: [1, 2] } }], enabled: true };
    await makeFlag(app(), page);
    await makeFlag(app(), {
      key: 'nothing',
      type: 'string',
      variations: [{ key: 'a', value: 'a' }],
      default_variation: null,
      enabled: true,
    });
    server = await listen(app().http);
    client = createClient({ url: `http://127.0.0.1:${addressOf(server).port}/`, apiKey: app().sk() });
    await client.ready();
  });

  after(async () => {
    await client.close();
    await close(server);
  });

  it('answers what the server answers, to everybody and for every flag', async () => {
    for (const { targetingKey, attributes } of people) {
      const body = { context: { targeting_key: targetingKey, attributes } };
      const { evaluations, revision } = dataOf(await app().native.call('evaluateFlags', { key: app().sk(), body }));
      const local = client.evaluateAll({ targetingKey, attributes });
      expect(client.revision).to.equal(revision);
      expect(
        local.map(({ flagKey, value, variation, enabled, reason, rule }) => {
          return { flag_key: flagKey, value, variation, enabled, reason, rule, segments: [], revision };
        }),
      ).to.deep.equal(evaluations);
    }
  });

  it('answers one flag with its value and why', () => {
    const [someone] = people;
    expect(client.evaluate('size', someone ?? {}, 0)).to.deep.equal({
      flagKey: 'size',
      value: 3,
      variation: 'size-3',
      enabled: true,
      reason: 'DEFAULT',
      rule: null,
      error: null,
    });
    expect(client.evaluate('on', {}, false).value).to.equal(true);
    expect(client.evaluate('page', {}, {}).value).to.deep.equal({ steps: [1, 2] });
    expect(client.evaluate('off', {}, true)).to.include({ value: false, enabled: false, reason: 'DISABLED' });
  });

  it('answers the default where a flag serves no variation', () => {
    const { value, variation, error } = client.evaluate('nothing', {}, 'mine');
    expect({ value, variation, error }).to.deep.equal({ value: 'mine', variation: null, error: null });
  });

  it('answers the default for a flag that it does not know, and says so', () => {
    for (const key of ['unknown', '', '__proto__', 'constructor']) {
      const { value, reason, error } = client.evaluate(key, {}, 'mine');
      expect({ value, reason, code: error?.code }).to.deep.equal({
        value: 'mine',
        reason: 'ERROR',
        code: 'FLAG_NOT_FOUND',
      });
    }
  });

  it('answers the default where the value is of another type, and says which', () => {
    const { value, error } = client.evaluate('size', {}, 'large');
    expect(value).to.equal('large');
    expect(error).to.deep.equal({ code: 'TYPE_MISMATCH', message: "Flag 'size' has a number, not a string." });
    expect(client.evaluate('page', {}, false).error?.code).to.equal('TYPE_MISMATCH');
    expect(client.evaluate('size', {}, null).value, 'a default of no type').to.equal(3);
  });

  it('throws for no context, whatever it is', () => {
    const hostile = {
      get attributes(): Record<string, unknown> {
        throw new Error('No.');
      },
    };
    expect(client.evaluate('colours', hostile, 'mine')).to.deep.include({ value: 'mine', reason: 'ERROR' });
    expect(client.evaluate('colours', hostile, 'mine').error?.code).to.equal('GENERAL');
    for (const context of [null, undefined, 7, 'text', { attributes: null }, { targetingKey: {} }]) {
      expect(client.evaluate('colours', context as never, 'mine').value).to.be.a('string');
      expect(client.evaluateAll(context as never)).to.have.lengthOf(6);
    }
  });

  it('explains the way to an answer', () => {
    const explained = client.explain('colours', { attributes: { email: 'ada@example.org' } });
    expect(explained?.outcome?.variation).to.equal('green');
    expect(explained?.steps.map(({ step }) => step)).to.deep.equal(['switch', 'rule']);
  });

  it('shows a change as soon as the server tells of it', async () => {
    const changed = once(events, 'change');
    const follower = createClient({
      url: `http://127.0.0.1:${addressOf(server).port}`,
      apiKey: app().sk(),
      onChange: (change) => events.emit('change', change),
    });
    await changed;
    const flag = await makeFlag(app());
    while (follower.evaluate(flag.key, {}, true).value) await once(events, 'change');
    dataOf(await target(app(), flag.key, {}));
    while (!follower.evaluate(flag.key, {}, false).value) await once(events, 'change');
    await follower.close();
  });
});
