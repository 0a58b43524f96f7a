/** That the contracts' examples of refusals are what the server says: people search for sentences that they have read. */
import { expect } from 'chai';
import { onOneDatabase } from '../support/app.js';
import { type ContractName, contracts, follow } from '../support/contract.js';
import type { RequestOptions } from '../support/contract-client.js';
import { messageOf } from './refusals.js';

/** An operation of each protocol that takes a body and a key. */
const OPERATIONS: readonly (readonly [ContractName, string])[] = [
  ['native', 'createFlag'],
  ['flagify', 'createFlag'],
  ['flagsmith', 'createOrganisation'],
  ['flipt', 'createFlag'],
  ['flipt', 'evaluateOfrepFlag'],
  ['openfeature', 'evaluateFlag'],
  ['openfeature', 'createManifestFlag'],
];

const KEYLESS: readonly RequestOptions[] = [{}, { key: 'sk_bad' }];
const REFUSED: readonly RequestOptions[] = [
  { query: { colour: 'blue' } },
  { body: '{"key":' },
  { body: 'x', headers: { 'Content-Type': 'text/plain' } },
  { body: `"${'x'.repeat(2 ** 20)}"` },
];

/** Flipt's door passes over what it does not know, and reads whatever it is sent as JSON. */
const REFUSED_BY_FLIPT: readonly RequestOptions[] = [
  { body: '{"key":' },
  { body: '{}', headers: { 'Content-Encoding': 'gzip' } },
  { body: `"${'x'.repeat(2 ** 20)}"` },
];

/** What the operation documents of answers of this status. */
function examplesOf(contract: ContractName, id: string, status: number): string {
  const { document, table } = contracts[contract];
  const row = table[id];
  const { value } = follow(document, ['paths', row?.path ?? '', row?.method ?? '', 'responses', String(status)]);
  return JSON.stringify(value.content['application/json'].examples);
}

onOneDatabase('the examples', (app) => {
  for (const [contract, id] of OPERATIONS) {
    it(`of ${contract} ${id} are sentences that the server says`, async () => {
      const path = { key: 'new-feature', namespaceKey: 'default', flagKey: 'new-feature' };
      const body = id === 'evaluateFlag' ? { context: {} } : { key: 'new-feature', type: 'boolean' };
      const wrong = contract === 'flipt' ? REFUSED_BY_FLIPT : REFUSED;
      const keyed = wrong.map((refused) => ({ body, ...refused, key: app().sk() }));
      for (const request of [...KEYLESS, ...keyed]) {
        const answer = await app()[contract].call(id, { path, ...request });
        const sentence = JSON.stringify(messageOf(contract, answer)).slice(1, -1);
        expect(examplesOf(contract, id, answer.status), sentence).to.include(sentence);
      }
    });
  }
});
