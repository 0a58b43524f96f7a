import { utf8Bytes } from './utf8.js';

const C1 = 0xcc9e2d51;
const C2 = 0x1b873593;

/**
 * MurmurHash3_x86_32 (https://github.com/aappleby/smhasher) of a text's UTF-8 bytes, as an unsigned 32-bit number.
 * Reads UTF-16 units as if they were bytes and looks only at the end whether any was not ASCII.
 */
export function murmur3(text: string, seed: number): number {
  const { length } = text;
  const blocks = length & ~3;
  let hash = seed | 0;
  let seen = 0;
  let index = 0;
  for (; index < blocks; index += 4) {
    const a = text.charCodeAt(index);
    const b = text.charCodeAt(index + 1);
    const c = text.charCodeAt(index + 2);
    const d = text.charCodeAt(index + 3);
    seen |= a | b | c | d;
    hash = mixBlock(hash, a | (b << 8) | (c << 16) | (d << 24));
  }
  let tail = 0;
  for (let shift = 0; index < length; index++, shift += 8) {
    const unit = text.charCodeAt(index);
    seen |= unit;
    tail |= unit << shift;
  }
  return seen > 0x7f ? murmur3Bytes(utf8Bytes(text), seed) : finish(hash, tail, length);
}

function murmur3Bytes(bytes: readonly number[], seed: number): number {
  const blocks = bytes.length & ~3;
  let hash = seed | 0;
  for (let index = 0; index < blocks; index += 4) hash = mixBlock(hash, littleEndian(bytes, index));
  return finish(hash, littleEndian(bytes, blocks), bytes.length);
}

/** Up to four bytes; those beyond the end are 0. */
function littleEndian(bytes: readonly number[], index: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(index, index + 4);
  return a | (b << 8) | (c << 16) | (d << 24);
}

function scramble(block: number): number {
  const k = Math.imul(block, C1);
  return Math.imul((k << 15) | (k >>> 17), C2);
}

function mixBlock(hash: number, block: number): number {
  const h = hash ^ scramble(block);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Without a tail `scramble(0)` is 0, as the reference has it. */
function finish(hash: number, tail: number, length: number): number {
  return fmix32(hash ^ scramble(tail) ^ length);
}

/** Murmur3's finalizer: every bit of the input reaches every bit of the output. */
export function fmix32(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
