/** What names what in a document: each key is there once, and every environment that has states exists. */
import type { ProjectDocument, StoredProject } from './project-documents.js';
import { Refusal } from './refusal.js';

type Fault = Refusal<'DOCUMENT_INVALID'>;

/** The first name in a document that is another project's, is there twice, or names nothing. */
export function checkNames(stored: StoredProject, document: ProjectDocument): Fault | undefined {
  const flags = document.flags.map(({ content }) => content);
  return (
    checkProject(stored, document) ??
    checkTwice('environments', 'environment', document.environments) ??
    checkTwice('segments', 'segment', document.segments) ??
    checkTwice('flags', 'flag', flags) ??
    checkEnvironments(stored, document)
  );
}

/** Whoever takes the wrong file would mix two projects for ever. */
function checkProject({ project }: StoredProject, document: ProjectDocument): Fault | undefined {
  const { key } = document.project;
  if (key === project.key) return undefined;
  const message = `The document is of project '${key}', and cannot be imported into project '${project.key}'.`;
  return invalid(message, '/body/project/key', `must be ${project.key}`);
}

function checkTwice(list: string, noun: string, things: readonly { readonly key: string }[]): Fault | undefined {
  const seen = new Set<string>();
  for (const [index, { key }] of things.entries()) {
    if (seen.has(key)) {
      const path = `/body/${list}/${index}/key`;
      return invalid(`Two ${noun}s have the key '${key}'.`, path, `is the key of another ${noun}`);
    }
    seen.add(key);
  }
  return undefined;
}

function checkEnvironments({ environments }: StoredProject, document: ProjectDocument): Fault | undefined {
  const known = new Set([...environments, ...document.environments].map(({ key }) => key));
  for (const [index, { content, states }] of document.flags.entries()) {
    for (const key of states.keys()) {
      if (known.has(key)) continue;
      const message = `Feature flag '${content.key}' has a state in environment '${key}', which neither the document nor the project has.`;
      return invalid(message, `/body/flags/${index}/environments/${key}`, 'names no environment');
    }
  }
  return undefined;
}

function invalid(message: string, path: string, spot: string): Fault {
  return new Refusal('DOCUMENT_INVALID', message, { errors: [{ path, message: spot }] });
}
