/** Whose word on a caller's address is believed. Tests call from 127.0.0.1. */
import { expect } from 'chai';
import { readConfig } from '../../src/config.js';
import { onOneDatabase } from '../support/app.js';

/** What may come of a request that names other addresses. */
interface Case {
  readonly title: string;
  readonly setting: string;
  readonly forwarded: string;
  /** The address that is counted; undefined: the connection's. */
  readonly counted: string | undefined;
}

const CASES: readonly Case[] = [
  { title: 'nobody is believed unless told', setting: '', forwarded: '203.0.113.7', counted: undefined },
  { title: 'nobody is believed with false', setting: 'false', forwarded: '203.0.113.7', counted: undefined },
  { title: 'nobody is believed with 0', setting: '0', forwarded: '203.0.113.7', counted: undefined },
  { title: 'one proxy is believed', setting: '1', forwarded: '203.0.113.7', counted: '203.0.113.7' },
  {
    title: 'one proxy is believed, and not who calls it',
    setting: '1',
    forwarded: '198.51.100.1, 203.0.113.7',
    counted: '203.0.113.7',
  },
  {
    title: 'of two proxies the second is believed, too',
    setting: '2',
    forwarded: '192.0.2.1, 198.51.100.1, 203.0.113.7',
    counted: '198.51.100.1',
  },
  { title: 'a named address is believed', setting: '127.0.0.1', forwarded: '203.0.113.7', counted: '203.0.113.7' },
  { title: 'a named range is believed', setting: 'loopback', forwarded: '203.0.113.7', counted: '203.0.113.7' },
  {
    title: 'named subnets are believed, as far as they go',
    setting: '127.0.0.0/8, 203.0.113.0/24',
    forwarded: '192.0.2.1, 198.51.100.1, 203.0.113.7',
    counted: '198.51.100.1',
  },
  { title: 'another address is not believed', setting: '10.0.0.0/8', forwarded: '203.0.113.7', counted: undefined },
  { title: 'what is no address is not counted', setting: '1', forwarded: 'unknown', counted: undefined },
  { title: 'an IPv6 address is counted', setting: '1', forwarded: '2001:db8::7', counted: '2001:db8::7' },
  {
    title: 'an IPv6 address is counted by its first 64 bits',
    setting: '1',
    forwarded: '2001:db8::7',
    counted: '2001:db8:0:0:ffff:1:2:3',
  },
  {
    title: 'an IPv4 address is the same in IPv6',
    setting: '1',
    forwarded: '::ffff:203.0.113.7',
    counted: '203.0.113.7',
  },
];

for (const { title, setting, forwarded, counted } of CASES) {
  onOneDatabase(
    `TRUST_PROXY=${setting}`,
    (app) => {
      /** What the address has left after this request. */
      const remaining = async (headers: Record<string, string>) =>
        Number((await app().native.call('listFlags', { headers })).headers['x-ratelimit-remaining']);

      it(title, async () => {
        const own = await remaining({});
        const first = await remaining({ 'X-Forwarded-For': forwarded });
        expect(first).to.equal(counted === undefined ? own - 1 : own);
        if (counted === undefined) return;
        expect(await remaining({ 'X-Forwarded-For': counted })).to.equal(own - 1);
        expect(await remaining({ 'X-Forwarded-For': `192.0.2.9, ${forwarded}` })).to.equal(own - 2);
        expect(await remaining({})).to.equal(own - 1);
      });

      it('no other header is believed', async () => {
        const own = await remaining({});
        const headers = { 'X-Real-IP': '203.0.113.9', Forwarded: 'for=203.0.113.9', 'CF-Connecting-IP': '203.0.113.9' };
        expect(await remaining(headers)).to.equal(own - 1);
      });
    },
    { env: { TRUST_PROXY: setting, RATE_LIMIT_MANAGEMENT: '100' } },
  );
}

describe('TRUST_PROXY', () => {
  for (const setting of [
    'true',
    '-1',
    '1.5',
    '33',
    'example.org',
    '10.0.0.0/33',
    '0.0.0.0/0',
    '::/0',
    '127.0.0.1,',
    ' ',
    '10.0.0.0/255.0.0.0',
  ]) {
    it(`does not take ${JSON.stringify(setting)}`, () => {
      expect(() => readConfig({ TRUST_PROXY: setting })).to.throw(
        /^TRUST_PROXY cannot be used\. It takes: whose X-Forwarded-For/,
      );
    });
  }
});
