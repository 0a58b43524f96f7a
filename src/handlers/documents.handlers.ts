import { Refusal } from '../domain/refusal.js';
import type { HandlersOf } from './handler.js';
import { refused } from './refused.js';
import type { Publication, Services } from './services.js';

export function documentsHandlers({ publications, docsPage }: Services): HandlersOf<'documents'> {
  const [native] = publications;
  const find = (name: string): Publication | Refusal<'CONTRACT_NOT_FOUND'> =>
    publications.find(({ reference }) => reference.name === name) ??
    new Refusal('CONTRACT_NOT_FOUND', `No contract has the name '${name}'; GET / lists them.`);

  return {
    getIndex: () => ({
      status: 200,
      body: {
        data: {
          name: 'burgee',
          version: native.version,
          documentation: '/docs',
          contracts: publications.map(({ reference }) => reference),
        },
      },
    }),

    getDocs: () => ({ status: 200, body: docsPage() }),
    getOpenapiJson: () => asJson(native),
    getOpenapiYaml: () => asYaml(native),

    getContractJson: ({ path }) => {
      const publication = find(path.contract_name);
      return publication instanceof Refusal ? refused(publication) : asJson(publication);
    },

    getContractYaml: ({ path }) => {
      const publication = find(path.contract_name);
      return publication instanceof Refusal ? refused(publication) : asYaml(publication);
    },
  };
}

export function asJson({ json: { document, etag } }: Publication) {
  return { status: 200 as const, headers: { ETag: etag }, body: document };
}

export function asYaml({ yaml: { document, etag } }: Publication) {
  return { status: 200 as const, headers: { ETag: etag }, body: document };
}
