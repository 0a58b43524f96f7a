import { utf8Bytes } from './utf8.js';

/** CRC-32/IEEE, reflected, polynomial edb88320. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The state before any byte. */
export const CRC32_START = -1;

/** The state after a text's UTF-8 bytes. States can be kept: a prefix is absorbed once, when the flag is compiled. */
export function crc32Absorb(state: number, text: string): number {
  let crc = state;
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    seen |= unit;
    crc = step(crc, unit);
  }
  return seen > 0x7f ? utf8Bytes(text).reduce(step, state) : crc;
}

/** The checksum of what was absorbed, as an unsigned 32-bit number. */
export function crc32Finish(state: number): number {
  return ~state >>> 0;
}

function step(crc: number, byte: number): number {
  return (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
}
