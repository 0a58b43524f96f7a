import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The app on a port of its own, any free one unless it is given. */
export async function listen(http: RequestListener, port = 0): Promise<Server> {
  const server = createServer(http).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address;
}

/** Ends it with whatever still hangs on it. */
export async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** The app's server, for as long as a suite runs: `const server = listening(app)`. */
export function listening(app: () => { readonly http: RequestListener }) {
  let server: Server;
  let port: number;
  before(async () => {
    server = await listen(app().http);
    port = addressOf(server).port;
  });
  after(() => close(server));
  return {
    get url(): string {
      return `http://127.0.0.1:${port}`;
    },
    goAway: () => close(server),
    /** At the same address. */
    comeBack: async (): Promise<void> => {
      server = await listen(app().http, port);
    },
  };
}
