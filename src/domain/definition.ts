/** From what is stored to what the engine evaluates. */
import type {
  Definition,
  Flag as DefinitionFlag,
  Serve as DefinitionServe,
  Reference,
  Tree,
} from '../evaluation/definition.js';
import type { AttributeCondition, Condition } from './conditions.js';
import type { EnvironmentRecord } from './environments.js';
import { type FlagEnvironmentRecord, initialFlagEnvironment, type Rollout, type Serve } from './flag-environments.js';
import type { FlagRecord } from './flags.js';

/** A flag as it was defined before, and the versions of what it was made from. */
export interface DefinedFlag {
  readonly key: string;
  readonly flagVersion: number;
  readonly stateVersion: number;
  readonly definition: DefinitionFlag;
}

/**
 * Every flag of an environment by id, in the order of `flags`. One that has not changed since `previous` is the very same object, which is how
 * the engine knows that it need not compile it again.
 */
export function defineFlags(
  flags: readonly FlagRecord[],
  states: readonly FlagEnvironmentRecord[],
  environmentId: number,
  previous: ReadonlyMap<number, DefinedFlag>,
): ReadonlyMap<number, DefinedFlag> {
  const stateOf = new Map(states.map((state) => [state.flagId, state]));
  return new Map(
    flags.map((flag) => {
      const state = stateOf.get(flag.id) ?? initialFlagEnvironment(flag, environmentId);
      const known = previous.get(flag.id);
      const isSame = known?.flagVersion === flag.version && known.stateVersion === state.version;
      return [flag.id, isSame ? known : defineFlag(flag, state)];
    }),
  );
}

function defineFlag(flag: FlagRecord, state: FlagEnvironmentRecord): DefinedFlag {
  const { key, version: flagVersion } = flag;
  return { key, flagVersion, stateVersion: state.version, definition: toDefinitionFlag(flag, state) };
}

/** Everything that one environment evaluates. */
export function toDefinition(
  { revision, key, name }: EnvironmentRecord,
  defined: ReadonlyMap<number, DefinedFlag>,
): Definition {
  const flags = Object.fromEntries([...defined.values()].map((flag) => [flag.key, flag.definition]));
  return { format: 1, revision, environment: { key, name }, flags };
}

/** One flag as it is in one environment. */
export function toDefinitionFlag(
  flag: FlagRecord,
  { enabled, rules, defaultServe }: Pick<FlagEnvironmentRecord, 'enabled' | 'rules' | 'defaultServe'>,
): DefinitionFlag {
  const standard: DefinitionServe = { variation: flag.defaultVariation };
  return {
    kind: flag.type,
    variations: flag.variations.map(({ key, value }) => ({ key, value })),
    on: enabled,
    off: { variation: flag.offVariation, enabled: false },
    rules: rules.map(({ id, when, serve }) => ({
      id,
      ...(when && { when: toTree(when) }),
      serve: toServe(flag, serve, 'next'),
    })),
    default: defaultServe ? toServe(flag, defaultServe, { ...standard, reason: 'DEFAULT' }) : standard,
  };
}

function toServe(flag: FlagRecord, serve: Serve, otherwise: DefinitionServe | 'next'): DefinitionServe {
  return 'variation' in serve ? { variation: serve.variation } : toSplit(flag, serve.rollout, otherwise);
}

/** The native algorithm's numbers are thousandths of a percent, 0 to 99,999. */
function toSplit(flag: FlagRecord, rollout: Rollout, otherwise: DefinitionServe | 'next'): DefinitionServe {
  let to = 0;
  return {
    split: {
      bucketing: {
        algorithm: rollout.algorithm,
        seed: rollout.seed ?? flag.key,
        attribute: toReference(rollout.bucketBy),
      },
      ranges: rollout.weights.map(({ variation, weight }) => {
        to += Math.round(weight * 1000);
        return { variation, weight, to };
      }),
      otherwise,
      unbucketed: otherwise,
    },
  };
}

function toTree(condition: Condition): Tree {
  if ('all' in condition) return { all: condition.all.map(toTree) };
  if ('any' in condition) return { any: condition.any.map(toTree) };
  if ('none' in condition) return { none: condition.none.map(toTree) };
  return toLeaf(condition);
}

function toLeaf({ attribute, type, operator, values, negate, ignoreCase, list }: AttributeCondition): Tree {
  return {
    attribute: toReference(attribute),
    type,
    operator,
    values,
    ...(negate && { negate }),
    ...(ignoreCase && { ignore_case: ignoreCase }),
    ...(list !== 'any' && { list }),
  };
}

/** `targeting_key`, a JSON pointer (RFC 6901) into the attributes, or an attribute's name. */
function toReference(attribute: string): Reference {
  if (attribute === 'targeting_key') return ['targetingKey'];
  if (!attribute.startsWith('/')) return attribute;
  const steps = attribute.slice(1).split('/');
  return ['attributes', ...steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))];
}
