/** Paths as Flipt's clients send them, made those of the contract. */

/** Of an evaluation by OFREP, whose last segment is the flag's key. */
export const OFREP = '/ofrep/';

/** A namespace that is left empty is `default`; `namespace` is `namespaces`; a slash at the end says nothing. */
export function normaliseFlipt(url: string): string {
  const [path = '', ...query] = url.split('?');
  const plain = path
    .replace(/(.)\/+$/, '$1')
    .replace(/^\/api\/v1\/namespace(?=\/)/, '/api/v1/namespaces')
    .replace(/^\/api\/v1\/namespaces\/\//, '/api/v1/namespaces/default/');
  return [plain, ...query].join('?');
}
