/** A project's document between domain and contract, written: what has its usual value is left out. */
import type { Bucketing, BucketingAlgorithm, Condition } from '../domain/conditions.js';
import { completeFlag } from '../domain/flag-content.js';
import type { Prerequisite, Rollout, Serve, Window } from '../domain/flag-environments.js';
import type { Variation } from '../domain/flags.js';
import { isSame } from '../domain/json.js';
import type {
  DocumentFlag,
  DocumentRule,
  DocumentSegment,
  DocumentState,
  ProjectDocument,
} from '../domain/project-documents.js';
import { Slices } from '../domain/slices.js';
import type { Schemas } from '../http/contract.js';
import { writeYaml } from '../http/yaml.js';
import { toDoorCondition, toValue, usualTypeFor } from './conditions.js';
import { toOverride } from './targeting.js';

/** As one text; the same project gives the same text. Others have their turn while it is written. */
export async function toDocumentText({ project, environments, segments, flags }: ProjectDocument): Promise<string> {
  const head = { format: 1, project: named(project), environments: environments.map(named) };
  return `${writeYaml(head)}segments:${await listText(segments, toSegment)}flags:${await listText(flags, toFlag)}`;
}

/** What stands behind the name of a list. */
async function listText<Item>(items: readonly Item[], toWritten: (item: Item) => object): Promise<string> {
  if (items.length === 0) return ' []\n';
  const slices = new Slices();
  const texts = ['\n'];
  for (const item of items) {
    if (slices.isOver) await slices.rest();
    texts.push(writeYaml([toWritten(item)]));
  }
  return texts.join('');
}

function named({ key, name, description }: ProjectDocument['project']): Schemas['DocumentProject'] {
  return { key, ...(name !== key && { name }), ...(description !== '' && { description }) };
}

function toSegment(segment: DocumentSegment): Schemas['DocumentSegment'] {
  return { ...named(segment), when: toCondition(segment.when) };
}

function toFlag({ content: flag, states }: DocumentFlag): Schemas['DocumentFlag'] {
  const { key, type, variations, defaultVariation, offVariation } = flag;
  const usual = completeFlag({ key, type, variations });
  const hasUsualVariations = type === 'boolean' && isSame(completeFlag({ key, type }).variations, variations);
  return {
    ...named(flag),
    type,
    ...(flag.toggle !== 'switch' && { toggle: flag.toggle }),
    ...(!hasUsualVariations && { variations: variations.map(toVariation) }),
    ...(defaultVariation !== usual.defaultVariation && { default_variation: defaultVariation }),
    ...(offVariation !== usual.offVariation && { off_variation: offVariation }),
    ...(flag.tags.length > 0 && { tags: [...flag.tags] }),
    ...(flag.owner !== null && { owner: flag.owner }),
    ...(flag.serverOnly && { server_only: true }),
    ...(flag.status !== 'active' && { status: flag.status }),
    ...(Object.keys(flag.metadata).length > 0 && { metadata: flag.metadata }),
    ...(flag.jsonSchema !== null && { json_schema: flag.jsonSchema }),
    ...(states.size > 0 && { environments: toStates(states) }),
  };
}

function toVariation({ key, name, value, description }: Variation): Schemas['VariationInput'] {
  return { key, ...(name !== key && { name }), value, ...(description !== '' && { description }) };
}

function toStates(states: DocumentFlag['states']): Schemas['DocumentStates'] {
  return Object.fromEntries([...states].map(([key, state]) => [key, toState(state)]));
}

function toState({ enabled, prerequisites, overrides, rules, defaultServe }: DocumentState): Schemas['DocumentState'] {
  return {
    enabled,
    ...(prerequisites.length > 0 && { prerequisites: prerequisites.map(toPrerequisite) }),
    ...(overrides.length > 0 && { overrides: overrides.map(toOverride) }),
    ...(rules.length > 0 && { rules: rules.map(toRule) }),
    ...(defaultServe && { default_serve: toServe(defaultServe) }),
  };
}

function toPrerequisite({ flagKey, enabled, variations }: Prerequisite): Schemas['PrerequisiteInput'] {
  return { flag_key: flagKey, ...(!enabled && { enabled }), ...(variations && { variations: [...variations] }) };
}

function toRule({ id, name, when, window, serve }: DocumentRule): Schemas['DocumentRule'] {
  return {
    ...(id !== null && { id }),
    ...(name !== '' && { name }),
    ...(when && { when: toCondition(when) }),
    ...(window && { window: toWindow(window) }),
    serve: toServe(serve),
  };
}

function toWindow({ from, until }: Window): Schemas['WindowInput'] {
  return { ...(from !== null && { from }), ...(until !== null && { until }) };
}

function toServe(serve: Serve): Schemas['ServeInput'] {
  const disabled = serve.enabled === false && { enabled: serve.enabled };
  return 'variation' in serve
    ? { variation: serve.variation, ...disabled }
    : { rollout: toRollout(serve.rollout), ...disabled };
}

function toRollout({ weights, rest, ...bucketing }: Rollout): Schemas['RolloutInput'] {
  return {
    weights: weights.map(({ variation, weight }) => ({ variation, weight })),
    ...(rest !== undefined && { rest }),
    ...toBucketing(bucketing),
  };
}

function toBucketing<Algorithm extends BucketingAlgorithm>({
  bucketBy,
  seed,
  algorithm,
}: Bucketing<Algorithm>): Pick<Schemas['RolloutInput'], 'bucket_by' | 'seed'> & { algorithm?: Algorithm } {
  return {
    ...(bucketBy !== 'targeting_key' && { bucket_by: bucketBy }),
    ...(seed !== null && { seed }),
    ...(algorithm !== 'native' && { algorithm }),
  };
}

function toCondition(condition: Condition): Schemas['DocumentCondition'] {
  if ('all' in condition) return { all: condition.all.map(toCondition) };
  if ('any' in condition) return { any: condition.any.map(toCondition) };
  if ('none' in condition) return { none: condition.none.map(toCondition) };
  if ('segment' in condition) return { segment: condition.segment };
  if ('percentage' in condition) return { percentage: condition.percentage, ...toBucketing(condition) };
  if ('elements' in condition) {
    const { elements, quantifier, when } = condition;
    return { elements, ...(quantifier !== 'any' && { quantifier }), when: toCondition(when) };
  }
  if ('doorType' in condition) return toDoorCondition(condition);
  const { attribute, type, operator, values, negate, ignoreCase, list } = condition;
  return {
    attribute,
    ...(type !== usualTypeFor(operator) && { type }),
    operator,
    ...(values.length > 0 && { values: values.map(toValue) }),
    ...(negate && { negate }),
    ...(ignoreCase && { ignore_case: ignoreCase }),
    ...(list !== 'any' && { list }),
  };
}
