/** What an empty database begins with, so that the first request can be made with only what was printed. */
import { createApiKey, type MintApiKey } from './api-key-changes.js';
import { type ChangeRequest, type ChangeServices, openTransaction, type Transaction } from './change.js';
import { newId } from './ids.js';
import type { OrganizationRecord } from './organizations.js';
import { createProject } from './project-changes.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';

/** The secrets of a first start: to be shown once. */
export interface FirstCredentials {
  readonly email: string;
  readonly password: string;
  readonly environments: readonly { readonly key: string; readonly sk: string; readonly pk: string }[];
}

export interface FirstOwner {
  readonly email: string;
  readonly password: string;
  readonly passwordHash: string;
}

/** Whichever process writes this setting first makes the organization; the others leave it alone. */
const CLAIM = 'first_organization';

/** Makes the organization, the project `default` and its keys; undefined when that was done before. */
export async function bootstrap(
  { transaction, now }: Pick<ChangeServices, 'transaction' | 'now'>,
  mint: MintApiKey,
  owner: FirstOwner,
): Promise<FirstCredentials | undefined> {
  return transaction(async (repositories) => {
    const publicId = newId('org');
    const isOurs = (await repositories.settings.keep(CLAIM, publicId)) === publicId;
    if (!isOurs) return { commit: false, result: undefined };
    const createdAt = now().toISOString();
    const organization = await repositories.organizations.insert({
      publicId,
      name: 'Default organization',
      createdAt,
    });
    await insertOwner(repositories, organization, owner, createdAt);
    const environments = await insertProject(repositories, organization, mint, createdAt);
    return { commit: true, result: { email: owner.email, password: owner.password, environments } };
  });
}

async function insertOwner(
  { users }: Repositories,
  organization: OrganizationRecord,
  { email, passwordHash }: FirstOwner,
  createdAt: string,
): Promise<void> {
  const user = await users.insert({ publicId: newId('usr'), email, name: 'Owner', passwordHash, createdAt });
  await users.addMembership(user.id, organization.id, 'owner');
}

async function insertProject(
  repositories: Repositories,
  organization: OrganizationRecord,
  mint: MintApiKey,
  now: string,
): Promise<FirstCredentials['environments']> {
  const request: ChangeRequest = {
    actor: { kind: 'system', id: 'bootstrap' },
    organizationId: organization.id,
    requestId: 'bootstrap',
    operationId: 'bootstrap',
  };
  const { tx } = openTransaction(repositories, request, null, now);
  const project = await createProject(tx, organization.id, { key: 'default', name: 'Default' });
  if (project instanceof Refusal) throw new Error(project.message);
  const page = { page: 1, perPage: 200, sort: 'created_at', order: 'asc' } as const;
  const { items } = await tx.environments.list(project.id, page);
  const credentials = [];
  for (const environment of items) {
    const key = async (type: 'sk' | 'pk', name: string) => firstKey(tx, mint, environment, type, name);
    credentials.push({
      key: environment.key,
      sk: await key('sk', 'First secret key'),
      pk: await key('pk', 'First publishable key'),
    });
  }
  return credentials;
}

async function firstKey(
  tx: Transaction,
  mint: MintApiKey,
  environment: Parameters<typeof createApiKey>[2],
  type: 'sk' | 'pk',
  name: string,
): Promise<string> {
  const created = await createApiKey(tx, mint, environment, { type, name });
  if (created instanceof Refusal) throw new Error(created.message);
  return created.key;
}
