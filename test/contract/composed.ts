/** The contracts' pipelines with handlers and callers of a test's own: no domain, no database behind them. */
import express, { type Express } from 'express';
import { loadContracts } from '../../src/contracts.js';
import { toFlagifyError } from '../../src/handlers/flagify/index.js';
import { normaliseFlagsmith, writeFlagsmithError } from '../../src/handlers/flagsmith/index.js';
import { normaliseFlipt, readingOfFlipt, statusOfFliptError, writeFliptError } from '../../src/handlers/flipt/index.js';
import { normaliseOpenFeature, writeOpenFeatureError } from '../../src/handlers/openfeature/index.js';
import type { Principal } from '../../src/http/authenticate.js';
import type { Contract, ContractName, ErrorBody } from '../../src/http/contract.js';
import { mountsOf } from '../../src/http/mounts.js';
import type { AnyOutcome } from '../../src/http/respond.js';
import { memoryLimiter } from '../../src/limits/memory-limiter.js';
import { contractNames, operationTables } from '../support/contract.js';

/** Of all servers of these tests. */
const contracts = loadContracts();

export type Principals = ReadonlyMap<string, Principal>;
type Handler = () => never;

/** What a contract has beside its document, its table and its handlers, as app.ts gives it. */
const OWN = {
  native: { writeError: (error: ErrorBody) => ({ error }) },
  flagify: { writeError: toFlagifyError },
  flagsmith: { writeError: writeFlagsmithError, normalise: normaliseFlagsmith },
  flipt: {
    writeError: writeFliptError,
    statusOf: statusOfFliptError,
    normalise: normaliseFlipt,
    readingOf: readingOfFlipt,
  },
  openfeature: { writeError: writeOpenFeatureError, normalise: normaliseOpenFeature },
};

/** The contract as app.ts makes it, every operation with the same handler. */
export function contractWith<Name extends ContractName>(name: Name, handler: Handler): Contract<Name, object> {
  const table = operationTables[name];
  const handlers = Object.fromEntries(Object.keys(table).map((id) => [id, handler]));
  const contract: unknown = { name, document: contracts[name].document, table, handlers, ...OWN[name] };
  return contract as Contract<Name, object>;
}

/** All contracts; whoever calls is who `principals` says, and `handler` is all there is behind. */
export function composed(principals: () => Principals, handler: Handler): Express {
  const services = {
    authenticate: async () => ({ principals: principals() }),
    recogniseAtOnce: () => undefined,
    handedOver: new WeakMap(),
    limiter: memoryLimiter(() => new Date()),
    allowanceOf: () => ({ key: 'everybody', limit: 0 }),
    requireIfMatch: false,
    alone: (_attempt: unknown, _caller: unknown, work: () => Promise<AnyOutcome>) => work(),
    contextOf: () => ({}),
    isDatabaseAway: () => false,
    onRequest: () => {},
    onFailure: () => {},
  };
  const mounts = contractNames.map((name) =>
    mountsOf(contractWith(name, handler), contracts[name].validators, services),
  );
  const http = express();
  for (const [base, mount] of mounts.flatMap(({ routers }) => [...routers]).sort(([a], [b]) => b.length - a.length))
    http.use(base, mount);
  return http;
}
