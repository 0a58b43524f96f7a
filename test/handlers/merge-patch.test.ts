/**
 * JSON merge patch (RFC 7396), as every PATCH of the contract keeps it: what is absent stays, a value replaces, null
 * does what the table says. The operations and their properties come from the contract: a new one fails until it has a
 * line here.
 */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { contracts, follow } from '../support/contract.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { inSwitzerland, makeFlag, newKey, ruleWhen } from '../support/flags.js';
import { storeTraits } from '../support/identities.js';
import { makeMember, makeOrganization } from '../support/people.js';
import { makeEnvironment, makeProject } from '../support/places.js';
import { makeSegment } from '../support/segments.js';

type Target = Pick<RequestOptions, 'token' | 'path' | 'query'>;

/** A value that the property takes, and what null makes of it; refused: null is no value of it. */
interface Property {
  readonly value: unknown;
  readonly ofNull: unknown;
}

interface Patch {
  readonly read: string;
  readonly make: (app: TestApp) => Promise<Target & { readonly ownKey?: string }>;
  readonly properties: Readonly<Record<string, Property>>;
}

const REFUSED = Symbol('refused');
/** What is named by its key when it has no other name. */
const KEY = Symbol('key');

const named = { name: { value: 'Another', ofNull: KEY }, description: { value: 'Another', ofNull: '' } };
const everybody = { ...inSwitzerland, type: 'string', negate: false, ignore_case: false, list: 'any' };
const rule = { id: 'rul_1', name: '', when: null, window: null, serve: { variation: 'on' } };
const variations = ['on', 'off'].map((key) => ({ key, name: key, value: { is: key }, description: '' }));

const patches: Readonly<Record<string, Patch>> = {
  updateFlag: {
    read: 'getFlag',
    make: async (app) => {
      const { key } = await makeFlag(app, { type: 'json', variations });
      return { token: app.token, path: { flag_key: key }, query: { environment_id: 'prod' }, ownKey: key };
    },
    properties: {
      ...named,
      variations: { value: [...variations].reverse(), ofNull: REFUSED },
      default_variation: { value: 'off', ofNull: null },
      off_variation: { value: 'on', ofNull: null },
      tags: { value: ['b', 'a'], ofNull: [] },
      owner: { value: 'team-a', ofNull: null },
      server_only: { value: true, ofNull: false },
      toggle: { value: 'default', ofNull: 'switch' },
      metadata: { value: { a: { b: 1 }, c: [null] }, ofNull: {} },
      json_schema: { value: { type: 'object' }, ofNull: null },
      enabled: { value: true, ofNull: REFUSED },
    },
  },
  updateFlagEnvironment: {
    read: 'getFlagEnvironment',
    make: async (app) => {
      const path = { flag_key: (await makeFlag(app)).key, environment_id: 'prod' };
      return { token: app.token, path };
    },
    properties: {
      enabled: { value: true, ofNull: REFUSED },
      prerequisites: { value: [{ flag_key: 'needed', enabled: true, variations: null }], ofNull: [] },
      overrides: { value: [{ variation: 'on', targeting_keys: ['ada'] }], ofNull: [] },
      rules: { value: [rule], ofNull: [] },
      default_serve: { value: { variation: 'off' }, ofNull: null },
      contexts: { value: REFUSED, ofNull: REFUSED },
    },
  },
  updateSegment: {
    read: 'getSegment',
    make: async (app) => {
      const { key } = await makeSegment(app, { when: { all: [] } });
      return { token: app.token, path: { segment_key: key }, ownKey: key };
    },
    properties: { ...named, when: { value: everybody, ofNull: REFUSED } },
  },
  updateIdentity: {
    read: 'getIdentity',
    make: async (app) => {
      const identifier = newKey('user');
      dataOf(await storeTraits(app, identifier, {}), 201);
      return { token: app.token, path: { identifier }, query: { environment_id: 'prod' } };
    },
    properties: { traits: { value: { plan: 'pro', address: { city: 'Bern' } }, ofNull: {} } },
  },
  updateProject: {
    read: 'getProject',
    make: async (app) => {
      const { id, key } = await makeProject(app);
      return { token: app.token, path: { project_id: id }, ownKey: key };
    },
    properties: named,
  },
  updateEnvironment: {
    read: 'getEnvironment',
    make: async (app) => {
      const { id, key } = await makeEnvironment(app);
      return { token: app.token, path: { environment_id: id }, ownKey: key };
    },
    properties: named,
  },
  updateOrganization: {
    read: 'getOrganization',
    make: async (app) => {
      const { token, organization } = await makeOrganization(app, await makeMember(app));
      return { token, path: { organization_id: organization.id } };
    },
    properties: { name: { value: 'Another', ofNull: REFUSED } },
  },
  updateMember: {
    read: 'getMember',
    make: async (app) => ({ token: app.token, path: { user_id: (await makeMember(app)).id } }),
    properties: { role: { value: 'viewer', ofNull: REFUSED }, projects: { value: [], ofNull: null } },
  },
};

const { document, table } = contracts.native;
/** Of single resources: a patch of a whole collection says what to do with it. */
const operations = Object.entries(table).filter(([, { method, path }]) => method === 'patch' && path.endsWith('}'));
const MEDIA_TYPES = ['application/json', 'application/merge-patch+json'];

/** Of a schema, with those of the schemas that it is built on. */
function propertiesOf(pointer: string[]): string[] {
  const { value, pointer: at } = follow(document, pointer);
  const bases = (value.allOf ?? []).map((_: unknown, index: number) => [...at, 'allOf', `${index}`]);
  return [...Object.keys(value.properties ?? {}), ...bases.flatMap(propertiesOf)];
}

/** What a change of the property cannot leave as it was. */
function withoutTimes({ version, updated_at, revision, ...rest }: TestAnswer['body']): object {
  return rest;
}

describe('the table of patches', () => {
  it('has every PATCH of the contract, with every property', () => {
    expect(Object.keys(patches)).to.have.members(operations.map(([id]) => id));
    for (const [id, { path }] of operations) {
      const content = ['paths', path, 'patch', 'requestBody', 'content'];
      expect(Object.keys(follow(document, content).value), id).to.have.members(MEDIA_TYPES);
      for (const type of MEDIA_TYPES) {
        const known = propertiesOf([...content, type, 'schema']);
        expect(Object.keys(patches[id]?.properties ?? {}), `${id} as ${type}`).to.have.members(known);
      }
    }
  });
});

onEveryDatabase('a merge patch', (app) => {
  before(() => makeFlag(app(), { key: 'needed' }));

  for (const [id, { read, make, properties }] of Object.entries(patches)) {
    const patch = (target: Target, body: object, type = 'application/json') =>
      app().native.call(id, { ...target, body, headers: { 'Content-Type': type } });
    const get = async (target: Target) => dataOf(await app().native.call(read, target));

    for (const [property, { value, ofNull }] of Object.entries(properties)) {
      if (value !== REFUSED) {
        it(`${id}: ${property} is replaced, and all else stays`, async () => {
          for (const type of MEDIA_TYPES) {
            const target = await make(app());
            const before = await get(target);
            const after = dataOf(await patch(target, { [property]: value }, type));
            expect(withoutTimes(after)).to.deep.equal({ ...withoutTimes(before), [property]: value });
            expect(await get(target)).to.deep.equal(after);
          }
        });
      }

      if (ofNull === REFUSED) {
        it(`${id}: ${property} cannot be null`, async () => {
          const target = await make(app());
          expectRefusal(await patch(target, { [property]: null }), 400, 'VALIDATION_FAILED', `/body/${property}`);
        });
      } else {
        it(`${id}: ${property} of null goes back to its beginning`, async () => {
          const target = await make(app());
          const before = withoutTimes(dataOf(await patch(target, { [property]: value })));
          const after = dataOf(await patch(target, { [property]: null }));
          const expected = ofNull === KEY ? target.ownKey : ofNull;
          expect(withoutTimes(after)).to.deep.equal({ ...before, [property]: expected });
          expect(await get(target)).to.deep.equal(after);
        });
      }
    }

    it(`${id}: what names nothing changes nothing`, async () => {
      const target = await make(app());
      const before = await get(target);
      for (const type of MEDIA_TYPES) expect(dataOf(await patch(target, {}, type))).to.deep.equal(before);
      expect(await get(target)).to.deep.equal(before);
    });
  }

  for (const [id, property] of [
    ['updateFlag', 'metadata'],
    ['updateIdentity', 'traits'],
  ] as const) {
    it(`${id}: ${property} merges, whatever is in it`, async () => {
      const target = await patches[id]?.make(app());
      const patched = async (value: unknown) =>
        dataOf(await app().native.call(id, { ...target, body: { [property]: value } }))[property];
      await patched({ a: 'b', c: { d: 'e', f: 'g' }, list: [1, null, { n: null }] });
      // The example of RFC 7396, section 1.
      expect(await patched({ a: 'z', c: { f: null } })).to.deep.equal({
        a: 'z',
        c: { d: 'e' },
        list: [1, null, { n: null }],
      });
      expect(await patched({ a: null, list: [2], c: { d: { x: null, y: 1 } }, new: { z: null } })).to.deep.equal({
        list: [2],
        c: { d: { y: 1 } },
        new: {},
      });
      expect(await patched({ c: 'text' })).to.deep.equal({ list: [2], c: 'text', new: {} });
    });
  }

  it('is refused as a whole when one property is', async () => {
    const { path } = (await patches['updateFlag']?.make(app())) ?? {};
    const body = { name: 'Never', tags: null, default_variation: 'no' };
    const { native, token } = app();
    expectRefusal(await native.call('updateFlag', { token, path: { ...path }, body }), 422, 'VARIATION_NOT_FOUND');
    expect(dataOf(await native.call('getFlag', { token, path: { ...path } })).name).to.not.equal('Never');
  });

  it('of no rules is no other than one of a list without any', async () => {
    const { native, token } = app();
    const path = { flag_key: (await makeFlag(app())).key, environment_id: 'prod' };
    const patch = async (body: object) => dataOf(await native.call('updateFlagEnvironment', { token, path, body }));
    await patch({ rules: [ruleWhen(null)] });
    expect(await patch({ rules: null })).to.deep.include({ rules: [], version: 2 });
    expect(await patch({ rules: [] })).to.deep.include({ rules: [], version: 2 });
  });
});
