/** Bytes on a connection that are hardly HTTP: each is refused or left, nothing changes, and the next request is served. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { onOneDatabase } from '../support/app.js';
import { addressOf, close, listen } from '../support/listen.js';
import { plantFlag, unchanging } from '../support/unchanged.js';

const body = '{"key":"another","type":"boolean"}';

/** Of a request to make a flag: its first line, what stands before the end of its headers, and what follows. */
const messages: Readonly<Record<string, readonly [line: string, headers: string, rest: string]>> = {
  'with a header without a colon': ['POST /api/v1/flags HTTP/1.1', 'Nonsense\r\n', body],
  'with a space in a header name': ['POST /api/v1/flags HTTP/1.1', 'X Odd: 1\r\n', body],
  'with NUL in a header': ['POST /api/v1/flags HTTP/1.1', 'X-Odd: a\u0000b\r\n', body],
  'with headers of 40 KB': ['POST /api/v1/flags HTTP/1.1', `X-Odd: ${'x'.repeat(40_000)}\r\n`, body],
  'with two lengths': ['POST /api/v1/flags HTTP/1.1', 'Content-Length: 5\r\nContent-Length: 34\r\n', body],
  'with a length and chunks': [
    'POST /api/v1/flags HTTP/1.1',
    'Content-Length: 34\r\nTransfer-Encoding: chunked\r\n',
    body,
  ],
  'with a length below 0': ['POST /api/v1/flags HTTP/1.1', 'Content-Length: -1\r\n', body],
  'with chunks that are none': [
    'POST /api/v1/flags HTTP/1.1',
    'Transfer-Encoding: chunked\r\n',
    `zz\r\n${body}\r\n0\r\n\r\n`,
  ],
  'with a coding that nobody knows': ['POST /api/v1/flags HTTP/1.1', 'Transfer-Encoding: rot13\r\n', body],
  'with a space in its path': ['POST /api/v1/ flags HTTP/1.1', 'Content-Length: 34\r\n', body],
  'with a method that nobody knows': ['INVENT /api/v1/flags HTTP/1.1', 'Content-Length: 34\r\n', body],
  'of another version': ['POST /api/v1/flags HTTP/9.9', 'Content-Length: 34\r\n', body],
  'that ends before its body does': ['POST /api/v1/flags HTTP/1.1', 'Content-Length: 3400\r\n', body],
  'of the beginning of TLS': ['\u0016\u0003\u0001\u0002\u0000\u0001', '', ''],
};

onOneDatabase('a message', (app) => {
  let server: Server;
  before(async () => {
    await plantFlag(app());
    server = await listen(app().http);
  });
  after(() => close(server));
  const unchanged = unchanging(app);

  /** Everything that comes back for it until the connection ends. */
  async function answerTo([line, headers, rest]: readonly string[]): Promise<string> {
    const socket = connect(addressOf(server).port, '127.0.0.1');
    await once(socket, 'connect');
    const credential = `Host: burgee\r\nContent-Type: application/json\r\nX-API-Key: ${app().sk()}\r\nConnection: close\r\n`;
    socket.end(Buffer.from(`${line}\r\n${credential}${headers}\r\n${rest}`, 'latin1'));
    return text(socket).catch(() => '');
  }

  for (const [title, message] of Object.entries(messages)) {
    unchanged(`${title} is refused, and the next one is served`, async () => {
      expect(await answerTo(message)).to.match(/^(HTTP\/1\.1 4\d\d |$)/);
      const next = await app().native.call('getFlag', { key: app().sk(), path: { flag_key: 'new-feature' } });
      expect(next.status).to.equal(200);
    });
  }

  unchanged('that is HTTP is served, which proves that the others are odd', async () => {
    expect(await answerTo(['GET /api/v1/flags/new-feature HTTP/1.1', '', ''])).to.match(/^HTTP\/1\.1 200 /);
  });

  unchanged('of two requests, of which the second hides in the first one’s body, is one request', async () => {
    const hidden = `DELETE /api/v1/flags/new-feature HTTP/1.1\r\nHost: burgee\r\nX-API-Key: ${app().sk()}\r\n\r\n`;
    const answer = await answerTo(['POST /api/v1/flags HTTP/1.1', `Content-Length: ${hidden.length}\r\n`, hidden]);
    expect(answer.match(/^HTTP\/1\.1 \d+/gm)).to.deep.equal(['HTTP/1.1 400']);
  });
});
