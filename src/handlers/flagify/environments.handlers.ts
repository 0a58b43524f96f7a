import { findRotatableApiKeys, rotateApiKeys } from '../../domain/api-key-changes.js';
import { findPlace } from '../../domain/parents.js';
import { Refusal } from '../../domain/refusal.js';
import { toCreatedApiKey } from '../api-keys.handlers.js';
import { changeInPlace } from '../change-in-place.js';
import { toEnvironment } from '../environments.handlers.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { environmentNotFound, refused, refusedKey } from './errors.js';
import { toPageMeta, toPageRequest } from './pages.js';

export function environmentsHandlers({
  repositories,
  mintApiKey,
  changeFeed,
}: Services): HandlersOf<'environments', 'flagify'> {
  return {
    listEnvironments: async ({ query }, { principal }) => {
      const place = await findPlace(repositories, principal, {});
      if (place instanceof Refusal) return refusedKey();
      const request = toPageRequest(query);
      const page = await repositories.environments.list({ projectId: place.project.id }, request);
      return { status: 200, body: { data: page.items.map(toEnvironment), meta: toPageMeta(request, page) } };
    },

    rotateApiKeys: async ({ path, body }, context) => {
      const named = { environmentId: path.id };
      const refuse = () => environmentNotFound(path.id);
      return changeInPlace(repositories, context, named, 'nowhere', refuse, async (tx, { environment }) => {
        const old = await findRotatableApiKeys(tx, environment, undefined);
        if (old instanceof Refusal) return refused(old);
        const created = await rotateApiKeys(tx, mintApiKey, environment, old, body?.grace_period ?? 0);
        return { status: 200, body: { data: { api_keys: created.map(toCreatedApiKey) } } } as const;
      }).finally(() => changeFeed.askAgain());
    },
  };
}
