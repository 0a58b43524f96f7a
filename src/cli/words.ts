/** Options and other words, as somebody has typed them behind a command. */
import { parseArgs } from 'node:util';
import { Refused } from './refused.js';

/** Options by their names without dashes. */
export type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

export interface Words {
  /** What is no option, in order. */
  readonly named: readonly string[];
  /** What an option was given, each time; none: it was not. */
  valuesOf(option: string): readonly string[];
  has(option: string): boolean;
  /** Refuses what was typed, unless it has only these of the options. */
  allowOnly(options: readonly string[]): void;
}

/** Not wrong: what is printed instead of what the command would have answered. */
export class HelpAsked extends Error {}

/** `usage`: what to type, for whoever has typed something else, or asks for it with `--help`. */
export function readWords(given: readonly string[], options: Options, usage: string): Words {
  const { tokens } = parseArgs({
    args: [...given],
    options: { ...options, help: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const typed = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (typed.some(({ name }) => name === 'help')) throw new HelpAsked(usage);
  for (const { name, rawName, value } of typed) {
    const option = options[name];
    if (!option) throw new Refused(`There is no option ${rawName}. ${usage}`);
    if (option.type === 'string' && !value) throw new Refused(`The option ${rawName} needs a value. ${usage}`);
    if (option.type === 'boolean' && value) throw new Refused(`The option ${rawName} takes no value. ${usage}`);
  }
  return {
    named: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    valuesOf: (option) => typed.flatMap(({ name, value }) => (name === option ? [value ?? ''] : [])),
    has: (option) => typed.some(({ name }) => name === option),
    allowOnly: (allowed) => {
      const other = typed.find(({ name }) => !allowed.includes(name));
      if (other) throw new Refused(`The option ${other.rawName} is not for this. ${usage}`);
    },
  };
}
