import type { Table } from '../table.js';
import type { MentionGraph } from './mention-graph.js';
import { mentionGraph } from './mention-graph.js';
import type { Mentions } from './mentions.js';
import { areSame, mentionsOfFlag, mentionsOfSegment, NO_MENTIONS, withSegments } from './mentions.js';
import type { Parts } from './parts.js';

/** Of an earlier revision: what was written, and how it hung together. */
interface Earlier {
  readonly parts: Parts;
  readonly dependencies: Dependencies;
}

/** What the segments and flags of a definition name, and how they hang together by it. */
export class Dependencies {
  readonly segmentGraph: MentionGraph;
  readonly flagGraph: MentionGraph;
  private asked: ReadonlySet<string> | null = null;

  private constructor(
    /** What each segment names itself. */
    private readonly ofSegments: Table<Mentions>,
    /** What each flag names itself. */
    private readonly ofFlags: Table<Mentions>,
    /** What each flag names, also by way of segments. */
    readonly allOfFlags: Table<Mentions>,
  ) {
    this.segmentGraph = mentionGraph((key) => this.ownOfSegment(key).segments);
    this.flagGraph = mentionGraph((key) => this.ofFlag(key).flags);
  }

  /** Those of the earlier revision when nothing names anything else now: the commonest change by far. */
  static of(parts: Parts, earlier: Earlier | undefined): Dependencies {
    const known = earlier?.dependencies;
    const ofSegments = mentionsOf(parts.segments, mentionsOfSegment, earlier?.parts.segments, known?.ofSegments);
    const ofFlags = mentionsOf(parts.flags, mentionsOfFlag, earlier?.parts.flags, known?.ofFlags);
    if (known && ofSegments === known.ofSegments && ofFlags === known.ofFlags) return known;
    const all = ofFlags.values.map((own) => own && withSegments(own, (key) => ofSegments.get(key) ?? NO_MENTIONS));
    return new Dependencies(ofSegments, ofFlags, ofFlags.with(all));
  }

  /** What a segment names itself. */
  ownOfSegment(key: string): Mentions {
    return this.ofSegments.get(key) ?? NO_MENTIONS;
  }

  /** What a segment names, also by way of other segments. */
  ofSegment(key: string): Mentions {
    return withSegments(this.ownOfSegment(key), (named) => this.ownOfSegment(named));
  }

  /** What a flag names, also by way of segments. */
  ofFlag(key: string): Mentions {
    return this.allOfFlags.get(key) ?? NO_MENTIONS;
  }

  /** The flags that others ask. */
  get askedFlags(): ReadonlySet<string> {
    if (this.asked !== null) return this.asked;
    const asked = new Set<string>();
    this.allOfFlags.forEach(({ flags }) => {
      for (const flag of flags) asked.add(flag);
    });
    this.asked = asked;
    return asked;
  }
}

/** The mentions of every member; the very table that is known when they are all the same. */
function mentionsOf(
  present: Table<unknown>,
  collect: (raw: unknown) => Mentions,
  earlier: Table<unknown> | undefined,
  known: Table<Mentions> | undefined,
): Table<Mentions> {
  if (earlier === undefined || known === undefined) return present.with(present.values.map(collect));
  let isKnown = present.isAlike(known);
  const mentions = present.values.map((raw, position) => {
    const before = present.positionIn(earlier, position);
    const then = known.values[before];
    if (then !== undefined && earlier.values[before] === raw) return then;
    const now = collect(raw);
    if (then !== undefined && areSame(now, then)) return then;
    isKnown = false;
    return now;
  });
  return isKnown ? known : present.with(mentions);
}
