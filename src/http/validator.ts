import type { Request, Response } from 'express';
import type { middleware } from 'express-openapi-validator';
import { AJV_OPTIONS } from './ajv-options.js';
import type { ContractDocument } from './contract-document.js';
import { invalid } from './errors.js';
import { notFound } from './faults.js';
import { documentAt } from './mount-document.js';

type Step = ReturnType<typeof middleware>[number];
/** Whether the principal that this scheme recognised has these scopes. */
type Check = (scheme: string, scopes: readonly string[]) => boolean;

/** What the library leaves on a request whose operation it has found. */
interface Matched {
  /** The path as the contract writes it. */
  readonly openApiRoute: string;
  readonly pathParams: Readonly<Record<string, string>>;
  readonly schema: { readonly operationId: string };
}
type MatchedRequest = Request & { openapi?: Matched };

/**
 * express-openapi-validator, step by step, because limits and the body go in between.
 * Each step rejects with the library's own errors; faults.ts translates them.
 */
export interface Validator {
  /** Finds the operation: 404, 405. */
  match(req: Request, res: Response): Promise<Matched>;
  /** Asks `check` of every scheme that the operation accepts: 401. */
  secure(req: Request, res: Response, check: Check): Promise<void>;
  /** Checks parameters and body, coerces parameters and fills in their defaults: 400, 415. */
  validate(req: Request, res: Response): Promise<void>;
}

/**
 * A contract's validators by the path of their mount, each made when it is first asked for. Servers that speak the
 * same contract may share them: what is compiled is the contract's alone.
 */
export class Validators {
  readonly #made = new Map<string, Promise<Validator>>();

  constructor(private readonly document: ContractDocument) {}

  /**
   * One instance per mount: two at one prefix answer 500. It takes a third of a second, and few servers are asked at
   * every mount.
   */
  at(base: string): Promise<Validator> {
    const made = this.#made.get(base) ?? createValidator(this.document, base);
    this.#made.set(base, made);
    return made;
  }
}

async function createValidator(document: ContractDocument, base: string): Promise<Validator> {
  const { middleware } = await import('express-openapi-validator');
  const { formats, allErrors, coerceTypes } = AJV_OPTIONS;
  const checks = new WeakMap<object, Check>();
  const steps = middleware({
    apiSpec: documentAt(document, base),
    validateApiSpec: false, // Redocly's lint has done it
    validateResponses: false, // the tests' contract client does it, for every answer
    useRequestUrl: true, // paths are relative to the mount
    fileUploader: false,
    formats,
    validateRequests: { allErrors, coerceTypes, allowUnknownQueryParameters: false },
    validateSecurity: { handlers: securityHandlers(document, (req) => checks.get(req)) },
  });
  const [install, match, secure, validate] = steps;
  if (!install || !match || !secure || !validate || steps.length !== 4) {
    throw new Error('express-openapi-validator has other steps than this version of Burgee knows.');
  }
  return {
    async match(req, res) {
      await run(install, req, res);
      await run(match, req, res);
      return matchedBy(req);
    },
    async secure(req, res, check) {
      checks.set(req, check);
      await run(secure, req, res);
    },
    async validate(req, res) {
      const [query, params] = [{ ...req.query }, { ...req.params }];
      await run(validate, req, res);
      refuseLooseLists(query, req.query);
      refuseLooseNumbers('query', query, req.query);
      refuseLooseNumbers('params', params, req.params);
    },
  };
}

/** The library takes `sort=a&sort=b` and `sort[]=a` for lists, which is not how the contracts write them. */
function refuseLooseLists(sent: Request['query'], read: object): void {
  for (const [name, value] of Object.entries(sent)) {
    if (Array.isArray(value)) throw invalid(`/query/${name}`, 'must be sent only once');
    if (!Object.hasOwn(read, name)) throw invalid(`/query/${name}`, `Unknown query parameter '${name}'`);
  }
}

/** The library reads `0x10`, `1e1` and ` 1` as numbers, and lets Infinity pass for an integer. */
function refuseLooseNumbers(
  place: 'query' | 'params',
  sent: Readonly<Record<string, unknown>>,
  read: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(read)) {
    if (!Object.hasOwn(sent, name)) continue;
    const numbers = [value].flat().filter((one) => typeof one === 'number');
    const isLoose = numbers.length > 0 && (numbers.join(',') !== sent[name] || !numbers.every(Number.isFinite));
    if (isLoose) throw invalid(`/${place}/${name}`, 'must be a number in plain digits');
  }
}

function run(step: Step, req: Request, res: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (error?: unknown) => (error ? reject(error) : resolve());
    try {
      step(req, res, next);
    } catch (error) {
      reject(error);
    }
  });
}

function matchedBy(req: MatchedRequest): Matched {
  if (!req.openapi) throw notFound(req.path); // such as OPTIONS *
  return req.openapi;
}

function securityHandlers(document: ContractDocument, checkOf: (req: Request) => Check | undefined) {
  const schemes = Object.keys(document.components.securitySchemes);
  return Object.fromEntries(
    schemes.map((scheme) => [scheme, (req: Request, scopes: string[]) => checkOf(req)?.(scheme, scopes) ?? false]),
  );
}
