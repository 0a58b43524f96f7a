import type { Rule } from '../../domain/flag-environments.js';
import type { FlagRecord } from '../../domain/flags.js';
import { newId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { missingSegment, toAudience } from './audiences.js';
import { refused } from './errors.js';
import {
  changeFlagState,
  type FlagState,
  findFlagState,
  notFound,
  orderRules,
  removeRules,
  saveRules,
} from './flag-states.js';
import { listPage } from './list-pages.js';
import { inOrder, nextRank, withoutRule, withRule, withRuleAt } from './ranks.js';
import { inNamespace, invalid } from './refusals.js';
import {
  type RolloutContent,
  type SayableRollout,
  sayableRollouts,
  toTargetCondition,
  variationOfValue,
} from './sayable-rules.js';
import { rolloutTypeOf, toRollout } from './shown-rollouts.js';
import { enabledOf, type Switch, switchedWithRollouts } from './standing.js';

type Body = Schemas<'flipt'>['RolloutReplacement'];
type Invalid = Refusal<'VALIDATION_FAILED'>;

export function rolloutsHandlers({ repositories }: Services): HandlersOf<'rollouts', 'flipt'> {
  return {
    listRollouts: async (input, { principal }) => {
      const found = await findFlagState(repositories, principal, input);
      if (found instanceof Refusal) return refused(found);
      const page = listPage(rolloutsOf(found), input.query);
      if (page instanceof Refusal) return refused(page);
      const { items, ...rest } = page;
      return { status: 200, body: { rules: items.map((one) => toRollout(found, one)), ...rest } };
    },

    createRollout: (input, context) => {
      const { path, body } = input;
      return changeFlagState(
        repositories,
        context,
        input,
        async (tx, found) => {
          const fault = checkBooleanFlag(found) ?? checkRank(found, body.rank ?? 0) ?? checkRulesOff(found);
          const content = fault ?? (await readContent(tx, found, body));
          if (content instanceof Refusal) return refused(content);
          const rule = toRule(found.flag, newId('rul'), content);
          const said = rolloutsOf(found);
          const rules = withRuleAt(found.state.rules, said, rule, body.rank || nextRank(said));
          const saved = await saveRules(tx, found, rules, switchOf(found));
          return saved instanceof Refusal ? refused(saved) : shown(saved, rule.id);
        },
        (place) => flagOrSegment(place, path.flagKey, body.segment?.segmentKey || body.segment?.segmentKeys?.[0]),
      );
    },

    replaceRolloutOrder: (input, context) =>
      orderRules(repositories, context, input, (found) =>
        inOrder(found.state.rules, rolloutsOf(found), input.body.rolloutIds, (id) => rolloutNotFound(found, id)),
      ),

    getRollout: async (input, { principal }) => {
      const found = await findFlagState(repositories, principal, input);
      return found instanceof Refusal ? refused(found) : shown(found, input.path.rolloutId);
    },

    replaceRollout: (input, context) =>
      changeFlagState(repositories, context, input, async (tx, found) => {
        const standing = findRollout(found, input.path.rolloutId);
        if (!standing) return refused(rolloutNotFound(found, input.path.rolloutId));
        const content = await readContent(tx, found, input.body);
        const wanted = content instanceof Refusal ? content : (checkType(standing, content) ?? content);
        if (wanted instanceof Refusal) return refused(wanted);
        const rule = toRule(found.flag, standing.rule.id, wanted);
        const saved = await saveRules(tx, found, withRule(found.state.rules, rule));
        return saved instanceof Refusal ? refused(saved) : shown(saved, rule.id);
      }),

    deleteRollout: (input, context) =>
      removeRules(repositories, context, input, (found) =>
        withoutRule(found.state.rules, rolloutsOf(found), input.path.rolloutId),
      ),
  };
}

function rolloutsOf({ flag, state }: FlagState): readonly SayableRollout[] {
  return sayableRollouts(flag, state.rules);
}

function findRollout(found: FlagState, id: string): SayableRollout | undefined {
  return rolloutsOf(found).find(({ rule }) => rule.id === id);
}

function shown(found: FlagState, id: string) {
  const rollout = findRollout(found, id);
  return rollout ? ({ status: 200, body: toRollout(found, rollout) } as const) : refused(rolloutNotFound(found, id));
}

async function readContent(
  tx: Repositories,
  { project, flag }: FlagState,
  { description = '', segment, threshold }: Body,
): Promise<RolloutContent | Refusal<'VALIDATION_FAILED' | 'FLAG_NOT_FOUND'>> {
  const given = segment ?? threshold;
  if (!given) return invalid('rollout rule is missing: send segment or threshold');
  if (segment && threshold) return invalid('a rollout has either segment or threshold: send only one of them');
  const value = given.value ?? false;
  if (!segment) return { description, target: { percentage: threshold?.percentage ?? 0 }, value };
  const target = toAudience(segment);
  if (target instanceof Refusal) return target;
  const missing = await missingSegment(tx, project, target);
  return missing === undefined
    ? { description, target, value }
    : notFound(flagOrSegment({ project }, flag.key, missing));
}

function toRule(flag: FlagRecord, id: string, { description: name, target, value }: RolloutContent): Rule {
  const serve = { variation: variationOfValue(flag, value) };
  return { id, name, when: toTargetCondition(target), window: null, serve };
}

/** Whether it asks for segments or for a share stays as it is. */
function checkType(standing: RolloutContent, wanted: RolloutContent): Invalid | undefined {
  const [have, attempted] = [rolloutTypeOf(standing), rolloutTypeOf(wanted)];
  if (have === attempted) return undefined;
  return invalid(`cannot change type of rollout: have "${have}" attempted "${attempted}"`);
}

function checkRank(found: FlagState, rank: number): Invalid | undefined {
  const isTaken = rolloutsOf(found).some((one) => one.rank === rank);
  return isTaken ? invalid(`rank number: ${rank} already exists`) : undefined;
}

/** Rollouts count in Flipt whatever `enabled` is, and so they are to here. */
function switchOf({ flag, state }: FlagState): Switch {
  return switchedWithRollouts(flag, state, enabledOf(flag, state));
}

/** Nobody has asked for the rules of a flag that is off to count again. */
function checkRulesOff(found: FlagState): Invalid | undefined {
  const { project, flag, state } = found;
  if (state.rules.length === 0 || switchOf(found).enabled === state.enabled) return undefined;
  const which = inNamespace('flag', project, flag.key);
  return invalid(
    `${which} is off natively, and the rules that it has there would count again with this rollout: turn it on natively, or delete them`,
  );
}

/** What a rollout would answer, a variant flag has not. */
function checkBooleanFlag({ project, flag }: FlagState): Invalid | undefined {
  if (flag.type === 'boolean') return undefined;
  return invalid(`${inNamespace('flag', project, flag.key)} is a variant flag: it has rules, and no rollouts`);
}

/** Quoted as Flipt quotes it. */
/** As Flipt's rollouts say that one of them is missing; its rules say it otherwise. */
function flagOrSegment({ project }: Pick<FlagState, 'project'>, flagKey: string, segmentKey = ''): string {
  return `flag "${project.key}/${flagKey} or segment ${segmentKey}"`;
}

function rolloutNotFound(found: FlagState, id: string): Refusal<'FLAG_NOT_FOUND'> {
  return notFound(inNamespace('rollout', found.project, id));
}
