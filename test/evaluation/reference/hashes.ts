import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

import type { Bucketing } from '../../../src/evaluation/index.js';

/** The bucketing algorithms once more, from their descriptions: over byte buffers, with BigInt, without any trick. */
export function referenceNumber(bucketing: Bucketing, text: string): number {
  const { algorithm, seed, prefix = '', suffix = '', modulo = 100 } = bucketing;
  switch (algorithm) {
    case 'native': {
      const mixed = fmix32(murmur3(text, 0n) ^ murmur3(String(seed ?? ''), 0n));
      return Number((mixed * 100000n) >> 32n);
    }
    case 'flagsmith':
      return flagsmithNumber(prefix + text + suffix, 1);
    case 'flipt-variant':
      return crc32(prefix + text) % 1000;
    case 'flipt-boolean':
      return crc32(text + suffix) % 100;
    case 'unleash':
      return Number(murmur3(prefix + text, BigInt(seed ?? 0)) % BigInt(modulo)) + 1;
  }
}

function flagsmithNumber(text: string, times: number): number {
  const hashed = Array.from({ length: times }, () => text).join(',');
  const remainder = Number(BigInt(`0x${createHash('md5').update(hashed).digest('hex')}`) % 9999n);
  const number = (remainder / 9998) * 100;
  return number === 100 ? flagsmithNumber(text, times + 1) : number;
}

const MASK = 0xffffffffn;

function rotate(value: bigint, bits: bigint): bigint {
  return ((value << bits) | (value >> (32n - bits))) & MASK;
}

function murmur3(text: string, seed: bigint): bigint {
  const bytes = Buffer.from(text, 'utf8');
  let hash = seed;
  for (let index = 0; index < bytes.length; index += 4) {
    const isWhole = index + 4 <= bytes.length;
    const word = [3, 2, 1, 0].reduce((sum, offset) => (sum << 8n) | BigInt(bytes[index + offset] ?? 0), 0n);
    const scrambled = (rotate((word * 0xcc9e2d51n) & MASK, 15n) * 0x1b873593n) & MASK;
    hash ^= scrambled;
    if (isWhole) hash = (rotate(hash, 13n) * 5n + 0xe6546b64n) & MASK;
  }
  return fmix32(hash ^ BigInt(bytes.length));
}

function fmix32(value: bigint): bigint {
  let hash = value;
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & MASK;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & MASK;
  return hash ^ (hash >> 16n);
}
