import { createApiKey } from '../../domain/api-key-changes.js';
import { createPersonalToken } from '../../domain/personal-token-changes.js';
import { type Principal, scopesIn } from '../../domain/principals.js';
import { Refusal, refusedAt } from '../../domain/refusal.js';
import type { Context, HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { refused } from './errors.js';
import { askedIn, changePlace } from './places.js';
import { endSelf, findSelf } from './self.js';
import { listTokens } from './token-list.js';
import { isForClients } from './token-scopes.js';
import {
  accountOf,
  deleteToken,
  findToken,
  keeperOf,
  mayNotWriteKeys,
  toAuthentication,
  toFoundToken,
} from './tokens.js';

type Auth = HandlersOf<'auth', 'flipt'>;
type CreateToken = Auth['createToken'];

export function authHandlers(services: Services): Auth {
  const { repositories, changeFeed, clock } = services;
  return {
    listMethods: () => ({
      status: 200,
      body: { methods: [{ method: 'METHOD_TOKEN', enabled: true, sessionCompatible: false }] },
    }),

    createToken: (input, context) => {
      const { expiresAt, namespaceKey } = input.body;
      if (expiresAt !== undefined && Date.parse(expiresAt) <= clock()) return refused(inPast());
      return namespaceKey ? createKey(services, input, context) : createOwnToken(services, input, context);
    },

    listTokens: async ({ query }, { principal }) => {
      const keeper = keeperOf(principal);
      if (keeper instanceof Refusal) return refused(keeper);
      const { method = 'METHOD_NONE' } = query;
      const isKnown = method === 'METHOD_NONE' || method === 'METHOD_TOKEN';
      if (!isKnown) return { status: 200, body: { authentications: [], nextPageToken: '' } };
      const page = await listTokens(repositories, keeper, query);
      return page instanceof Refusal ? refused(page) : { status: 200, body: page };
    },

    getToken: async ({ path }, { principal }) => {
      const keeper = keeperOf(principal);
      if (keeper instanceof Refusal) return refused(keeper);
      const found = await findToken(repositories, keeper, path.tokenId);
      return found instanceof Refusal ? refused(found) : { status: 200, body: toFoundToken(found) };
    },

    deleteToken: async ({ path }, context) => {
      const keeper = keeperOf(context.principal);
      if (keeper instanceof Refusal) return refused(keeper);
      const found = await findToken(repositories, keeper, path.tokenId);
      if (found instanceof Refusal) return refused(found);
      const done = await deleteToken(keeper, context, found).finally(() => changeFeed.askAgain());
      return done instanceof Refusal ? refused(done) : done;
    },

    getSelf: async (_input, { principal }) => {
      const self = await findSelf(repositories, principal);
      return self instanceof Refusal ? refused(self) : { status: 200, body: self };
    },

    revokeSelf: async ({ query: { expiresAt } }, context) => {
      const isLater = expiresAt !== undefined && Date.parse(expiresAt) > clock();
      return endSelf(services, context, isLater ? expiresAt : undefined).finally(() => changeFeed.askAgain());
    },
  };
}

/** For all that a client of this API can do and the caller may. */
function createOwnToken(
  { mintPersonalToken }: Services,
  { body: { name, expiresAt } }: Parameters<CreateToken>[0],
  { principal, change }: Context,
): ReturnType<CreateToken> {
  const keeper = keeperOf(principal);
  const person = keeper instanceof Refusal ? undefined : accountOf(keeper, 'account:write');
  if (!person) return refused(needsLogin(principal));
  return change({ organizationId: person.organizationId }, async (tx) => {
    const input = { name, scopes: [...person.scopes].filter(isForClients), expiresAt };
    const created = await createPersonalToken(tx, mintPersonalToken, person, input);
    if (created instanceof Refusal) return refused(created);
    return { status: 200, body: { clientToken: created.token, authentication: toAuthentication(created.record) } };
  });
}

function createKey(
  { repositories, mintApiKey }: Services,
  input: Parameters<CreateToken>[0],
  context: Context,
): ReturnType<CreateToken> {
  const { name, expiresAt, namespaceKey } = input.body;
  return changePlace(repositories, context, askedIn(namespaceKey, input), 'nowhere', async (tx, place) => {
    const { project, environment } = place;
    if (!scopesIn(context.principal, project.id).has('api-keys:write')) return refused(mayNotWriteKeys(project));
    const created = await createApiKey(tx, mintApiKey, environment, { type: 'sk', name, expiresAt });
    if (created instanceof Refusal) return refused(created);
    const authentication = toAuthentication(created.record, project.key);
    return { status: 200, body: { clientToken: created.key, authentication } };
  });
}

function needsLogin({ kind }: Principal): Refusal<'INSUFFICIENT_PERMISSIONS'> {
  const first = kind === 'anonymous' ? 'run the server with AUTH=required and log in' : 'log in';
  const message = `A token of all namespaces is one of a person, who makes it with a login: give namespaceKey, or ${first}.`;
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: ['account:write'] });
}

function inPast(): Refusal<'EXPIRY_IN_PAST'> {
  const message = 'invalid field expiresAt: must be in the future';
  return refusedAt('EXPIRY_IN_PAST', message, '/body/expiresAt', 'must be in the future');
}
