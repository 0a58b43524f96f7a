/** The server: every contract at its mounts, the files of the documentation, and an answer for whatever is left. */
import express, { type Express, type RequestHandler } from 'express';
// Its main module would load the whole of Swagger UI into the server.
import swaggerUiFolder from 'swagger-ui-dist/absolute-path.js';
import { operationTable as flagifyTable } from '../generated/flagify/operations.js';
import { operationTable as nativeTable } from '../generated/native/operations.js';
import { operationTable as openfeatureTable } from '../generated/openfeature/operations.js';
import type { Config } from './config.js';
import type { LoadedContracts } from './contracts.js';
import { ASSETS, startScript } from './docs/page.js';
import type { Caller } from './domain/principals.js';
import { flagifyHandlers, toFlagifyError } from './handlers/flagify/index.js';
import type { Context } from './handlers/handler.js';
import { nativeHandlers } from './handlers/index.js';
import { normaliseOpenFeature, openfeatureHandlers, writeOpenFeatureError } from './handlers/openfeature/index.js';
import type { Publication, Services } from './handlers/services.js';
import type { Contract, ContractName } from './http/contract.js';
import { lastResort } from './http/last-resort.js';
import { mountsOf } from './http/mounts.js';
import type { PipelineServices } from './http/pipeline-services.js';

type HandlersOfContract<Name extends ContractName> = Contract<Name, Context>['handlers'];

/** Takes the handlers that were built, and answers those to run: what a test changes. */
export interface HandlerChanges {
  readonly native?: (handlers: HandlersOfContract<'native'>) => HandlersOfContract<'native'>;
  readonly flagify?: (handlers: HandlersOfContract<'flagify'>) => HandlersOfContract<'flagify'>;
  readonly openfeature?: (handlers: HandlersOfContract<'openfeature'>) => HandlersOfContract<'openfeature'>;
}

/** A path, and what answers below it. */
type Mounted = readonly [string, RequestHandler];

export async function createServer(
  contracts: LoadedContracts,
  services: Services,
  pipeline: PipelineServices<Caller, Context>,
  changes: HandlerChanges,
  trustProxy: Config['trustProxy'],
): Promise<Express> {
  const http = serverOf(await mountAll(contracts, services, pipeline, changes), services.publications);
  http.set('trust proxy', trustProxy);
  return http;
}

/** Every contract, by the paths that it is mounted at. */
async function mountAll(
  contracts: LoadedContracts,
  services: Services,
  pipeline: PipelineServices<Caller, Context>,
  { native = asBuilt, flagify = asBuilt, openfeature = asBuilt }: HandlerChanges,
): Promise<readonly Mounted[]> {
  const nativeContract: Contract<'native', Context> = {
    name: 'native',
    document: contracts.native.document,
    table: nativeTable,
    handlers: native(nativeHandlers(services)),
    writeError: (error) => ({ error }),
  };
  const flagifyContract: Contract<'flagify', Context> = {
    name: 'flagify',
    document: contracts.flagify.document,
    table: flagifyTable,
    handlers: flagify(flagifyHandlers(services)),
    writeError: toFlagifyError,
  };
  const openfeatureContract: Contract<'openfeature', Context> = {
    name: 'openfeature',
    document: contracts.openfeature.document,
    table: openfeatureTable,
    handlers: openfeature(openfeatureHandlers(services)),
    writeError: writeOpenFeatureError,
    normalise: normaliseOpenFeature,
  };
  return [
    ...(await mountsOf(nativeContract, contracts.native.validators, pipeline)),
    ...(await mountsOf(flagifyContract, contracts.flagify.validators, pipeline)),
    ...(await mountsOf(openfeatureContract, contracts.openfeature.validators, pipeline)),
  ];
}

function serverOf(mounts: readonly Mounted[], publications: readonly Publication[]): Express {
  const http = express();
  http.disable('x-powered-by');
  http.enable('case sensitive routing');
  http.get(`${ASSETS}/start.js`, (_req, res) => {
    res.type('text/javascript').send(startScript(publications));
  });
  const files = { index: false, redirect: false, acceptRanges: false } as const;
  http.use(ASSETS, express.static(swaggerUiFolder(), files));
  // Longest first: the mount at the root takes whatever is left, and answers 404.
  for (const [base, handler] of [...mounts].sort(([a], [b]) => b.length - a.length)) http.use(base, handler);
  http.use(lastResort);
  return http;
}

function asBuilt<Handlers>(handlers: Handlers): Handlers {
  return handlers;
}
