import { Refusal } from '../../../domain/refusal.js';
import { matchingSegments } from '../../../evaluation/index.js';
import type { Schemas } from '../../../http/contract.js';
import { Prepared } from '../../../http/respond.js';
import { findSnapshot, isPublishable } from '../../evaluate.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import type { EnvironmentView, EnvironmentViews } from './environment-views.js';
import type { Answered } from './flag-answers.js';
import { type Identity, identify, type Named, shownTraits } from './identities.js';
import { findVisibleFeature, toMultivariateValues } from './multivariate-values.js';
import { toTraits } from './traits.js';
import { updatedAtOf } from './updated-at.js';

type FlagOrFlags = Schemas<'flagsmith'>['EvaluatedFlagOrFlags'];
type IdentityOrFlag = Schemas<'flagsmith'>['IdentityOrFlag'];
type IdentityAnswer = Schemas<'flagsmith'>['IdentityAnswer'];
type IdentityFlagList = Schemas<'flagsmith'>['IdentityFlagList'];
type IdentityWithSegments = Schemas<'flagsmith'>['IdentityWithSegments'];

export function sdkHandlers(services: Services, views: EnvironmentViews): HandlersOf<'sdk', 'flagsmith'> {
  const { clock } = services;

  const findView = async ({ principal }: Context) => {
    const snapshot = await findSnapshot(services, principal, {});
    return snapshot instanceof Refusal ? snapshot : views.of(snapshot);
  };

  /** What the identity is served; with `feature`, of that one alone. */
  const evaluated = (view: EnvironmentView, { principal }: Context, identity: Identity, feature?: string) => {
    const asker = { isClient: isPublishable(principal) };
    const context = { targetingKey: identity.identifier, attributes: identity.traits, now: clock() };
    if (feature === undefined) return counted(services, view, view.answers.ofIdentity(context, identity, asker));
    const one = view.answers.ofIdentityNamed(feature, context, identity, asker);
    return one instanceof Refusal ? one : counted(services, view, [one]);
  };

  const known = async (context: Context, named: Named) => {
    const view = await findView(context);
    if (view instanceof Refusal) return view;
    const identity = await identify(services, view, context, named);
    if (identity instanceof Refusal) return identity;
    return { view, identity };
  };

  return {
    listFlags: async ({ query: { feature } }, context) => {
      const view = await findView(context);
      if (view instanceof Refusal) return refused(view);
      const asker = { isClient: isPublishable(context.principal) };
      if (feature === undefined) {
        const flags = counted(services, view, view.answers.ofNobody(asker, clock()));
        return { status: 200, headers: headersOf(view), body: written<FlagOrFlags>(listText(flags)) };
      }
      const flag = view.answers.ofNobodyNamed(feature, asker, clock());
      if (flag instanceof Refusal) return refused(flag);
      counted(services, view, [flag]);
      return { status: 200, headers: headersOf(view), body: written<FlagOrFlags>(flag.text) };
    },

    listFlagsOfIdentity: async ({ path: { identifier } }, context) => {
      const found = await known(context, lasting(identifier));
      if (found instanceof Refusal) return refused(found);
      const flags = evaluated(found.view, context, found.identity);
      if (flags instanceof Refusal) return refused(flags);
      return { status: 200, headers: headersOf(found.view), body: written<IdentityFlagList>(listText(flags)) };
    },

    getMultivariateOptions: async ({ path }, context) => {
      const view = await findView(context);
      if (view instanceof Refusal) return refused(view);
      const asker = { isClient: isPublishable(context.principal) };
      const feature = findVisibleFeature(view, path.feature_id, asker, clock());
      if (feature instanceof Refusal) return refused(feature);
      return { status: 200, body: toMultivariateValues(feature) };
    },

    getIdentityFlags: async ({ query: { identifier, feature, transient } }, context) => {
      const found = await known(context, { identifier, traits: [], isTransient: isMeant(transient) });
      if (found instanceof Refusal) return refused(found);
      const { view, identity } = found;
      const flags = evaluated(view, context, identity, feature);
      if (flags instanceof Refusal) return refused(flags);
      const text = feature === undefined ? identityText(view, identity, flags) : (flags[0]?.text ?? 'null');
      return { status: 200, headers: headersOf(view), body: written<IdentityOrFlag>(text) };
    },

    evaluateIdentity: async ({ body }, context) => {
      const traits = toTraits(body.traits ?? []);
      if (traits instanceof Refusal) return refused(traits);
      const { identifier, transient: isTransient = false } = body;
      const found = await known(context, { identifier: String(identifier ?? ''), traits, isTransient });
      if (found instanceof Refusal) return refused(found);
      const { view, identity } = found;
      const flags = evaluated(view, context, identity);
      if (flags instanceof Refusal) return refused(flags);
      const text = identityText(view, identity, flags);
      return { status: 200, headers: headersOf(view), body: written<IdentityAnswer>(text) };
    },

    getIdentityWithSegments: async ({ path: { identifier } }, context) => {
      const found = await known(context, lasting(identifier));
      if (found instanceof Refusal) return refused(found);
      const { view, identity } = found;
      const flags = evaluated(view, context, identity);
      if (flags instanceof Refusal) return refused(flags);
      const segments = segmentsOf(view, identity);
      const [traits, shown] = [shownTraits(view, identity), JSON.stringify(segments)];
      const text = `{"flags":${listText(flags)},"traits":${JSON.stringify(traits)},"segments":${shown}}`;
      return { status: 200, headers: headersOf(view), body: written<IdentityWithSegments>(text) };
    },
  };
}

function lasting(identifier: string): Named {
  return { identifier, traits: [], isTransient: false };
}

/** `false` is what people mean by it, though Flagsmith takes any text for yes. */
function isMeant(transient: string | undefined): boolean {
  return !['', '0', 'false'].includes((transient ?? '').toLowerCase());
}

function headersOf({ snapshot }: EnvironmentView) {
  return { 'X-Flagsmith-Document-Updated-At': updatedAtOf(snapshot) };
}

function counted(
  { usage }: Pick<Services, 'usage'>,
  { snapshot }: EnvironmentView,
  flags: readonly Answered[],
): readonly Answered[] {
  for (const { outcome } of flags) usage.count(snapshot, outcome);
  return flags;
}

/** None where the environment hides sensitive data: they tell of the traits. */
function segmentsOf(
  { snapshot: { compiled, segments }, settings, numbers }: EnvironmentView,
  { identifier, traits }: Identity,
): IdentityWithSegments['segments'] {
  if (settings.hideSensitiveData) return [];
  const context = { targetingKey: identifier, attributes: traits };
  return matchingSegments(compiled, context, segments.keys()).flatMap((key) => {
    const segment = segments.get(key);
    if (!segment) return [];
    const { name, description } = segment;
    return [{ id: numbers.ofRow('segment', segment), name, description }];
  });
}

/** The texts of flags are made already, and most of an answer is flags. */
function listText(flags: readonly Answered[]): string {
  return `[${flags.map(({ text }) => text).join(',')}]`;
}

function identityText(view: EnvironmentView, identity: Identity, flags: readonly Answered[]): string {
  const traits = JSON.stringify(shownTraits(view, identity));
  return `{"identifier":${JSON.stringify(identity.identifier)},"traits":${traits},"flags":${listText(flags)}}`;
}

function written<Body>(text: string): Prepared<Body> {
  return new Prepared<Body>(text);
}
