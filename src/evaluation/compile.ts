import type { JsonObject } from './entry.js';
import { Entry, entryOf, isObject } from './entry.js';
import type { CompiledFlag } from './flag.js';
import { compileFlag } from './flag.js';
import { Linker } from './link.js';
import { Members } from './members.js';
import { NodePool } from './node.js';
import type { Problem } from './problem.js';
import { Problems, placeIn, quote } from './problem.js';
import type { RegexLibrary } from './regex.js';
import { Reuse } from './reuse.js';
import type { Parts, Workshop } from './scopes.js';
import { Scopes } from './scopes.js';
import type { CompiledSegment } from './segment.js';
import { compileSegments } from './segments.js';
import type { Snapshot } from './snapshot.js';

export interface CompileOptions {
  /** Needed by `matches` leaves; without it they are a problem, and false. */
  readonly regex?: RegexLibrary;
  /**
   * The snapshot of an earlier revision. Flags and segments that are the very same objects as then, and depend on
   * nothing that changed, are taken over; so a definition must not be changed in place once it is compiled.
   */
  readonly previous?: Snapshot;
}

const FORMAT = 1;

/**
 * Compiles a definition (see `Definition`), doing all work that does not depend on a context.
 *
 * Never throws on content: what cannot work is listed in `problems`, with its path, and counts as false or unset. A
 * definition of another format is refused as a whole: a snapshot without flags, and one problem.
 */
export function compile(definition: unknown, options: CompileOptions = {}): Snapshot {
  const { previous, regex = null } = options;
  const problems = new Problems();
  const root = soundRoot(definition, problems);
  const revision = root.number('revision');
  const parts = partsOf(root);
  const reuse = new Reuse(previous ?? null, regex, parts);
  const scopes = new Scopes(parts, regex, reuse);
  const pool = new NodePool(previous?.nextNodeId ?? 0);
  const linker = new Linker();

  const segments = compileSegments(scopes, reuse, pool, linker);
  const flags = compileFlags(scopes, reuse, segments, { pool, linker, problems });
  const clock = previous?.call.clock ?? { call: 0 };
  return {
    revision,
    problems: [...problems.found, ...problemsOf(segments), ...problemsOf(flags)],
    flags,
    segments,
    scopes,
    call: { flags, clock, hashed: { text: '', murmur3: 0 } },
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

function partsOf(root: Entry): Parts {
  const membersOf = (field: 'segments' | 'flags') => new Members(root.entry(field)?.raw ?? {});
  return { environment: environmentOf(root), segments: membersOf('segments'), flags: membersOf('flags') };
}

function environmentOf(root: Entry): JsonObject {
  const environment = root.entry('environment');
  for (const [name, value] of Object.entries(environment?.raw ?? {})) {
    if (typeof value === 'object' && value !== null) {
      environment?.report(name, `${quote(value)} is not a text, a number, true, false or null.`);
    }
  }
  return environment?.raw ?? {};
}

function compileFlags(
  scopes: Scopes,
  reuse: Reuse,
  segments: ReadonlyMap<string, CompiledSegment>,
  workshop: Workshop,
): Map<string, CompiledFlag> {
  const flags = new Map<string, CompiledFlag>();
  const compileAnew = (key: string, raw: unknown): CompiledFlag | null => {
    const at = placeIn(null, 'flags', key);
    const entry = entryOf(raw, at, workshop.problems);
    if (entry === null) return null;
    const own = { pool: workshop.pool, linker: workshop.linker, problems: new Problems() };
    const scope = scopes.forFlag(key, own, (named) => segments.get(named)?.node);
    return compileFlag(key, entry.raw, scopes.ownMentionsOfFlag(key), at, scope);
  };
  for (const key of scopes.parts.flags.keys) {
    const raw = scopes.parts.flags.get(key);
    const flag = reuse.flag(key, raw, scopes.mentionsOfFlag(key)) ?? compileAnew(key, raw);
    if (flag !== null) flags.set(key, flag);
  }
  return flags;
}

function* problemsOf(parts: ReadonlyMap<string, { readonly problems: readonly Problem[] }>): Generator<Problem> {
  for (const { problems } of parts.values()) if (problems.length > 0) yield* problems;
}
