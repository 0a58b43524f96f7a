/** Features and segments as Flagsmith's API makes them, written where it writes them. */
import type { Condition } from '../../src/domain/conditions.js';
import type { StateContent } from '../../src/domain/flag-environments.js';
import { INITIAL_STATE } from '../../src/domain/flag-environments.js';
import type { FlagRecord } from '../../src/domain/flags.js';
import { repositories } from '../../src/repositories/index.js';
import type { TestApp } from './app.js';
import { makeFlag } from './flags.js';
import { environmentOf } from './places.js';
import { flag, flagEnvironment, segment } from './records.js';

export interface PlantedSegment {
  readonly key: string;
  /** Percentages are hashed with the segment's number. */
  readonly when: (seed: string) => Condition;
}

export interface PlantedFeature {
  readonly flag: Partial<FlagRecord> & Pick<FlagRecord, 'key'>;
  /** In `prod`. */
  readonly state: Partial<StateContent>;
}

export interface Planted {
  readonly segments?: readonly PlantedSegment[];
  readonly features?: readonly PlantedFeature[];
}

/** Puts them into the project `default`. */
export async function plant(app: TestApp, { segments = [], features = [] }: Planted): Promise<void> {
  const tables = repositories(app.database);
  const environment = await tables.environments.findByPublicId(1, (await environmentOf(app)).id);
  const project = environment && (await tables.projects.findById(environment.projectId));
  if (!project) throw new Error('The project default has gone.');
  const changedIn = project.revision + 1;
  const drafts = segments.map(({ key }) => segment(project, { key, changedIn, doorData: {} }));
  const records = await tables.segments.saveAll(drafts);
  const conditions = new Map(segments.map(({ key, when }) => [key, when]));
  await tables.segments.saveAll(
    records.map((record) => ({ ...record, when: conditions.get(record.key)?.(String(record.id)) ?? { any: [] } })),
  );
  const flags = await tables.flags.saveAll(
    features.map(({ flag: given }) => flag(project, { ...FEATURE, ...given, changedIn })),
  );
  const states = new Map(features.map((feature) => [feature.flag.key, feature.state]));
  await tables.flagEnvironments.saveAll(
    flags.map((record) =>
      flagEnvironment(record, environment, { ...INITIAL_STATE, ...states.get(record.key), changedIn }),
    ),
  );
  // A change of the server's own, which makes it look at what is new.
  await makeFlag(app);
}

/** As the door makes features. */
export const FEATURE: Partial<FlagRecord> = {
  type: 'json',
  toggle: 'default',
  variations: [{ key: 'none', name: 'None', value: null, description: '' }],
  defaultVariation: 'none',
  offVariation: null,
  doorData: {},
};

/** A condition as Flagsmith asks it. */
export function auto(attribute: string, operator: string, value?: string): Condition {
  return { attribute, doorType: 'auto', operator, values: value === undefined ? [] : [value], negate: false };
}
