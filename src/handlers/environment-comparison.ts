/** The parts of a flag's state, and how they differ, between contract and domain. */
import type { FlagComparison } from '../domain/compare-environments.js';
import { STATE_PARTS, type StatePart, type StateSummary } from '../domain/environment-comparison.js';
import type { Schemas } from '../http/contract.js';
import { toDefaultServe } from './targeting.js';

const NAME_OF: Readonly<Record<StatePart, Schemas['StatePart']>> = {
  enabled: 'enabled',
  prerequisites: 'prerequisites',
  overrides: 'overrides',
  rules: 'rules',
  defaultServe: 'default_serve',
};

/** Those that are named; without a list, all. */
export function toStateParts(include: Schemas['StateParts'] | undefined): readonly StatePart[] {
  return include ? STATE_PARTS.filter((part) => include.includes(NAME_OF[part])) : STATE_PARTS;
}

/** Where a flag differs, with both of its states in short. */
export function toComparison({ flagKey, parts, here, there }: FlagComparison): Schemas['FlagComparison'] {
  return {
    flag_key: flagKey,
    differences: parts.map((part) => NAME_OF[part]),
    environment: toSummary(here),
    with: toSummary(there),
  };
}

function toSummary(state: StateSummary): Schemas['StateSummary'] {
  return {
    enabled: state.enabled,
    prerequisites: state.prerequisites,
    overrides: state.overrides,
    rules: state.rules,
    default_serve: toDefaultServe(state.defaultServe),
    version: state.version,
  };
}
