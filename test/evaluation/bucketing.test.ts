import { createHash } from 'node:crypto';

import { expect } from 'chai';

import { CRC32_START, crc32Absorb, crc32Finish } from '../../src/evaluation/bucketing/crc32.js';
import { md5Hex, md5Modulo, md5Prefix } from '../../src/evaluation/bucketing/md5.js';
import { fmix32, murmur3 } from '../../src/evaluation/bucketing/murmur3.js';
import { utf8Bytes } from '../../src/evaluation/bucketing/utf8.js';
import type { Bucketing } from '../../src/evaluation/index.js';
import { bucketNumber } from './support/bucket-number.js';

// Vectors of an independent implementation in Python (ENGINE.md, section 5). A changed one is a breaking change: it
// would move every user of every rollout.
const UUID = '0d5f2c1e-6b0a-4f7e-9a51-3c2f5d6e7a80';

const NATIVE = [
  ['checkout-v2', 'alice', 1280413405, 3335641368, 1840457371, 42851],
  ['checkout-v2', 'user-1', 4171401059, 3335641368, 1029867677, 23978],
  ['flg_01J8/default', UUID, 3311200318, 1364400447, 69770272, 1624],
  ['prijs', 'zoë', 3500877143, 3765386101, 1606743238, 37409],
  ['rocket', '🚀-7', 2606320934, 515862427, 1511190233, 35185],
] as const;

const FLAGSMITH = [
  ['7,', 'alice', 1275, 12.75255051010202],
  ['4711,', 'envKey123_alice', 304, 3.0406081216243246],
  ['0b6f9b1e-2a55-4d0e-8c57-6c0a9e6b1f11,', 'envKey123_zoë', 718, 7.181436287257452],
  ['12,', '36.6', 2438, 24.384876975395077],
] as const;

const FLIPT = [
  ['new-checkout', 'alice', 3245583489, 489, 959590098, 98],
  ['new-checkout', 'bob', 3717815623, 623, 3294375681, 81],
  ['pricing_page', UUID, 42022433, 433, 291413455, 55],
  ['banner', 'zoë', 1587131299, 299, 4007783766, 66],
  ['banner', '', 1872607463, 463, 1872607463, 63],
] as const;

const UNLEASH = [
  ['new-checkout', 'alice', 41, 43],
  ['new-checkout', 'bob', 89, 48],
  ['g', '7', 81, 933],
  ['banner', 'zoë', 64, 487],
  ['', 'x', 74, 165],
] as const;

describe('bucketing vectors', () => {
  for (const [seed, value, ofValue, ofSeed, mixed, bucket] of NATIVE) {
    it(`native: ${value} under ${seed} is in bucket ${bucket}`, () => {
      expect(murmur3(value, 0)).to.equal(ofValue);
      expect(murmur3(seed, 0)).to.equal(ofSeed);
      expect(fmix32(ofValue ^ ofSeed)).to.equal(mixed);
      expect(bucketNumber({ algorithm: 'native', seed }, value)).to.equal(bucket);
    });
  }

  for (const [prefix, value, remainder, number] of FLAGSMITH) {
    it(`flagsmith: ${prefix}${value} is at ${number} percent`, () => {
      expect(md5Modulo(md5Prefix(prefix), value, '', 9999)).to.equal(remainder);
      expect(bucketNumber({ algorithm: 'flagsmith', prefix }, value)).to.equal(number);
      expect(bucketNumber({ algorithm: 'flagsmith', suffix: value }, prefix)).to.equal(number);
    });
  }

  it('flagsmith: a text that gives exactly 100 percent is hashed again, twice in a row', () => {
    expect(md5Modulo(md5Prefix('2,'), 'user-9523', '', 9999)).to.equal(9998);
    expect(md5Modulo(md5Prefix('2,user-9523,2,user-9523'), '', '', 9999)).to.equal(2014);
    expect(bucketNumber({ algorithm: 'flagsmith', prefix: '2,' }, 'user-9523')).to.equal(20.144028805761153);
  });

  for (const [flag, entity, ofVariant, variant, ofBoolean, boolean] of FLIPT) {
    it(`flipt: ${entity} under ${flag} is at ${variant} and ${boolean}`, () => {
      expect(crc32Finish(crc32Absorb(CRC32_START, flag + entity))).to.equal(ofVariant);
      expect(crc32Finish(crc32Absorb(CRC32_START, entity + flag))).to.equal(ofBoolean);
      expect(bucketNumber({ algorithm: 'flipt-variant', prefix: flag }, entity)).to.equal(variant);
      expect(bucketNumber({ algorithm: 'flipt-boolean', suffix: flag }, entity)).to.equal(boolean);
    });
  }

  for (const [group, value, rollout, variant] of UNLEASH) {
    it(`unleash: ${value} in ${group} is at ${rollout} and ${variant}`, () => {
      const bucketing: Bucketing = { algorithm: 'unleash', prefix: `${group}:` };
      expect(bucketNumber(bucketing, value)).to.equal(rollout);
      expect(bucketNumber({ ...bucketing, seed: 86028157, modulo: 1000 }, value)).to.equal(variant);
    });
  }

  it('a number is hashed as JSON spells it, or as Flagsmith Core does', () => {
    const bucketing: Bucketing = { algorithm: 'flagsmith', prefix: '12,' };
    expect(bucketNumber(bucketing, 36.6)).to.equal(24.384876975395077);
    expect(bucketNumber({ ...bucketing, text: 'core' }, '36.60')).to.equal(24.384876975395077);
    expect(bucketNumber({ ...bucketing, text: 'core' }, true)).to.equal(bucketNumber(bucketing, 'True'));
  });

  it('nothing to hash has no number', () => {
    for (const value of [undefined, null, {}, [], Number.NaN]) {
      expect(bucketNumber({ algorithm: 'native', seed: 's' }, value)).to.equal(null);
    }
  });
});

describe('hash functions', () => {
  const TEXTS = Array.from(
    { length: 200 },
    (_, length) => `${'ab3-'.repeat(50).slice(0, length)}${['', 'é', '🚀', '\ud800'][length % 4]}`,
  );

  it('UTF-8 is as Node writes it, lone surrogates included', () => {
    for (const text of [...TEXTS, '\udfff\ud800x', '߿ࠀ￿𐀀']) {
      expect(utf8Bytes(text)).to.deep.equal([...Buffer.from(text, 'utf8')]);
    }
  });

  it('md5 is as Node computes it, wherever the prefix ends', () => {
    const node = (text: string) => createHash('md5').update(text).digest('hex');
    for (const text of TEXTS) {
      expect(md5Hex(text)).to.equal(node(text));
      for (const cut of [0, 1, 63, 64, 65, 130]) {
        const [prefix, value] = [text.slice(0, cut), text.slice(cut)];
        const expected = Number(BigInt(`0x${node(`${prefix}${value}-end`)}`) % 9999n);
        if (cut < text.length - 2) expect(md5Modulo(md5Prefix(prefix), value, '-end', 9999)).to.equal(expected);
      }
    }
  });

  it('CRC-32 of a prefix and a text is that of both together', () => {
    for (const text of TEXTS) {
      const apart = crc32Absorb(crc32Absorb(CRC32_START, 'präfix'), text);
      expect(crc32Finish(apart)).to.equal(crc32Finish(crc32Absorb(CRC32_START, `präfix${text}`)));
    }
    expect(crc32Finish(crc32Absorb(CRC32_START, '123456789'))).to.equal(0xcbf43926);
  });

  it('murmur3 gives the reference values for every length of tail', () => {
    // SMHasher's reference values.
    expect(murmur3('', 0)).to.equal(0);
    expect(murmur3('', 1)).to.equal(0x514e28b7);
    expect(murmur3('aaaa', 0x9747b28c)).to.equal(0x5a97808a);
    expect(murmur3('aaa', 0x9747b28c)).to.equal(0x283e0130);
    expect(murmur3('aa', 0x9747b28c)).to.equal(0x5d211726);
    expect(murmur3('a', 0x9747b28c)).to.equal(0x7fa09ea6);
    expect(murmur3('Hello, world!', 0x9747b28c)).to.equal(0x24884cba);
    expect(murmur3('ππππππππ', 0x9747b28c)).to.equal(0xd58063c1);
  });
});
