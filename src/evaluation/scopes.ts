import type { JsonObject } from './entry.js';
import type { Linker } from './link.js';
import { mentionGraph } from './mention-graph.js';
import type { MentionGraph } from './mention-graph.js';
import { mentionsOfFlag, mentionsOfSegment, withSegments } from './mentions.js';
import type { Mentions } from './mentions.js';
import type { Node, NodePool } from './node.js';
import { quote } from './problem.js';
import type { Place, Problems } from './problem.js';
import type { RegexLibrary } from './regex.js';
import { targetsOf } from './targets.js';
import type { TreeScope } from './tree.js';

/** The parts of a definition, as they were written. */
export interface Parts {
  readonly environment: JsonObject;
  readonly segments: ReadonlyMap<string, unknown>;
  readonly flags: ReadonlyMap<string, unknown>;
}

/** Where the nodes and closures of a compilation are kept. */
export interface Workshop {
  readonly pool: NodePool;
  readonly linker: Linker;
  readonly problems: Problems;
}

/** What may be named where: knows how the segments and flags of a definition hang together. */
export class Scopes {
  readonly segmentGraph: MentionGraph;
  private readonly flagGraph: MentionGraph;
  private readonly segmentMentions: ReadonlyMap<string, Mentions>;
  private readonly flagMentions: ReadonlyMap<string, Mentions>;

  constructor(
    readonly parts: Parts,
    readonly regex: RegexLibrary | null,
  ) {
    this.segmentMentions = mapValues(parts.segments, mentionsOfSegment);
    this.flagMentions = mapValues(parts.flags, (flag) => withSegments(mentionsOfFlag(flag), this.segmentMentions));
    this.segmentGraph = mentionGraph(mapValues(this.segmentMentions, ({ segments }) => segments));
    const asking = [...this.flagMentions].filter(([, { flags }]) => flags.size > 0);
    this.flagGraph = mentionGraph(new Map(asking.map(([key, { flags }]) => [key, flags])));
  }

  /** What a flag names, also by way of segments. */
  mentionsOfFlag(key: string): Mentions {
    return this.flagMentions.get(key) ?? NOTHING;
  }

  /** The flags that others ask. */
  askedFlags(): Set<string> {
    return new Set([...this.flagMentions.values()].flatMap(({ flags }) => [...flags]));
  }

  /** What a segment names, also by way of other segments. */
  mentionsOfSegment(key: string): Mentions {
    return withSegments(this.segmentMentions.get(key) ?? NOTHING, this.segmentMentions);
  }

  /** Where the conditions of a segment are compiled. `nodeOf` gives those of the segments that it names. */
  forSegment(key: string, workshop: Workshop, nodeOf: (segment: string) => Node | undefined): TreeScope {
    return this.scope(null, workshop, nodeOf, (named) =>
      this.segmentGraph.inOneCycle(key, named) ? `The segment ${quote(named)} contains itself.` : null,
    );
  }

  /** Where the conditions of a flag are compiled. A segment that leads back to the flag is as impossible as a flag. */
  forFlag(key: string, workshop: Workshop, nodeOf: (segment: string) => Node | undefined): TreeScope {
    const { refusal } = targetsOf(key, this.parts.flags, this.flagGraph);
    return this.scope(key, workshop, nodeOf, (named) => {
      for (const flag of this.mentionsOfSegment(named).flags) {
        const reason = refusal(flag);
        if (reason !== null) return `The segment ${quote(named)} cannot be used here. ${reason}`;
      }
      return null;
    });
  }

  private scope(
    flag: string | null,
    { pool, linker, problems }: Workshop,
    nodeOf: (segment: string) => Node | undefined,
    refusal: (segment: string) => string | null,
  ): TreeScope {
    return {
      environment: this.parts.environment,
      regex: this.regex,
      targets: targetsOf(flag, this.parts.flags, this.flagGraph),
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

const NOTHING: Mentions = { segments: new Set(), flags: new Set() };

function mapValues<From, To>(map: ReadonlyMap<string, From>, convert: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}
