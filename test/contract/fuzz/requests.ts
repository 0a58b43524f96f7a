/** Requests to one operation: as its contract allows, with one keyword broken, and garbage. */
import * as fc from 'fast-check';
import { readingOfFlipt } from '../../../src/handlers/flipt/reading.js';
import { contracts, forEachContract } from '../../support/contract.js';
import { type Operation, takesAnyQuery } from '../operations.js';
import { breakagesOf } from './breaking.js';
import { garbageOf } from './garbage.js';
import { type Parameter, Schemas, type Shape, typesOf } from './schemas.js';
import { type Names, Values } from './values.js';

/**
 * `valid`: the contract allows it. `invalid`: one keyword is broken, which is a 400 (or a 422 where the contract says
 * so). `raw`: nobody knows what it is, and the answer is documented all the same.
 */
export type Kind = 'valid' | 'invalid' | 'raw';

export interface GeneratedRequest {
  readonly kind: Kind;
  /** What is odd about it: `/body/key maxLength`. */
  readonly about: string;
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What a request says, before it is written down. */
export interface Said {
  readonly path: Readonly<Record<string, string>>;
  /** A name may come twice. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Something that the contract does not allow, and what of it. */
interface Broken {
  readonly about: string;
  readonly said: Said;
}

/** Beyond this the answer is 413, which other tests look at. */
const LONGEST_BODY = 1_000_000;

const known = forEachContract((name) => new Schemas(name));

const fliptReading = readingOfFlipt(contracts.flipt.document);

/** What the contract says in words: a cursor is one that a list has given, as `*` is of every list, and comes without a page. */
function asInWords({ cursor, page, ...query }: Readonly<Record<string, string>>): Record<string, string> {
  if (cursor !== undefined) return { ...query, cursor: '*' };
  return page === undefined ? query : { ...query, page };
}

/** What the contract says in words, too: a key that stands in the path and in the body is one key. */
function withOneKey({ path, body, ...said }: Said): Said {
  const isTwice = path['key'] !== undefined && Object.hasOwn(Object(body), 'key');
  return { ...said, path, body: isTwice ? { ...Object(body), key: path['key'] } : body };
}

/** Makes the requests of an operation: the same for the same seed and names. */
export class Requests {
  readonly #schemas: Schemas;
  readonly #shape: Shape;

  constructor(private readonly operation: Operation) {
    this.#schemas = known[operation.contract];
    this.#shape = this.#schemas.shapeOf(operation.row.path, operation.row.method);
  }

  valid(names: Names, seed: number, count: number): readonly GeneratedRequest[] {
    return this.#sample(names, seed, count).map((said) => this.#written('valid', 'as the contract allows', said));
  }

  /** As many different keywords at different places as there are, before any comes again. */
  invalid(names: Names, seed: number, count: number): readonly GeneratedRequest[] {
    const all = this.#sample(names, seed, Math.max(6, Math.ceil(count / 4))).flatMap((said) => this.#broken(said));
    const shuffled = oneOf(fc.shuffledSubarray(all, { minLength: all.length }), seed);
    const seen = new Map<string, number>();
    const turns = shuffled.map((broken) => {
      const place = broken.about.replace(/\/\d+/g, '/n');
      const turn = seen.get(place) ?? 0;
      seen.set(place, turn + 1);
      return { ...broken, turn };
    });
    const requests: GeneratedRequest[] = [];
    for (const { about, said } of turns.sort((a, b) => a.turn - b.turn)) {
      if (requests.length === count) break;
      // Only now: there may be thousands, of bodies that are long.
      const request = this.#written('invalid', about, said);
      if ((request.body?.length ?? 0) <= LONGEST_BODY) requests.push(request);
    }
    return requests;
  }

  raw(names: Names, seed: number, count: number): readonly GeneratedRequest[] {
    const garbage = this.#said(names).chain((said) => garbageOf(this.#written('raw', '', said), said.body));
    return fc.sample(garbage, { numRuns: count, seed });
  }

  #sample(names: Names, seed: number, count: number): readonly Said[] {
    return fc.sample(this.#said(names), { numRuns: count, seed }).map(withOneKey);
  }

  #said(names: Names): fc.Arbitrary<Said> {
    const values = new Values(this.#schemas, names);
    const given = (place: Parameter['in']) => {
      const here = this.#shape.parameters.filter((one) => one.in === place);
      const arbitraries = here.map(({ name, schema }) => [name, values.of(schema, name).map(String)] as const);
      const requiredKeys = here.filter(({ required }) => required).map(({ name }) => name);
      return fc.record<Record<string, string>>(Object.fromEntries(arbitraries), {
        requiredKeys,
        noNullPrototype: true,
      });
    };
    const { isBodyRequired } = this.#shape;
    const content = this.#content(names);
    return fc.record({
      path: given('path'),
      query: given('query').map((one) => Object.entries(asInWords(one))),
      headers: given('header').map(sendable),
      body: isBodyRequired ? content : fc.option(content, { nil: undefined }),
    });
  }

  /** Any body that the contract allows; and its own example, which is more often taken, with one property of such a body. */
  #content(names: Names): fc.Arbitrary<unknown> {
    const { body } = this.#shape;
    if (body === undefined) return fc.constant(undefined);
    // A key that is taken already is the example's to try.
    const any = new Values(this.#schemas, { ...names, key: [] }).of(body);
    const { body: example } = this.operation.request;
    if (Array.isArray(example)) return fc.oneof(any, fc.constant(example));
    const likely = fc.tuple(any, fc.nat()).map(([other, at]) => {
      const properties = Object.entries(Object(other));
      return {
        ...Object(example),
        ...Object.fromEntries(properties.slice(at % (properties.length + 1)).slice(0, 1)),
      };
    });
    return fc.oneof(any, likely);
  }

  #broken(said: Said): readonly Broken[] {
    const { body } = this.#shape;
    const inBody = body === undefined || said.body === undefined ? [] : breakagesOf(this.#schemas, body, said.body);
    const bodies = inBody
      .filter(({ value }) => this.#isRefused(value))
      .map(({ steps, keyword, value }) => ({
        about: `${['/body', ...steps].join('/')} ${keyword}`,
        said: { ...said, body: value },
      }));
    const places = this.#shape.parameters.flatMap((parameter) => this.#brokenParameter(said, parameter));
    const stray: Broken = { about: '/query/colour', said: { ...said, query: [...said.query, ['colour', 'blue']] } };
    return [...bodies, ...places, ...(takesAnyQuery(this.operation) ? [] : [stray])];
  }

  /** Flipt's door passes over what it does not know, and reads more than its contract says. */
  get #isLenient(): boolean {
    return this.operation.contract === 'flipt';
  }

  /** Whether the body is still broken as it is read. */
  #isRefused(body: unknown): boolean {
    const { id } = this.operation;
    return !this.#isLenient || !this.#schemas.allows(this.#shape.body ?? {}, fliptReading.body(id, body));
  }

  /** Whether the text still stands in the query as it is read. */
  #isRead(name: string, text: string): boolean {
    if (!this.#isLenient) return true;
    const pair = `${name}=${encodeURIComponent(text)}`;
    return fliptReading.query(this.operation.id, pair) === pair;
  }

  #brokenParameter(said: Said, parameter: Parameter): readonly Broken[] {
    const { name, in: place } = parameter;
    const others = said.query.filter(([other]) => other !== name);
    return this.#badTexts(parameter).flatMap(([keyword, text]): readonly Broken[] => {
      const about = `/${place}/${name} ${keyword}`;
      if (place === 'path')
        return text === '' ? [] : [{ about, said: { ...said, path: { ...said.path, [name]: text } } }];
      if (place === 'query')
        return this.#isRead(name, text) ? [{ about, said: { ...said, query: [...others, [name, text]] } }] : [];
      const headers = sendable({ [name]: text });
      return headers[name] === text ? [{ about, said: { ...said, headers: { ...said.headers, ...headers } } }] : [];
    });
  }

  /** What a parameter, which is text whatever its schema, may not be. */
  #badTexts({ schema, in: place }: Parameter): readonly (readonly [keyword: string, text: string])[] {
    const plain = this.#schemas.plain(schema);
    const [type = 'string'] = typesOf(plain);
    const values = new Values(this.#schemas, {});
    const broken = breakagesOf(this.#schemas, plain, oneOf(values.of(plain), 1))
      .filter(({ keyword, value }) => keyword !== 'type' && ['string', 'number'].includes(typeof value))
      .map(({ keyword, value }) => [keyword, String(value)] as const);
    const mistyped = type === 'string' || place === 'header' ? [] : ['abc', '', '1.5', '0x10', 'NaN', '1e400', '[]'];
    return [...broken, ...mistyped.map((text) => ['type', text] as const)];
  }

  #written(kind: Kind, about: string, { path, query, headers, body }: Said): GeneratedRequest {
    const { base, path: template, method } = this.operation.row;
    const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
    const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
    const [mediaType = 'application/json'] = this.#shape.mediaTypes;
    return {
      kind,
      about,
      method: method.toUpperCase(),
      url: `${base === '/' ? '' : base}${filled}${search === '' ? '' : `?${search}`}`,
      headers: { ...headers, ...(body !== undefined && { 'Content-Type': mediaType }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
  }
}

/** The headers that HTTP can carry as they are. */
function sendable(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[!-~]([ -~]*[!-~])?$/.test(value)));
}

function oneOf<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [first] = fc.sample(arbitrary, { numRuns: 1, seed });
  if (first === undefined) throw new Error('Nothing was generated.');
  return first;
}
