/** The contracts' bundles: read once, run, and published as the bytes that they are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Publication, Services } from './handlers/services.js';
import type { ContractName } from './http/contract.js';
import { basesOf, type ContractDocument } from './http/contract-document.js';
import { Prepared } from './http/respond.js';
import { Validators } from './http/validator.js';

/** The same folder from source and from dist: the package's own. */
const generated = join(dirname(createRequire(import.meta.url).resolve('burgee/package.json')), 'generated');

export interface LoadedContract {
  readonly document: ContractDocument;
  readonly publication: Publication;
  readonly validators: Validators;
}

export type LoadedContracts = Readonly<Record<ContractName, LoadedContract>>;

export function loadContracts(): LoadedContracts {
  return {
    native: loadContract('native'),
    flagify: loadContract('flagify'),
    flagsmith: loadContract('flagsmith'),
    flipt: loadContract('flipt'),
    openfeature: loadContract('openfeature'),
  };
}

/** What every contract is published as, the native one first. */
export function publicationsOf({ native, ...doors }: LoadedContracts): Services['publications'] {
  return [native.publication, ...Object.values(doors).map(({ publication }) => publication)];
}

function loadContract(name: ContractName): LoadedContract {
  const json = readFileSync(join(generated, name, 'openapi.json'));
  const yaml = readFileSync(join(generated, name, 'openapi.yaml'));
  const document: ContractDocument = JSON.parse(json.toString());
  const { title, version } = document.info;
  return {
    document,
    publication: {
      version,
      reference: {
        name,
        title,
        bases: [...basesOf(document)],
        json: publishedAt(name, 'json'),
        yaml: publishedAt(name, 'yaml'),
      },
      json: { document: new Prepared(json), etag: strongEtag(json) },
      yaml: { document: new Prepared(yaml), etag: strongEtag(yaml) },
    },
    validators: new Validators(document),
  };
}

function publishedAt(name: ContractName, format: 'json' | 'yaml'): string {
  return name === 'native' ? `/openapi.${format}` : `/contracts/${name}/openapi.${format}`;
}

function strongEtag(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url')}"`;
}
