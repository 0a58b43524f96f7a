/** Where requests are: a namespace is a project, and a header or the credential chooses one of its environments. */
import type { Transaction } from '../../domain/change.js';
import {
  findPlace as findNamedPlace,
  findProject as findNamedProject,
  type Named,
  type Place,
  type PlaceRefused,
  type PlaceTables,
  type ProjectRefused,
} from '../../domain/parents.js';
import type { Principal } from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import { changeInPlace, changeInProject, type Outcome } from '../change-in-place.js';
import type { Context } from '../handler.js';
import { refused } from './errors.js';

/** The namespace that is meant where a request names none. */
export const DEFAULT_NAMESPACE = 'default';

/** What some clients say of the environment when nobody has told them any. */
export const UNTOLD = 'default';

/** As much of a request as names a place. */
export interface Asked {
  readonly path: { readonly namespaceKey: string };
  readonly headers: { readonly 'x-flipt-environment'?: string | undefined };
}

/** What a request asks for, if its namespace is named elsewhere than in its path. */
export function askedIn(namespaceKey: string | undefined, { headers }: Pick<Asked, 'headers'>): Asked {
  return { path: { namespaceKey: namespaceKey || DEFAULT_NAMESPACE }, headers };
}

export async function findNamespace(
  tables: PlaceTables,
  principal: Principal,
  namespaceKey: string,
): Promise<ProjectRecord | ProjectRefused> {
  const project = await findNamedProject(tables, principal, namespaceKey);
  return project instanceof Refusal ? inFliptsWords(project, namespaceKey, principal) : project;
}

export async function findPlace(
  tables: PlaceTables,
  principal: Principal,
  asked: Asked,
): Promise<Place | PlaceRefused> {
  const place = await findNamedPlace(tables, principal, await namedBy(tables, principal, asked));
  return place instanceof Refusal ? inFliptsWords(place, asked.path.namespaceKey, principal) : place;
}

/** A change of the whole namespace; `concerned`: whose answers it may change. */
export async function changeNamespace<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  namespaceKey: string,
  concerned: 'everywhere' | 'nowhere',
  work: (tx: Transaction, project: ProjectRecord) => Promise<Done>,
) {
  const refuse = (refusal: ProjectRefused) => refused(inFliptsWords(refusal, namespaceKey, context.principal));
  return changeInProject(repositories, context, namespaceKey, concerned, refuse, work);
}

/** A change of the environment that is asked for, or of what all environments have in common. */
export async function changePlace<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  asked: Asked,
  concerned: 'everywhere' | 'here' | 'nowhere',
  work: (tx: Transaction, place: Place) => Promise<Done>,
) {
  const named = await namedBy(repositories, context.principal, asked);
  const refuse = (refusal: PlaceRefused) => refused(inFliptsWords(refusal, asked.path.namespaceKey, context.principal));
  return changeInPlace(repositories, context, named, concerned, refuse, work);
}

async function namedBy(tables: PlaceTables, principal: Principal, { path, headers }: Asked): Promise<Named> {
  const projectId = path.namespaceKey;
  const environmentId = headers['x-flipt-environment'] || undefined;
  if (environmentId !== UNTOLD) return { projectId, environmentId };
  // A key is of one environment: a client that has not been told of any other means that one.
  if (principal.kind === 'api_key') return { projectId };
  const project = await findNamedProject(tables, principal, projectId);
  const told = project instanceof Refusal ? undefined : await tables.environments.findByKey(project.id, UNTOLD);
  return told ? { projectId, environmentId: told.publicId } : { projectId };
}

/** For whoever asks it does not exist. To a key that says nothing of whether it does for others. */
export function namespaceNotFound(namespaceKey: string, { kind }: Principal): Refusal<'PROJECT_NOT_FOUND'> {
  const sentence = `namespace "${namespaceKey}" not found`;
  return new Refusal('PROJECT_NOT_FOUND', kind === 'api_key' ? `${sentence}: ${REACH_OF_KEYS}` : sentence);
}

const REACH_OF_KEYS = 'a key reaches only the namespace and the environment that it is of';

/** What does not exist is told in Flipt's sentence. */
function inFliptsWords<Code extends string>(
  { code, message, details }: Refusal<Code>,
  namespaceKey: string,
  principal: Principal,
): Refusal<Code> {
  if (code === 'PROJECT_NOT_FOUND')
    return new Refusal(code, namespaceNotFound(namespaceKey, principal).message, details);
  const isElsewhere = code === 'ENVIRONMENT_NOT_FOUND' && principal.kind === 'api_key';
  return new Refusal(code, isElsewhere ? `${message.replace(/\.$/, '')}: ${REACH_OF_KEYS}` : message, details);
}
