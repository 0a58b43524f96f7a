/** The servers that everything is compared with. They answer what ours did, byte for byte. */
import type { SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Answer, Told } from './bare.js';
import type { Call } from './calls.js';
import { ended, spawnAt } from './processes.js';

const PROGRAM = fileURLToPath(new URL('./bare.ts', import.meta.url));
/** What node writes into each answer by itself. */
const BY_ITSELF = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

export interface BareServer {
  readonly port: number;
  readonly pid: number;
  /** From now on it answers so. */
  answerWith(answer: Answer): Promise<void>;
  stop(): Promise<void>;
}

export async function startBare(kind: 'node' | 'express'): Promise<BareServer> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const args = ['--import', 'tsx', PROGRAM, kind];
  const options: SpawnOptions = { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env };
  const child = spawnAt('server core', process.execPath, args, options);
  const [told]: Told[] = await once(child, 'message');
  if (typeof told !== 'object') throw new Error('The bare server did not say where it is.');
  return {
    port: told.port,
    pid: child.pid ?? 0,
    async answerWith(answer) {
      const taken = once(child, 'message');
      child.send(answer);
      await taken;
    },
    stop: () => ended(child),
  };
}

/** What a server answers to a call. Throws where that is not what the call asks for. */
export async function answerOf(port: number, { name, requests, status, says }: Call): Promise<Answer> {
  const [response, body] = await send(port, requests[0] ?? Buffer.alloc(0));
  if (response.statusCode !== status || !body.includes(says)) {
    throw new Error(`${name} answers ${response.statusCode}: ${body.toString().slice(0, 500)}`);
  }
  const headers = [];
  for (let index = 0; index < response.rawHeaders.length; index += 2) {
    const [key = '', value = ''] = response.rawHeaders.slice(index, index + 2);
    if (!BY_ITSELF.has(key.toLowerCase())) headers.push(key, value);
  }
  return { status, headers, body: body.toString('base64') };
}

/** The bytes of a request, sent by node's own client, which reads every answer there is. */
async function send(port: number, bytes: Buffer): Promise<readonly [IncomingMessage, Buffer]> {
  const [head = '', body] = bytes.toString().split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const [method, path] = first.split(' ');
  const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)));
  const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false });
  sent.end(body);
  const [response]: IncomingMessage[] = await once(sent, 'response');
  if (!response) throw new Error('There is no answer.');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return [response, Buffer.concat(chunks)];
}
