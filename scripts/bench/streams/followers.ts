/** Many streams, followed with as little as can be: a socket each. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Connections that are opened at the same time. */
const AT_ONCE = 200;
/** Milliseconds for all of them to be told. */
const PATIENCE = 30_000;

export class Followers {
  private readonly sockets: Socket[] = [];
  private told = 0;
  private onTold: () => void = () => {};

  constructor(private readonly url: URL) {}

  /** Resolves when each of them has the beginning of its answer. */
  async open(count: number, onProgress: (opened: number) => void): Promise<void> {
    while (this.sockets.length < count) {
      const next = Math.min(AT_ONCE, count - this.sockets.length);
      this.sockets.push(...(await Promise.all(Array.from({ length: next }, () => this.follow()))));
      onProgress(this.sockets.length);
    }
  }

  /** Milliseconds, from now until the first and the last of them are told of a change. Throws where some never are. */
  async untilTold(): Promise<{ readonly first: number; readonly last: number }> {
    const began = performance.now();
    let first = Number.NaN;
    this.told = 0;
    await new Promise<void>((resolve, reject) => {
      const lost = () => reject(new Error(`Only ${this.told} of ${this.sockets.length} streams were told.`));
      const patience = setTimeout(lost, PATIENCE);
      this.onTold = () => {
        if (this.told === 1) first = performance.now() - began;
        if (this.told < this.sockets.length) return;
        clearTimeout(patience);
        resolve();
      };
    });
    return { first, last: performance.now() - began };
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private async follow(): Promise<Socket> {
    const { hostname, port, pathname, search, host } = this.url;
    const socket = connect(Number(port), hostname);
    socket.setEncoding('latin1');
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`);
    const [answer] = await once(socket, 'data');
    if (!String(answer).startsWith('HTTP/1.1 200')) throw new Error(`The server does not stream: ${answer}`);
    let unread = '';
    socket.on('data', (text: string) => {
      unread += text;
      if (!unread.includes('refetchEvaluation')) return;
      unread = '';
      this.told += 1;
      this.onTold();
    });
    return socket;
  }
}
