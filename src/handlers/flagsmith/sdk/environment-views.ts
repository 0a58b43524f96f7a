/** What answers to applications take of an environment beside its snapshot: read once for each revision. */
import type { Repositories } from '../../../domain/repositories.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { Numbers } from '../ids.js';
import { type AnswerSettings, settingsOf } from './answer-settings.js';
import { FlagAnswers } from './flag-answers.js';

export interface EnvironmentView {
  readonly snapshot: EnvironmentSnapshot;
  readonly settings: AnswerSettings;
  readonly numbers: Numbers;
  readonly answers: FlagAnswers;
  /** The project's segments by key: read when they are first asked for. */
  readonly segments: () => Promise<ReadonlyMap<string, SegmentRecord>>;
}

export interface EnvironmentViews {
  /** From memory, but for the first time after a change. */
  of(snapshot: EnvironmentSnapshot): Promise<EnvironmentView>;
}

export function createEnvironmentViews(repositories: Repositories): EnvironmentViews {
  const known = new WeakMap<EnvironmentSnapshot, Promise<EnvironmentView>>();
  return {
    of: (snapshot) => {
      const view = known.get(snapshot) ?? loadView(repositories, snapshot);
      known.set(snapshot, view);
      // No answer for the next one who asks.
      view.catch(() => known.delete(snapshot));
      return view;
    },
  };
}

async function loadView(repositories: Repositories, snapshot: EnvironmentSnapshot): Promise<EnvironmentView> {
  const { projects, organizations, segments } = repositories;
  const { projectId } = snapshot.environment;
  const project = await projects.findById(projectId);
  const organization = project && (await organizations.findById(project.organizationId));
  const numbers = project ? await Numbers.load(repositories, project.organizationId) : new Numbers([]);
  const settings = settingsOf(snapshot.environment, project, organization);
  let listed: Promise<ReadonlyMap<string, SegmentRecord>> | undefined;
  const listSegments = async () => new Map((await segments.listAll(projectId)).map((one) => [one.key, one]));
  return {
    snapshot,
    settings,
    numbers,
    answers: new FlagAnswers(snapshot, settings, numbers),
    segments: () => {
      listed ??= listSegments();
      listed.catch(() => {
        listed = undefined;
      });
      return listed;
    },
  };
}
