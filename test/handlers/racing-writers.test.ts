/** Ten writers who all change one flag, over two servers: only if it is still as they have read it, or whatever it is. */
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { makeFlag } from '../support/flags.js';

type Client = Pick<TestApp, 'native'>;

interface Attempt {
  readonly writer: number;
  readonly status: number;
  /** Of the flag, after a change. */
  readonly version: number | undefined;
}

/** What a writer has read; without an ETag they have not read it. */
interface Reading {
  readonly writer: number;
  readonly flag_key: string;
  readonly etag?: string;
}

const TEN = Array.from({ length: 10 }, (_, index) => index);

onEveryDatabase('ten writers who race on one flag', (app) => {
  let other: Awaited<ReturnType<TestApp['startAnother']>>;
  before(async () => {
    other = await app().startAnother();
  });
  after(() => other?.close());

  /** Every other writer talks to another server over the same database. */
  const clientOf = (writer: number): Client => (writer % 2 === 0 ? app() : other);

  async function read(writer: number, flag_key: string): Promise<Reading> {
    const { headers } = await clientOf(writer).native.call('getFlag', { token: app().token, path: { flag_key } });
    expect(headers['etag']).to.match(/^"[^"]+"$/);
    return { writer, flag_key, etag: headers['etag'] ?? '' };
  }

  async function write({ writer, flag_key, etag }: Reading): Promise<Attempt> {
    const { status, body } = await clientOf(writer).native.call('updateFlag', {
      token: app().token,
      path: { flag_key },
      headers: etag === undefined ? {} : { 'If-Match': etag },
      body: { metadata: { [`writer-${writer}`]: true } },
    });
    return { writer, status, version: body?.data?.version };
  }

  async function expectAllIn(flag_key: string, version: number): Promise<void> {
    const flag = dataOf(await app().native.call('getFlag', { token: app().token, path: { flag_key } }));
    expect(flag.version).to.equal(version);
    expect(Object.keys(flag.metadata)).to.have.members(TEN.map((writer) => `writer-${writer}`));
  }

  it('have one winner for each version; the others are told with 412, read anew, and lose nothing', async () => {
    const { key, version } = await makeFlag(app());
    const won: Attempt[] = [];
    for (let waiting: readonly number[] = TEN; waiting.length > 0; ) {
      // All have read the same version before any of them writes.
      const seen = await Promise.all(waiting.map((writer) => read(writer, key)));
      expect(new Set(seen.map(({ etag }) => etag)).size, 'versions read').to.equal(1);
      const attempts = await Promise.all(seen.map(write));
      const winners = attempts.filter(({ status }) => status === 200);
      expect(winners, 'winners of one version').to.have.length(1);
      expect(attempts.filter(({ status }) => status === 412)).to.have.length(waiting.length - 1);
      won.push(...winners);
      waiting = waiting.filter((writer) => winners.every((winner) => winner.writer !== writer));
    }
    expect(won.map((one) => one.version)).to.deep.equal(TEN.map((index) => version + 1 + index));
    await expectAllIn(key, version + 10);
  });

  it('who do not wait for each other get all their changes in as well', async () => {
    const { key, version } = await makeFlag(app());
    const versions = await Promise.all(
      TEN.map(async (writer) => {
        for (let tries = 1; tries <= 10; tries += 1) {
          const attempt = await write(await read(writer, key));
          if (attempt.status === 200) return attempt.version;
          expect(attempt.status).to.equal(412);
        }
        throw new Error(`Writer ${writer} lost ten times, to nine others.`);
      }),
    );
    expect(new Set(versions)).to.deep.equal(new Set(TEN.map((index) => version + 1 + index)));
    await expectAllIn(key, version + 10);
  });

  it('who change different fields of it, whatever it is, lose nothing either', async () => {
    const { key, version } = await makeFlag(app());
    const attempts = await Promise.all(TEN.map((writer) => write({ writer, flag_key: key })));
    expect(attempts.map(({ status }) => status)).to.deep.equal(Array(10).fill(200));
    const versions = new Set(attempts.map((attempt) => attempt.version));
    expect(versions).to.deep.equal(new Set(TEN.map((index) => version + 1 + index)));
    await expectAllIn(key, version + 10);
  });
});
