/** Flag keys in OFREP's paths. */
import type { RequestTarget } from '../../http/contract.js';
import { keyBehind, withEncodedKey } from '../flag-key-paths.js';
import { OFREP } from './locations.js';

const ONE_FLAG = '/evaluate/flags/';

/** A path that ends with a flag's key, whatever characters that has, made one whose key is a single segment. */
export function normaliseOpenFeature(url: string, base: string): string {
  return base === OFREP ? withEncodedKey(url, ONE_FLAG) : url;
}

/** The flag that a request asks for; undefined: it asks for none. */
export function keyIn({ base, path }: Pick<RequestTarget, 'base' | 'path'>): string | undefined {
  return base === OFREP ? keyBehind(path, ONE_FLAG) : undefined;
}
