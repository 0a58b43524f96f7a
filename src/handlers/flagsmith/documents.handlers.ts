import { asJson, asYaml } from '../documents.handlers.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';

const NAME = 'flagsmith';

/** By `format`, with a dot before it or without. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  json: '/swagger.json',
  openapi: '/swagger.json',
  yaml: '/swagger.yaml',
};

/** What `/docs/` answers depends on its `format`: to the contract these are documents of their own. */
export function normaliseFlagsmith(url: string): string {
  if (!url.startsWith('/docs/?')) return url;
  const query = new URLSearchParams(url.slice('/docs/?'.length));
  const document = DOCUMENTS[query.get('format')?.replace(/^\./, '') ?? ''];
  query.delete('format');
  return document === undefined ? url : [document, ...(query.size > 0 ? [query] : [])].join('?');
}

export function documentsHandlers({ publications, docsPage }: Services): HandlersOf<'documents', 'flagsmith'> {
  const own = publications.find(({ reference }) => reference.name === NAME);
  if (!own) throw new Error(`No contract has the name ${NAME}.`);
  return {
    getDocs: () => ({ status: 200, body: docsPage(NAME) }),
    getOpenapiJson: () => asJson(own),
    getOpenapiYaml: () => asYaml(own),
  };
}
