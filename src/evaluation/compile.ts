import type { Call } from './call.js';
import { Entry, isObject } from './entry.js';
import type { JsonObject } from './entry.js';
import { compileFlag } from './flag.js';
import type { CompiledFlag } from './flag.js';
import { Linker } from './link.js';
import { mentionGraph } from './mention-graph.js';
import type { MentionGraph } from './mention-graph.js';
import { mentionsOfFlag, mentionsOfSegment, withSegments } from './mentions.js';
import type { Mentions } from './mentions.js';
import { NodePool } from './node.js';
import { placeIn, Problems, quote } from './problem.js';
import type { Place } from './problem.js';
import type { RegexLibrary } from './regex.js';
import { Reuse } from './reuse.js';
import { compileSegments, segmentNode } from './segments.js';
import type { CompiledSegment } from './segments.js';
import type { Snapshot } from './snapshot.js';
import { targetsOf } from './targets.js';
import type { TreeScope } from './tree.js';

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
  const problems = new Problems();
  const root = soundRoot(definition, problems);
  const parts: Parts = {
    environment: environmentOf(root),
    segments: membersOf(root, 'segments'),
    flags: membersOf(root, 'flags'),
  };
  const revision = root.number('revision');
  return new Compilation(parts, options).snapshot(revision, problems);
}

interface Parts {
  readonly environment: JsonObject;
  readonly segments: ReadonlyMap<string, unknown>;
  readonly flags: ReadonlyMap<string, unknown>;
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

function environmentOf(root: Entry): JsonObject {
  const environment = root.entry('environment');
  for (const [name, value] of Object.entries(environment?.raw ?? {})) {
    if (typeof value === 'object' && value !== null) environment?.report(name, `${quote(value)} is not a scalar.`);
  }
  return environment?.raw ?? {};
}

function membersOf(root: Entry, field: 'segments' | 'flags'): Map<string, unknown> {
  return new Map(Object.entries(root.entry(field)?.raw ?? {}));
}

class Compilation {
  private readonly pool: NodePool;
  private readonly linker = new Linker();
  private readonly segmentMentions: Map<string, Mentions>;
  private readonly flagMentions: Map<string, Mentions>;
  private readonly flagGraph: MentionGraph;
  private readonly reuse: Reuse;

  constructor(
    private readonly parts: Parts,
    private readonly options: CompileOptions,
  ) {
    this.pool = new NodePool(options.previous?.nextNodeId ?? 0);
    this.segmentMentions = mapValues(parts.segments, mentionsOfSegment);
    this.flagMentions = mapValues(parts.flags, (flag) => withSegments(mentionsOfFlag(flag), this.segmentMentions));
    const asking = [...this.flagMentions].filter(([, { flags }]) => flags.size > 0);
    this.flagGraph = mentionGraph(new Map(asking.map(([key, { flags }]) => [key, flags])));
    this.reuse = new Reuse(options, parts);
  }

  snapshot(revision: number | null, problems: Problems): Snapshot {
    const { options, parts } = this;
    const segments = this.compileSegments();
    const flags = this.compileFlags(segments, problems);
    return {
      revision,
      problems: [
        ...problems.found,
        ...[...segments.values()].flatMap((segment) => segment.problems),
        ...[...flags.values()].flatMap((flag) => flag.problems),
      ],
      flags,
      segments,
      environment: parts.environment,
      regex: options.regex ?? null,
      call: callOf(flags, options.previous),
      nextNodeId: this.pool.nextId,
      index: null,
    };
  }

  private compileSegments(): Map<string, CompiledSegment> {
    const graph = mentionGraph(mapValues(this.segmentMentions, ({ segments }) => segments));
    const scope = { ...this.commonScope(), targets: targetsOf(null, this.parts.flags, this.flagGraph) };
    return compileSegments(this.parts.segments, graph, scope, (key) => {
      const mentions = this.segmentMentions.get(key);
      return mentions ? this.reuse.segment(key, withSegments(mentions, this.segmentMentions)) : null;
    });
  }

  private compileFlags(segments: ReadonlyMap<string, CompiledSegment>, problems: Problems): Map<string, CompiledFlag> {
    const flags = new Map<string, CompiledFlag>();
    for (const [key, raw] of this.parts.flags) {
      const at = placeIn(null, 'flags', key);
      const mentions = this.flagMentions.get(key);
      if (!isObject(raw) || mentions === undefined) problems.report(at, `${quote(raw)} is not a flag, an object.`);
      else flags.set(key, this.reuse.flag(key, mentions) ?? this.compileFlag(key, raw, at, segments));
    }
    return flags;
  }

  private compileFlag(
    key: string,
    raw: JsonObject,
    at: Place,
    segments: ReadonlyMap<string, CompiledSegment>,
  ): CompiledFlag {
    const problems = new Problems();
    const targets = targetsOf(key, this.parts.flags, this.flagGraph);
    const scope: TreeScope = {
      ...this.commonScope(),
      problems,
      targets,
      segment: (named, place) => {
        const refusal = this.refusalBehind(named, targets);
        if (refusal === null) return segmentNode(segments, named, place, problems);
        problems.report(place, `The segment ${quote(named)} cannot be used here. ${refusal}`);
        return null;
      },
    };
    return compileFlag(key, raw, at, scope);
  }

  /** Why a flag that the segment asks, itself or through other segments, may not be asked here. */
  private refusalBehind(segment: string, targets: TreeScope['targets']): string | null {
    const mentions = this.segmentMentions.get(segment);
    if (mentions === undefined) return null;
    for (const flag of withSegments(mentions, this.segmentMentions).flags) {
      const refusal = targets.refusal(flag);
      if (refusal !== null) return refusal;
    }
    return null;
  }

  private commonScope() {
    return { environment: this.parts.environment, regex: this.options.regex ?? null, pool: this.pool, linker: this.linker };
  }
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, convert: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

function callOf(flags: ReadonlyMap<string, CompiledFlag>, previous: Snapshot | undefined): Call {
  const clock = previous?.call.clock ?? { call: 0 };
  return { flags, clock, hashed: { text: '', murmur3: 0 } };
}
