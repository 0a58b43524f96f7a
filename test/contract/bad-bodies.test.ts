/** Bodies that cannot be read, and media types that are not read; and the odd ones that are. */

import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../support/app.js';
import type { RequestOptions } from '../support/contract-client.js';
import { plantFlag, unchanging } from '../support/unchanged.js';
import { expectInvalid, expectRefusal } from './refusals.js';

const calls = {
  createFlag: { key: 'another', type: 'boolean' },
  updateFlagEnvironment: { enabled: false },
  evaluateFlag: { flag_key: 'new-feature' },
} as const;

const send = (app: TestApp, id: string, given: RequestOptions) =>
  app.native.call(id, { key: app.sk(), path: { flag_key: 'new-feature', environment_id: 'prod' }, ...given });

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

onEveryDatabase('a body that is', (app) => {
  before(() => plantFlag(app()));
  const unchanged = unchanging(app);

  for (const [id, body] of Object.entries(calls)) {
    const json = JSON.stringify(body);

    const malformed = {
      'cut off': json.slice(0, -1),
      'followed by more': `${json}${json}`,
      'of single quotes': json.replaceAll('"', "'"),
      'with a comment': `/* hello */${json}`,
      'with a comma too many': `${json.slice(0, -1)},}`,
      'of NaN': '{"a":NaN}',
      'a line break within text': '{"a":"\n"}',
      'a raw NUL character within text': '{"a":"\u0000"}',
      'a form': 'key=another&type=boolean',
      'UTF-16': utf16(json),
      'UTF-16 with its mark': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(json)]),
      'bad UTF-8': Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
      'UTF-8 of half a surrogate pair': Buffer.concat([
        Buffer.from('{"a":"'),
        Buffer.from([0xed, 0xa0, 0x80]),
        Buffer.from('"}'),
      ]),
      latin1: Buffer.from('{"a":"é"}', 'latin1'),
      'gzip, undeclared': gzipSync(json),
      'only spaces': '  ',
    };

    for (const [title, bytes] of Object.entries(malformed)) {
      unchanged(`${title} is refused by ${id}`, async () => {
        expectRefusal('native', await send(app(), id, { body: bytes }), 'BODY_MALFORMED');
      });
    }

    unchanged(`empty or missing is refused by ${id}`, async () => {
      expectInvalid('native', await send(app(), id, { body: '' }), '/body');
      expectInvalid('native', await send(app(), id, { body: '', chunked: true }), '/body');
      expectInvalid('native', await send(app(), id, {}), '/body');
    });

    for (const type of [
      '',
      'text/plain',
      'text/json',
      '*/*',
      'json',
      'application/jsonp',
      'application/vnd.api+json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json, text/plain',
      'application/json; charset=latin1',
      'application/json; charset=utf-16',
      'application/json; charset=utf-16; charset=utf-8',
      'application/json; charset = utf-16',
      "application/json; charset='utf-16'",
      'application/json; charset=',
      `application/json; charset=${'x'.repeat(5000)}`,
    ]) {
      unchanged(`${type.slice(0, 60) || 'of no media type'} is refused by ${id}`, async () => {
        const answer = await send(app(), id, { body: json, headers: { 'Content-Type': type } });
        expectRefusal('native', answer, 'UNSUPPORTED_MEDIA_TYPE');
      });
    }

    for (const encoding of ['gzip', 'deflate', 'br', 'GZIP', 'gzip, identity', 'x'.repeat(5000)]) {
      unchanged(`encoded as ${encoding.slice(0, 20)} is refused by ${id}`, async () => {
        const answer = await send(app(), id, { body: json, headers: { 'Content-Encoding': encoding } });
        expectRefusal('native', answer, 'UNSUPPORTED_MEDIA_TYPE');
      });
    }

    unchanged(`over 1 MiB is refused by ${id}`, async () => {
      for (const length of [2 ** 20 - 1, 2 ** 22]) {
        for (const chunked of [false, true]) {
          const answer = await send(app(), id, { body: `"${'x'.repeat(length)}"`, chunked });
          expectRefusal('native', answer, 'BODY_TOO_LARGE');
        }
      }
    });
  }

  unchanged('a merge patch is refused where nothing is patched', async () => {
    const headers = { 'Content-Type': 'application/merge-patch+json' };
    for (const id of ['createFlag', 'evaluateFlag'] as const) {
      expectRefusal('native', await send(app(), id, { body: calls[id], headers }), 'UNSUPPORTED_MEDIA_TYPE');
    }
  });
});

onOneDatabase('a body is read', (app) => {
  before(() => plantFlag(app()));
  const body = JSON.stringify(calls.evaluateFlag);
  const answers = (given: RequestOptions) => send(app(), 'evaluateFlag', { body, ...given });

  for (const type of [
    'application/json',
    'APPLICATION/JSON',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json; charset=utf8',
    'application/json; version=1; q=0.5',
    'application/json;',
  ]) {
    it(`as ${type}`, async () => {
      expect((await answers({ headers: { 'Content-Type': type } })).status).to.equal(200);
    });
  }

  it('in chunks', async () => {
    expect((await answers({ chunked: true })).status).to.equal(200);
  });

  it('with a byte order mark', async () => {
    expect((await answers({ body: `\ufeff${body}` })).status).to.equal(200);
  });

  it('with space around it', async () => {
    expect((await answers({ body: ` \r\n\t${body} \n` })).status).to.equal(200);
  });

  it('with Content-Encoding identity', async () => {
    expect((await answers({ headers: { 'Content-Encoding': 'identity' } })).status).to.equal(200);
  });

  it('and not where the operation has none', async () => {
    const answer = await app().native.call('listFlags', {
      key: app().sk(),
      body: '{',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(answer.status).to.equal(200);
  });
});
