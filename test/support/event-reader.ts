/** Reads an answer that goes on, event by event, over a connection of its own; holds its head against the contract. */
import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import { type ContractName, contracts } from './contract.js';
import { recordAnswer } from './coverage.js';
import { addressOf } from './listen.js';

export interface ReadEvent {
  /** Empty: it has no name, which a browser calls a message. */
  readonly event: string;
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what was sent
  readonly data: any;
}

export interface EventReader {
  readonly headers: IncomingMessage['headers'];
  /** Everything that has come so far. */
  text(): string;
  /** The next event; comments are passed over. Rejects when the stream ends first. */
  next(): Promise<ReadEvent>;
  /** Resolves at the next comment. */
  heartbeat(): Promise<void>;
  /** Resolves when the server has ended the stream. */
  end(): Promise<void>;
  /** Breaks the connection. */
  leave(): void;
}

/** What is asked for: an operation that answers with events, and how. */
export interface Followed {
  readonly contract?: ContractName;
  readonly operationId: string;
  /** The values of the path's placeholders. */
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: URLSearchParams;
}

export async function readEvents(
  server: Server,
  { contract: name = 'native', operationId, path: given = {}, headers = {}, query }: Followed,
): Promise<EventReader> {
  const contract = contracts[name];
  const row = contract.table[operationId];
  if (!row) throw new Error(`Contract ${name} has no operation ${operationId}.`);
  const { port } = addressOf(server);
  const filled = row.path.replace(/\{([^}]+)\}/g, (_, parameter: string) => encodeURIComponent(given[parameter] ?? ''));
  const path = `${row.base}${filled}${query ? `?${query}` : ''}`;
  const call = request({ host: '127.0.0.1', port, path, headers, agent: false }).end();
  const [response]: IncomingMessage[] = await once(call, 'response');
  if (!response) throw new Error('There is no answer.');
  const blocks = new Blocks(response);
  // The first of the text: what its contract says of a body holds for each part of it.
  const body = await blocks.next();
  const answer = { status: response.statusCode ?? 0, headers: response.headers, body };
  const complaints = contract.complaints(operationId, answer);
  if (complaints.length > 0) throw new Error(`${operationId} answered ${answer.status}: ${complaints.join('; ')}`);
  recordAnswer(name, operationId, answer.status);

  const find = async (isWanted: (block: string) => boolean): Promise<string> => {
    for (;;) {
      const block = await blocks.next();
      if (isWanted(block)) return block;
    }
  };
  return {
    headers: response.headers,
    text: () => blocks.text,
    next: async () => toEvent(await find((block) => /^data:/m.test(block))),
    heartbeat: async () => {
      await find((block) => block.startsWith(':'));
    },
    end: () => blocks.ended(),
    leave: () => call.destroy(),
  };
}

function toEvent(block: string): ReadEvent {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return { event: field('event'), id: field('id'), data: JSON.parse(field('data')) };
}

/** The blocks of a stream, which an empty line ends. */
class Blocks {
  text = '';
  private read = 0;
  private isOver = false;
  private wake: () => void = () => {};

  constructor(response: IncomingMessage) {
    response.setEncoding('utf8').on('data', (chunk: string) => {
      this.text += chunk;
      this.wake();
    });
    for (const end of ['end', 'close', 'error']) {
      response.on(end, () => {
        this.isOver = true;
        this.wake();
      });
    }
  }

  async next(): Promise<string> {
    for (;;) {
      const end = this.text.indexOf('\n\n', this.read);
      if (end >= 0) {
        const block = this.text.slice(this.read, end);
        this.read = end + 2;
        return block;
      }
      if (this.isOver) throw new Error(`The stream has ended: ${JSON.stringify(this.text.slice(this.read))}`);
      await this.change();
    }
  }

  async ended(): Promise<void> {
    while (!this.isOver) await this.change();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}
