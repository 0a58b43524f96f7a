/** How often flags are evaluated. Usage is no configuration: it raises no revision and is in no audit log. */
import { Refusal } from './refusal.js';

export const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The first moment that the contract can write. */
const FIRST_MOMENT = Date.parse('0000-01-01T00:00:00Z');

/** The longest time that one answer tells of: 744 hours. */
const MOST_DAYS = 31;
/** An active flag that nobody has evaluated for so long, in milliseconds, is stale. */
const STALE_AFTER = 30 * DAY;

/** What evaluations are counted by. */
export interface UsageKey {
  readonly environmentId: number;
  readonly flagId: number;
  /** Null: no variation was served. */
  readonly variation: string | null;
  /** The moment at which the hour begins, in UTC. */
  readonly hour: string;
}

/** Evaluations of one key that the database does not know of yet. */
export interface UsageRecord extends UsageKey {
  readonly count: number;
  /** When the last of them was. */
  readonly lastAt: string;
}

/** What is written in one transaction. Source and number name it, so that it is never added twice. */
export interface UsageBatch {
  /** The process that counted. */
  readonly source: string;
  /** Higher than that of every batch which this source wrote before. */
  readonly number: number;
  /** Each key once. */
  readonly records: readonly UsageRecord[];
}

export type HourlyCount = Pick<UsageRecord, 'hour' | 'variation' | 'count'>;

/** Moments; `from` is the beginning of an hour, `to` is not part of it. */
export interface UsageRange {
  readonly from: string;
  readonly to: string;
}

/** All evaluations of one day, in UTC. */
export interface DailyCount {
  /** `2025-01-15` */
  readonly day: string;
  readonly count: number;
}

/** Where it was evaluated. */
export interface UsagePlace {
  readonly organizationId: number;
  readonly projectId?: number | undefined;
  readonly environmentId?: number | undefined;
}

export interface UsageRepository {
  /**
   * Adds the counts, and puts the flags' `lastEvaluatedAt` forward. What belongs to a flag or environment that is gone
   * is left out. Does nothing when this source has written this batch, or a later one, before.
   */
  add(batch: UsageBatch, now: string): Promise<void>;
  /** By hour and then by variation. */
  list(flagId: number, environmentId: number, range: UsageRange): Promise<readonly HourlyCount[]>;
  /** The days on which anything was evaluated, in their order. */
  listDaily(place: UsagePlace, range: UsageRange): Promise<readonly DailyCount[]>;
}

/** The range that a request asks for: the last 24 hours where it names no bounds. */
export function toUsageRange(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Date,
): UsageRange | Refusal<'TIME_RANGE_INVALID'> {
  const to = asked.to === undefined ? now.getTime() : Date.parse(asked.to);
  const from = asked.from === undefined ? Math.max(to - DAY, FIRST_MOMENT) : Date.parse(asked.from);
  if (from >= to) return invalidRange('must be before `to`, which is now unless given');
  if (to - from > MOST_DAYS * DAY) return invalidRange(`must be at most ${MOST_DAYS} days before \`to\``);
  return { from: new Date(beginningOfHour(from)).toISOString(), to: new Date(to).toISOString() };
}

function invalidRange(message: string): Refusal<'TIME_RANGE_INVALID'> {
  return new Refusal('TIME_RANGE_INVALID', `The time range makes no sense: \`from\` ${message}.`, {
    errors: [{ path: '/query/from', message }],
  });
}

export function beginningOfHour(time: number): number {
  return Math.floor(time / HOUR) * HOUR;
}

/** A flag that was made and last evaluated before this moment is stale. */
export function staleBefore(now: Date): string {
  return new Date(now.getTime() - STALE_AFTER).toISOString();
}
