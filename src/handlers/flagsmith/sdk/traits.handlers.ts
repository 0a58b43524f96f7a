import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { findSnapshot } from '../../evaluate.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import type { EnvironmentViews } from './environment-views.js';
import { maySetTraits, persistsTraits } from './identities.js';
import { storeTrait, storeTraitsOfMany, sumOf, toTraitsOfMany } from './trait-writes.js';
import { toShownTrait, toTraitValue } from './traits.js';

/** Those who may not write traits are told so, other than where flags are asked for as well. */
export function traitsHandlers(services: Services, views: EnvironmentViews): HandlersOf<'traits', 'flagsmith'> {
  const findView = async (context: Context) => {
    const snapshot = await findSnapshot(services, context.principal, {});
    if (snapshot instanceof Refusal) return snapshot;
    const view = await views.of(snapshot);
    if (!(await persistsTraits(services, context))) return notPersisted();
    return maySetTraits(view, context) ? view : noClientTraits();
  };

  const storeOne = async (context: Context, identifier: string, key: string, sent: unknown) => {
    const view = await findView(context);
    if (view instanceof Refusal) return view;
    const value = toTraitValue(sent, '/body/trait_value');
    if (value === null) return noValue();
    if (value instanceof Refusal) return value;
    return storeTrait(services, view, context, identifier, { key, value, isTransient: false });
  };

  return {
    replaceTrait: async ({ body }, context) => {
      const { identity, trait_key, trait_value: sent } = body;
      const trait_value = await storeOne(context, identity.identifier, trait_key, sent);
      if (trait_value instanceof Refusal) return refused(trait_value);
      return { status: 200, body: { identity: { identifier: identity.identifier }, trait_key, trait_value } };
    },

    replaceTraits: async ({ body }, context) => {
      const view = await findView(context);
      if (view instanceof Refusal) return refused(view);
      const wanted = toTraitsOfMany(body);
      if (wanted instanceof Refusal) return refused(wanted);
      const done = await storeTraitsOfMany(services, view, context, wanted);
      if (done instanceof Refusal) return refused(done);
      const stored = wanted.flatMap(({ identifier, traits }) =>
        traits.flatMap(({ key, value }) =>
          value === null ? [] : [{ identity: { identifier }, trait_key: key, trait_value: value }],
        ),
      );
      return { status: 200, body: stored };
    },

    updateTraitValue: async ({ body: { identifier, trait_key, increment_by } }, context) => {
      const view = await findView(context);
      if (view instanceof Refusal) return refused(view);
      const sum = await sumOf(services, view, context, { identifier, key: trait_key, summand: increment_by });
      if (sum instanceof Refusal) return refused(sum);
      return { status: 200, body: { identifier, trait_key, trait_value: sum } };
    },

    replaceTraitOfIdentity: async ({ path: { identifier, trait_key }, body }, context) => {
      const value = await storeOne(context, identifier, trait_key, body.trait_value);
      return value instanceof Refusal ? refused(value) : { status: 200, body: toShownTrait(trait_key, value) };
    },
  };
}

function notPersisted(): Refusal<'INSUFFICIENT_PERMISSIONS'> {
  const message =
    'The organisation does not persist traits: send them with POST /identities/, where they count at once.';
  return new Refusal('INSUFFICIENT_PERMISSIONS', message);
}

function noClientTraits(): Refusal<'VALIDATION_FAILED'> {
  const message = 'The environment takes no traits from a client key: send a server key, or allow client traits.';
  return refusedAt('VALIDATION_FAILED', message, '/body', 'Setting traits is not allowed with a client key.');
}

function noValue(): Refusal<'VALIDATION_FAILED'> {
  const message = 'The trait has no value: /body/trait_value must not be null. PUT /traits/bulk/ takes traits away.';
  return refusedAt('VALIDATION_FAILED', message, '/body/trait_value', 'must not be null');
}
