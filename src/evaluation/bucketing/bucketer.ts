import type { Call } from '../call.js';
import type { Entry } from '../conditions/entry.js';
import { entryOf } from '../conditions/entry.js';
import type { CompiledReference, Read } from '../conditions/reference.js';
import { compileReference, readOf, TARGETING_KEY } from '../conditions/reference.js';
import type { Scope } from '../conditions/scope.js';
import type { Context } from '../context.js';
import type { Place } from '../problem.js';
import { quote, safeJson } from '../problem.js';
import { coreText, coreValueOf } from '../values/core-value.js';
import { textOf } from '../values/scalar.js';
import type { Algorithm, Hash } from './algorithm.js';
import { algorithms } from './algorithms.js';

/** A compiled bucketing: gives every context a number. */
export interface Bucketer {
  /** The bucket number in the unit of the algorithm; NaN when there is nothing to hash. */
  number(context: Context, call: Call): number;
  /** The text that is hashed, as read from the context; undefined when there is nothing to hash. */
  text(context: Context): string | undefined;
  readonly algorithm: Algorithm;
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

  const key = safeJson([...SETTINGS.map((field) => entry.get(field)), reference.key]) ?? '';
  const spell = spelled === 'core' ? spellAsCore : textOf;
  return new CompiledBucketer(algorithm, hash, readOf(of), absorbed, spell, key);
}

/** A class rather than closures: with thousands of flags the fewer objects a choice touches, the quicker it is. */
class CompiledBucketer implements Bucketer {
  constructor(
    readonly algorithm: Algorithm,
    private readonly hash: Hash,
    private readonly read: Read,
    /** Text in front of what is read, which the hash has absorbed. */
    private readonly absorbed: string,
    private readonly spell: (raw: unknown) => string | undefined,
    readonly key: string,
  ) {}

  number(context: Context, call: Call): number {
    const value = this.read(context);
    const text = typeof value === 'string' && this.spell === textOf ? value : this.spell(value);
    return text === undefined ? Number.NaN : this.hash(text, call);
  }

  text(context: Context): string | undefined {
    const text = this.spell(this.read(context));
    return text === undefined ? undefined : this.absorbed + text;
  }
}

function algorithmOf(entry: Entry): Algorithm | null {
  const name = entry.get('algorithm');
  const algorithm = typeof name === 'string' ? algorithms.get(name) : undefined;
  if (algorithm !== undefined) return algorithm;
  const accepted = [...algorithms.keys()].join(', ');
  entry.report('algorithm', `${quote(name)} is not a bucketing algorithm. Accepted: ${accepted}.`);
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

function spellAsCore(raw: unknown): string | undefined {
  const value = coreValueOf(raw);
  return value && coreText(value);
}
