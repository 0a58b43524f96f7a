import type { Rule } from '../../domain/flag-environments.js';
import { newId } from '../../domain/ids.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { type Audience, missingSegment, toAudience, toAudienceCondition } from './audiences.js';
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
import { checkLimit, listPage } from './list-pages.js';
import { inOrder, withoutRule, withRule, withRuleAt } from './ranks.js';
import { inNamespace, invalid } from './refusals.js';
import { type SayableRule, sayableRules, toServe } from './sayable-rules.js';
import { toRule } from './shown-rules.js';

export function rulesHandlers({ repositories }: Services): HandlersOf<'rules', 'flipt'> {
  return {
    listRules: async (input, { principal }) => {
      const found = await findFlagState(repositories, principal, input);
      if (found instanceof Refusal) return refused(found);
      const page = checkLimit(input.query) ?? listPage(rulesOf(found), input.query);
      if (page instanceof Refusal) return refused(page);
      const { items, ...rest } = page;
      return { status: 200, body: { rules: items.map((one) => toRule(found, one)), ...rest } };
    },

    createRule: (input, context) => {
      const { path, body } = input;
      return changeFlagState(
        repositories,
        context,
        input,
        async (tx, found) => {
          const audience = checkVariantFlag(found) ?? (await readAudience(tx, found, body));
          if (audience instanceof Refusal) return refused(audience);
          const rule = newRule(audience);
          const rules = withRuleAt(found.state.rules, rulesOf(found), rule, body.rank);
          const saved = await saveRules(tx, found, rules);
          return saved instanceof Refusal ? refused(saved) : shown(saved, rule.id);
        },
        (place) => flagOrSegment(place, path.flagKey, body.segmentKey || body.segmentKeys?.[0]),
      );
    },

    replaceRuleOrder: (input, context) =>
      orderRules(repositories, context, input, (found) =>
        inOrder(found.state.rules, rulesOf(found), input.body.ruleIds, (id) => ruleNotFound(found, id)),
      ),

    getRule: async (input, { principal }) => {
      const found = await findFlagState(repositories, principal, input);
      return found instanceof Refusal ? refused(found) : shown(found, input.path.ruleId);
    },

    replaceRule: (input, context) =>
      changeFlagState(repositories, context, input, async (tx, found) => {
        const standing = findRule(found, input.path.ruleId);
        if (!standing) return refused(ruleNotFound(found, input.path.ruleId));
        const audience = await readAudience(tx, found, input.body);
        if (audience instanceof Refusal) return refused(audience);
        const rule = { ...standing.rule, when: toAudienceCondition(audience) };
        const saved = await saveRules(tx, found, withRule(found.state.rules, rule));
        return saved instanceof Refusal ? refused(saved) : shown(saved, rule.id);
      }),

    deleteRule: (input, context) =>
      removeRules(repositories, context, input, (found) =>
        withoutRule(found.state.rules, rulesOf(found), input.path.ruleId),
      ),
  };
}

function rulesOf({ flag, state }: FlagState): readonly SayableRule[] {
  return sayableRules(flag, state.rules);
}

export function findRule(found: FlagState, id: string): SayableRule | undefined {
  return rulesOf(found).find(({ rule }) => rule.id === id);
}

function shown(found: FlagState, id: string) {
  const rule = findRule(found, id);
  return rule ? ({ status: 200, body: toRule(found, rule) } as const) : refused(ruleNotFound(found, id));
}

/** Chooses by no distribution yet: whoever is in the segments gets the default variant. */
function newRule(audience: Audience): Rule {
  return { id: newId('rul'), name: '', when: toAudienceCondition(audience), window: null, serve: toServe([]) };
}

async function readAudience(
  tx: Repositories,
  { project, flag }: FlagState,
  body: Parameters<typeof toAudience>[0],
): Promise<Audience | Refusal<'VALIDATION_FAILED' | 'FLAG_NOT_FOUND'>> {
  const audience = toAudience(body);
  if (audience instanceof Refusal) return audience;
  const missing = await missingSegment(tx, project, audience);
  return missing === undefined ? audience : notFound(flagOrSegment({ project }, flag.key, missing));
}

/** As Flipt's rules say that one of them is missing; its rollouts say it otherwise. */
function flagOrSegment({ project }: Pick<FlagState, 'project'>, flagKey: string, segmentKey = ''): string {
  return `${inNamespace('flag', project, flagKey)} or ${inNamespace('segment', project, segmentKey)}`;
}

function ruleNotFound(found: FlagState, id: string): Refusal<'FLAG_NOT_FOUND'> {
  return notFound(inNamespace('rule', found.project, id));
}

/** What a rule would choose between, a boolean flag has not. */
function checkVariantFlag({ project, flag }: FlagState): Refusal<'VALIDATION_FAILED'> | undefined {
  if (flag.type !== 'boolean') return undefined;
  return invalid(`${inNamespace('flag', project, flag.key)} is a boolean flag: it has rollouts, and no rules`);
}
