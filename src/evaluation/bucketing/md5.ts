import { compress } from './md5-compress.js';
import { utf8Bytes } from './utf8.js';

/**
 * MD5 (RFC 1321) for bucketing, written so that a prefix is absorbed once and hashing ASCII text allocates nothing.
 * It is a spreading function here, not a protection.
 */
export interface Md5Prefix {
  /** The four words of the state after the prefix's whole blocks. */
  readonly state: readonly number[];
  /** The bytes after them, 0 to 63 of them. */
  readonly rest: readonly number[];
  /** Bytes in the whole prefix. */
  readonly length: number;
}

const START: Md5Prefix = { state: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476], rest: [], length: 0 };

// The hash being made. The engine is synchronous: nothing else can run between start and finish.
const state = new Int32Array(4);
const block = new Int32Array(16);
let length = 0;

export function md5Prefix(text: string): Md5Prefix {
  const bytes = utf8Bytes(text);
  start(START);
  for (const byte of bytes) absorbByte(byte);
  return { state: [...state], rest: bytes.slice(bytes.length & ~63), length };
}

/** MD5 of prefix + value + suffix, as the remainder of the 128-bit big-endian integer by `divisor` (at most 32,767). */
export function md5Modulo(prefix: Md5Prefix, value: string, suffix: string, divisor: number): number {
  start(prefix);
  absorb(value);
  if (suffix !== '') absorb(suffix);
  finish();
  // Two bytes at a time: every product stays below 2^31, so there is no need for a BigInt.
  let remainder = 0;
  for (let index = 0; index < 4; index++) {
    const word = state[index] ?? 0;
    remainder = ((remainder << 16) | ((word & 0xff) << 8) | ((word >>> 8) & 0xff)) % divisor;
    remainder = ((remainder << 16) | ((word >>> 8) & 0xff00) | (word >>> 24)) % divisor;
  }
  return remainder;
}

/** MD5 of a text, in hexadecimal. */
export function md5Hex(text: string): string {
  start(START);
  absorb(text);
  finish();
  return [0, 1, 2, 3].map((index) => digestWord(index).toString(16).padStart(8, '0')).join('');
}

function start(prefix: Md5Prefix): void {
  for (let index = 0; index < 4; index++) state[index] = prefix.state[index] ?? 0;
  clearBlock();
  length = prefix.length - prefix.rest.length;
  for (let index = 0; index < prefix.rest.length; index++) absorbByte(prefix.rest[index] ?? 0);
}

/** Word by word as long as the text is ASCII. */
function absorb(text: string): void {
  let word = block[(length & 63) >> 2] ?? 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) {
      block[(length & 63) >> 2] = word;
      for (const byte of utf8Bytes(text.slice(index))) absorbByte(byte);
      return;
    }
    word |= unit << ((length & 3) << 3);
    length++;
    if ((length & 3) === 0) {
      block[((length - 1) & 63) >> 2] = word;
      word = 0;
      if ((length & 63) === 0) compressBlock();
    }
  }
  block[(length & 63) >> 2] = word;
}

function absorbByte(byte: number): void {
  const word = (length & 63) >> 2;
  block[word] = (block[word] ?? 0) | (byte << ((length & 3) << 3));
  length++;
  if ((length & 63) === 0) compressBlock();
}

function compressBlock(): void {
  compress(state, block);
  clearBlock();
}

/** Quicker than `fill` for so few words. */
function clearBlock(): void {
  for (let index = 0; index < 16; index++) block[index] = 0;
}

/** Padding: a one bit, zeros, and the length in bits as 64 bits, little-endian. */
function finish(): void {
  const bytes = length;
  absorbByte(0x80);
  if ((length & 63) > 56) compressBlock();
  block[14] = bytes << 3;
  block[15] = Math.floor(bytes / 0x20000000);
  compress(state, block);
}

/** A word of the digest, read as the big-endian number that the digest's bytes spell. */
function digestWord(index: number): number {
  const word = state[index] ?? 0;
  return ((word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0;
}
