import type { Call } from '../call.js';
import type { Context } from '../context.js';
import { entryOf } from '../entry.js';
import type { Entry } from '../entry.js';
import { quote, safeJson } from '../problem.js';
import type { Place } from '../problem.js';
import { compileReference, readOf, TARGETING_KEY } from '../reference.js';
import type { CompiledReference } from '../reference.js';
import type { Scope } from '../scope.js';
import { coreText, coreValueOf } from '../values/core-value.js';
import { plainText, scalarOf } from '../values/scalar.js';
import { algorithms } from './algorithms.js';
import type { Algorithm } from './algorithms.js';

/** A compiled bucketing: gives every context a number. */
export interface Bucketer {
  /** The bucket number in the unit of the algorithm; NaN when there is nothing to hash. */
  number(context: Context, call: Call): number;
  /** The text that is hashed, as read from the context; undefined when there is nothing to hash. */
  text(context: Context): string | undefined;
  readonly algorithm: Algorithm;
  readonly cost: number;
  /** Equal for bucketings that give equal numbers. */
  readonly key: string;
}

/** Besides the attribute: what a bucket number depends on. All of them are scalars once checked. */
const SETTINGS = ['algorithm', 'seed', 'prefix', 'suffix', 'text', 'modulo'];

/** Compiles a bucketing; null, and problems, when it is not sound. */
export function compileBucketing(raw: unknown, at: Place, scope: Scope): Bucketer | null {
  const before = scope.problems.count;
  const entry = entryOf(raw, at, scope.problems);
  const algorithm = entry && algorithmOf(entry);
  const reference = entry && referenceOf(entry, scope);
  const spelled = entry && spellingOf(entry);
  if (!entry || !algorithm || !reference || !spelled) return null;

  const { of, text: absorbed } = absorbable(reference, algorithm, spelled);
  const hash = algorithm.compile(entry, (entry.text('prefix') ?? '') + absorbed);
  if (hash === null || scope.problems.count > before) return null;

  const spell = spelled === 'core' ? spellAsCore : spellAsJson;
  const read = readOf(reference);
  const readHashed = readOf(of);
  const numberOf = (value: unknown, call: Call): number => {
    const text = typeof value === 'string' && spelled === 'plain' ? value : spell(value);
    return text === undefined ? Number.NaN : hash(text, call);
  };
  return {
    // Most bucketings are by the targeting key; reading it here saves them a call.
    number:
      of === TARGETING_KEY
        ? (context, call) => numberOf(context.targetingKey, call)
        : (context, call) => numberOf(readHashed(context), call),
    text: (context) => spell(read(context)),
    algorithm,
    cost: algorithm.cost,
    key: safeJson([...SETTINGS.map((field) => entry.get(field)), reference.key]) ?? '',
  };
}

function algorithmOf(entry: Entry): Algorithm | null {
  const name = entry.get('algorithm');
  const algorithm = typeof name === 'string' ? algorithms.get(name) : undefined;
  if (algorithm !== undefined) return algorithm;
  entry.report('algorithm', `${quote(name)} is not a bucketing algorithm. Accepted: ${[...algorithms.keys()].join(', ')}.`);
  return null;
}

function referenceOf(entry: Entry, scope: Scope): CompiledReference | null {
  const attribute = entry.get('attribute');
  return attribute === undefined ? TARGETING_KEY : compileReference(attribute, entry.place('attribute'), scope);
}

function spellingOf(entry: Entry): 'plain' | 'core' | null {
  const spelling = entry.get('text') ?? 'plain';
  if (spelling === 'plain' || spelling === 'core') return spelling;
  entry.report('text', `${quote(spelling)} is not a spelling. Accepted: plain, core.`);
  return null;
}

/** A `{text, of}` reference is a prefix in other words: absorbed with it, it costs nothing per evaluation. */
function absorbable(
  reference: CompiledReference,
  algorithm: Algorithm,
  spelling: 'plain' | 'core',
): { readonly of: CompiledReference; readonly text: string } {
  const prefixed = reference.kind === 'read' ? reference.prefixed : null;
  return prefixed !== null && algorithm.takesPrefix && spelling === 'plain' ? prefixed : { of: reference, text: '' };
}

function spellAsJson(raw: unknown): string | undefined {
  const scalar = scalarOf(raw);
  return scalar === undefined ? undefined : plainText(scalar);
}

function spellAsCore(raw: unknown): string | undefined {
  const value = coreValueOf(raw);
  return value && coreText(value);
}
