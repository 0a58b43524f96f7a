import { type RequestHandler, Router } from 'express';
import type { Principal } from './authenticate.js';
import type { Contract, ContractName } from './contract.js';
import { basesOf } from './contract-document.js';
import { createDispatch } from './dispatch.js';
import { LaneOperation } from './fast-lane/lane-operation.js';
import type { OperationRow } from './operation-row.js';
import { Paths } from './paths.js';
import { Pipeline } from './pipeline.js';
import type { PipelineServices } from './pipeline-services.js';
import { observedOf } from './resource-tags.js';
import { formNamesOf } from './validation-errors.js';
import type { Validators } from './validator.js';

/** How a contract is served. */
export interface Mounted<Context> {
  /** By the path that they are mounted at. None of them falls through. */
  readonly routers: ReadonlyMap<string, RequestHandler>;
  /** Those that are answered in front of the routers, where that can be. */
  readonly laneOperations: readonly LaneOperation<Context>[];
}

/** A contract's routers, and its operations of the fast lane. */
export async function mountsOf<Name extends ContractName, P extends Principal, Context>(
  contract: Contract<Name, Context>,
  validators: Validators,
  services: PipelineServices<P, Context>,
): Promise<Mounted<Context>> {
  const dispatch = await createDispatch(contract);
  const rows: Readonly<Record<string, OperationRow>> = contract.table;
  const challenge = challengeOf(contract);
  const schemes = contract.document.components.securitySchemes;
  const reading = contract.readingOf?.(contract.document);
  const formNames = formNamesOf(contract.document.components.schemas);
  const observed = observedOf(contract.document.components.schemas);
  const routers = new Map(
    [...basesOf(contract.document)].map((base) => {
      const paths = pathsAt(contract, base);
      const known = { contract, reading, base, rows, paths, schemes, formNames, observed, challenge };
      // Made with the first request: it takes a third of a second, and few servers are asked at every mount.
      const mount = {
        ...known,
        dispatch,
        get validator() {
          return validators.at(base);
        },
      };
      const pipeline = new Pipeline(services, mount);
      return [base, Router().use((req, res) => pipeline.answer(req, res))] as const;
    }),
  );
  const fast = Object.entries(rows).filter(([, { fastLane }]) => fastLane);
  return { routers, laneOperations: fast.map(([id, row]) => new LaneOperation(contract, id, row, reading)) };
}

function pathsAt<Name extends ContractName, Context>({ table }: Contract<Name, Context>, base: string): Paths {
  const rows = Object.values<OperationRow>(table).filter((row) => row.base === base);
  return new Paths(new Set(rows.map(({ path }) => path)));
}

/** The first scheme that the contract declares; a key in a header of its own has no registered name. */
function challengeOf<Name extends ContractName, Context>({ document }: Contract<Name, Context>): string {
  const [scheme] = Object.values(document.components.securitySchemes);
  return `${scheme?.type === 'http' ? 'Bearer' : 'ApiKey'} realm="burgee"`;
}
