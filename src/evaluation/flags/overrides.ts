import type { Entry } from '../conditions/entry.js';
import type { Read } from '../conditions/reference.js';
import { compileReference, readOf, TARGETING_KEY } from '../conditions/reference.js';
import type { Scope } from '../conditions/scope.js';
import { placeIn, quote } from '../problem.js';
import { textOf } from '../values/scalar.js';
import type { FlagSetting } from './rule.js';
import type { CompiledServe, Setting } from './serve.js';
import { compileServe } from './serve.js';

/** Individual targets: one look-up, whatever the number of keys. */
export interface Overrides {
  readonly read: Read;
  readonly byKey: ReadonlyMap<string, CompiledServe>;
}

/** Null when the flag has none, or their `override_by` is not sound. */
export function compileOverrides(flag: Entry, setting: FlagSetting, scope: Scope): Overrides | null {
  const by = flag.has('override_by')
    ? compileReference(flag.get('override_by'), flag.place('override_by'), scope)
    : TARGETING_KEY;
  const byKey = new Map<string, CompiledServe>();
  for (const entry of flag.entries('overrides')) {
    const serve = compileServe(entry.entry('serve'), overrideSetting(entry, setting), scope);
    if (!entry.has('serve')) entry.report('serve', 'An override needs a serve: what its keys get.');
    for (const key of keysOf(entry)) if (!byKey.has(key)) byKey.set(key, serve);
  }
  return by === null || byKey.size === 0 ? null : { read: readOf(by), byKey };
}

function overrideSetting(override: Entry, setting: FlagSetting): Setting {
  return {
    flag: setting.flag,
    variations: setting.variations,
    fixedReason: null,
    source: 'override',
    rule: override.text('id'),
    enabled: true,
    matched: true,
    reason: 'TARGETING_MATCH',
    note: override.get('note') ?? null,
    hasNext: true,
  };
}

function* keysOf(override: Entry): Generator<string> {
  for (const [index, key] of override.list('keys').entries()) {
    if (typeof key === 'string') yield key;
    else override.problems.report(placeIn(override.place('keys'), index), `${quote(key)} is not text.`);
  }
}

/** The serve for the key in the context, compared as exact text. */
export function overrideFor({ read, byKey }: Overrides, context: Parameters<Read>[0]): CompiledServe | undefined {
  const text = textOf(read(context));
  return text === undefined ? undefined : byKey.get(text);
}
