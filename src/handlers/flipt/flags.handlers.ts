import type { Transaction } from '../../domain/change.js';
import { createFlag, replaceFlag } from '../../domain/flag-changes.js';
import type { FlagInput } from '../../domain/flag-content.js';
import { updateFlagEnvironment } from '../../domain/flag-environment-changes.js';
import { type FlagEnvironmentRecord, getFlagEnvironment, stateIn } from '../../domain/flag-environments.js';
import { deleteFlag } from '../../domain/flag-lifecycle.js';
import type { FlagRecord } from '../../domain/flags.js';
import type { Place } from '../../domain/parents.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import { mapInSlices } from '../../domain/slices.js';
import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { complaintOf } from './attachments.js';
import { refused } from './errors.js';
import { checkArchived, findFlag } from './found.js';
import { checkLimit } from './list-pages.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { changePlace, findPlace } from './places.js';
import { inNamespace, invalid, inWords } from './refusals.js';
import { checkRepeatedEverywhere } from './repeated-attachments.js';
import { toFlag, toListedFlag, variationOf } from './shown-flags.js';
import { switchedTo } from './standing.js';

type FlagReplacement = Schemas<'flipt'>['FlagReplacement'];

export function flagsHandlers({ repositories }: Services): HandlersOf<'flags', 'flipt'> {
  return {
    listFlags: async (input, { principal }) => {
      const place = await findPlace(repositories, principal, input);
      if (place instanceof Refusal) return refused(place);
      const request = checkLimit(input.query) ?? toPageRequest(input.query);
      if (request instanceof Refusal) return refused(request);
      const page = await repositories.flags.list({ projectId: place.project.id, status: 'active' }, request);
      const states = await statesOf(repositories, place, page.items);
      const flags = await mapInSlices(page.items, (flag) =>
        toListedFlag(place.project, flag, stateIn(states, flag, place.environment.id)),
      );
      const told = flags.flatMap(({ variants, defaultVariant }) => [
        ...variants,
        ...(defaultVariant ? [defaultVariant] : []),
      ]);
      const attachments = told.map(({ attachment }) => attachment);
      const complaint = complaintOf('flags', attachments, 'ask for fewer flags, by a limit');
      if (complaint) return refused(invalid(complaint));
      return { status: 200, body: { flags: [...flags], ...toPageMeta(request, page) } };
    },

    createFlag: (input, context) =>
      changePlace(repositories, context, input, 'everywhere', async (tx, place) => {
        const archived = await checkArchived(tx, place.project, input.body.key, 'is not unique: one is archived');
        if (archived) return refused(archived);
        const created = await createFlag(tx, place, toNewFlag(input.body));
        if (created instanceof Refusal) {
          const name = inNamespace('flag', place.project, input.body.key);
          return refused(inWords(created, { FLAG_KEY_CONFLICT: `${name} is not unique` }));
        }
        return { status: 200, body: await toAnswer(tx, place, created.flag) };
      }),

    getFlag: async (input, { principal }) => {
      const place = await findPlace(repositories, principal, input);
      if (place instanceof Refusal) return refused(place);
      const flag = await findFlag(repositories, place.project, input.path.flagKey);
      return flag instanceof Refusal ? refused(flag) : { status: 200, body: await toAnswer(repositories, place, flag) };
    },

    replaceFlag: (input, context) =>
      changePlace(repositories, context, input, 'everywhere', async (tx, place) => {
        const flag = await findFlag(tx, place.project, input.path.flagKey);
        if (flag instanceof Refusal) return refused(flag);
        const replaced = await rewriteFlag(tx, place, flag, input.body);
        if (replaced instanceof Refusal) return refused(replaced);
        return { status: 200, body: await toAnswer(tx, place, replaced.flag) };
      }),

    deleteFlag: (input, context) =>
      changePlace(repositories, context, input, 'everywhere', async (tx, place) => {
        const flag = await findFlag(tx, place.project, input.path.flagKey);
        if (flag instanceof Refusal) {
          const archived = await checkArchived(tx, place.project, input.path.flagKey, 'is archived');
          if (archived) return refused(archived);
          tx.leave();
          return { status: 200, body: {} };
        }
        const deleted = await deleteFlag(tx, flag);
        return deleted instanceof Refusal ? refused(deleted) : { status: 200, body: {} };
      }),
  };
}

/** A page of flags is read by their ids; more of them, with the environment: a statement takes only so many ids. */
const MOST_IDS = 1000;

async function statesOf(
  { flagEnvironments }: Repositories,
  { environment }: Place,
  flags: readonly FlagRecord[],
): Promise<ReadonlyMap<string, FlagEnvironmentRecord>> {
  const ids = flags.map(({ id }) => id);
  const states =
    ids.length > MOST_IDS
      ? await flagEnvironments.listByEnvironment(environment.id, -1)
      : await flagEnvironments.listOf(environment.id, ids);
  return new Map(states.map((state) => [String(state.flagId), state]));
}

async function toAnswer(
  repositories: Repositories,
  { project, environment }: Place,
  flag: FlagRecord,
): Promise<Schemas<'flipt'>['Flag']> {
  return toFlag(project, flag, await getFlagEnvironment(repositories, flag, environment.id));
}

function toNewFlag({ key, name, description, enabled, type, metadata }: Schemas<'flipt'>['FlagCreate']): FlagInput {
  const content = { key, name, description, enabled, metadata };
  if (type === 'BOOLEAN_FLAG_TYPE') return { ...content, type: 'boolean', toggle: 'value' };
  return { ...content, type: 'string', variations: [], mayHaveNoVariations: true };
}

async function rewriteFlag(tx: Transaction, place: Place, flag: FlagRecord, body: FlagReplacement) {
  const served = toServed(place, flag, body.defaultVariantId || undefined);
  if (served instanceof Refusal) return served;
  const { name, description = '', metadata = flag.metadata } = body;
  const changed = { ...flag, ...served, name, description, metadata };
  const state = await getFlagEnvironment(tx, flag, place.environment.id);
  const { enabled, defaultServe } = switchedTo(changed, state, body.enabled ?? false);
  const replaced = await replaceFlag(tx, place, { ...changed, enabled });
  if (replaced instanceof Refusal) return replaced;
  const isOther = served.defaultVariation !== null && served.defaultVariation !== flag.defaultVariation;
  const repeated = isOther ? await checkRepeatedEverywhere(tx, place.project, replaced.flag) : undefined;
  if (repeated || defaultServe === state.defaultServe) return repeated ?? replaced;
  const updated = await updateFlagEnvironment(tx, replaced.flag, place.environment.id, { defaultServe });
  return updated instanceof Refusal ? updated : replaced;
}

/** What the flag serves by default and, because Flipt serves it then as well, while it is off. */
function toServed(
  { project }: Place,
  flag: FlagRecord,
  variantId: string | undefined,
): Pick<FlagRecord, 'defaultVariation' | 'offVariation'> | Refusal<'VALIDATION_FAILED'> {
  const { type, defaultVariation, offVariation } = flag;
  const variation = variantId === undefined ? undefined : variationOf(flag, variantId);
  if (variantId !== undefined && !variation) {
    return invalid(`variant "${variantId}" not found for ${inNamespace('flag', project, flag.key)}`);
  }
  const wanted = variation?.key ?? null;
  if (type === 'boolean' || wanted === defaultVariation) return { defaultVariation, offVariation };
  return { defaultVariation: wanted, offVariation: wanted };
}
