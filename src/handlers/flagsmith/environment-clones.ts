import type { Transaction } from '../../domain/change.js';
import { createEnvironment } from '../../domain/environment-changes.js';
import type { StatePart } from '../../domain/environment-comparison.js';
import type { EnvironmentRecord } from '../../domain/environments.js';
import { copyEnvironment } from '../../domain/flag-environment-copies.js';
import type { Place } from '../../domain/parents.js';
import { Refusal } from '../../domain/refusal.js';
import { checkName } from './environment-checks.js';
import { keyFor } from './keys.js';

/** What single identities are served is theirs, and they are not copied. */
const COPIED: readonly StatePart[] = ['enabled', 'prerequisites', 'rules', 'defaultServe'];

type CloneFault = 'VALIDATION_FAILED' | 'ENVIRONMENT_KEY_CONFLICT' | 'CLIENT_KEY_CONFLICT' | 'BULK_REFUSED';

/** A new environment of the project with the settings and the features of this one. */
export async function cloneEnvironment(
  tx: Transaction,
  { project, environment: from }: Place,
  name: string,
): Promise<EnvironmentRecord | Refusal<CloneFault>> {
  const fault = await checkName(tx, project, name);
  if (fault) return fault;
  const { description, doorData } = from;
  const key = await freeKey(tx, project, name);
  const environment = await createEnvironment(tx, project, { key, name, description, doorData });
  if (environment instanceof Refusal) return environment;
  const copied = await copyEnvironment(tx, { project, environment }, { from, parts: COPIED });
  return copied instanceof Refusal ? copied : environment;
}

/** A key for an environment that is to be called so. */
export async function freeKey({ environments }: Transaction, { id }: Place['project'], name: string): Promise<string> {
  const keys = await environments.keysOf(id);
  return keyFor(name, 'environment', new Set(keys.values()));
}
