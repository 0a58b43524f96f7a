/** A project made what a document says: all of it, or nothing. */
import type { Transaction } from './change.js';
import { insertEnvironments, updateEnvironments } from './environment-changes.js';
import { saveFlags } from './flag-changes.js';
import { type StateChange, saveFlagEnvironments } from './flag-environment-changes.js';
import { initialFlagEnvironment } from './flag-environments.js';
import { updateProject } from './project-changes.js';
import type { ProjectDocument, StoredProject } from './project-documents.js';
import { checkImport, type ImportFault } from './project-import-checks.js';
import { checkNames } from './project-import-names.js';
import { type ImportPlan, type Planned, type PlannedState, planImport } from './project-import-plan.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';
import { saveSegments } from './segment-changes.js';

type Action = 'created' | 'changed' | 'unchanged';

/** What was done with one thing of the document, or would be. */
export interface ImportedThing {
  readonly resource: 'project' | 'environment' | 'segment' | 'flag' | 'flag-environment';
  readonly key: string;
  /** Of a state. */
  readonly environmentKey: string | null;
  readonly action: Action;
}

/**
 * Makes the project what the document says; a dry run only tells what that would do. `stored`: the project as it is
 * since this change has its turn.
 */
export async function importProject(
  tx: Transaction,
  stored: StoredProject,
  document: ProjectDocument,
): Promise<readonly ImportedThing[] | Refusal<ImportFault>> {
  const { project } = stored;
  const misnamed = checkNames(stored, document);
  if (misnamed) return misnamed;
  const plan = await planImport(stored, document);
  const fault = await checkImport(stored, plan);
  if (fault) return fault;
  const things = thingsOf(project, plan);
  if (!things.some(isNew)) tx.leave();
  else if (!tx.isDryRun) await write(tx, project, plan, document);
  return things;
}

function thingsOf({ key }: ProjectRecord, plan: ImportPlan): readonly ImportedThing[] {
  const thing =
    (resource: ImportedThing['resource']) =>
    ({ content, action }: Planned<{ readonly key: string }, unknown>): ImportedThing => ({
      resource,
      key: content.key,
      environmentKey: null,
      action,
    });
  const project = { resource: 'project', key, environmentKey: null } as const;
  return [
    { ...project, action: plan.isProjectChanged ? 'changed' : 'unchanged' },
    ...plan.environments.map(thing('environment')),
    ...plan.segments.map(thing('segment')),
    ...plan.flags.map(thing('flag')),
    ...plan.states.map(({ flag, environmentKey, action }): ImportedThing => {
      return { resource: 'flag-environment', key: flag.key, environmentKey, action };
    }),
  ];
}

async function write(
  tx: Transaction,
  project: ProjectRecord,
  plan: ImportPlan,
  { project: { name, description } }: ProjectDocument,
): Promise<void> {
  if (plan.isProjectChanged) await updateProject(tx, project, { name, description });
  await writeEnvironments(tx, project, plan.environments);
  await saveSegments(tx, project, plan.segments.filter(isNew));
  const saved = await saveFlags(tx, project, plan.flags.filter(isNew));
  const known = plan.flags.flatMap(({ before }) => before ?? []);
  const flagOf = new Map([...known, ...saved].map((flag) => [flag.key, flag]));
  const environments = await tx.environments.listAll(project.id);
  const idOf = new Map(environments.map(({ id, key }) => [key, id]));
  const changes = plan.states.filter(isNew).flatMap((planned: PlannedState): StateChange[] => {
    const flag = flagOf.get(planned.flag.key);
    const environmentId = idOf.get(planned.environmentKey);
    if (!flag || environmentId === undefined) return [];
    const before = planned.before ?? initialFlagEnvironment(flag, environmentId);
    return [{ flag, before, changed: { ...before, ...planned.content } }];
  });
  await saveFlagEnvironments(tx, changes);
}

function isNew({ action }: { readonly action: Action }): boolean {
  return action !== 'unchanged';
}

async function writeEnvironments(
  tx: Transaction,
  project: ProjectRecord,
  planned: ImportPlan['environments'],
): Promise<void> {
  const created = planned.filter(({ action }) => action === 'created').map(({ content }) => content);
  if (created.length > 0) {
    const inserted = await insertEnvironments(tx, project, created, (index) => `/body/environments/${index}`);
    // Their client keys are random: that one of them is taken is no answer that anybody could act on.
    if (inserted instanceof Refusal) throw new Error(inserted.message);
  }
  await updateEnvironments(
    tx,
    planned.flatMap(({ before, content, action }) => (before && action === 'changed' ? [{ before, content }] : [])),
  );
}
