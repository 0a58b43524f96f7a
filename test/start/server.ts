/** The real server, as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase, TestDatabaseKind } from '../support/databases.js';
import { builtProgram } from './built.js';
import { readPrint } from './requests.js';

/** Of the environment of the tests, only what any process needs. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR'];

export type Settings = Readonly<Record<string, string>>;

export interface Started {
  readonly url: string;
  /** Everything so far on standard output, and on standard error: the log. */
  readonly printed: () => string;
  readonly logged: () => string;
  /** Sends SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL: it ends wherever it is. */
  kill(): Promise<void>;
  /** Of the process that was started. */
  readonly pid: number;
}

export interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly logged: string;
}

/** Starts servers in an empty folder of their own, and ends those that are still running. */
export class Ground {
  readonly #running = new Set<ChildProcess>();

  private constructor(readonly folder: string) {}

  static async open(): Promise<Ground> {
    return new Ground(await mkdtemp(join(tmpdir(), 'burgee-start-')));
  }

  async clear(): Promise<void> {
    await Promise.all([...this.#running].map((server) => end(server, 'SIGKILL')));
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Resolves when it has said where it listens; rejects when it ends instead. */
  async start(settings: Settings): Promise<Started> {
    const { server, printed, logged } = await this.#spawn(settings, 'main');
    const url = await new Promise<string>((resolve, reject) => {
      server.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${logged()}`)));
      server.stdout?.on('data', () => {
        const found = /^Burgee listens on (\S+)$/m.exec(printed())?.[1];
        if (found) resolve(found);
      });
    });
    return {
      url,
      pid: server.pid ?? 0,
      printed,
      logged,
      stop: () => end(server, 'SIGTERM'),
      kill: async () => {
        await end(server, 'SIGKILL');
      },
    };
  }

  /** Starts what is expected not to start. */
  run(settings: Settings): Promise<Ended> {
    return this.#untilEnd(settings, 'main');
  }

  /** `npm run reset-password -- …` */
  resetPassword(settings: Settings, ...given: readonly string[]): Promise<Ended> {
    return this.command('reset-password', settings, ...given);
  }

  /** `npm run NAME -- …` */
  command(name: string, settings: Settings, ...given: readonly string[]): Promise<Ended> {
    return this.#untilEnd(settings, name, ...given);
  }

  async #untilEnd(settings: Settings, program: string, ...given: readonly string[]): Promise<Ended> {
    const { server, printed, logged } = await this.#spawn(settings, program, ...given);
    // 'close' comes after the last of the output, 'exit' may come before it.
    const [code]: (number | null)[] = await once(server, 'close');
    return { code: code ?? null, printed: printed(), logged: logged() };
  }

  async #spawn(settings: Settings, program: string, ...given: readonly string[]) {
    const file = await builtProgram(program);
    const inherited = INHERITED.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    });
    const server = spawn(process.execPath, ['--enable-source-maps', file, ...given], {
      cwd: this.folder,
      env: { ...Object.fromEntries(inherited), PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.add(server);
    server.on('exit', () => this.#running.delete(server));
    return { server, printed: collect(server.stdout), logged: collect(server.stderr) };
  }
}

/** A server on a database of its own, of which a suite wants to know what outlives it. */
export interface SuiteServer {
  readonly url: string;
  readonly databaseUrl: string;
  /** The secret key of `prod` that its first start printed. */
  readonly sk: string;
  stop(): Promise<number | null>;
  kill(): Promise<void>;
  /** Starts it again on its database, after it has ended. */
  startAgain(): Promise<void>;
}

/** One server for all tests of the suite. */
export function useServer(kind: TestDatabaseKind, settings: Settings = {}): () => SuiteServer {
  let ground: Ground;
  let database: TestDatabase;
  let server: Started;
  let sk: string;
  const start = async () => {
    server = await ground.start({ ...settings, DATABASE_URL: database.url });
  };
  before(async () => {
    ground = await Ground.open();
    database = await kind.create();
    await start();
    sk = readPrint(server.printed()).sk;
  });
  after(async () => {
    await ground?.clear();
    await database?.drop();
  });
  return () => ({ ...server, databaseUrl: database.url, sk, startAgain: start });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
  return server.exitCode;
}
