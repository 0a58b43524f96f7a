/** Which features a list is asked for, and in which order. */

import { stateIn } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { type Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Input } from '../../../http/contract.js';
import { shownState, stateOf } from '../feature-states/feature-states.js';
import { stateAt } from '../feature-states/targets.js';
import { toTagNumbers } from '../tags/tags.js';
import { featureTypeOf } from './content.js';
import { ownersIn } from './owners.js';
import type { FeatureSurroundings, FeatureView } from './shown.js';

type Query = Input<'flagsmith', 'listFeatures'>['query'];

/** What can be asked of an environment only. */
export function checkQuery(query: Partial<Query>): Refusal<'VALIDATION_FAILED'> | undefined {
  if (query.environment !== undefined) return undefined;
  const needy = (['is_enabled', 'value_search', 'segment', 'identity'] as const).find(
    (name) => query[name] !== undefined,
  );
  if (needy === undefined) return undefined;
  const message = `The query parameter ${needy} is about an environment: say which with environment.`;
  return refusedAt('VALIDATION_FAILED', message, '/query/environment', `is required beside ${needy}`);
}

export function filtered(
  flags: readonly FlagRecord[],
  query: Query,
  around: FeatureSurroundings,
): readonly FlagRecord[] {
  const tests = [
    ...ownTests(query),
    ...tagTests(query, around),
    ...ownerTests(query, around),
    ...stateTests(query, around),
  ];
  const sign = query.sort_direction === 'DESC' ? -1 : 1;
  const orderOf = query.sort_field === 'name' ? nameOf : ageOf;
  return flags
    .filter((flag) => tests.every((test) => test(flag)))
    .toSorted((one, other) => sign * (compare(orderOf(one), orderOf(other)) || one.id - other.id));
}

type Test = (flag: FlagRecord) => boolean;

function nameOf({ key }: FlagRecord): string {
  return key.toLowerCase();
}

function ageOf({ createdAt }: FlagRecord): string {
  return createdAt;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function ownTests({ search, is_archived: isArchived, type }: Query): readonly Test[] {
  const tests: Test[] = [];
  if (search !== undefined) tests.push(({ key }) => key.toLowerCase().includes(search.toLowerCase()));
  if (isArchived !== undefined) tests.push(({ status }) => (status === 'archived') === isArchived);
  if (type !== undefined) tests.push((flag) => featureTypeOf(flag) === type);
  return tests;
}

/** Numbers with commas in between. */
function numbersIn(text: string): readonly number[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]));
}

function tagTests({ tags, tag_strategy: strategy }: Query, { project, numbers }: FeatureSurroundings): readonly Test[] {
  if (tags === undefined) return [];
  const wanted = numbersIn(tags);
  if (wanted.length === 0) return [(flag) => flag.tags.length === 0];
  return [
    (flag) => {
      const has = new Set(toTagNumbers(project, flag, numbers));
      return strategy === 'UNION' ? wanted.some((tag) => has.has(tag)) : wanted.every((tag) => has.has(tag));
    },
  ];
}

function ownerTests({ owners, group_owners: groups }: Query, { members }: FeatureSurroundings): readonly Test[] {
  const [people, teams] = [numbersIn(owners ?? ''), numbersIn(groups ?? '')];
  if (people.length === 0 && teams.length === 0) return [];
  return [({ owner }) => ownersIn(owner, members).some(({ userId }) => people.includes(userId))];
}

function stateTests(
  { is_enabled: isEnabled, value_search: text }: Query,
  { view }: FeatureSurroundings,
): readonly Test[] {
  if (!view) return [];
  const tests: Test[] = [];
  if (isEnabled !== undefined) tests.push((flag) => shownIn(view, flag).enabled === isEnabled);
  if (text !== undefined && text !== '') tests.push((flag) => hasText(shownIn(view, flag).value, text.toLowerCase()));
  return tests;
}

function shownIn(view: FeatureView, flag: FlagRecord): ReturnType<typeof shownState> {
  const state = stateAt(flag, view.environment, stateIn(view.states, flag, view.environment.id), { of: 'environment' });
  return shownState(flag, state ?? stateOf(flag, null));
}

/** Text has it somewhere in it; what is no text is it. */
function hasText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(text);
  return value !== null && String(value) === text;
}
