/** The server: every contract at its mounts, the files of the documentation, and an answer for whatever is left. */
import express, { type Express } from 'express';
// Its main module would load the whole of Swagger UI into the server.
import swaggerUiFolder from 'swagger-ui-dist/absolute-path.js';
import { operationTable as flagifyTable } from '../generated/flagify/operations.js';
import { operationTable as flagsmithTable } from '../generated/flagsmith/operations.js';
import { operationTable as fliptTable } from '../generated/flipt/operations.js';
import { operationTable as nativeTable } from '../generated/native/operations.js';
import { operationTable as openfeatureTable } from '../generated/openfeature/operations.js';
import type { Config } from './config.js';
import type { LoadedContracts } from './contracts.js';
import { ASSETS, pagesOf, startScript } from './docs/page.js';
import type { Caller } from './domain/principals.js';
import { flagifyHandlers, toFlagifyError } from './handlers/flagify/index.js';
import { flagsmithHandlers, normaliseFlagsmith, writeFlagsmithError } from './handlers/flagsmith/index.js';
import {
  fliptHandlers,
  normaliseFlipt,
  readingOfFlipt,
  statusOfFliptError,
  writeFliptError,
} from './handlers/flipt/index.js';
import type { Context } from './handlers/handler.js';
import { nativeHandlers } from './handlers/index.js';
import { normaliseOpenFeature, openfeatureHandlers, writeOpenFeatureError } from './handlers/openfeature/index.js';
import type { Publication, Services } from './handlers/services.js';
import { CONTRACT_NAMES, type Contract, type ContractName, type Handlers } from './http/contract.js';
import { FastLane, type Listener } from './http/fast-lane/fast-lane.js';
import { lastResort } from './http/last-resort.js';
import { type Mounted, mountsOf } from './http/mounts.js';
import type { PipelineServices } from './http/pipeline-services.js';

/** What a contract is made of, beside its documents and the services that it runs with. */
interface ContractParts<Name extends ContractName>
  extends Omit<Contract<Name, Context>, 'name' | 'document' | 'handlers'> {
  readonly handlersOf: (services: Services) => Handlers<Name, Context>;
}

/** Every contract that this server speaks. */
const CONTRACTS: { readonly [Name in ContractName]: ContractParts<Name> } = {
  native: { table: nativeTable, handlersOf: nativeHandlers, writeError: (error) => ({ error }) },
  flagify: { table: flagifyTable, handlersOf: flagifyHandlers, writeError: toFlagifyError },
  flagsmith: {
    table: flagsmithTable,
    handlersOf: flagsmithHandlers,
    writeError: writeFlagsmithError,
    normalise: normaliseFlagsmith,
  },
  flipt: {
    table: fliptTable,
    handlersOf: fliptHandlers,
    writeError: writeFliptError,
    statusOf: statusOfFliptError,
    normalise: normaliseFlipt,
    readingOf: readingOfFlipt,
  },
  openfeature: {
    table: openfeatureTable,
    handlersOf: openfeatureHandlers,
    writeError: writeOpenFeatureError,
    normalise: normaliseOpenFeature,
  },
};

/** Takes the handlers that were built, and answers those to run: what a test changes. */
export type HandlerChanges = {
  readonly [Name in ContractName]?: (handlers: Handlers<Name, Context>) => Handlers<Name, Context>;
};

export function createServer(
  contracts: LoadedContracts,
  services: Services,
  pipeline: PipelineServices<Caller, Context>,
  changes: HandlerChanges,
  { trustProxy, fastLane }: Pick<Config, 'trustProxy' | 'fastLane'>,
): Listener {
  const mounted = mountAll(contracts, services, pipeline, changes);
  const http = serverOf(mounted, services.publications);
  http.set('trust proxy', trustProxy);
  if (!fastLane) return http;
  const operations = mounted.flatMap(({ laneOperations }) => laneOperations);
  return new FastLane(operations, pipeline, http).listener;
}

/** Every contract, by the paths that it is mounted at. */
function mountAll(
  contracts: LoadedContracts,
  services: Services,
  pipeline: PipelineServices<Caller, Context>,
  changes: HandlerChanges,
): readonly Mounted<Context>[] {
  const mount = <Name extends ContractName>(name: Name): Mounted<Context> => {
    const { handlersOf, ...parts } = CONTRACTS[name];
    const { document, validators } = contracts[name];
    const built = handlersOf(services);
    const handlers = changes[name]?.(built) ?? built;
    return mountsOf({ ...parts, name, document, handlers }, validators, pipeline);
  };
  return CONTRACT_NAMES.map(mount);
}

function serverOf(mounted: readonly Mounted<Context>[], publications: readonly Publication[]): Express {
  const http = express();
  http.disable('x-powered-by');
  http.enable('case sensitive routing');
  for (const [path, shown] of pagesOf(publications)) {
    http.get(path, (_req, res) => {
      res.type('text/javascript').send(startScript(shown));
    });
  }
  const files = { index: false, redirect: false, acceptRanges: false } as const;
  http.use(ASSETS, express.static(swaggerUiFolder(), files));
  // Longest first: the mount at the root takes whatever is left, and answers 404.
  const routers = mounted.flatMap((contract) => [...contract.routers]);
  for (const [base, router] of routers.sort(([a], [b]) => b.length - a.length)) http.use(base, router);
  http.use(lastResort);
  return http;
}
