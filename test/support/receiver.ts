/** A server that is told of changes, as whoever has made a webhook runs one. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { addressOf, close } from './listen.js';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they have asked for
  readonly body: any;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What it does with each request from now on; in the beginning it answers 200. */
  answer: (response: ServerResponse, received: Received) => unknown;
  answerWith(status: number): void;
  stop(): Promise<void>;
}

export async function startReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { method = '', url: path = '', headers } = request;
    const one = { method, path, headers, text, body: JSON.parse(text) };
    received.push(one);
    await receiver.answer(response, one);
  };
  const server = createServer((request, response) => void receive(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const receiver: Receiver = {
    url: `http://127.0.0.1:${addressOf(server).port}`,
    received,
    answer: (response) => response.end(),
    answerWith(status) {
      receiver.answer = (response) => response.writeHead(status).end();
    },
    stop: () => close(server),
  };
  return receiver;
}

/** One for as long as a suite runs, empty and willing before each test. */
export function receiving(): () => Receiver {
  let receiver: Receiver | undefined;
  before(async () => {
    receiver = await startReceiver();
  });
  beforeEach(() => {
    receiver?.received.splice(0);
    receiver?.answerWith(200);
  });
  after(() => receiver?.stop());
  return () => {
    if (!receiver) throw new Error('The receiver has not started.');
    return receiver;
  };
}
