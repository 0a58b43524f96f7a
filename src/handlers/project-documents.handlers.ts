import { findProject } from '../domain/parents.js';
import { readProject, readStored, toDocument } from '../domain/project-documents.js';
import { type ImportedThing, importProject } from '../domain/project-import.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { Prepared } from '../http/respond.js';
import { changeInProject } from './change-in-place.js';
import type { HandlersOf } from './handler.js';
import { toDocumentRecord } from './project-document-reading.js';
import { toDocumentText } from './project-document-writing.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

/** The contract's bound on what a report lists. */
const MOST_CHANGES = 1000;

export function projectDocumentsHandlers({ repositories }: Services): HandlersOf<'project-documents'> {
  return {
    exportProject: async ({ path }, { principal }) => {
      const project = await findProject(repositories, principal, path.project_id);
      if (project instanceof Refusal) return refused(project);
      const text = await toDocumentText(toDocument(await readProject(repositories, project)));
      return { status: 200, body: new Prepared<Schemas['ProjectDocument']>(text) };
    },

    importProject: ({ path, body }, context) => {
      const document = toDocumentRecord(body);
      return changeInProject(repositories, context, path.project_id, 'everywhere', refused, async (tx, project) => {
        const things = await importProject(tx, await readStored(tx, project), document);
        if (things instanceof Refusal) return refused(things);
        return { status: 200, body: { data: toReport(things, tx.isDryRun) } };
      });
    },
  };
}

function toReport(things: readonly ImportedThing[], dry_run: boolean): Schemas['ImportReport'] {
  return {
    dry_run,
    created: countOf(things, 'created'),
    changed: countOf(things, 'changed'),
    unchanged: countOf(things, 'unchanged'),
    changes: things.flatMap(toChange).slice(0, MOST_CHANGES),
  };
}

function countOf(things: readonly ImportedThing[], action: ImportedThing['action']): Schemas['ImportCounts'] {
  const such = things.filter((thing) => thing.action === action);
  const count = (resource: ImportedThing['resource']) => such.filter((thing) => thing.resource === resource).length;
  return {
    projects: count('project'),
    environments: count('environment'),
    segments: count('segment'),
    flags: count('flag'),
    states: count('flag-environment'),
  };
}

function toChange({ resource, key, environmentKey, action }: ImportedThing): Schemas['ImportChange'][] {
  return action === 'unchanged' ? [] : [{ resource, key, environment_key: environmentKey, action }];
}
