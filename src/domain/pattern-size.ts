/** All patterns of a flag in an environment, of a segment or of a JSON Schema together: compiling them takes some 40 ms. */
export const LARGEST_PATTERNS = 10_000;

/**
 * How large a regular expression becomes when it is compiled: roughly the instructions of its program, never fewer.
 * Counted repetitions are written out by the compiler, so that `((a{100}){10})` is a thousand letters. Compiling takes
 * some 4 microseconds and 1 kB for each instruction, and must not be tried to find that out.
 * Syntax: https://github.com/google/re2/wiki/Syntax
 */
export function patternSize(pattern: string): number {
  /** The sizes of the groups that are open, the outermost first. */
  const open: Group[] = [{ before: 0, last: 0 }];
  for (const [token, counts] of tokensOf(pattern)) {
    const group = open.at(-1) ?? { before: 0, last: 0 };
    if (token === '(') open.push({ before: 0, last: 0 });
    else if (token === ')' && open.length > 1) {
      open.pop();
      close(open, sizeOf(group) + 2);
    } else if (counts) group.last *= repeats(counts);
    else close(open, token.length);
  }
  return open.reduce((sum, group) => sum + sizeOf(group), BEGIN_AND_END);
}

const BEGIN_AND_END = 2;

/** `last` is what a repetition would be of. */
interface Group {
  before: number;
  last: number;
}

const QUOTED = String.raw`\\Q.*?(?:\\E|$)`;
const ESCAPED = String.raw`\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\.`;
const CLASS = String.raw`\[\^?\]?(?:\[:[^\]]*:\]|\\.|[^\]\\])*\]?`;
const REPETITION = String.raw`\{(\d+(?:,\d*)?)\}`;
const TOKENS = new RegExp(`${QUOTED}|${ESCAPED}|${CLASS}|${REPETITION}|.`, 'gs');

function* tokensOf(pattern: string): Generator<readonly [token: string, counts: string | undefined]> {
  for (const [token, counts] of pattern.matchAll(TOKENS)) yield [token, counts];
}

function sizeOf({ before, last }: Group): number {
  return before + last;
}

/** The innermost open group goes on with something of this size. */
function close(open: readonly Group[], size: number): void {
  const group = open.at(-1);
  if (!group) return;
  group.before += group.last;
  group.last = size;
}

/** `3`, `3,` and `3,5`: each optional repetition takes an instruction more. */
function repeats(counts: string): number {
  const [least = 0, most] = counts.split(',').map(Number);
  return most ? most + Math.max(0, most - least) : least + 1;
}
