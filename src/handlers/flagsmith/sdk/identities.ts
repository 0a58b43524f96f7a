/** Whose flags are asked for: what is stored of them and what comes with the request, which is stored where it may be. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { IdentityRecord, Traits } from '../../../domain/identities.js';
import { changeTraits } from '../../../domain/identity-changes.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { isPublishable } from '../../evaluate.js';
import type { Context } from '../../handler.js';
import type { Services } from '../../services.js';
import { toOrganisationSettings } from '../organisations/settings.js';
import type { EnvironmentView } from './environment-views.js';
import type { Told } from './flag-texts.js';
import { areNew, combined, identifierOf, type Trait, toShownTrait } from './traits.js';

type IdentityServices = Pick<Services, 'storedTraits' | 'knownOrganizations' | 'isDatabaseAway'>;
type Asking = Pick<Context, 'principal' | 'record'>;

/** Who is asked for. */
export interface Named {
  /** Empty: somebody without a name. */
  readonly identifier: string;
  readonly traits: readonly Trait[];
  /** Nothing is to be stored. */
  readonly isTransient: boolean;
}

/** An identity as it counts in one answer. */
export interface Identity extends Told {
  readonly traits: Traits;
  /** The keys of the traits that count in this answer only. */
  readonly passing: ReadonlySet<string>;
}

/** Writes only what is new. The first time that somebody is seen is new, too. */
export async function identify(
  services: IdentityServices,
  view: EnvironmentView,
  asking: Asking,
  named: Named,
): Promise<Identity | Refusal<'TRAITS_TOO_LARGE'>> {
  const sent = maySetTraits(view, asking) ? named.traits : [];
  if (named.identifier === '') return toIdentity(identifierOf(sent), undefined, sent);
  const isPersisted = sent.length > 0 && !named.isTransient && (await persistsTraits(services, asking));
  const lasting = isPersisted ? sent.filter(({ isTransient }) => !isTransient) : [];
  const passing = isPersisted ? sent.filter(({ isTransient }) => isTransient) : sent;
  const stored = await findStored(services, view.snapshot.environment, named.identifier, lasting);
  const isNew = stored ? areNew(stored.traits, lasting) : !named.isTransient;
  if (!isNew) return toIdentity(named.identifier, stored, passing);
  try {
    const saved = await storeTraits<never>(services, view.snapshot.environment, asking, named.identifier, (traits) =>
      combined(traits, lasting),
    );
    return saved instanceof Refusal ? saved : toIdentity(named.identifier, saved, passing);
  } catch (error) {
    if (!stored || !services.isDatabaseAway(error)) throw error;
    // Whom it knows it goes on to answer: what cannot be stored counts this once, and comes again with the next request.
    return toIdentity(named.identifier, stored, sent);
  }
}

/** Whether the organisation has traits stored. */
export async function persistsTraits(
  { knownOrganizations }: Pick<Services, 'knownOrganizations'>,
  { principal }: Pick<Context, 'principal'>,
): Promise<boolean> {
  return toOrganisationSettings(await knownOrganizations.get(principal.organizationId)).persist_trait_data;
}

/** Whether the traits that come with the request count. */
export function maySetTraits({ settings }: EnvironmentView, { principal }: Pick<Context, 'principal'>): boolean {
  return settings.allowClientTraits || !isPublishable(principal);
}

/**
 * What is stored of the identity. Where traits are to be compared with it, as it is now: what this server remembers
 * another one may just have written over.
 */
function findStored(
  { storedTraits }: Pick<Services, 'storedTraits'>,
  { id }: EnvironmentRecord,
  identifier: string,
  lasting: readonly Trait[],
): Promise<IdentityRecord | undefined> {
  return lasting.length > 0 ? storedTraits.findNow(id, identifier) : storedTraits.find(id, identifier);
}

/** Stores what `change` makes of the stored traits, whoever else writes at the same time. */
export async function storeTraits<No extends Refusal<string>>(
  { storedTraits }: Pick<Services, 'storedTraits'>,
  environment: EnvironmentRecord,
  { record }: Pick<Context, 'record'>,
  identifier: string,
  change: (stored: Traits, before: IdentityRecord | undefined) => Traits | No,
): Promise<IdentityRecord | Refusal<'TRAITS_TOO_LARGE'> | No> {
  const write = record(async (tables, now) => ({
    status: 200 as const,
    done: await changeTraits(tables, environment, identifier, change, now),
  }));
  const { done } = await write.finally(() => storedTraits.forget(environment.id, [identifier]));
  return done instanceof Refusal ? done : done.identity;
}

function toIdentity(identifier: string, stored: IdentityRecord | undefined, passing: readonly Trait[]): Identity {
  return {
    identifier,
    id: stored?.id ?? null,
    traits: combined(stored?.traits ?? {}, passing),
    passing: new Set(passing.map(({ key }) => key)),
  };
}

/** None where the environment hides sensitive data. */
export function shownTraits(
  { settings }: EnvironmentView,
  { traits, passing }: Identity,
): Schemas<'flagsmith'>['ShownTraits'] {
  if (settings.hideSensitiveData) return [];
  return Object.entries(traits).map(([key, value]) => toShownTrait(key, value, passing.has(key)));
}
