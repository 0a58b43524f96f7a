/** Values that no field may take, at every place of every body: the place is named, and nothing changes. */
import { expect } from 'chai';
import type { ContractDocument } from '../../src/http/contract-document.js';
import { onEveryDatabase } from '../support/app.js';
import { contracts, follow } from '../support/contract.js';
import { plantFlag, unchanging } from '../support/unchanged.js';
import { expectInvalid } from './refusals.js';
import { jsonWith, type Leaf, leavesOf, requestOf, type Write, writes } from './writes.js';

const isText = ({ value }: Leaf) => typeof value === 'string';
const levelsOf = ({ id }: Write) => contracts.native.table[id]?.bodyDepth ?? 0;
const isFree = ({ free }: Write, { pointer }: Leaf) => free?.test(pointer) ?? false;

/** What is written in the place of a value, and at which places it is refused. */
const hazards = [
  {
    title: 'a NUL character',
    json: '"Te\\u0000xt"',
    at: (write: Write, leaf: Leaf) => isText(leaf) && !isFree(write, leaf),
  },
  { title: 'half a surrogate pair', json: '"Te\\ud83dxt"', at: (_: Write, leaf: Leaf) => isText(leaf) },
  { title: 'a number beyond all numbers', json: '1e400', at: () => true },
  { title: 'an object where there is none', json: '{"a":1}', at: (write: Write, leaf: Leaf) => !isFree(write, leaf) },
];

/** Of a body's schema, with those of the schemas that it is built on. */
function propertiesOf(document: ContractDocument, pointer: readonly string[]): string[] {
  const { value, pointer: at } = follow(document, [...pointer]);
  const bases = (value.allOf ?? []).map((_: unknown, index: number) => [...at, 'allOf', `${index}`]);
  return [...Object.keys(value.properties ?? {}), ...bases.flatMap((base: string[]) => propertiesOf(document, base))];
}

describe('the bodies of these tests', () => {
  it('are of all operations that read one, and have all properties', () => {
    const { document, table } = contracts.native;
    const withBody = Object.entries(table).filter(([, { hasBody }]) => hasBody);
    expect(writes.map(({ id }) => id)).to.have.members(withBody.map(([id]) => id));
    for (const [id, { path, method }] of withBody) {
      const content = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
      const known = propertiesOf(document, content);
      expect(Object.keys(writes.find((write) => write.id === id)?.body ?? {}), id).to.have.members(known);
    }
  });
});

onEveryDatabase('values', (app) => {
  describe('bad values', () => {
    before(() => plantFlag(app()));
    const unchanged = unchanging(app);

    for (const { title, json, at } of hazards) {
      for (const write of writes) {
        unchanged(`${title} is refused by ${write.id} wherever it stands`, async () => {
          const places = leavesOf(write.body).filter((leaf) => at(write, leaf));
          for (const leaf of places) {
            const request = { ...requestOf(write), body: jsonWith(write.body, leaf, json), token: app().token };
            const answer = await app().native.call(write.id, request);
            expectInvalid('native', answer, leaf.pointer);
          }
        });
      }
    }

    for (const write of writes) {
      unchanged(`a property that is not known is refused by name by ${write.id}`, async () => {
        for (const name of ['colour', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '__proto__', '']) {
          const body = `{${JSON.stringify(name)}:{"admin":true},${JSON.stringify(write.body).slice(1)}`;
          const answer = await app().native.call(write.id, { ...requestOf(write), body, token: app().token });
          expectInvalid('native', answer, `/body/${name}`);
        }
      });

      unchanged(`nesting without end is refused by ${write.id}`, async () => {
        for (const depth of [40, 100_000]) {
          const body = `{"colour":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;
          const answer = await app().native.call(write.id, { ...requestOf(write), body, token: app().token });
          expectInvalid('native', answer, `/body/colour${'/a'.repeat(levelsOf(write) - 1)}`);
        }
      });
    }

    it('no prototype is changed by __proto__ and constructor', () => {
      expect(Object.prototype).to.not.have.property('admin');
      expect(({} as Record<string, unknown>)['admin']).to.equal(undefined);
    });
  });

  describe('free JSON', () => {
    it('may hold any character, NUL and astral ones among them', async () => {
      const text = '\u0000 \u2028 \ufeff \ud83d\ude00 \u007f "\\/';
      const value = { [text]: [text, { constructor: text }] };
      const body = {
        key: 'free',
        type: 'json',
        variations: [{ key: 'a', value }],
        metadata: { [text]: text, constructor: 1, toString: 2 },
      };
      expect((await app().native.call('createFlag', { key: app().sk(), body })).status).to.equal(201);
      const { data } = (await app().native.call('getFlag', { key: app().sk(), path: { flag_key: 'free' } })).body;
      expect(data.variations[0].value).to.deep.equal(value);
      expect(data.metadata).to.deep.equal(body.metadata);
    });

    it('may be nested 32 levels deep, the body among them', async () => {
      const levels = (count: number): unknown => (count === 0 ? 1 : { a: levels(count - 1) });
      const create = (count: number) =>
        app().native.call('createFlag', {
          key: app().sk(),
          body: { key: 'deep', type: 'boolean', metadata: levels(count) },
        });
      expectInvalid('native', await create(32), `/body/metadata${'/a'.repeat(31)}`);
      expect((await create(31)).status).to.equal(201);
    });

    it('keeps every number that can be told from its neighbours', async () => {
      const numbers = [1e308, -1e308, 5e-324, 9007199254740991, 0.1, -0.5];
      const body = { key: 'numbers', type: 'json', variations: [{ key: 'a', value: numbers }] };
      const answer = await app().native.call('createFlag', { key: app().sk(), body });
      expect(answer.body.data.variations[0].value).to.deep.equal(numbers);
    });
  });
});
