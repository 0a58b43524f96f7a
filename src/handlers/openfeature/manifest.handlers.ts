import type { Transaction } from '../../domain/change.js';
import { createFlag, updateFlag } from '../../domain/flag-changes.js';
import { archiveFlag } from '../../domain/flag-lifecycle.js';
import { type FlagRecord, findFlag } from '../../domain/flags.js';
import { findProject, type Place } from '../../domain/parents.js';
import { type Principal, scopesIn } from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal, refusedAt } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import { changeInPlace } from '../change-in-place.js';
import type { Context, HandlersOf } from '../handler.js';
import { locationOf } from '../locations.js';
import type { Services } from '../services.js';
import { toTime } from '../times.js';
import { manifestLocationOf } from './locations.js';
import { refused, refusedArchived } from './manifest-errors.js';
import { toFlagInput, toFlagPatch, toManifestFlag } from './manifest-flags.js';

export function manifestHandlers({ repositories }: Services): HandlersOf<'manifest', 'openfeature'> {
  /** Runs `work` on a flag that is not archived. */
  const changeFlag = <Done extends { readonly status: number }>(
    key: string,
    context: Context,
    work: (tx: Transaction, place: Place, flag: FlagRecord) => Promise<Done>,
  ) =>
    changeInPlace(repositories, context, {}, 'everywhere', refused, async (tx, place) => {
      const flag = await findFlag(tx, place, key);
      if (flag instanceof Refusal) return refused(flag);
      if (flag.status === 'active') return work(tx, place, flag);
      return refusedArchived(`Feature flag '${key}' is archived: ${restoring(key)} first.`);
    });

  return {
    getManifest: async (_input, { principal }) => {
      const project = await findProject(repositories, principal, undefined);
      if (project instanceof Refusal) return refused(project);
      const all = await repositories.flags.listChanged(project.id, -1);
      const flags = all.filter(({ status }) => status === 'active').map(toManifestFlag);
      return { status: 200, headers: capabilitiesIn(project, principal), body: { flags } };
    },

    createManifestFlag: async ({ body }, context) => {
      const input = toFlagInput(body);
      if (input instanceof Refusal) return refused(input);
      return changeInPlace(repositories, context, {}, 'everywhere', refused, async (tx, place) => {
        const { project } = place;
        const taken = await tx.flags.findByKey(project.id, body.key);
        if (taken?.status === 'archived') {
          const message = `Feature flag '${body.key}' exists and is archived: ${restoring(body.key)}, or choose another key.`;
          return refusedArchived(message);
        }
        const created = await createFlag(tx, place, input);
        if (created instanceof Refusal) return refused(created);
        const headers = { ...capabilitiesIn(project, context.principal), Location: manifestLocationOf(body.key) };
        return { status: 201, headers, body: toEnvelope(created.flag) };
      });
    },

    updateManifestFlag: async ({ path: { key }, body }, context) =>
      changeFlag(key, context, async (tx, place, flag) => {
        const patch = checkKey(key, body.key) ?? toFlagPatch(flag, body);
        if (patch instanceof Refusal) return refused(patch);
        const updated = await updateFlag(tx, place, flag, patch);
        if (updated instanceof Refusal) return refused(updated);
        const headers = capabilitiesIn(place.project, context.principal);
        return { status: 200, headers, body: toEnvelope(updated.flag) };
      }),

    archiveManifestFlag: async ({ path: { key } }, context) =>
      changeFlag(key, context, async (tx, place, flag) => {
        const archived = await archiveFlag(tx, place, flag);
        if (archived instanceof Refusal) return refused(archived);
        const message = `Feature flag '${key}' is archived: to have it back, ${restoring(key)}.`;
        const body = { message, archivedAt: toTime(archived.flag.updatedAt) };
        return { status: 200, headers: capabilitiesIn(place.project, context.principal), body };
      }),
  };
}

/** This API has no way back. */
function restoring(key: string): string {
  return `restore it with POST ${locationOf(['flags', key, 'restore'])}`;
}

function checkKey(inPath: string, inBody: string): Refusal<'VALIDATION_FAILED'> | undefined {
  if (inPath === inBody) return undefined;
  const message = `The path names feature flag '${inPath}' and the body '${inBody}': name one.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/key', 'must be the key in the path');
}

/** What whoever asks may do with the project's manifest. */
function capabilitiesIn({ id }: ProjectRecord, principal: Principal): { readonly 'X-Manifest-Capabilities': string } {
  const scopes = scopesIn(principal, id);
  const reading = scopes.has('flags:read') ? ['read'] : [];
  const writing = scopes.has('flags:write') ? ['write', 'delete'] : [];
  return { 'X-Manifest-Capabilities': [...reading, ...writing].join(',') };
}

function toEnvelope(flag: FlagRecord): Schemas<'openfeature'>['ManifestFlagEnvelope'] {
  return { flag: toManifestFlag(flag), updatedAt: toTime(flag.updatedAt) };
}
