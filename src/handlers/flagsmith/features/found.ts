/** Features by their numbers, where they exist for who asks. */
import type { Transaction } from '../../../domain/change.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Context } from '../../handler.js';
import { refused } from '../errors.js';
import { Numbers } from '../numbers.js';
import { changeProject } from '../places.js';

/** A feature of the project. */
export async function findFeature(
  { flags }: Pick<Repositories, 'flags'>,
  numbers: Numbers,
  project: ProjectRecord,
  number: number,
): Promise<FlagRecord | Refusal<'FLAG_NOT_FOUND'>> {
  const flag = await flags.findById(project.id, numbers.rowId('feature', number));
  // A number that was kept for another row is not this one's.
  if (flag && numbers.ofRow('feature', flag) === number) return flag;
  return new Refusal('FLAG_NOT_FOUND', `Feature '${number}' does not exist in project '${project.name}'.`);
}

/** A feature, as a path names it. */
export interface FeaturePath {
  readonly project_pk: number;
  readonly feature_pk: number;
}

/** A change of a feature, which every environment may see. */
export async function changeFeature<Done extends { readonly status: number }>(
  repositories: Repositories,
  context: Context,
  path: FeaturePath,
  work: (tx: Transaction, project: ProjectRecord, flag: FlagRecord, numbers: Numbers) => Promise<Done>,
) {
  const numbers = await Numbers.load(repositories, context.principal.organizationId);
  return changeProject(repositories, context, numbers, path.project_pk, 'everywhere', async (tx, project) => {
    const flag = await findFeature(tx, numbers, project, path.feature_pk);
    return flag instanceof Refusal ? refused(flag) : work(tx, project, flag, numbers);
  });
}
