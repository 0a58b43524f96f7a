/** How a server ends: what has begun is answered, and nobody is kept waiting by who only keeps a connection open. */
import type { Server, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/**
 * Milliseconds for which it goes on to listen, so that probes hear that it is stopping, and callers who have a connection
 * open are told with their next answer rather than cut off with a request on its way.
 */
const GRACE = 300;
/** Milliseconds between two looks for connections that are kept open and do nothing. */
const INTERVAL = 50;
/** Milliseconds after which what is still in flight is cut off. */
const DEADLINE = 10_000;

/** Begins to watch a server that has not listened yet; answers what ends it, once everything is answered. */
export function drainable(server: Server): () => Promise<void> {
  const open = new Set<ServerResponse>();
  let isDraining = false;
  server.prependListener('request', (_req, res: ServerResponse) => {
    if (isDraining) sayGoodbye(res);
    open.add(res);
    res.once('close', () => open.delete(res));
  });
  return async () => {
    isDraining = true;
    for (const res of open) sayGoodbye(res);
    await setTimeout(GRACE);
    const sweep = setInterval(() => server.closeIdleConnections(), INTERVAL);
    const deadline = globalThis.setTimeout(() => server.closeAllConnections(), DEADLINE);
    await new Promise<void>((resolve) => void server.close(() => resolve()));
    clearInterval(sweep);
    clearTimeout(deadline);
  };
}

/** The answer says `Connection: close`: its caller sends the next request to somebody else. */
function sayGoodbye(res: ServerResponse): void {
  res.shouldKeepAlive = false;
}
