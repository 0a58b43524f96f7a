/** What an empty database begins with, so that the first request can be made with only what was printed. */
import { insertApiKeys, type MintApiKey } from './api-key-changes.js';
import { type ChangeRequest, type ChangeServices, NO_PROJECT, openTransaction } from './change.js';
import { newId } from './ids.js';
import type { OrganizationRecord } from './organizations.js';
import { createProject } from './project-changes.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import type { ApiKeyType } from './scopes.js';

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
      plan: null,
      limits: {},
      doorData: {},
      version: 1,
      createdAt,
      updatedAt: createdAt,
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
  await users.addMembership(user.id, organization.id, 'owner', createdAt);
}

async function insertProject(
  repositories: Repositories,
  organization: OrganizationRecord,
  mint: MintApiKey,
  now: string,
): Promise<FirstCredentials['environments']> {
  const request: ChangeRequest = {
    actor: { kind: 'system', id: 'bootstrap', credentialId: null },
    organizationId: organization.id,
    requestId: 'bootstrap',
    operationId: 'bootstrap',
    isDryRun: false,
  };
  const { tx, writeAudit } = openTransaction(repositories, request, { ...NO_PROJECT, now });
  const project = await createProject(tx, organization.id, { key: 'default', name: 'Default' });
  if (project instanceof Refusal) throw new Error(project.message);
  const page = { at: { after: null }, perPage: 200, sort: [], order: 'asc' } as const;
  const { items } = await tx.environments.list({ projectId: project.id }, page);
  const created = await insertApiKeys(
    tx,
    mint,
    items.flatMap((environment) => [
      { environment, type: 'sk', name: 'First secret key', expiresAt: null },
      { environment, type: 'pk', name: 'First publishable key', expiresAt: null },
    ]),
  );
  await writeAudit();
  const keyOf = (environmentId: number, type: ApiKeyType) =>
    created.find(({ record }) => record.environmentId === environmentId && record.type === type)?.key ?? '';
  return items.map(({ id, key }) => ({ key, sk: keyOf(id, 'sk'), pk: keyOf(id, 'pk') }));
}
