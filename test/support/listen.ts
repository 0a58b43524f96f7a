import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** The app on a port of its own, any free one unless it is given. */
export async function listen(http: Express, port = 0): Promise<Server> {
  const server = http.listen(port, '127.0.0.1');
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
