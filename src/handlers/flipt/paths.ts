/** Paths as Flipt's clients send them, made those of the contract. */

/** Of an evaluation by OFREP, whose last segment is the flag's key. */
export const OFREP = '/ofrep/';

/** A namespace that is left empty is `default`; `namespace` is `namespaces`; a slash at the end says nothing. */
export function normaliseFlipt(url: string): string {
  const [path = '', ...query] = url.split('?');
  const plain = withoutSlashes(path)
    .replace(/^\/api\/v1\/namespace(?=\/)/, '/api/v1/namespaces')
    .replace(/^\/api\/v1\/namespaces\/\//, '/api/v1/namespaces/default/')
    .replace(/^(\/internal\/v1\/evaluation\/snapshot\/namespace)$/, '$1/default');
  return [plain, ...query].join('?');
}

/** In one pass, however many there are. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
