/** What stands where the server should be answers as no server of ours would. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { expect } from 'chai';
import { addressOf, close } from '../support/listen.js';
import { codeOf, start } from './fixture.js';

describe('a client of a server that is none of ours', () => {
  const servers: Server[] = [];

  /** Where it listens. */
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${addressOf(server).port}`;
  }

  afterEach(() => Promise.all(servers.splice(0).map(close)));

  it('hands its key to no other server, wherever it is sent', async () => {
    const keys: unknown[] = [];
    const elsewhere = await serve(({ headers }, response) => {
      keys.push(headers['x-api-key']);
      response.end();
    });
    const url = await serve((request, response) => {
      response.writeHead(307, { Location: `${elsewhere}${request.url}` }).end();
    });
    const { client, events } = start({ url });
    const [error] = await once(events, 'told');
    expect(codeOf(error)).to.equal('UNREACHABLE');
    await client.close();
    expect(keys).to.deep.equal([]);
  });
});
