/** A program that holds one client, and answers questions line by line for as long as it runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Asking, Served } from '../../support/flagsmith-served.js';
import { HERE } from '../execute.js';

/** Whom the client is asked for. */
export interface Question extends Asking {
  /** Of the traits, those that are not to be stored. */
  readonly transientTraits?: readonly string[];
  readonly isTransient?: boolean;
}

export interface Answer {
  readonly flags?: Served;
  /** What the application is told instead. */
  readonly error?: string;
}

export interface Start {
  readonly url: string;
  readonly key: string;
  readonly isLocal: boolean;
  /** Whether it listens for changes, instead of asking when it is told to. */
  readonly isRealtime: boolean;
}

export interface Conversation {
  ask(questions: readonly Question[]): Promise<readonly Answer[]>;
  /** Has it fetch the environment again. */
  update(): Promise<void>;
  end(): Promise<void>;
}

export interface Speaker {
  readonly conversation: Conversation;
  /** What came of its start. */
  readonly started: Answer;
}

/** Runs the program, and starts its client. */
export async function converse([program = '', ...given]: readonly string[], start: Start): Promise<Speaker> {
  const running = spawn(program, given, { cwd: HERE, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-4000);
  });
  const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  const tell = async (questions: readonly object[]): Promise<readonly Answer[]> => {
    running.stdin.write(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const answers: Answer[] = [];
    while (answers.length < questions.length) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${program} has ended:\n${complaints}`);
      answers.push(JSON.parse(value));
    }
    return answers;
  };
  const [started = {}] = await tell([{ start }]);
  const conversation: Conversation = {
    ask: tell,
    async update() {
      await tell([{ update: true }]);
    },
    async end() {
      if (running.exitCode !== null) return;
      const ended = once(running, 'exit');
      running.kill();
      await ended;
    },
  };
  return { conversation, started };
}
