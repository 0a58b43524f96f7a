import type { JsonObject } from './entry.js';
import type { FlagTargets } from './flag-leaf.js';
import type { Linker } from './link.js';
import type { Members } from './members.js';
import type { MentionGraph } from './mention-graph.js';
import { mentionGraph } from './mention-graph.js';
import type { Mentions } from './mentions.js';
import { mentionsOfFlag, mentionsOfSegment, NO_MENTIONS, withSegments } from './mentions.js';
import type { Node, NodePool } from './node.js';
import type { Place, Problems } from './problem.js';
import { quote } from './problem.js';
import type { RegexLibrary } from './regex.js';
import { targetsOf } from './targets.js';
import type { TreeScope } from './tree-scope.js';

/** The parts of a definition, as they were written. */
export interface Parts {
  readonly environment: JsonObject;
  readonly segments: Members;
  readonly flags: Members;
}

/** Where the nodes and closures of a compilation are kept. */
export interface Workshop {
  readonly pool: NodePool;
  readonly linker: Linker;
  readonly problems: Problems;
}

/** What is known of the mentions of an unchanged segment or flag; null: they have to be collected. */
export interface KnownMentions {
  segmentMentions(key: string, raw: unknown): Mentions | null;
  flagMentions(key: string, raw: unknown): Mentions | null;
}

/** What may be named where: knows how the segments and flags of a definition hang together. */
export class Scopes {
  readonly segmentGraph: MentionGraph;
  private readonly flagGraph: MentionGraph;
  // Only what mentions something is in these maps.
  private readonly segmentMentions = new Map<string, Mentions>();
  private readonly flagMentions = new Map<string, Mentions>();
  /** The mentions of flags, also those by way of segments. */
  private readonly allMentions = new Map<string, Mentions>();

  constructor(
    readonly parts: Parts,
    readonly regex: RegexLibrary | null,
    known: KnownMentions,
  ) {
    for (const key of parts.segments.keys) {
      const raw = parts.segments.get(key);
      const mentions = known.segmentMentions(key, raw) ?? mentionsOfSegment(raw);
      if (mentions !== NO_MENTIONS) this.segmentMentions.set(key, mentions);
    }
    for (const key of parts.flags.keys) {
      const raw = parts.flags.get(key);
      const mentions = known.flagMentions(key, raw) ?? mentionsOfFlag(raw);
      if (mentions === NO_MENTIONS) continue;
      this.flagMentions.set(key, mentions);
      this.allMentions.set(key, withSegments(mentions, this.segmentMentions));
    }
    this.segmentGraph = mentionGraph(namesOf(this.segmentMentions, 'segments'));
    this.flagGraph = mentionGraph(namesOf(this.allMentions, 'flags'));
  }

  /** What a flag names itself. */
  ownMentionsOfFlag(key: string): Mentions {
    return this.flagMentions.get(key) ?? NO_MENTIONS;
  }

  /** What a flag names, also by way of segments. */
  mentionsOfFlag(key: string): Mentions {
    return this.allMentions.get(key) ?? NO_MENTIONS;
  }

  /** The flags that others ask. */
  askedFlags(): Set<string> {
    const asked = new Set<string>();
    for (const { flags } of this.allMentions.values()) for (const flag of flags) asked.add(flag);
    return asked;
  }

  /** What a segment names itself. */
  ownMentionsOfSegment(key: string): Mentions {
    return this.segmentMentions.get(key) ?? NO_MENTIONS;
  }

  /** What a segment names, also by way of other segments. */
  mentionsOfSegment(key: string): Mentions {
    return withSegments(this.ownMentionsOfSegment(key), this.segmentMentions);
  }

  /** Where the conditions of a segment are compiled. `nodeOf` gives those of the segments that it names. */
  forSegment(key: string, workshop: Workshop, nodeOf: (segment: string) => Node | undefined): TreeScope {
    const targets = targetsOf(null, this.parts.flags, this.flagGraph);
    return this.scope(targets, workshop, nodeOf, (named) =>
      this.segmentGraph.inOneCycle(key, named) ? `The segment ${quote(named)} contains itself.` : null,
    );
  }

  /** Where the conditions of a flag are compiled. A segment that leads back to the flag is as impossible as a flag. */
  forFlag(key: string, workshop: Workshop, nodeOf: (segment: string) => Node | undefined): TreeScope {
    const targets = targetsOf(key, this.parts.flags, this.flagGraph);
    return this.scope(targets, workshop, nodeOf, (named) => {
      for (const flag of this.mentionsOfSegment(named).flags) {
        const reason = targets.refusal(flag);
        if (reason !== null) return `The segment ${quote(named)} cannot be used here. ${reason}`;
      }
      return null;
    });
  }

  private scope(
    targets: FlagTargets,
    { pool, linker, problems }: Workshop,
    nodeOf: (segment: string) => Node | undefined,
    refusal: (segment: string) => string | null,
  ): TreeScope {
    return {
      environment: this.parts.environment,
      regex: this.regex,
      targets,
      ofElement: false,
      names: pool.names,
      pool,
      linker,
      problems,
      segment(key: string, at: Place): Node | null {
        const node = nodeOf(key);
        const reason = refusal(key) ?? (node ? null : `There is no segment ${quote(key)} in this definition.`);
        if (reason === null) return node ?? null;
        problems.report(at, reason);
        return null;
      },
    };
  }
}

/** The keys that each key names, for those that name any. */
function namesOf(mentions: ReadonlyMap<string, Mentions>, kind: keyof Mentions): Map<string, ReadonlySet<string>> {
  const names = new Map<string, ReadonlySet<string>>();
  for (const [key, { [kind]: named }] of mentions) if (named.size > 0) names.set(key, named);
  return names;
}
