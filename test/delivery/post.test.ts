import type { LookupAddress, lookup } from 'node:dns';
import { once } from 'node:events';
import { expect } from 'chai';
import { createPost, type PostOptions } from '../../src/delivery/post.js';
import { type Receiver, receiving, startReceiver } from '../support/receiver.js';

/** Milliseconds. */
const SHORT = 300;

/** A name server that has these addresses for every name. */
function answering(...addresses: readonly string[]): typeof lookup {
  const all: LookupAddress[] = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const find = (_name: string, _options: object, tell: (error: null, found: LookupAddress[]) => void) =>
    process.nextTick(tell, null, all);
  return find as unknown as typeof lookup;
}

describe('what is posted to a webhook', () => {
  const receiver = receiving();
  const post = (url: string, options: Partial<PostOptions> = {}) =>
    createPost({ mayBePrivate: true, timeout: 10_000, ...options })(url, '"é"', { 'Webhook-Id': 'dlv_1' });
  const portOf = ({ url }: Receiver) => new URL(url).port;

  it('arrives as it is, and its status comes back', async () => {
    receiver().answerWith(202);
    expect(await post(`${receiver().url}/a?b=c`)).to.deep.equal({ status: 202 });
    const [one] = receiver().received;
    expect(one).to.include({ method: 'POST', path: '/a?b=c', text: '"é"' });
    expect(one?.headers).to.include({ 'webhook-id': 'dlv_1', 'content-length': '4' });
  });

  it('follows no redirect', async () => {
    const other = await startReceiver();
    receiver().answer = (response) => response.writeHead(307, { Location: other.url }).end();
    expect(await post(receiver().url)).to.deep.equal({ status: 307 });
    expect(other.received).to.deep.equal([]);
    await other.stop();
  });

  it('has failed where nobody answers in time, or nobody is there', async () => {
    receiver().answer = () => {};
    expect(await post(receiver().url, { timeout: SHORT })).to.deep.equal({ failure: `no answer within ${SHORT} ms` });
    const gone = await startReceiver();
    await gone.stop();
    expect(await post(gone.url)).to.deep.equal({ failure: 'ECONNREFUSED' });
  });

  it('has failed where the connection ends before an answer', async () => {
    receiver().answer = (response) => response.destroy();
    expect(await post(receiver().url)).to.deep.equal({ failure: 'ECONNRESET' });
  });

  it('reads little of an answer that does not end, and closes the connection', async () => {
    let closed: Promise<unknown> | undefined;
    receiver().answer = (response) => {
      closed = once(response, 'close');
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      };
      response.on('drain', more);
      more();
    };
    expect(await post(receiver().url)).to.deep.equal({ status: 200 });
    await closed;
  });

  it('waits no longer than its time for the end of an answer, and knows its status', async () => {
    receiver().answer = (response) => response.writeHead(202, { 'Content-Length': 10 }).write('x');
    expect(await post(receiver().url, { timeout: SHORT })).to.deep.equal({ status: 202 });
  });

  for (const [title, addresses] of [
    ['loopback', ['127.0.0.1']],
    ['loopback of IPv6', ['::1']],
    ['loopback as IPv6', ['::ffff:127.0.0.1']],
    ['private addresses only', ['10.0.0.1', 'fd00::1', '169.254.169.254']],
    ['no address', []],
  ] as const) {
    it(`goes to no name that has ${title}`, async () => {
      const url = `http://internal.example:${portOf(receiver())}/`;
      const posted = await post(url, { mayBePrivate: false, lookup: answering(...addresses) });
      const none = addresses.length === 0 ? 'no address' : 'no public address';
      expect(posted).to.deep.equal({ failure: `internal.example has ${none}` });
      expect(receiver().received).to.deep.equal([]);
    });
  }

  it('goes to the public address of a name that has both', async () => {
    const url = `http://mixed.example:${portOf(receiver())}/`;
    // Nobody answers at an address that is kept for documentation by no more than custom.
    const options = { mayBePrivate: false, timeout: SHORT, lookup: answering('127.0.0.1', '1.2.3.4') };
    expect(await post(url, options)).to.have.property('failure');
    expect(receiver().received).to.deep.equal([]);
  });

  it('goes to no private address that a URL names itself, whatever was allowed when it was written', async () => {
    const posted = await post(receiver().url, { mayBePrivate: false });
    expect(posted).to.deep.equal({
      failure: 'the URL must be at a public address: this server does not post to private ones',
    });
    expect(receiver().received).to.deep.equal([]);
  });

  it('finds names as the machine does', async () => {
    expect(await post(`http://localhost:${portOf(receiver())}/`)).to.deep.equal({ status: 200 });
    expect(await post('http://no-such-name.invalid/', { mayBePrivate: false })).to.have.property('failure');
  });
});
