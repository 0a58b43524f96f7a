/** Who may call what, for callers of exactly the scopes that a test gives them. */
import { expect } from 'chai';
import { SCOPES } from '../../src/domain/scopes.js';
import { type ContractName, forEachContract } from '../support/contract.js';
import { type ContractClient, contractClient } from '../support/contract-client.js';
import { composed, type Principals } from './composed.js';
import { closedOperations, type Operation } from './operations.js';
import { expectRefusal, messageOf } from './refusals.js';

const everything = new Set<string>(SCOPES);
const without = (scopes: readonly string[]) => new Set([...everything].filter((scope) => !scopes.includes(scope)));

const SCHEMES = [
  'BearerAuth',
  'TokenAuth',
  'MasterKeyAuth',
  'JwtAuth',
  'ApiKeyAuth',
  'EnvironmentKeyAuth',
  'StreamTokenAuth',
  'Made-up',
];

describe('the scopes', () => {
  let callers: Principals = new Map();
  let clients: Readonly<Record<ContractName, ContractClient>>;

  before(() => {
    // What answers 500 is the handler: the call has come through.
    const handler = () => {
      throw new Error('The handler was reached.');
    };
    const http = composed(() => callers, handler);
    clients = forEachContract((name) => contractClient(http, name));
  });

  async function callAs({ contract, id, request }: Operation, scheme: string, scopes: ReadonlySet<string>) {
    callers = new Map([[scheme, { scopes }]]);
    return clients[contract].call(id, request);
  }

  for (const operation of closedOperations) {
    const { contract, row, title } = operation;

    for (const { scheme, scopes } of row.security) {
      it(`${title} takes ${scheme} with ${scopes.join(', ')} and no more`, async () => {
        expectRefusal(contract, await callAs(operation, scheme, new Set(scopes)), 'INTERNAL_ERROR');
      });

      it(`${title} refuses ${scheme} with every scope but ${scopes.join(', ')}, and names it`, async () => {
        // One scheme may have alternatives, each with scopes of its own.
        const ofScheme = row.security.filter((one) => one.scheme === scheme).flatMap((one) => one.scopes);
        const answer = await callAs(operation, scheme, without(ofScheme));
        expectRefusal(contract, answer, 'INSUFFICIENT_PERMISSIONS');
        expect(messageOf(contract, answer)).to.include(scopes[0]);
        if (contract === 'native') expect(answer.body.error.details.required_scopes).to.deep.equal(scopes);
      });
    }

    it(`${title} lets nobody in by a scheme that it does not name`, async () => {
      const named = row.security.map(({ scheme }) => scheme);
      for (const scheme of SCHEMES.filter((one) => !named.includes(one))) {
        const { status } = await callAs(operation, scheme, everything);
        expect(status).to.be.oneOf([401, 403]);
      }
    });

    it(`${title} asks for a scope at all`, () => {
      for (const { scopes } of row.security) expect(scopes).to.not.deep.equal([]);
    });
  }
});
