/** The program of a language, ready to run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from './cases.js';
import { execute } from './execute.js';
import type { Language } from './languages.js';

/** What an application gets from its SDK. */
export interface Answer {
  readonly value: unknown;
  /** Empty where there is none: not every language has null. */
  readonly variant: string;
  readonly reason: string;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface Program {
  /** The answers to the cases, in one process, by the names of the cases. */
  run(url: string, key: string, cases: readonly Case[]): Promise<ReadonlyMap<string, Answer>>;
  remove(): Promise<void>;
}

/** Skips what needs the language where its tools are missing, aloud, unless SDKS_REQUIRED is set. */
export async function needTools(
  test: Mocha.Context,
  { name, tools }: { readonly name: string; readonly tools: Language['tools'] },
): Promise<void> {
  for (const tool of tools) {
    try {
      await execute(tool);
    } catch (error) {
      const missing = `${name}: \`${tool.join(' ')}\` does not run`;
      if (process.env['SDKS_REQUIRED']) throw new Error(missing, { cause: error });
      console.warn(`\n  SKIPPED ${missing}; SDKS_REQUIRED=1 makes that a failure.\n`);
      test.skip();
    }
  }
}

export async function prepareProgram(language: Language): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), `burgee-sdks-${language.name.toLowerCase()}-`));
  const command = await language.prepare(folder);
  return {
    async run(url, key, cases) {
      const printed = await execute(command, JSON.stringify({ url, key, cases }));
      return new Map(printed.trimEnd().split('\n').map(readAnswer));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function readAnswer(line: string): [string, Answer] {
  const { name, value, variant, reason, errorCode, errorMessage, metadata } = JSON.parse(line);
  const texts = { variant: variant ?? '', errorCode: errorCode ?? '', errorMessage: errorMessage ?? '' };
  return [name, { value, reason, metadata: metadata ?? {}, ...texts }];
}
