/** The contracts' pipelines with handlers and callers of a test's own: no domain, no database behind them. */
import express, { type Express } from 'express';
import { operationTable as flagifyTable } from '../../generated/flagify/operations.js';
import { operationTable as nativeTable } from '../../generated/native/operations.js';
import { operationTable as openfeatureTable } from '../../generated/openfeature/operations.js';
import { loadContracts } from '../../src/contracts.js';
import { toFlagifyError } from '../../src/handlers/flagify/index.js';
import { normaliseOpenFeature, writeOpenFeatureError } from '../../src/handlers/openfeature/index.js';
import type { Principal } from '../../src/http/authenticate.js';
import type { Contract, Handlers } from '../../src/http/contract.js';
import { mountsOf } from '../../src/http/mounts.js';
import type { AnyOutcome } from '../../src/http/respond.js';
import { memoryLimiter } from '../../src/limits/memory-limiter.js';

/** Of all servers of these tests. */
const contracts = loadContracts();

export type Principals = ReadonlyMap<string, Principal>;
type Handler = () => never;

const handlersOf = (table: object, handler: Handler) =>
  Object.fromEntries(Object.keys(table).map((id) => [id, handler]));

/** The native contract as app.ts makes it, every operation with the same handler. */
export function nativeContract(handler: Handler): Contract<'native', object> {
  return {
    name: 'native',
    document: contracts.native.document,
    table: nativeTable,
    handlers: handlersOf(nativeTable, handler) as unknown as Handlers<'native', object>,
    writeError: (error) => ({ error }),
  };
}

export function flagifyContract(handler: Handler): Contract<'flagify', object> {
  return {
    name: 'flagify',
    document: contracts.flagify.document,
    table: flagifyTable,
    handlers: handlersOf(flagifyTable, handler) as unknown as Handlers<'flagify', object>,
    writeError: toFlagifyError,
  };
}

export function openfeatureContract(handler: Handler): Contract<'openfeature', object> {
  return {
    name: 'openfeature',
    document: contracts.openfeature.document,
    table: openfeatureTable,
    handlers: handlersOf(openfeatureTable, handler) as unknown as Handlers<'openfeature', object>,
    writeError: writeOpenFeatureError,
    normalise: normaliseOpenFeature,
  };
}

/** All contracts; whoever calls is who `principals` says, and `handler` is all there is behind. */
export async function composed(principals: () => Principals, handler: Handler): Promise<Express> {
  const services = {
    authenticate: async () => ({ principals: principals() }),
    limiter: memoryLimiter(() => new Date()),
    allowanceOf: () => ({ key: 'everybody', limit: 0 }),
    requireIfMatch: false,
    alone: (_attempt: unknown, _caller: unknown, work: () => Promise<AnyOutcome>) => work(),
    contextOf: () => ({}),
    isDatabaseAway: () => false,
    onRequest: () => {},
    onFailure: () => {},
  };
  const mounts = [
    ...(await mountsOf(flagifyContract(handler), contracts.flagify.validators, services)),
    ...(await mountsOf(openfeatureContract(handler), contracts.openfeature.validators, services)),
    ...(await mountsOf(nativeContract(handler), contracts.native.validators, services)),
  ];
  const http = express();
  for (const [base, mount] of mounts.sort(([a], [b]) => b.length - a.length)) http.use(base, mount);
  return http;
}
