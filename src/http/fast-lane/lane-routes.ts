import type { LaneOperation } from './lane-operation.js';

/** Where a request goes, if it goes there by the plainest way. */
export interface LaneRoute<Context> {
  readonly operation: LaneOperation<Context>;
  readonly path: Readonly<Record<string, string>>;
  /** What stands behind the `?`; undefined: there is none. */
  readonly query: string | undefined;
}

/** Characters that stand for themselves, in whichever way a contract reads its paths. */
const PLAIN = /^[\w.-]+$/;

/** The operations of the fast lane by method and path. Whatever is written in another way is for the pipeline to find. */
export class LaneRoutes<Context> {
  readonly #exact = new Map<string, LaneOperation<Context>>();
  /** Those whose path ends in a parameter, by what stands before it. */
  readonly #withParameter = new Map<string, { readonly operation: LaneOperation<Context>; readonly name: string }>();

  constructor(operations: Iterable<LaneOperation<Context>>) {
    for (const operation of operations) this.#add(operation);
  }

  find(method: string, url: string): LaneRoute<Context> | undefined {
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = mark < 0 ? undefined : url.slice(mark + 1);
    const exact = this.#exact.get(`${method} ${path}`);
    if (exact) return { operation: exact, path: {}, query };
    const end = path.lastIndexOf('/') + 1;
    const found = this.#withParameter.get(`${method} ${path.slice(0, end)}`);
    const value = path.slice(end);
    if (!found || !PLAIN.test(value)) return undefined;
    return { operation: found.operation, path: { [found.name]: value }, query };
  }

  #add(operation: LaneOperation<Context>): void {
    const { method, base, path } = operation.row;
    const route = `${method.toUpperCase()} ${base === '/' ? '' : base}${path}`;
    const [before = '', name, ...rest] = route.split(/[{}]/);
    if (name === undefined) this.#exact.set(route, operation);
    else if (rest.join('') === '') this.#withParameter.set(before, { operation, name });
    else throw new Error(`${operation.id}: x-fast-lane is for paths with one parameter, at their end.`);
  }
}
