/** What answers with given bytes and does nothing else, in a process of its own: node's own server, or express. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';

export interface Answer {
  readonly status: number;
  /** Names and values in turn, without those that node writes by itself. */
  readonly headers: readonly string[];
  /** In base64. */
  readonly body: string;
}

export type Told = { readonly port: number } | 'taken';

let status = 200;
let headers: string[] = [];
let body = Buffer.alloc(0);

/** Reads the whole of the request, as whoever answers it must. */
function answer(req: IncomingMessage, res: ServerResponse): void {
  const chunks: Buffer[] = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    res.writeHead(status, headers);
    res.end(body);
  });
}

// Without its own header: the bytes are to be the same.
const listener = process.argv[2] === 'express' ? express().disable('x-powered-by').use(answer) : answer;
const server = createServer(listener).listen(0, '127.0.0.1');
await once(server, 'listening');

process.on('message', (given: Answer) => {
  status = given.status;
  headers = [...given.headers];
  body = Buffer.from(given.body, 'base64');
  tell('taken');
});
tell({ port: (server.address() as AddressInfo).port });

function tell(told: Told): void {
  process.send?.(told);
}
