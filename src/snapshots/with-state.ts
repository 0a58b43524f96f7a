import { toDefinitionFlag } from '../domain/definition.js';
import type { FlagEnvironmentRecord } from '../domain/flag-environments.js';
import type { FlagRecord } from '../domain/flags.js';
import { compile } from '../evaluation/index.js';
import { re2 } from '../evaluation/regex-re2.js';
import type { EnvironmentSnapshot } from './load-snapshot.js';

/** The snapshot as it would be with this active flag in this state. Only the caller has it: nobody else evaluates by it. */
export function withState(
  snapshot: EnvironmentSnapshot,
  flag: FlagRecord,
  state: FlagEnvironmentRecord,
): EnvironmentSnapshot {
  const flags = snapshot.definition.flags.changed(new Map([[flag.key, toDefinitionFlag(flag, state)]]));
  const definition = { ...snapshot.definition, flags };
  return {
    environment: snapshot.environment,
    definition,
    compiled: compile(definition, { regex: re2, previous: snapshot.compiled }),
    flags: snapshot.flags.changed(new Map([[flag.key, flag]])),
    states: snapshot.states.changed(new Map([[String(flag.id), state]])),
    segments: snapshot.segments,
  };
}
