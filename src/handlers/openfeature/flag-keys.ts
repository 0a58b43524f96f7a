/** Flag keys in OFREP's paths: some providers encode them and some do not (ofrep-core does from 2.3 on). */
import type { RequestTarget } from '../../http/contract.js';
import { OFREP } from './locations.js';

const ONE_FLAG = '/evaluate/flags/';

/** A path that ends with a flag's key, whatever characters that has, made one whose key is a single segment. */
export function normaliseOpenFeature(url: string, base: string): string {
  const [path = '', ...query] = url.split('?');
  const key = keyIn({ base, path });
  return key === undefined ? url : [`${ONE_FLAG}${encodeURIComponent(key)}`, ...query].join('?');
}

/** The flag that a request asks for; undefined: it asks for none. */
export function keyIn({ base, path }: Pick<RequestTarget, 'base' | 'path'>): string | undefined {
  if (base !== OFREP || !path.startsWith(ONE_FLAG) || path === ONE_FLAG) return undefined;
  return decoded(path.slice(ONE_FLAG.length));
}

/** What is not percent-encoded UTF-8, such as `100%`, was not encoded at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
