/** A connection that is kept open, and knows of HTTP/1.1 where an answer ends. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const HEAD_END = '\r\n\r\n';
const CHUNKED_END = Buffer.from('0\r\n\r\n');
/** Bytes that are read at once. */
const BUFFER = 65_536;

export class Connection {
  /** Of the answer that is being read: what came of its head, and then the bytes that its body still lacks. */
  private head = Buffer.alloc(0);
  private lacking = Number.NaN;
  /** The last bytes of a body that says only at its end where that is. */
  private tail: Buffer | undefined;
  private status = 0;
  private expected = 0;
  private done: () => void = () => {};
  private fail: (error: Error) => void = () => {};

  private constructor(private readonly socket: Socket) {}

  static async open(port: number): Promise<Connection> {
    let connection: Connection | undefined;
    const read = (length: number, bytes: Uint8Array) => {
      connection?.read(Buffer.from(bytes.buffer, bytes.byteOffset, length));
      return true;
    };
    const socket = connect({ port, host: '127.0.0.1', onread: { buffer: Buffer.allocUnsafe(BUFFER), callback: read } });
    connection = new Connection(socket);
    const lost = (error?: Error) => connection?.fail(error ?? new Error('The server ended a connection.'));
    await once(socket, 'connect');
    socket.setNoDelay(true);
    socket.on('error', lost).on('close', () => lost());
    return connection;
  }

  /** Resolves when the whole answer is there. */
  ask(request: Buffer, expected: number): Promise<void> {
    this.expected = expected;
    this.lacking = Number.NaN;
    this.tail = undefined;
    return new Promise((resolve, reject) => {
      this.done = resolve;
      this.fail = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(bytes: Buffer): void {
    if (Number.isNaN(this.lacking)) this.readHead(bytes);
    else this.readBody(bytes);
  }

  private readHead(bytes: Buffer): void {
    const known = this.head.length === 0 ? bytes : Buffer.concat([this.head, bytes]);
    const end = known.indexOf(HEAD_END);
    if (end < 0) {
      this.head = Buffer.from(known);
      return;
    }
    if (this.head.length > 0) this.head = Buffer.alloc(0);
    const head = known.toString('latin1', 0, end).toLowerCase();
    this.status = Number(head.slice(9, 12));
    if (this.status !== this.expected) {
      this.fail(new Error(`Instead of ${this.expected} it answers ${head}`));
      return;
    }
    if (head.includes('transfer-encoding: chunked')) this.tail = Buffer.alloc(0);
    this.lacking = this.status === 304 ? 0 : lengthIn(head);
    this.readBody(known.subarray(end + HEAD_END.length));
  }

  private readBody(bytes: Buffer): void {
    if (this.tail) {
      this.tail = Buffer.concat([this.tail, bytes]).subarray(-CHUNKED_END.length);
      if (this.tail.equals(CHUNKED_END)) this.done();
      return;
    }
    this.lacking -= bytes.length;
    if (this.lacking === 0) this.done();
    else if (this.lacking < 0) this.fail(new Error('An answer is longer than it says.'));
  }
}

function lengthIn(head: string): number {
  const at = head.indexOf('content-length: ');
  return at < 0 ? 0 : Number.parseInt(head.slice(at + 16, at + 32), 10);
}
