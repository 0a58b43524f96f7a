/** One operation and many requests: what they were answered, and everything that should not have been. */

import type { Answer } from '../../support/contract.js';
import { type ContractName, contracts } from '../../support/contract.js';
import { dump } from '../../support/unchanged.js';
import type { Operation } from '../operations.js';
import type { Credential, Ground } from './ground.js';
import { type GeneratedRequest, type Kind, Requests } from './requests.js';

export type Counts = Readonly<Record<Kind, number>>;

export interface Trial {
  readonly sent: number;
  /** How often each status was answered, by the kind of the request: `invalid 400`. */
  readonly statuses: ReadonlyMap<string, number>;
  /** Each with its request, to be sent again. */
  readonly findings: readonly string[];
}

/** Sends the requests of a seed to an operation: first those that may change nothing, then those that may. */
export async function tryOperation(ground: Ground, operation: Operation, seed: number, counts: Counts): Promise<Trial> {
  const requests = new Requests(operation);
  const trial = new Run(ground, operation, seed);
  await trial.sendUnchanging(requests.invalid(ground.names, seed, counts.invalid));
  await trial.send(requests.raw(ground.names, seed, counts.raw));
  await trial.send(requests.valid(ground.names, seed, counts.valid));
  if (trial.hasDestroyed) await ground.restore();
  return trial;
}

/** Node itself refuses what has more than 16 KiB before its body, with 431: odd-messages.test.ts looks at that. */
const MOST_BEFORE_BODY = 15_000;

function isReadByNode({ url, headers }: GeneratedRequest): boolean {
  const lines = Object.entries(headers).map(([name, value]) => name.length + value.length);
  return lines.reduce((sum, length) => sum + length, url.length) < MOST_BEFORE_BODY;
}

const SAY_400: readonly ContractName[] = ['flagsmith', 'flipt'];

/** Flipt says that a method is not made where others say that the path has other ones. */
function isNoMethod({ status, body }: Answer): boolean {
  const { message, errorDetails = message } = Object(body);
  return status === 501 && errorDetails === 'Method Not Allowed';
}

class Run implements Trial {
  readonly statuses = new Map<string, number>();
  readonly findings: string[] = [];
  sent = 0;
  hasDestroyed = false;
  readonly #credential: Credential;

  constructor(
    private readonly ground: Ground,
    private readonly operation: Operation,
    private readonly seed: number,
  ) {
    this.#credential = ground.credentialFor(operation.row.security.map(({ scheme }) => scheme));
  }

  async send(requests: readonly GeneratedRequest[]): Promise<void> {
    for (const request of requests.filter(isReadByNode)) await this.#try(request);
  }

  /** The whole database is the same afterwards. */
  async sendUnchanging(requests: readonly GeneratedRequest[]): Promise<void> {
    const before = await dump(this.ground.app.database);
    await this.send(requests);
    const after = await dump(this.ground.app.database);
    const [first] = requests;
    if (before !== after && first)
      this.#find('one of the invalid requests from this one on changed the database', first);
  }

  async #try(request: GeneratedRequest): Promise<void> {
    const before = this.ground.version();
    const answer = await this.ground.send(request, this.#credential);
    const isChanged = this.ground.version() !== before;
    const kindAndStatus = `${request.kind} ${answer.status}`;
    this.statuses.set(kindAndStatus, (this.statuses.get(kindAndStatus) ?? 0) + 1);
    this.sent += 1;
    this.hasDestroyed ||= mayDestroy(this.operation, answer);
    for (const complaint of [...this.#complaints(request, answer), ...changeComplaints(request, answer, isChanged)]) {
      this.#find(`${answer.status}: ${complaint}\n  ${JSON.stringify(answer.body)?.slice(0, 500)}`, request);
    }
  }

  #complaints({ kind, method, url }: GeneratedRequest, answer: Answer): readonly string[] {
    const { status } = answer;
    const path = url.split('?')[0] ?? '';
    // What has left the door's mounts is the native contract's to answer.
    const door = contracts[this.operation.contract];
    const isInside = Object.values(door.table).some(({ base }) => `${path}/`.startsWith(base.replace(/\/?$/, '/')));
    const contract = isInside ? door : contracts.native;
    const found = kind === 'raw' ? contract.find(method, path) : this.operation.id;
    return [
      ...(status >= 500 && !isNoMethod(answer) ? ['the server failed'] : []),
      ...contract.complaints(found, answer),
      ...(kind === 'valid' && this.#isUnreadable(answer) ? ['the contract allows the request'] : []),
      ...(kind === 'invalid' && status !== 400 && status !== 422 ? ['the contract does not allow the request'] : []),
    ];
  }

  /** Flagsmith and Flipt say 400 of what makes no sense as well, which elsewhere is 422. */
  #isUnreadable({ status, body }: Answer): boolean {
    if (status !== 400 || !SAY_400.includes(this.operation.contract)) return [400, 413, 415].includes(status);
    const { detail, message = detail, errorDetails = message } = Object(body);
    return /^The (request is not as the contract says|body is)/.test(errorDetails);
  }

  #find(complaint: string, { kind, about, method, url, headers, body }: GeneratedRequest): void {
    const shown = typeof body === 'string' ? body.slice(0, 3000) : body?.toString('base64');
    const request = JSON.stringify({ method, url: url.slice(0, 2000), headers, body: shown });
    this.findings.push(
      `${this.operation.title}, ${kind} (${about}), seed ${this.seed}, answered ${complaint}\n  ${request}`,
    );
  }
}

/** What Flagsmith's applications ask for with GET stores the identity that it is asked about for the first time. */
const STORES_IDENTITIES = /^\/flagsmith\/api\/v1\/(flags|identities)\//;

/** Whoever is refused, and whoever only reads, changes nothing. */
function changeComplaints(
  { method, url }: GeneratedRequest,
  { status }: Answer,
  isChanged: boolean,
): readonly string[] {
  const mayChange = status < 300 && (method !== 'GET' || STORES_IDENTITIES.test(url));
  return isChanged && !mayChange ? ['the database changed'] : [];
}

/** Whether what later requests need may be gone, the credential among it. */
function mayDestroy({ id, row }: Operation, { status }: Answer): boolean {
  const takesAway = row.method === 'delete' || /rotate|logout|Password|Limits|updateMember/.test(id);
  return status === 401 || (status < 300 && row.method !== 'get' && takesAway);
}
