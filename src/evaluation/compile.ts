import { Dependencies } from './compilation/dependencies.js';
import { partsOf } from './compilation/parts.js';
import { Reuse } from './compilation/reuse.js';
import type { Workshop } from './compilation/scopes.js';
import { Scopes } from './compilation/scopes.js';
import type { CompiledSegment } from './compilation/segment.js';
import { compileSegments } from './compilation/segments.js';
import { Entry, entryOf, isObject } from './conditions/entry.js';
import { Linker } from './conditions/link.js';
import { NodePool } from './conditions/node.js';
import type { CompiledFlag } from './flags/flag.js';
import { compileFlag } from './flags/flag.js';
import type { Problem } from './problem.js';
import { Problems, placeIn, quote } from './problem.js';
import type { RegexLibrary } from './regex.js';
import type { Snapshot } from './snapshot.js';
import type { Table } from './table.js';

export interface CompileOptions {
  /** Needed by `matches` leaves; without it they are a problem, and false. */
  readonly regex?: RegexLibrary;
  /**
   * The snapshot of an earlier revision. Flags and segments that are the very same objects as then, and depend on
   * nothing that changed, are taken over; so they must not be changed in place once they are compiled.
   */
  readonly previous?: Snapshot;
}

const FORMAT = 1;

/**
 * Compiles a definition (see `Definition`), doing all work that does not depend on a context. `flags` and `segments` may
 * be `Map`s as well as objects, and these maps are the caller's: whoever keeps thousands of flags in one sets the one
 * that changed and compiles again, which an object of as many keys makes several times as slow.
 *
 * Never throws on content: what cannot work is listed in `problems`, with its path, and counts as false or unset. A
 * definition of another format is refused as a whole: a snapshot without flags, and one problem.
 */
export function compile(definition: unknown, options: CompileOptions = {}): Snapshot {
  const { previous, regex = null } = options;
  const problems = new Problems();
  const root = soundRoot(definition, problems);
  const revision = root.number('revision');
  const parts = partsOf(root, previous?.scopes.parts);
  const scopes = new Scopes(parts, regex, Dependencies.of(parts, previous?.scopes));
  const reuse = new Reuse(previous, scopes);
  const pool = new NodePool(previous?.nextNodeId ?? 0);
  const linker = new Linker();

  const segments = compileSegments(scopes, reuse, pool, linker);
  const flags = compileFlags(scopes, reuse, segments, { pool, linker, problems });
  const number = previous?.call.number ?? { current: 0 };
  return {
    revision,
    problems: [...problems.found, ...problemsOf(segments), ...problemsOf(flags)],
    flags,
    segments,
    scopes,
    call: { flags, number, hashed: { text: '', murmur3: 0 } },
    nextNodeId: pool.nextId,
    linker,
    segmentTests: new Map(),
    index: previous?.index ?? null,
  };
}

function soundRoot(definition: unknown, problems: Problems): Entry {
  const nothing = new Entry({}, null, problems);
  if (!isObject(definition)) {
    problems.report(null, `${quote(definition)} is not a definition, an object with \`format\` and \`flags\`.`);
    return nothing;
  }
  const root = new Entry(definition, null, problems);
  if (root.get('format') === FORMAT) return root;
  root.report('format', `${quote(root.get('format'))} is not a known format. Accepted: ${FORMAT}.`);
  return nothing;
}

function compileFlags(
  scopes: Scopes,
  reuse: Reuse,
  segments: Table<CompiledSegment>,
  workshop: Workshop,
): Table<CompiledFlag> {
  const compileAnew = (key: string, raw: unknown): CompiledFlag | undefined => {
    const at = placeIn(null, 'flags', key);
    const entry = entryOf(raw, at, workshop.problems);
    if (entry === null) return undefined;
    const own = { pool: workshop.pool, linker: workshop.linker, problems: new Problems() };
    const scope = scopes.forFlag(key, own, (named) => segments.get(named)?.node);
    return compileFlag(key, entry.raw, at, scope);
  };
  const { names, values } = scopes.parts.flags;
  return scopes.parts.flags.with(
    values.map((raw, position) => reuse.flag(position) ?? compileAnew(names[position] ?? '', raw)),
  );
}

function problemsOf({ values }: Table<{ readonly problems: readonly Problem[] }>): Problem[] {
  const problems: Problem[] = [];
  for (const value of values) if (value !== undefined) for (const problem of value.problems) problems.push(problem);
  return problems;
}
