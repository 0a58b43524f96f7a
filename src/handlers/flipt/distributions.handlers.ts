import type { Rule, Weight } from '../../domain/flag-environments.js';
import type { Place } from '../../domain/parents.js';
import { Refusal } from '../../domain/refusal.js';
import { MOST_WEIGHTS } from '../bounds.js';
import type { Context, HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { refused } from './errors.js';
import { type AskedFlag, changeFlagState, type FlagState, notFound, removeRules, saveRules } from './flag-states.js';
import { withRule } from './ranks.js';
import { invalid } from './refusals.js';
import { findRule } from './rules.handlers.js';
import { type SayableRule, toServe } from './sayable-rules.js';
import { variationOf } from './shown-flags.js';
import { distributionId, toDistribution } from './shown-rules.js';

interface Asked extends AskedFlag {
  readonly path: AskedFlag['path'] & { readonly ruleId: string };
  readonly body: { readonly variantId: string; readonly rollout?: number };
}

/** The rule, and its distribution of the variant, if it has one. */
interface Parts {
  readonly rule: SayableRule;
  readonly variation: string;
  readonly standing: Weight | undefined;
}

type Fault = 'VALIDATION_FAILED' | 'FLAG_NOT_FOUND';

export function distributionsHandlers({ repositories }: Services): HandlersOf<'distributions', 'flipt'> {
  /** `change`: what the rule's distributions are to be, of which the one of the variant is answered. */
  const changeOne = (
    input: Asked,
    context: Context,
    change: (parts: Parts, weight: Weight) => readonly Weight[] | Refusal<Fault>,
  ) => {
    const { path, body } = input;
    const absent = (place: Place) => variantRuleOrFlag(place, { ...path, ...body });
    return changeFlagState(
      repositories,
      context,
      input,
      async (tx, found) => {
        const parts = findParts(found, path.ruleId, body.variantId);
        if (!parts) return refused(notFound(absent(found)));
        const weight = { variation: parts.variation, weight: body.rollout ?? 0 };
        const weights = change(parts, weight);
        if (weights instanceof Refusal) return refused(weights);
        const saved = await saveRules(tx, found, withWeights(found, parts, weights));
        if (saved instanceof Refusal) return refused(saved);
        return { status: 200, body: toDistribution(saved, path.ruleId, weight) } as const;
      },
      absent,
    );
  };

  return {
    createDistribution: (input, context) =>
      changeOne(input, context, ({ rule, variation, standing }, weight) =>
        standing ? distributedAlready(rule, variation) : added(rule, weight),
      ),

    replaceDistribution: (input, context) =>
      changeOne(input, context, ({ rule, standing }, weight) => {
        const isCalled = isDistribution(input.path, input.body.variantId);
        if (!standing || !isCalled) return notFound(`distribution "${input.path.distributionId}"`);
        return rule.distributions.map((one) => (one === standing ? weight : one));
      }),

    deleteDistribution: (input, context) =>
      removeRules(repositories, context, input, (found) => {
        const { path, query } = input;
        const isCalled = isDistribution(path, query.variantId);
        const parts = isCalled ? findParts(found, path.ruleId, query.variantId) : undefined;
        const left = parts?.rule.distributions.filter((one) => one !== parts.standing);
        return parts && left ? withWeights(found, parts, left) : found.state.rules;
      }),
  };
}

function findParts(found: FlagState, ruleId: string, variantId: string): Parts | undefined {
  const rule = findRule(found, ruleId);
  const variation = variationOf(found.flag, variantId)?.key;
  if (!rule || variation === undefined) return undefined;
  return { rule, variation, standing: rule.distributions.find((one) => one.variation === variation) };
}

/** Whether the path calls the distribution of this variant. */
function isDistribution(
  path: { readonly ruleId: string; readonly distributionId: string },
  variantId: string,
): boolean {
  return path.distributionId === distributionId(path.ruleId, variantId);
}

/** What served one variation to everybody is a rollout from now on. */
function withWeights({ state }: FlagState, { rule: { rule } }: Parts, weights: readonly Weight[]): readonly Rule[] {
  return withRule(state.rules, { ...rule, serve: toServe(weights) });
}

function variantRuleOrFlag(
  { project }: Place,
  { variantId, ruleId, flagKey }: { readonly variantId: string; readonly ruleId: string; readonly flagKey: string },
): string {
  return `variant "${variantId}", rule "${ruleId}", flag "${flagKey}" in namespace "${project.key}"`;
}

function added({ rule, distributions }: SayableRule, weight: Weight): readonly Weight[] | Refusal<'VALIDATION_FAILED'> {
  if (distributions.length < MOST_WEIGHTS) return [...distributions, weight];
  const message = `rule "${rule.id}" has ${MOST_WEIGHTS} distributions, and takes no more`;
  return new Refusal('VALIDATION_FAILED', message);
}

function distributedAlready({ rule }: SayableRule, variation: string): Refusal<'VALIDATION_FAILED'> {
  return invalid(`variant "${variation}" has a distribution in rule "${rule.id}" already: change that one`);
}
