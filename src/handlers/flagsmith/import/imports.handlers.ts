import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { findOrganisation } from '../organisations/found.js';
import { type EnvironmentImported, importEnvironment } from './environment-import.js';
import { toAdoptedKeys } from './server-keys.js';

type Report = Schemas<'flagsmith'>['EnvironmentImportReport'];

export function importsHandlers({ repositories, hashServerKey }: Services): HandlersOf<'imports', 'flagsmith'> {
  return {
    importEnvironment: async ({ path, query, body }, { principal, change }) => {
      const organization = await findOrganisation(repositories, principal, path.organisation_pk);
      if (organization instanceof Refusal) return refused(organization);
      const serverKeys = toAdoptedKeys(body.server_keys ?? [], hashServerKey);
      const asked = { organizationId: organization.id, document: body.document, serverKeys };
      const imported = await importEnvironment(repositories, change, asked);
      if (imported instanceof Refusal) return refused(imported);
      return { status: 200, body: toReport(imported, query.dry_run === true) };
    },
  };
}

function toReport(imported: EnvironmentImported, dry_run: boolean): Report {
  return {
    dry_run,
    project: imported.projectNumber,
    environment: imported.environmentNumber,
    api_key: imported.environment.clientKey,
    created: countOf(imported, 'created'),
    changed: countOf(imported, 'changed'),
    unchanged: countOf(imported, 'unchanged'),
  };
}

type Thing = EnvironmentImported['things'][number];

function countOf({ things }: EnvironmentImported, action: Thing['action']): Schemas<'flagsmith'>['ImportCounts'] {
  const count = (resource: Thing['resource']) =>
    things.filter((thing) => thing.action === action && thing.resource === resource).length;
  return {
    projects: count('project'),
    environments: count('environment'),
    server_keys: count('api-key'),
    segments: count('segment'),
    features: count('flag'),
    feature_states: count('flag-environment'),
  };
}
