import { type Difference, STATE_PARTS, type StateSummary } from './environment-comparison.js';
import type { EnvironmentRecord } from './environments.js';
import type { Page, PageRequest } from './pages.js';
import type { Place } from './parents.js';
import type { Repositories } from './repositories.js';

/** A flag that differs, and how it is in both environments. */
export interface FlagComparison extends Difference {
  readonly here: StateSummary;
  readonly there: StateSummary;
}

/** `initialFlagEnvironment` in short. */
const INITIAL: StateSummary = {
  enabled: false,
  prerequisites: 0,
  overrides: 0,
  rules: 0,
  defaultServe: null,
  version: 0,
};

/** One page of the flags whose states differ. */
export async function compareEnvironments(
  { environmentComparison }: Pick<Repositories, 'environmentComparison'>,
  { project, environment }: Place,
  other: EnvironmentRecord,
  request: PageRequest<'key'>,
): Promise<Page<FlagComparison>> {
  const pair = { projectId: project.id, here: environment.id, there: other.id };
  const page = await environmentComparison.listDifferences({ ...pair, parts: STATE_PARTS }, request);
  const flagIds = page.items.map(({ flagId }) => flagId);
  const summaries = await environmentComparison.summarise(pair, flagIds);
  const summaryOf = new Map(summaries.map((summary) => [`${summary.flagId} ${summary.environmentId}`, summary]));
  const items = page.items.map((difference) => ({
    ...difference,
    here: summaryOf.get(`${difference.flagId} ${pair.here}`) ?? INITIAL,
    there: summaryOf.get(`${difference.flagId} ${pair.there}`) ?? INITIAL,
  }));
  return { ...page, items };
}
