import type { Repositories } from '../../../domain/repositories.js';
import type { Input, Schemas } from '../../../http/contract.js';
import { Numbers } from '../numbers.js';

type Query = Input<'flagsmith', 'listUsageData'>['query'];

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** The days of each period, by how many days before tomorrow they begin and end. */
const PERIODS = {
  current_billing_period: { from: 30, to: 0 },
  previous_billing_period: { from: 60, to: 30 },
  '90_day_period': { from: 90, to: 0 },
} as const;

/** Evaluations by day: whole days in UTC, of which today is one. */
export async function toUsageData(
  repositories: Pick<Repositories, 'usage' | 'keptIds'>,
  organizationId: number,
  { period = 'current_billing_period', project_id: project, environment_id: environment }: Query,
  now: number,
): Promise<Schemas<'flagsmith'>['UsageData']> {
  const tomorrow = (Math.floor(now / DAY) + 1) * DAY;
  const { from, to } = PERIODS[period];
  const moment = (days: number) => new Date(tomorrow - days * DAY).toISOString();
  const numbers = await Numbers.load(repositories, organizationId);
  const place = {
    organizationId,
    projectId: project === undefined ? undefined : numbers.rowId('project', project),
    environmentId: environment === undefined ? undefined : numbers.rowId('environment', environment),
  };
  const counts = await repositories.usage.listDaily(place, { from: moment(from), to: moment(to) });
  return counts.map(({ day, count }) => ({
    day,
    flags: count,
    identities: 0,
    traits: 0,
    environment_document: 0,
    labels: null,
  }));
}
