/**
 * The load generator: connections that are kept open, each with one request on its way. It writes requests that were
 * made beforehand and reads no more of an answer than where it ends, so that it has less to do than any HTTP server.
 */
import { Connection } from './connection.js';

export const CONNECTIONS = 16;

export interface Sample {
  readonly answers: number;
  readonly milliseconds: number;
  /** Milliseconds from a request's first byte to its answer's last. */
  readonly p99Ms: number;
  /** The share of the time that the generator itself was busy: near 1, it is what was measured. */
  readonly busy: number;
}

export interface Target {
  readonly port: number;
  /** Taken in turn. */
  readonly requests: readonly Buffer[];
  readonly status: number;
}

/** Asks for so many milliseconds. Rejects at the first answer with another status, and when a connection is lost. */
export async function load({ port, requests, status }: Target, milliseconds: number): Promise<Sample> {
  const times: number[] = [];
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => Connection.open(port)));
  const cpu = process.cpuUsage();
  const began = performance.now();
  let next = 0;
  async function keepAsking(connection: Connection): Promise<void> {
    for (let now = began; now - began < milliseconds; ) {
      const request = requests[next++ % requests.length];
      if (!request) throw new Error('There is no request to send.');
      const sent = performance.now();
      await connection.ask(request, status);
      now = performance.now();
      times.push(now - sent);
    }
  }
  try {
    await Promise.all(connections.map(keepAsking));
    const took = performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    const busy = (user + system) / 1000 / took;
    return { answers: times.length, milliseconds: took, p99Ms: percentile(times, 0.99), busy };
  } finally {
    for (const connection of connections) connection.close();
  }
}

export function percentile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? Number.NaN;
}

export function median(values: Iterable<number>): number {
  return percentile(values, 0.5);
}
