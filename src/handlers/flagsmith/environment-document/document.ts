/** One environment as Flagsmith's engines evaluate it by themselves. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { stateIn } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { OrganizationRecord } from '../../../domain/organizations.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Slices } from '../../../domain/slices.js';
import { uuidOf } from '../../../domain/uuids.js';
import { evaluate } from '../../../evaluation/index.js';
import type { Schemas } from '../../../http/contract.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { toTime } from '../../times.js';
import { toEnvironmentSettings } from '../environments/settings.js';
import type { Numbers } from '../numbers.js';
import { toOrganisationSettings } from '../organisations/settings.js';
import { settingsOf } from '../sdk/answer-settings.js';
import { type FlagSources, writeFlag } from './flags.js';
import { Segments } from './segments.js';
import type { DocumentState } from './states.js';

type EnvironmentDocument = Schemas<'flagsmith'>['EnvironmentDocument'];
type IdentityOverride = Schemas<'flagsmith'>['DocumentIdentityOverride'];

/** What a document is written from. */
export interface Sources {
  readonly snapshot: EnvironmentSnapshot;
  readonly project: ProjectRecord;
  readonly organization: OrganizationRecord;
  readonly numbers: Numbers;
}

/** Without holding the event loop up. */
export async function writeDocument(sources: Sources): Promise<EnvironmentDocument> {
  const { snapshot, numbers } = sources;
  const { environment, flags, states: stored } = snapshot;
  const surroundings = {
    clientKey: environment.clientKey,
    findSegment: (key: string) => snapshot.segments.get(key)?.when,
  };
  const segments = new Segments(valuesOf(snapshot.segments), numbers, surroundings);
  const flagSources = flagSourcesOf(sources);
  const states: DocumentState[] = [];
  const identities = new Map<string, DocumentState[]>();
  const slices = new Slices();
  for (const flag of valuesOf(flags)) {
    if (slices.isOver) await slices.rest();
    const written = writeFlag(flag, stateIn(stored, flag, environment.id), flagSources);
    states.push(written.state);
    for (const targeted of written.targeted) segments.target(flag, targeted);
    for (const { identifier, state } of written.identities) {
      const own = identities.get(identifier);
      if (own) own.push(state);
      else identities.set(identifier, [state]);
    }
  }
  const overrides = toEnvironmentSettings(environment).use_identity_overrides_in_local_eval ? [...identities] : [];
  for (const [identifier, own] of overrides) {
    if (isAmbiguous(identifier)) segments.single(identifier, keyOf(environment, identifier), own);
  }
  return {
    ...toEnvironment(environment, numbers),
    project: toProject(sources, segments),
    feature_states: states,
    identity_overrides: overrides
      .filter(([identifier]) => !isAmbiguous(identifier))
      .map(([identifier, own]) => toIdentityOverride(environment, identifier, own)),
  };
}

function valuesOf<Value>(table: { entries(): Iterable<[string, Value]> }): Value[] {
  return Array.from(table.entries(), ([, value]) => value);
}

function flagSourcesOf({ snapshot, numbers }: Sources): FlagSources {
  return {
    environment: snapshot.environment,
    numbers,
    variationFor: (flag, targetingKey) => {
      const outcome = evaluate(snapshot.compiled, flag.key, { targetingKey, attributes: {} });
      return outcome?.source === 'override' ? outcome.variation : undefined;
    },
  };
}

/** Engines join the identifiers of overrides with commas, and read what comes of it as a list where it looks like one. */
function isAmbiguous(identifier: string): boolean {
  return identifier.includes(',') || identifier.startsWith('[');
}

function keyOf({ clientKey }: EnvironmentRecord, identifier: string): string {
  return `${clientKey}_${identifier}`;
}

type OfEnvironment = Omit<EnvironmentDocument, 'project' | 'feature_states' | 'identity_overrides'>;

function toEnvironment(environment: EnvironmentRecord, numbers: Numbers): OfEnvironment {
  const { name, clientKey, changedAt } = environment;
  const settings = toEnvironmentSettings(environment);
  return {
    id: numbers.ofRow('environment', environment),
    api_key: clientKey,
    name,
    updated_at: new Date(changedAt).toISOString(),
    allow_client_traits: settings.allow_client_traits,
    hide_sensitive_data: settings.hide_sensitive_data,
    hide_disabled_flags: settings.hide_disabled_flags,
    use_identity_composite_key_for_hashing: true,
    use_identity_overrides_in_local_eval: settings.use_identity_overrides_in_local_eval,
  };
}

function toProject(
  { snapshot, project, organization, numbers }: Sources,
  segments: Segments,
): EnvironmentDocument['project'] {
  const serverOnly = valuesOf<FlagRecord>(snapshot.flags).filter((flag) => flag.serverOnly);
  return {
    id: numbers.ofRow('project', project),
    name: project.name,
    // Engines look no further than here.
    hide_disabled_flags: settingsOf(snapshot.environment, project).hideDisabledFlags,
    enable_realtime_updates: true,
    server_key_only_feature_ids: serverOnly.map((flag) => numbers.ofRow('feature', flag)),
    organisation: {
      id: organization.id,
      name: organization.name,
      feature_analytics: false,
      stop_serving_flags: false,
      persist_trait_data: toOrganisationSettings(organization).persist_trait_data,
    },
    segments: segments.all(),
  };
}

function toIdentityOverride(
  environment: EnvironmentRecord,
  identifier: string,
  states: DocumentState[],
): IdentityOverride {
  return {
    identifier,
    identity_uuid: uuidOf(`${environment.publicId}/${identifier}`),
    environment_api_key: environment.clientKey,
    composite_key: keyOf(environment, identifier),
    created_date: toTime(environment.createdAt),
    django_id: null,
    dashboard_alias: null,
    identity_features: states,
    identity_traits: [],
  };
}
