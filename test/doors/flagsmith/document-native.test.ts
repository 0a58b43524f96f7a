/** What of native flags the environment document says, so that local evaluation counts it, and what it leaves out. */
import { expect } from 'chai';
import type { Flagsmith } from 'flagsmith-nodejs';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { evaluate, makeColours, makeFlag, rollout, target } from '../../support/flags.js';
import { connection, locally, SDKS } from '../../support/flagsmith-sdks.js';
import { override } from '../../support/identities.js';
import { listening } from '../../support/listen.js';
import { inSegment, makeSegment } from '../../support/segments.js';

/** Asked of Flagsmith's engines as Burgee asks it. */
const SAID: Readonly<Record<string, object>> = {
  'one of some texts': { attribute: 'country', operator: 'in', values: ['CH', 'DE'] },
  'none of some texts': { attribute: 'country', operator: 'not_in', values: ['CH', 'DE'] },
  'a text with a comma': { attribute: 'country', operator: 'in', values: ['A,B', 'DE'] },
  'another text': { attribute: 'country', operator: 'neq', values: ['CH'] },
  'a part of a text': { attribute: 'email', operator: 'contains', values: ['@example.', 'bob'] },
  'no part of a text': { attribute: 'email', operator: 'not_contains', values: ['@example.'] },
  'the beginning of a text': { attribute: 'email', operator: 'starts_with', values: ['ada', '(x'] },
  'the end of a text': { attribute: 'email', operator: 'ends_with', values: ['.org'] },
  'a pattern somewhere in a text': { attribute: 'email', operator: 'matches', values: ['o[rx]g$', '^b.b'] },
  'the opposite of a pattern': { attribute: 'email', operator: 'matches', values: ['org$'], negate: true },
  'a larger number': { attribute: 'age', type: 'number', operator: 'gt', values: [18] },
  'another number': { attribute: 'age', type: 'number', operator: 'neq', values: [18] },
  'a fraction': { attribute: 'age', type: 'number', operator: 'lte', values: [2.5] },
  'one of some numbers': { attribute: 'age', type: 'number', operator: 'in', values: [2.5, 18] },
  true: { attribute: 'beta', type: 'boolean', operator: 'eq', values: [true] },
  'not true': { attribute: 'beta', type: 'boolean', operator: 'neq', values: [true] },
  'an attribute that is set': { attribute: 'age', type: 'any', operator: 'is_set', values: [] },
  'an attribute that is not set': { attribute: 'age', type: 'any', operator: 'is_not_set', values: [] },
  'some of several': {
    any: [
      { attribute: 'country', operator: 'in', values: ['CH'] },
      {
        all: [
          { attribute: 'age', type: 'number', operator: 'gte', values: [18] },
          { attribute: 'beta', type: 'boolean', operator: 'eq', values: [true] },
        ],
      },
    ],
  },
  'none of several': {
    none: [
      { attribute: 'country', operator: 'in', values: ['CH'] },
      { attribute: 'age', type: 'any', operator: 'is_not_set', values: [] },
    ],
  },
};

/** Of no engine of Flagsmith's. */
const LEFT_OUT: Readonly<Record<string, object>> = {
  'a date': { attribute: 'since', type: 'datetime', operator: 'lt', values: ['2030-01-01T00:00:00Z'] },
  'a lenient version': { attribute: 'version', type: 'semver', operator: 'gt', values: ['1.2'] },
  'a text in either case': { attribute: 'country', operator: 'eq', values: ['ch'], ignore_case: true },
  'a part of an attribute': { attribute: '/address/city', operator: 'eq', values: ['Zug'] },
  'a pattern that others read differently': { attribute: 'country', operator: 'matches', values: ['\\pL+'] },
  'a share by another hash': { percentage: 100 },
};

const TRAITS = [
  {},
  { country: 'CH', age: 18, beta: true, email: 'ada@example.org', since: '2020-01-01T00:00:00Z', version: '1.3' },
  { country: 'DE', age: 2.5, beta: false, email: 'bob@example.com' },
  { country: 'A,B', age: 40, email: '(x)@other.org' },
  { country: 'FR', age: -1, beta: true, email: 'nobody\n@example.org' },
];

onOneDatabase('of a native flag the environment document says', (app) => {
  const server = listening(app);
  const open: Flagsmith[] = [];
  const clients = async () =>
    Promise.all(
      SDKS.map(async ({ Sdk }) => {
        const client = new Sdk(locally(app(), server));
        open.push(client);
        await client.updateEnvironment();
        return client;
      }),
    );
  after(async () => {
    for (const client of open) await client.close();
  });

  const flagWith = async (rules: readonly object[], state: object = {}) => {
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, { rules, default_serve: { variation: 'off' }, ...state }));
    return key;
  };
  /** What the SDKs answer by themselves, which must be the same. */
  const localFor = async (key: string, identifier: string, traits: Record<string, string | number | boolean> = {}) => {
    const [first, ...others] = await Promise.all(
      (await clients()).map(async (client) => {
        const { enabled, value } = (await client.getIdentityFlags(identifier, traits)).getFlag(key);
        return [enabled, value ?? null];
      }),
    );
    for (const other of others) expect(other).to.deep.equal(first);
    return first;
  };

  it('conditions that its engines can ask', async () => {
    const keys = new Map<string, string>();
    for (const [name, when] of Object.entries(SAID)) {
      keys.set(name, await flagWith([{ when, serve: { variation: 'on' } }]));
    }
    const all = await clients();
    const remote = new (SDKS[0] ?? expect.fail()).Sdk(connection(app(), server));
    for (const [index, traits] of TRAITS.entries()) {
      const there = await remote.getIdentityFlags(`user-${index}`, traits, true);
      for (const client of all) {
        const here = await client.getIdentityFlags(`user-${index}`, traits);
        for (const [name, key] of keys) {
          const sentence = `${name} of ${JSON.stringify(traits)}`;
          expect(here.isFeatureEnabled(key), sentence).to.equal(there.isFeatureEnabled(key));
        }
      }
    }
  });

  it('nothing of a rule whose condition they cannot ask, in any place', async () => {
    for (const [name, when] of Object.entries(LEFT_OUT)) {
      const segment = await makeSegment(app(), { when });
      const conditions = [when, { none: [when] }, inSegment(segment), { any: [inSegment(segment), { all: [] }] }];
      const key = await flagWith(conditions.map((one) => ({ when: one, serve: { variation: 'on' } })));
      expect(await localFor(key, 'ada', TRAITS[1]), name).to.deep.equal([false, null]);
    }
  });

  it('nothing of a rule that holds at some time only, or spreads users by another hash', async () => {
    const window = { from: '2020-01-01T00:00:00Z', until: null };
    const key = await flagWith([
      { when: null, window, serve: { variation: 'on' } },
      { when: null, serve: rollout({ on: 100 }) },
    ]);
    expect(await localFor(key, 'ada')).to.deep.equal([false, null]);
  });

  it('a rule for everybody, and none after it', async () => {
    const colours = await makeColours(app());
    const rules = [
      { when: null, serve: { variation: 'red' } },
      { when: null, serve: { variation: 'green' } },
    ];
    dataOf(await target(app(), colours.key, { rules }));
    expect(await localFor(colours.key, 'ada')).to.deep.equal([true, '#red']);
    const [client] = await clients();
    const remote = new (SDKS[0] ?? expect.fail()).Sdk(connection(app(), server));
    const [here, there] = await Promise.all([client?.getEnvironmentFlags(), remote.getEnvironmentFlags()]);
    expect(here?.getFeatureValue(colours.key)).to.equal('#blue').and.to.equal(there.getFeatureValue(colours.key));
  });

  it('a flag that is switched off, or waits for another, as off for everybody', async () => {
    const first = await makeFlag(app(), { enabled: true });
    const off = await makeColours(app());
    const waiting = await makeColours(app());
    const state = { rules: [{ when: null, serve: { variation: 'red' } }] };
    dataOf(await target(app(), off.key, { ...state, enabled: false }));
    dataOf(await target(app(), waiting.key, { ...state, prerequisites: [{ flag_key: first.key }] }));
    for (const { key } of [off, waiting]) dataOf(await override(app(), 'ada', key, 'red'), 201);
    for (const { key } of [off, waiting]) expect(await localFor(key, 'ada')).to.deep.equal([false, '#green']);
  });

  it('what single identities get by a share of their own, and what those with a comma in their name get', async () => {
    const { key } = await makeColours(app(), { enabled: true });
    const overrides = [
      { ...rollout({ red: 50, green: 50 }), targeting_keys: ['ada', 'bob', 'cy'] },
      { variation: 'red', targeting_keys: ['x,y'] },
    ];
    dataOf(await target(app(), key, { overrides }));
    for (const identifier of ['ada', 'bob', 'cy']) {
      const { value } = await evaluate(app(), key, { targeting_key: identifier });
      expect(await localFor(key, identifier)).to.deep.equal([true, value ?? '#blue']);
    }
    const [newest] = await clients();
    const valueFor = async (identifier: string) => (await newest?.getIdentityFlags(identifier))?.getFeatureValue(key);
    expect(await Promise.all(['x,y', 'x', 'y'].map(valueFor))).to.deep.equal(['#red', '#blue', '#blue']);
  });
});
