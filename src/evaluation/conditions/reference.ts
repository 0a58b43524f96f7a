import type { Context } from '../context.js';
import type { Place, Problems } from '../problem.js';
import { placeIn, quote, safeJson } from '../problem.js';
import { pythonFloatText } from '../values/python.js';
import { floatIn, scalarOf, textOf } from '../values/scalar.js';
import type { JsonObject } from './entry.js';
import { isList, isObject } from './entry.js';

/** Reads one raw value from the context; null or undefined: unset. */
export type Read = (context: Context) => unknown;

export type CompiledReference =
  /** The value is known now: a constant, or one of the definition's environment. */
  { readonly kind: 'constant'; readonly value: unknown; readonly key: string } | Reading;

export interface Reading {
  readonly kind: 'read';
  readonly read: Read;
  /** Equal for references that read the same. */
  readonly key: string;
  readonly prefixed: Prefixed | null;
}

/** The parts of a `{text, of}` reference, for hash algorithms that absorb a prefix beforehand. */
export interface Prefixed {
  readonly text: string;
  readonly of: CompiledReference;
}

export interface ReferenceScope {
  readonly environment: JsonObject;
  readonly problems: Problems;
  /** The references to attributes by name so far: thousands of conditions read the same few. */
  readonly names: Map<string, Reading>;
}

/** References nested deeper than this are refused: nobody needs it, and it bounds the reader's recursion. */
const MAX_DEPTH = 8;
const ACCEPTED =
  'Accepted: the name of an attribute, a path as a list of texts, ' +
  '{"first": [...]}, {"const": scalar} or {"text": ..., "of": ...}.';

export const TARGETING_KEY: CompiledReference = {
  kind: 'read',
  read: (context) => context.targetingKey,
  key: '["targetingKey"]',
  prefixed: null,
};

/** Compiles a reference; null, and a problem, when it cannot be read. */
export function compileReference(raw: unknown, at: Place, scope: ReferenceScope, depth = 0): CompiledReference | null {
  if (typeof raw === 'string') return named(raw, scope);
  if (depth >= MAX_DEPTH) return refuse(scope, at, `References nest at most ${MAX_DEPTH} deep.`);
  if (isList(raw)) return compilePath(raw, at, scope);
  if (!isObject(raw)) return refuse(scope, at, `${quote(raw)} is not an attribute reference. ${ACCEPTED}`);
  if (Object.hasOwn(raw, 'first')) return compileFirst(raw['first'], placeIn(at, 'first'), scope, depth);
  if (Object.hasOwn(raw, 'const')) return compileConstant(raw['const'], placeIn(at, 'const'), scope);
  if (Object.hasOwn(raw, 'of')) return compilePrefixed(raw, at, scope, depth);
  return refuse(scope, at, `${quote(raw)} is not an attribute reference. ${ACCEPTED}`);
}

function refuse(scope: ReferenceScope, at: Place, what: string): null {
  scope.problems.report(at, what);
  return null;
}

function named(name: string, { names }: ReferenceScope): Reading {
  const known = names.get(name);
  if (known !== undefined) return known;
  const reference = reading(name, readAttribute(name));
  names.set(name, reference);
  return reference;
}

function reading(raw: unknown, read: Read, prefixed: Prefixed | null = null): Reading {
  return { kind: 'read', read, key: safeJson(raw) ?? '', prefixed };
}

function constant(value: unknown): CompiledReference {
  const float = isObject(value) ? floatIn(value) : undefined;
  const spelled = float === undefined ? String(value) : pythonFloatText(float);
  return { kind: 'constant', value, key: `=${typeof value}:${spelled}` };
}

/** Only own properties count. The check is paid only for names that every object inherits. */
function readAttribute(name: string): Read {
  if (name in Object.prototype) {
    return ({ attributes }) => (Object.hasOwn(attributes, name) ? attributes[name] : undefined);
  }
  return ({ attributes }) => attributes[name];
}

function compilePath(raw: readonly unknown[], at: Place, scope: ReferenceScope): CompiledReference | null {
  const path = raw.filter((step) => typeof step === 'string');
  const [root, name] = path;
  if (path.length !== raw.length || root === undefined) {
    return refuse(scope, at, `${quote(raw)} is not a path. A path is a list of one or more texts.`);
  }
  if (root === 'environment') return constant(environmentValue(path, scope.environment));
  if (root === 'targetingKey' && path.length === 1) return TARGETING_KEY;
  if (root === 'attributes' && path.length === 2 && name !== undefined) return named(name, scope);
  return reading(path, (context) => follow(context, path));
}

/** Environment constants are scalars; anything else is unset. */
function environmentValue(path: readonly string[], environment: JsonObject): unknown {
  return scalarOf(follow(environment, path.slice(1)));
}

function follow(root: object, path: readonly string[]): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function compileFirst(raw: unknown, at: Place, scope: ReferenceScope, depth: number): CompiledReference | null {
  if (!isList(raw)) return refuse(scope, at, `${quote(raw)} is not a list of references.`);
  const candidates: CompiledReference[] = [];
  let sound = true;
  for (const [index, item] of raw.entries()) {
    const candidate = compileReference(item, placeIn(at, index), scope, depth + 1);
    if (candidate === null) sound = false;
    else if (candidate.kind === 'read' || isSet(candidate.value)) candidates.push(candidate);
  }
  if (!sound) return null;
  const [only] = candidates;
  if (only === undefined) return constant(undefined);
  if (candidates.length === 1 || only.kind === 'constant') return only;
  const reads = candidates.map(readOf);
  return reading({ first: candidates.map(({ key }) => key) }, (context) => firstSet(reads, context));
}

function firstSet(reads: readonly Read[], context: Context): unknown {
  for (const read of reads) {
    const value = read(context);
    if (isSet(value)) return value;
  }
  return undefined;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function readOf(reference: CompiledReference): Read {
  if (reference.kind === 'read') return reference.read;
  const { value } = reference;
  return () => value;
}

function compileConstant(raw: unknown, at: Place, scope: ReferenceScope): CompiledReference | null {
  if (raw === null || scalarOf(raw) !== undefined) return constant(raw);
  return refuse(scope, at, `${quote(raw)} is not a text, a number, true, false or null.`);
}

function compilePrefixed(raw: JsonObject, at: Place, scope: ReferenceScope, depth: number): CompiledReference | null {
  const text = frontTextOf(raw['text'], scope.environment);
  if (text === null) {
    const what = `${quote(raw['text'])} is not text, and no path of the environment.`;
    return refuse(scope, placeIn(at, 'text'), what);
  }
  const of = compileReference(raw['of'], placeIn(at, 'of'), scope, depth + 1);
  if (of === null) return null;
  if (text === undefined) return constant(undefined);
  return of.kind === 'constant' ? constant(prefixWith(text, of.value)) : prefixed(text, of);
}

/** Undefined: the environment has none. */
function frontTextOf(raw: unknown, environment: JsonObject): string | undefined | null {
  if (typeof raw === 'string') return raw;
  if (!isList(raw) || raw[0] !== 'environment' || raw.length < 2) return null;
  const path = raw.filter((step) => typeof step === 'string');
  return path.length === raw.length ? textOf(environmentValue(path, environment)) : null;
}

/** Text in front of text in front of a value is one text. */
function prefixed(text: string, of: Reading): Reading {
  const inner: Prefixed = of.prefixed ?? { text: '', of };
  const front = text + inner.text;
  const read = readOf(inner.of);
  const key = { text: front, of: inner.of.key };
  return reading(key, (context) => prefixWith(front, read(context)), { text: front, of: inner.of });
}

function prefixWith(text: string, raw: unknown): string | undefined {
  const spelled = textOf(raw);
  return spelled === undefined ? undefined : text + spelled;
}
