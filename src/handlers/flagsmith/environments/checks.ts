/** What an environment cannot become. */
import type { Transaction } from '../../../domain/change.js';
import type { Place } from '../../../domain/parents.js';
import { type Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { Numbers } from '../numbers.js';

type Fault = Refusal<'VALIDATION_FAILED'> | undefined;

/** Numeric keys of identities hash by what no document holds, and two ways of hashing would disagree. */
export function checkHashing({
  use_identity_composite_key_for_hashing: isComposite = true,
}: Schemas<'flagsmith'>['EnvironmentPatch']): Fault {
  if (isComposite) return undefined;
  return refusedAt(
    'VALIDATION_FAILED',
    'Identities are hashed by the client key and their identifier only: leave use_identity_composite_key_for_hashing out, or send true.',
    '/body/use_identity_composite_key_for_hashing',
    'must be true',
  );
}

/** One name, one environment of a project: `except` is the one that may have it. */
export async function checkName(
  { environments }: Transaction,
  project: Place['project'],
  name: string | undefined,
  except?: Place['environment'],
): Promise<Fault> {
  if (name === undefined || name === except?.name) return undefined;
  const others = await environments.listAll(project.id);
  if (!others.some((other) => other.name === name && other.id !== except?.id)) return undefined;
  const message = `Project '${project.name}' has an environment '${name}' already: choose another name.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/name', 'is the name of another environment');
}

/** It keeps its client key, which salts the hashes and which applications have, and its project. */
export function checkKept(
  numbers: Numbers,
  { environment, project }: Place,
  { api_key: clientKey = environment.clientKey, project: number }: Schemas<'flagsmith'>['EnvironmentPatch'],
): Fault {
  if (clientKey !== environment.clientKey) {
    const message = 'The client key of an environment never changes: leave api_key out, or make another environment.';
    return refusedAt('VALIDATION_FAILED', message, '/body/api_key', `must be ${environment.clientKey}`);
  }
  const own = numbers.ofRow('project', project);
  if (number === undefined || Number(number) === own) return undefined;
  const message = `An environment stays in its project: leave project out, or send ${own}.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/project', `must be ${own}`);
}
