/** What Flipt's clients send, and what the door reads of it: handlers that only remember what they were given. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import type { RequestOptions, TestAnswer } from '../../support/contract-client.js';
import { reading } from '../../support/flipt-reading.js';

const EVALUATION = { namespaceKey: 'default', flagKey: 'f', entityId: 'e', context: { plan: 'pro' } };
const IN_DEFAULT = { namespaceKey: 'default' };
const IN_SHOP = { namespaceKey: 'shop' };

const { parts, seen } = reading();

/** Fails unless the answer is a bad request that says this. */
function expectBad(answer: TestAnswer, said: string): void {
  expect(answer.status).to.equal(400);
  expect(answer.body).to.have.all.keys('code', 'message', 'details');
  expect(answer.body).to.deep.include({ code: 3, details: [] });
  expect(answer.body.message).to.include(said);
}

onOneDatabase(
  'the Flipt door reads',
  (app) => {
    const call = (id: string, given: RequestOptions) => app().flipt.call(id, { token: app().token, ...given });
    const read = async (id: string, given: RequestOptions) => {
      const answer = await call(id, given);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      return seen();
    };
    const readAt = async (url: string) => {
      const answer = await app().flipt.send('get', `/flipt${url}`, { token: app().token });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      return seen();
    };
    const evaluated = async (body: unknown, headers: Record<string, string> = {}) =>
      (await read('evaluateBoolean', { body, headers })).body;

    describe('bodies', () => {
      const TYPES = [
        'text/plain;charset=UTF-8',
        'application/x-www-form-urlencoded',
        'application/yaml',
        'application/json; charset=latin1',
        '',
        'x'.repeat(3000),
      ];
      for (const type of TYPES) {
        it(`of the type ${type.slice(0, 40) || 'that nobody says'} as JSON`, async () => {
          expect(await evaluated(JSON.stringify(EVALUATION), { 'Content-Type': type })).to.deep.equal(EVALUATION);
        });
      }

      it('that are missing, empty or null as empty messages', async () => {
        expect((await read('evaluateBoolean', {})).body).to.deep.equal({});
        expect((await read('evaluateBoolean', { body: '', chunked: true })).body).to.deep.equal({});
        expect(await evaluated('null')).to.deep.equal({});
        expectBad(await call('createFlag', { path: IN_DEFAULT }), 'invalid field key: must not be empty');
      });

      it('in snake_case, and passes over null and what it does not know', async () => {
        const names = { namespace_key: 'default', flag_key: 'f', entity_id: 'e', context: { plan: 'pro' } };
        const unset = { reference: null, request_id: null };
        const unknown = { colour: { of: ['no', 'matter'] }, constructor: 1, toString: 2 };
        expect(await evaluated({ ...names, ...unset, ...unknown })).to.deep.equal(EVALUATION);
      });

      it('with null in a map of texts as an empty text, and leaves the names in it alone', async () => {
        const context = { some_name: null, otherName: '' };
        expect(await evaluated({ context })).to.deep.equal({ context: { some_name: '', otherName: '' } });
      });

      it('with messages in lists, and objects that count from 0 as lists', async () => {
        const [first, second] = [
          { flag_key: 'a', x: 1 },
          { flagKey: 'b', entityId: null },
        ];
        for (const requests of [[first, second], { 0: first, 1: second }]) {
          const { body } = await read('evaluateBatch', { body: { requests } });
          expect(body).to.deep.equal({ requests: [{ flagKey: 'a' }, { flagKey: 'b' }] });
        }
        expectBad(await call('evaluateBatch', { body: { requests: { a: {} } } }), '/body/requests must be array');
      });

      it('with members of enumerations by name or number, and numbers as texts', async () => {
        const path = { ...IN_DEFAULT, flagKey: 'f' };
        const rule = { rank: '2', segment_keys: ['a', 'b'], segment_operator: 1 };
        expect((await read('createRule', { path, body: rule })).body).to.deep.equal({
          rank: 2,
          segmentKeys: ['a', 'b'],
          segmentOperator: 'AND_SEGMENT_OPERATOR',
        });
        const rollout = { threshold: { percentage: '12.5', value: true } };
        expect((await read('createRollout', { path, body: rollout })).body).to.deep.equal({
          threshold: { percentage: 12.5, value: true },
        });
        for (const segmentOperator of [7, 'XOR'])
          expectBad(await call('createRule', { path, body: { rank: 1, segmentOperator } }), '/body/segmentOperator');
        expectBad(await call('createRule', { path, body: { rank: '0x1' } }), '/body/rank');
      });

      it('with metadata as it is, null and all', async () => {
        const metadata = { some_name: null, list: [{ a_b: null }], number: '1' };
        const body = { key: 'f', name: 'F', metadata };
        expect((await read('createFlag', { path: IN_DEFAULT, body })).body).to.deep.equal(body);
      });

      it('with any context of OFREP', async () => {
        const body = { context: { targetingKey: 'e', age: 42, of: { a: [null] }, nothing: null } };
        expect((await read('evaluateOfrepFlag', { path: { flagKey: 'f' }, body })).body).to.deep.equal(body);
      });

      it('but no numbers for texts, no texts for booleans, and no lists for messages', async () => {
        for (const plan of [1, {}, ['a']])
          expectBad(await call('evaluateBoolean', { body: { context: { plan } } }), '/body/context/plan');
        expectBad(await call('evaluateBoolean', { body: { context: ['a'] } }), '/body/context');
        for (const body of [[], '"x"', '1']) expectBad(await call('evaluateBoolean', { body }), '/body');
        const body = { key: 'f', name: 'F', enabled: 'true' };
        expectBad(await call('createFlag', { path: IN_DEFAULT, body }), '/body/enabled');
      });

      const HAZARDS = {
        '{"__proto__":{"flagKey":"f"}}': '__proto__',
        '{"context":{"__proto__":"f"}}': '__proto__',
        '{"flagKey":"\\ud800"}': 'Unicode',
        '{"flagKey"': 'The body is no JSON',
        [`{"x":${'['.repeat(40)}${']'.repeat(40)}}`]: 'nested deeper',
      };
      for (const [body, said] of Object.entries(HAZARDS)) {
        it(`but not ${body.slice(0, 40)}`, async () => {
          expectBad(await call('evaluateBoolean', { body }), said);
        });
      }

      it('but not what is no UTF-8, or compressed', async () => {
        expectBad(await call('evaluateBoolean', { body: Buffer.from([0xff]) }), 'UTF-8');
        const answer = await call('evaluateBoolean', { body: '{}', headers: { 'Content-Encoding': 'gzip' } });
        expect(answer.status).to.equal(415);
        expect(answer.body.code).to.equal(3);
      });
    });

    describe('queries', () => {
      const FLAGS = '/api/v1/namespaces/default/flags';
      const query = async (url: string) => ({ ...(await readAt(url)).query });

      it('in either case, without what is empty or unknown', async () => {
        const sent = 'limit=2&page_token=abc&reference=&offset=0&colour=blue';
        expect(await query(`${FLAGS}?${sent}`)).to.deep.equal({ limit: 2, pageToken: 'abc', offset: 0 });
        expect(await query(`${FLAGS}?pageToken=a%2Fb%3D+c`)).to.deep.equal({ pageToken: 'a/b= c' });
      });

      for (const sent of ['{%22limit%22:2}', '%7B%22limit%22%3A2%7D', '', '&&', '=', '__proto__=1', 'toString=1']) {
        it(`of ?${sent} as none`, async () => {
          expect(await query(`${FLAGS}?${sent}`)).to.deep.equal({});
        });
      }

      it('with booleans and members of enumerations as Go reads them', async () => {
        for (const [sent, force] of Object.entries({ 1: true, T: true, false: false, F: false })) {
          const given = { path: IN_DEFAULT, query: { force: sent } };
          expect({ ...(await read('deleteNamespace', given)).query }).to.deep.equal({ force });
        }
        expect(await query('/auth/v1/tokens?method=1')).to.deep.equal({ method: 'METHOD_TOKEN' });
      });

      it('but not of another type, twice, or that are no UTF-8', async () => {
        for (const limit of ['many', -1]) {
          expectBad(await call('listFlags', { path: IN_DEFAULT, query: { limit } }), '/query/limit');
        }
        const bad = { 'limit=1&limit=2': '/query/limit', 'colour=%ff': 'percent-encoded', '%zz': 'percent-encoded' };
        for (const [sent, said] of Object.entries(bad)) {
          expectBad(await app().flipt.send('get', `/flipt${FLAGS}?${sent}`, { token: app().token }), said);
        }
        expectBad(await app().flipt.send('get', '/flipt/meta/info?%zz'), 'percent-encoded');
      });
    });

    describe('paths', () => {
      for (const url of ['namespaces/default/flags/', 'namespaces//flags', 'namespace/default/flags']) {
        it(`of /api/v1/${url}`, async () => {
          expect(await readAt(`/api/v1/${url}`)).to.deep.include({ id: 'listFlags', path: IN_DEFAULT });
        });
      }

      it('of a snapshot that names no namespace', async () => {
        const url = '/internal/v1/evaluation/snapshot/namespace/';
        expect(await readAt(url)).to.deep.include({ id: 'getSnapshot', path: IN_DEFAULT });
      });

      it('without a namespace as those of the one that the query names', async () => {
        expect(await readAt('/api/v1/flags')).to.deep.include({ id: 'listFlags', path: IN_DEFAULT });
        expect(await readAt('/api/v1/flags?namespaceKey=shop')).to.deep.include({ id: 'listFlags', path: IN_SHOP });
        const one = await readAt('/api/v1/flags/f?namespace_key=shop');
        expect(one).to.deep.include({ id: 'getFlag', path: { ...IN_SHOP, flagKey: 'f' } });
      });

      it('without a namespace as those of the one that the body names', async () => {
        const body = { key: 'f', name: 'F', namespaceKey: 'shop' };
        for (const query of [{}, { namespaceKey: 'other' }]) {
          expect((await read('createFlagInDefault', { body, query })).path).to.deep.equal(IN_SHOP);
        }
        const given = { body: { ...body, namespaceKey: '' }, query: IN_SHOP };
        expect((await read('createFlagInDefault', given)).path).to.deep.equal(IN_SHOP);
      });

      it('whose namespace wins over that of the body', async () => {
        const body = { key: 'f', name: 'F', namespaceKey: 'other' };
        expect((await read('createFlag', { path: IN_SHOP, body })).path).to.deep.equal(IN_SHOP);
      });

      it('of an order before those of a rule that is called so', async () => {
        const given = { path: { ...IN_DEFAULT, flagKey: 'f' }, body: { rule_ids: ['a', 'b'] } };
        expect((await read('replaceRuleOrder', given)).id).to.equal('replaceRuleOrder');
      });
    });

    describe('features files', () => {
      const send = (body: string, type = 'application/yaml') =>
        call('importFeatures', { body, headers: { 'Content-Type': type } });
      const imported = async (body: string, type?: string) => {
        const answer = await send(body, type);
        expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
        return seen().body;
      };
      const ONE = 'version: "1.4"\nnamespace: default\nflags:\n- key: f\n  colour: blue\n  enabled: true\n';
      const FILE = { version: '1.4', namespace: 'default', flags: [{ key: 'f', enabled: true }] };

      for (const type of [
        'application/yaml',
        'application/x-yaml',
        'application/x-www-form-urlencoded',
        'text/plain',
      ]) {
        it(`of the type ${type} as YAML`, async () => {
          expect(await imported(ONE, type)).to.deep.equal(FILE);
        });
      }

      it('of several documents as a list, and of one as itself', async () => {
        const stream = `---\n${ONE}---\nnamespace: {key: shop}\n---\n`;
        expect(await imported(stream)).to.deep.equal([FILE, { namespace: { key: 'shop' } }]);
        expect(await imported(`---\n${ONE}---\n`)).to.deep.equal(FILE);
        const long = `# ${'x'.repeat(300_000)}\n${stream}`;
        expect(await imported(long)).to.deep.equal([FILE, { namespace: { key: 'shop' } }]);
      });

      it('as JSON', async () => {
        const flags = [{ key: 'f', variants: [{ key: 'v', attachment: { a_b: null } }] }];
        const body = JSON.stringify({ flags, segments: [{ key: 's', matchType: 1 }] });
        const segments = [{ key: 's', match_type: 'ANY_MATCH_TYPE' }];
        expect(await imported(body, 'application/json')).to.deep.equal({ flags, segments });
      });

      const BAD = {
        'a: [1': 'The body is no YAML',
        '- - 1': '/body',
        'a: &b 1\n---\nc: 2': 'anchors are not read',
        '__proto__: {a: 1}\n---\nc: 2': '__proto__',
      };
      for (const [body, said] of Object.entries(BAD)) {
        it(`but not ${JSON.stringify(body)}`, async () => {
          expectBad(await send(body), said);
        });
      }
    });
  },
  { parts },
);
