import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Row } from './rows.js';
import { nameOf } from './rows.js';
import type { Metric, Reply } from './worker.js';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Enough for the slowest start (10,000 flags) and the slowest window. */
const PATIENCE_MS = 60_000;

/** A row's process. */
export class Contender {
  readonly one: number[] = [];
  readonly all: number[] = [];

  private constructor(
    readonly row: Row,
    private readonly child: ChildProcess,
  ) {}

  /** Rejects with the reason why the row cannot be run. */
  static async start(row: Row): Promise<Contender> {
    const child = fork(WORKER, [JSON.stringify(row)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const contender = new Contender(row, child);
    try {
      await contender.reply();
    } catch (error) {
      contender.stop();
      throw error;
    }
    return contender;
  }

  get name(): string {
    return nameOf(this.row);
  }

  async measure(metric: Metric, ms: number): Promise<number> {
    this.child.send({ metric, ms });
    const reply = await this.reply();
    return 'perSecond' in reply ? reply.perSecond : Number.NaN;
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private reply(): Promise<Reply> {
    return new Promise((done, fail) => {
      const { child } = this;
      const timer = setTimeout(() => settle(new Error(`no answer in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
      const onMessage = (reply: Reply) => settle('failed' in reply ? new Error(reply.failed) : reply);
      const onExit = (code: number | null) => settle(new Error(`its process ended with ${code}`));
      function settle(result: Reply | Error): void {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
        if (result instanceof Error) fail(result);
        else done(result);
      }
      child.once('message', onMessage).once('exit', onExit);
    });
  }
}
