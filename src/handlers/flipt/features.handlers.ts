import type { ImportedThing } from '../../domain/project-import.js';
import { Refusal } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { refused } from './errors.js';
import { exportFiles } from './features-file/export-files.js';
import { filesIn } from './features-file/files.js';
import { type ImportedNamespace, importFiles } from './features-file/import-files.js';

type Result = Schemas<'flipt'>['ImportResult'];

export function featuresHandlers({ repositories }: Services): HandlersOf<'features', 'flipt'> {
  return {
    exportFeatures: async ({ query, headers }, { principal }) => {
      const keys = query.namespaces?.split(',').filter((key) => key !== '');
      const text = await exportFiles(repositories, { principal, headers, keys: keys?.length ? keys : undefined });
      return text instanceof Refusal ? refused(text) : { status: 200, body: text };
    },

    importFeatures: async ({ query, headers, body }, { principal, change }) => {
      const imported = await importFiles(change, { principal, headers, files: filesIn(body) });
      if (imported instanceof Refusal) return refused(imported);
      return { status: 200, body: toResult(imported, query.dry_run === true) };
    },
  };
}

function toResult(imported: readonly ImportedNamespace[], dryRun: boolean): Result {
  const actions = imported.flatMap(({ things }) => [...actionsOf(things)]);
  const countOf = (wanted: Action): Result['created'] => {
    const count = (kind: Kind) => actions.filter((one) => one.kind === kind && one.action === wanted).length;
    return { namespaces: count('project'), flags: count('flag'), segments: count('segment') };
  };
  return {
    dryRun,
    namespaces: imported.map(({ key }) => key),
    environments: imported.map(({ environmentKey }) => environmentKey),
    created: countOf('created'),
    changed: countOf('changed'),
    unchanged: countOf('unchanged'),
  };
}

type Action = ImportedThing['action'];
type Kind = 'project' | 'flag' | 'segment';

interface Done {
  readonly kind: Kind;
  readonly action: Action;
}

/** In Flipt a flag and its state are one. */
function actionsOf(things: readonly ImportedThing[]): Iterable<Done> {
  const done = new Map<string, Done>();
  for (const { resource, key, action } of things) {
    if (resource === 'environment') continue;
    const kind = resource === 'flag-environment' ? 'flag' : resource;
    const before = done.get(`${kind} ${key}`);
    const isChanged = before?.action === 'unchanged' && action !== 'unchanged';
    if (!before) done.set(`${kind} ${key}`, { kind, action });
    else if (isChanged) done.set(`${kind} ${key}`, { kind, action: 'changed' });
  }
  return done.values();
}
