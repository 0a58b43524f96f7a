/** What answers to applications take of an environment beside its snapshot: read once for each revision. */
import type { ProjectRecord } from '../../../domain/projects.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import type { Services } from '../../services.js';
import { Numbers } from '../numbers.js';
import { type AnswerSettings, settingsOf } from './answer-settings.js';
import { FlagAnswers } from './flag-answers.js';

export interface EnvironmentView {
  readonly snapshot: EnvironmentSnapshot;
  readonly settings: AnswerSettings;
  readonly numbers: Numbers;
  readonly answers: FlagAnswers;
}

export interface EnvironmentViews {
  /** From memory, but for the first time after a change; with what was read last while the database is away. */
  of(snapshot: EnvironmentSnapshot): Promise<EnvironmentView>;
}

type ViewServices = Pick<Services, 'repositories' | 'isDatabaseAway'>;

/** What is read beside the snapshot. */
interface Surroundings {
  readonly project: ProjectRecord | undefined;
  readonly numbers: Numbers;
}

export function createEnvironmentViews(services: ViewServices): EnvironmentViews {
  const known = new WeakMap<EnvironmentSnapshot, Promise<EnvironmentView>>();
  /** As they were read last, by the environment's id. */
  const last = new Map<number, Surroundings>();

  const load = async (snapshot: EnvironmentSnapshot): Promise<EnvironmentView> => {
    const { id } = snapshot.environment;
    try {
      const read = await readSurroundings(services.repositories, snapshot);
      last.set(id, read);
      return toView(snapshot, read);
    } catch (error) {
      known.delete(snapshot); // the next one who asks asks anew
      const before = last.get(id);
      if (!before || !services.isDatabaseAway(error)) throw error;
      return toView(snapshot, before);
    }
  };
  const keep = (snapshot: EnvironmentSnapshot) => {
    const view = load(snapshot);
    known.set(snapshot, view);
    return view;
  };
  return { of: (snapshot) => known.get(snapshot) ?? keep(snapshot) };
}

async function readSurroundings(
  repositories: Pick<Repositories, 'projects' | 'keptIds'>,
  snapshot: EnvironmentSnapshot,
): Promise<Surroundings> {
  const project = await repositories.projects.findById(snapshot.environment.projectId);
  const numbers = project ? await Numbers.load(repositories, project.organizationId) : new Numbers([]);
  return { project, numbers };
}

function toView(snapshot: EnvironmentSnapshot, { project, numbers }: Surroundings): EnvironmentView {
  const settings = settingsOf(snapshot.environment, project);
  return { snapshot, settings, numbers, answers: new FlagAnswers(snapshot, settings, numbers) };
}
