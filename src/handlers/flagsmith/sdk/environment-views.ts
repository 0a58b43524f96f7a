/** What answers to applications take of an environment beside its snapshot: read once for each revision. */
import type { Repositories } from '../../../domain/repositories.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
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
  /** From memory, but for the first time after a change. */
  of(snapshot: EnvironmentSnapshot): Promise<EnvironmentView>;
}

export function createEnvironmentViews(repositories: Repositories): EnvironmentViews {
  const known = new WeakMap<EnvironmentSnapshot, Promise<EnvironmentView>>();
  const keep = (snapshot: EnvironmentSnapshot) => {
    const view = loadView(repositories, snapshot);
    known.set(snapshot, view);
    // No answer for the next one who asks.
    view.catch(() => known.delete(snapshot));
    return view;
  };
  return { of: (snapshot) => known.get(snapshot) ?? keep(snapshot) };
}

async function loadView(
  repositories: Pick<Repositories, 'projects' | 'keptIds'>,
  snapshot: EnvironmentSnapshot,
): Promise<EnvironmentView> {
  const project = await repositories.projects.findById(snapshot.environment.projectId);
  const numbers = project ? await Numbers.load(repositories, project.organizationId) : new Numbers([]);
  const settings = settingsOf(snapshot.environment, project);
  return { snapshot, settings, numbers, answers: new FlagAnswers(snapshot, settings, numbers) };
}
