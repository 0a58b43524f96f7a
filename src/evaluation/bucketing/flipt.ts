import type { Algorithm } from './algorithm.js';
import { CRC32_START, crc32Absorb, crc32Finish } from './crc32.js';

/** Distributions of a variant flag: 0 to 999 of CRC-32(flag key + entity). Widths are computed in single precision. */
export const fliptVariant: Algorithm = {
  compile(_settings, prefix) {
    const absorbed = crc32Absorb(CRC32_START, prefix);
    return (text) => crc32Finish(crc32Absorb(absorbed, text)) % 1000;
  },
  takesPrefix: true,
  least: 0,
  width: (rollout) => Math.trunc(Math.fround(Math.fround(rollout) * 10)),
  bound: (value) => value,
  cost: 6,
};

/** Threshold of a boolean flag: 0 to 99 of CRC-32(entity + flag key), compared in single precision. */
export const fliptBoolean: Algorithm = {
  compile(settings) {
    const suffix = settings.text('suffix') ?? '';
    return (text) => crc32Finish(crc32Absorb(crc32Absorb(CRC32_START, text), suffix)) % 100;
  },
  takesPrefix: false,
  least: 0,
  width: (percentage) => Math.fround(percentage),
  bound: Math.fround,
  cost: 6,
};
