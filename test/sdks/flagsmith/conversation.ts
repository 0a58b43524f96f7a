/** A program that holds one client, and answers questions line by line for as long as it runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { HERE } from '../execute.js';

/** Whom the client is asked for; nobody: the environment's flags. */
export interface Question {
  readonly identifier?: string;
  readonly traits?: Readonly<Record<string, string | number | boolean | null>>;
  /** Of the traits, those that are not to be stored. */
  readonly transientTraits?: readonly string[];
  readonly isTransient?: boolean;
}

/** A flag as the application sees it. Not every client tells the variant. */
export interface SeenFlag {
  readonly enabled: boolean;
  readonly value: unknown;
  readonly variant?: string | null;
}

export interface Answer {
  readonly flags?: Readonly<Record<string, SeenFlag>>;
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
      const ended = once(running, 'exit');
      running.kill();
      await ended;
    },
  };
  return { conversation, started };
}
