import type { Bucketer } from '../bucketing/bucketer.js';
import { compileBucketing } from '../bucketing/bucketer.js';
import type { Call } from '../call.js';
import type { Entry } from '../conditions/entry.js';
import type { Scope } from '../conditions/scope.js';
import type { Context } from '../context.js';
import type { Outcome, Source } from '../outcome.js';
import { quote } from '../problem.js';
import type { Ranges } from './ranges.js';
import { compileRanges, rangeIndexOf } from './ranges.js';

/** Where a serve stands: what its outcomes have in common, and what its absent fields mean there. */
export interface Setting {
  readonly flag: string;
  readonly source: Source;
  readonly rule: string | null;
  readonly enabled: boolean;
  readonly matched: boolean;
  /** The reason of an outcome that is not from a range. */
  readonly reason: string;
  /** The reason of all its outcomes, whatever the serve says. */
  readonly fixedReason: string | null;
  readonly note: unknown;
  /** Whether `next` means something here: there are rules to go on with. */
  readonly hasNext: boolean;
  readonly variations: ReadonlyMap<string, unknown>;
}

export interface CompiledServe {
  /** The outcome, when there is only one. */
  readonly fixed: Outcome | null;
  /** Whether it always gives an outcome, so that nothing after it is reached. */
  readonly always: boolean;
  readonly split: CompiledSplit | null;
  /** Null: go on with the next rule. */
  choose(context: Context, call: Call): Outcome | null;
}

export interface CompiledSplit extends Ranges {
  readonly bucketer: Bucketer;
  /** Null: go on with the next rule. */
  readonly otherwise: CompiledServe | null;
  readonly unbucketed: CompiledServe | null;
}

/** The fields of an outcome that a serve gives. */
interface Fields {
  readonly variation: string | null;
  readonly enabled: boolean;
  readonly matched: boolean;
  readonly reason: string | null;
  readonly weight: number | null;
  readonly note: unknown;
}

/** Stands in for an unsound bucketing, so that the ranges are still checked. */
const UNKNOWN_ALGORITHM = { least: 0, width: (weight: number) => weight };
/** `otherwise` in `otherwise` nests at most this deep. */
const MAX_DEPTH = 8;

export function compileServe(entry: Entry | null, setting: Setting, scope: Scope): CompiledServe {
  const { enabled, matched, note } = setting;
  const inherited: Fields = { variation: null, enabled, matched, reason: null, weight: null, note };
  if (entry === null) return new FixedServe(outcomeOf(inherited, setting, setting.reason));
  return compileNested(entry, inherited, setting, scope, 0);
}

function compileNested(entry: Entry, inherited: Fields, setting: Setting, scope: Scope, depth: number): CompiledServe {
  const fields = fieldsOf(entry, inherited, setting);
  const own = new FixedServe(outcomeOf(fields, setting, setting.reason));
  const split = entry.entry('split');
  if (split === null) return own;
  if (depth >= MAX_DEPTH) {
    entry.report('split', `Splits nest at most ${MAX_DEPTH} deep.`);
    return own;
  }
  const rest = (field: string, byDefault: CompiledServe | null): CompiledServe | null => {
    if (!split.has(field)) return byDefault;
    if (split.get(field) === 'next') return next(split, field, setting, own);
    const nested = split.entry(field);
    return nested === null ? own : compileNested(nested, fields, setting, scope, depth + 1);
  };
  const otherwise = rest('otherwise', own);
  const unbucketed = rest('unbucketed', otherwise);
  const bucketer = compileBucketing(split.get('bucketing'), split.place('bucketing'), scope);
  const { least, width } = bucketer?.algorithm ?? UNKNOWN_ALGORITHM;
  const ranges = compileRanges(split, least, width, (range) =>
    outcomeOf(fieldsOf(range, fields, setting), setting, 'SPLIT'),
  );
  return bucketer === null ? (unbucketed ?? own) : new SplitServe(bucketer, ranges, otherwise, unbucketed);
}

function next(split: Entry, field: string, { hasNext }: Setting, own: CompiledServe): CompiledServe | null {
  if (hasNext) return null;
  split.report(field, 'Nothing comes after this serve that "next" could go on with; give a serve.');
  return own;
}

function fieldsOf(entry: Entry, inherited: Fields, setting: Setting): Fields {
  return {
    variation: variationOf(entry, setting),
    enabled: entry.boolean('enabled', inherited.enabled),
    matched: entry.boolean('matched', inherited.matched),
    reason: entry.text('reason') ?? inherited.reason,
    weight: entry.number('weight'),
    note: entry.get('note') ?? inherited.note,
  };
}

function variationOf(entry: Entry, { variations }: Setting): string | null {
  const key = entry.text('variation');
  if (key === null || variations.has(key)) return key;
  const known = [...variations.keys()].map(quote).join(', ') || 'it has none';
  entry.report('variation', `The flag has no variation ${quote(key)}. Its variations: ${known}.`);
  return null;
}

function outcomeOf(fields: Fields, setting: Setting, reason: string): Outcome {
  const { variation, enabled, matched, weight, note } = fields;
  return Object.freeze({
    flag: setting.flag,
    value: variation === null ? null : setting.variations.get(variation),
    variation,
    enabled,
    matched,
    reason: setting.fixedReason ?? fields.reason ?? reason,
    source: setting.source,
    rule: setting.rule,
    weight,
    note,
  });
}

// Classes rather than closures: with thousands of flags the fewer objects a choice touches, the quicker it is.

class FixedServe implements CompiledServe {
  constructor(readonly fixed: Outcome) {}

  get always(): boolean {
    return true;
  }

  get split(): null {
    return null;
  }

  choose(): Outcome {
    return this.fixed;
  }
}

class SplitServe implements CompiledServe, CompiledSplit {
  readonly bounds: readonly number[];
  readonly outcomes: readonly Outcome[];

  constructor(
    readonly bucketer: Bucketer,
    ranges: Ranges,
    readonly otherwise: CompiledServe | null,
    readonly unbucketed: CompiledServe | null,
  ) {
    this.bounds = ranges.bounds;
    this.outcomes = ranges.outcomes;
  }

  get fixed(): null {
    return null;
  }

  get always(): boolean {
    return (this.otherwise?.always ?? false) && (this.unbucketed?.always ?? false);
  }

  get split(): CompiledSplit {
    return this;
  }

  choose(context: Context, call: Call): Outcome | null {
    const number = this.bucketer.number(context, call);
    const index = rangeIndexOf(this.bounds, number);
    if (index >= 0) return this.outcomes[index] ?? null;
    const rest = Number.isNaN(number) ? this.unbucketed : this.otherwise;
    return rest === null ? null : rest.choose(context, call);
  }
}
