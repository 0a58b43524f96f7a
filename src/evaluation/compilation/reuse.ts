import type { JsonObject } from '../conditions/entry.js';
import type { CompiledFlag } from '../flags/flag.js';
import type { Snapshot } from '../snapshot.js';
import type { Mentions } from './mentions.js';
import { haveSame, NO_MENTIONS } from './mentions.js';
import { changedKeys } from './parts.js';
import type { Scopes } from './scopes.js';
import type { CompiledSegment } from './segment.js';
import { variationKeys } from './targets.js';

/**
 * Decides what of an earlier snapshot comes out the same: what is the very same object, puts the very same segments in
 * its place, and would find the flags that it asks as it found them then. How such a flag answers is no part of that: it
 * is looked up in each call.
 */
export class Reuse {
  private readonly previous: Snapshot | null;
  private readonly changedSegments: ReadonlySet<string>;
  /** The flags that a flag leaf would find different: new ones, removed ones, and those with other variations. */
  private readonly changedTargets: ReadonlySet<string>;

  constructor(
    previous: Snapshot | undefined,
    private readonly present: Scopes,
  ) {
    this.previous = previous && areComparable(previous.scopes, present) ? previous : null;
    const { segments, flags } = present.parts;
    const { parts } = this.previous?.scopes ?? present;
    this.changedSegments = new Set(changedKeys(segments, parts.segments));
    this.changedTargets = new Set(
      changedKeys(flags, parts.flags).filter((key) => {
        const isInBoth = flags.has(key) && parts.flags.has(key);
        return !isInBoth || !haveSame(variationKeys(flags.get(key)), variationKeys(parts.flags.get(key)));
      }),
    );
  }

  segment(position: number): CompiledSegment | undefined {
    if (this.previous === null) return undefined;
    const { segments } = this.present.parts;
    const key = segments.names[position] ?? '';
    if (this.changedSegments.has(key)) return undefined;
    const isSame = this.findsTheSame(null, this.present.dependencies.ofSegment(key), this.previous.scopes);
    return isSame ? this.previous.segments.get(key) : undefined;
  }

  flag(position: number): CompiledFlag | undefined {
    if (this.previous === null) return undefined;
    const { parts, dependencies } = this.present;
    const { scopes, flags } = this.previous;
    const before = parts.flags.positionIn(scopes.parts.flags, position);
    if (parts.flags.values[position] !== scopes.parts.flags.values[before]) return undefined;
    const mentions = dependencies.allOfFlags.values[position] ?? NO_MENTIONS;
    const isSame = mentions === NO_MENTIONS || this.findsTheSame(parts.flags.names[position] ?? null, mentions, scopes);
    return isSame ? flags.values[before] : undefined;
  }

  private findsTheSame(asker: string | null, { segments, flags }: Mentions, then: Scopes): boolean {
    const hangsTogetherAsThen = this.present.dependencies === then.dependencies;
    // The commonest case by far, asked once for each of thousands of flags.
    if (hangsTogetherAsThen && this.changedSegments.size === 0 && this.changedTargets.size === 0) return true;
    for (const key of segments) if (this.changedSegments.has(key)) return false;
    for (const key of flags) if (this.changedTargets.has(key)) return false;
    if (hangsTogetherAsThen) return true;
    const before = then.targetsFor(asker);
    const now = this.present.targetsFor(asker);
    return [...flags].every((flag) => before.refusal(flag) === now.refusal(flag));
  }
}

function areComparable(previous: Scopes, present: Scopes): boolean {
  return previous.regex === present.regex && haveSameFields(previous.parts.environment, present.parts.environment);
}

function haveSameFields(left: JsonObject, right: JsonObject): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && Object.is(left[key], right[key]))
  );
}
