import { createApiKey, deleteApiKey, revokeApiKey, updateApiKey } from '../../../domain/api-key-changes.js';
import type { ApiKeyRecord } from '../../../domain/api-keys.js';
import type { Transaction } from '../../../domain/change.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import { readAll } from '../../read-all.js';
import type { Services } from '../../services.js';
import { toTime, toTimeOrNull } from '../../times.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { OLDEST_FIRST } from '../pages.js';
import { changeEnvironment, findPlace } from '../places.js';

type EnvironmentKey = Schemas<'flagsmith'>['EnvironmentKey'];

/** What stands before a secret key where Flagsmith's clients send one. */
const SERVER_KEY = 'ser.';

export function environmentKeysHandlers({
  repositories,
  mintApiKey,
  changeFeed,
}: Services): HandlersOf<'environment-keys', 'flagsmith'> {
  /** Keys are none of what answers depend on. */
  const changeIn = async <Done extends { readonly status: number }>(
    clientKey: string,
    context: Context,
    work: (tx: Transaction, environment: EnvironmentRecord) => Promise<Done>,
  ) => {
    const found = await findPlace(repositories, context.principal, clientKey);
    if (found instanceof Refusal) return refused(found);
    return changeEnvironment(repositories, context, found, 'nowhere', (tx, { environment }) => work(tx, environment));
  };

  const change = async (
    path: { readonly api_key: string; readonly key_pk: number },
    { name, active, expires_at: expiresAt }: Schemas<'flagsmith'>['EnvironmentKeyPatch'],
    context: Context,
  ) =>
    changeIn(path.api_key, context, async (tx, environment) => {
      const record = await findKey(tx, environment, path.key_pk);
      if (record instanceof Refusal) return refused(record);
      const changed = await updateApiKey(tx, record, { name, expiresAt });
      if (changed instanceof Refusal) return refused(changed);
      const wasActive = changed.revokedAt === null;
      if (active === true && !wasActive) return refused(staysEnded());
      if (active === false) await revokeApiKey(tx, changed);
      return { status: 200 as const, body: { ...toEnvironmentKey(changed), active: wasActive && active !== false } };
    }).finally(() => changeFeed.askAgain());

  return {
    listEnvironmentKeys: async ({ path }, { principal }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const filter = { environmentId: place.environment.id, type: 'sk' } as const;
      const keys = await readAll((page) => repositories.apiKeys.list(filter, page), OLDEST_FIRST);
      return { status: 200, body: keys.map(toEnvironmentKey) };
    },

    createEnvironmentKey: async ({ path, body }, context) =>
      changeIn(path.api_key, context, async (tx, environment) => {
        const { name, active = true, expires_at: expiresAt } = body;
        const created = await createApiKey(tx, mintApiKey, environment, { type: 'sk', name, expiresAt });
        if (created instanceof Refusal) return refused(created);
        const { record, key } = created;
        if (!active) await revokeApiKey(tx, record);
        const headers = { Location: locationOf('environments', environment.clientKey, 'api-keys', record.id) };
        const shown = { ...toEnvironmentKey(record), key: `${SERVER_KEY}${key}`, active };
        return { status: 201 as const, headers, body: shown };
      }),

    replaceEnvironmentKey: ({ path, body }, context) => change(path, body, context),
    updateEnvironmentKey: ({ path, body }, context) => change(path, body, context),

    deleteEnvironmentKey: async ({ path }, context) =>
      changeIn(path.api_key, context, async (tx, environment) => {
        const record = await findKey(tx, environment, path.key_pk);
        if (record instanceof Refusal) return refused(record);
        await deleteApiKey(tx, record);
        return { status: 204 as const };
      }).finally(() => changeFeed.askAgain()),
  };
}

async function findKey(
  { apiKeys }: Pick<Repositories, 'apiKeys'>,
  { id, name }: EnvironmentRecord,
  number: number,
): Promise<ApiKeyRecord | Refusal<'API_KEY_NOT_FOUND'>> {
  const record = await apiKeys.findById(id, number);
  if (record?.type === 'sk') return record;
  return new Refusal('API_KEY_NOT_FOUND', `Server key '${number}' does not exist in environment '${name}'.`);
}

function staysEnded(): Refusal<'VALIDATION_FAILED'> {
  const message = 'A key that has ended stays so: send "active": false, or make a new key.';
  return refusedAt('VALIDATION_FAILED', message, '/body/active', 'must be false');
}

/** One that was imported is shown by what it begins with, `ser.` and all. */
function toEnvironmentKey({ id, prefix, name, createdAt, expiresAt, revokedAt }: ApiKeyRecord): EnvironmentKey {
  return {
    id,
    key: prefix.startsWith(SERVER_KEY) ? prefix : `${SERVER_KEY}${prefix}`,
    active: revokedAt === null,
    created_at: toTime(createdAt),
    name,
    expires_at: toTimeOrNull(expiresAt),
  };
}
