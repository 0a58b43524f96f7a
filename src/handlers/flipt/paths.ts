/** Paths as Flipt's clients send them, made those of the contract. */

import { keyBehind, withEncodedKey } from '../flag-key-paths.js';

/** What is below it speaks OFREP. */
export const OFREP = '/ofrep/';

const ONE_FLAG = `${OFREP}v1/evaluate/flags/`;

/**
 * A namespace that is left empty is `default`; `namespace` is `namespaces`; a slash at the end says nothing; the key of a
 * flag that OFREP asks for is a single segment.
 */
export function normaliseFlipt(url: string): string {
  const [path = '', ...query] = url.split('?');
  const plain = withoutSlashes(path)
    .replace(/^\/api\/v1\/namespace(?=\/)/, '/api/v1/namespaces')
    .replace(/^\/api\/v1\/namespaces\/\//, '/api/v1/namespaces/default/')
    .replace(/^(\/internal\/v1\/evaluation\/snapshot\/namespace)$/, '$1/default');
  return withEncodedKey([plain, ...query].join('?'), ONE_FLAG);
}

/** The flag that a request asks for by OFREP; undefined: it asks for none. */
export function ofrepKeyIn(path: string): string | undefined {
  return keyBehind(withoutSlashes(path), ONE_FLAG);
}

/** In one pass, however many there are. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
