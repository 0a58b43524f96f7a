/** Features as answers show them. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { type States, stateIn } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { MemberRecord } from '../../../domain/members.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { staleBefore } from '../../../domain/usage.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import { toTime } from '../../times.js';
import { segmentOverridesIn } from '../feature-states/feature-states.js';
import { toFeatureState } from '../feature-states/shown.js';
import { type StateTarget, stateAt } from '../feature-states/targets.js';
import type { Numbers } from '../numbers.js';
import { toAuthor } from '../people.js';
import { toTagNumbers } from '../tags/tags.js';
import { featureTypeOf, initialValueOf } from './content.js';
import { ownersIn } from './owners.js';
import { toOptions } from './shown-options.js';

type Shown = Schemas<'flagsmith'>['Feature'];

/** Where features are looked at. */
export interface FeatureView {
  readonly environment: EnvironmentRecord;
  readonly states: Pick<States, 'get'>;
  readonly segmentKey: string | undefined;
  readonly identity: { readonly number: number; readonly identifier: string } | undefined;
}

/** What features are shown with. */
export interface FeatureSurroundings {
  readonly project: ProjectRecord;
  readonly numbers: Numbers;
  readonly members: readonly MemberRecord[];
  readonly now: Date;
  /** Undefined: nobody asked about an environment. */
  readonly view?: FeatureView | undefined;
}

export function toFeature(flag: FlagRecord, around: FeatureSurroundings): Shown {
  const { project, numbers, members, now, view } = around;
  return {
    id: numbers.ofRow('feature', flag),
    uuid: uuidOf(flag.publicId),
    name: flag.key,
    type: featureTypeOf(flag),
    default_enabled: flag.doorData.flagsmith?.defaultEnabled ?? false,
    initial_value: initialValueOf(flag),
    created_date: toTime(flag.createdAt),
    description: flag.description === '' ? null : flag.description,
    tags: toTagNumbers(project, flag, numbers),
    multivariate_options: toOptions(flag, numbers),
    is_archived: flag.status === 'archived',
    owners: ownersIn(flag.owner, members).map(({ userId: id, userPublicId: publicId, email, name }) =>
      toAuthor({ id, publicId, email, name }),
    ),
    group_owners: [],
    metadata: [],
    project: numbers.ofRow('project', project),
    ...toSeen(flag, numbers, view),
    is_server_key_only: flag.serverOnly,
    last_modified_in_any_environment: null,
    lifecycle_stage: stageOf(flag, now),
  };
}

type Seen = Pick<
  Shown,
  | 'environment_feature_state'
  | 'segment_feature_state'
  | 'identity_feature_state'
  | 'num_segment_overrides'
  | 'num_identity_overrides'
  | 'last_modified_in_current_environment'
>;

const UNSEEN: Seen = {
  environment_feature_state: null,
  segment_feature_state: null,
  identity_feature_state: null,
  num_segment_overrides: null,
  num_identity_overrides: null,
  last_modified_in_current_environment: null,
};

function toSeen(flag: FlagRecord, numbers: Numbers, view: FeatureView | undefined): Seen {
  if (!view) return UNSEEN;
  const { environment, states, segmentKey, identity } = view;
  const state = stateIn(states, flag, environment.id);
  const show = (target: StateTarget, number: number | null = null) =>
    stateAt(flag, environment, state, target) === undefined
      ? null
      : toFeatureState({ environment, flag, state, target }, numbers, number);
  return {
    environment_feature_state: show({ of: 'environment' }),
    segment_feature_state: segmentKey === undefined ? null : show({ of: 'segment', segmentKey }),
    identity_feature_state: identity
      ? show({ of: 'identity', identifier: identity.identifier }, identity.number)
      : null,
    num_segment_overrides: segmentOverridesIn(state.rules).length,
    num_identity_overrides: state.overrides.reduce((sum, { targetingKeys }) => sum + targetingKeys.length, 0),
    last_modified_in_current_environment: toTime(state.updatedAt),
  };
}

function stageOf({ createdAt, lastEvaluatedAt }: FlagRecord, now: Date): Shown['lifecycle_stage'] {
  const before = staleBefore(now);
  if ((lastEvaluatedAt ?? createdAt) < before) return 'stale';
  return lastEvaluatedAt === null ? 'new' : 'live';
}
