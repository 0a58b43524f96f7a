import type { JsonObject } from './entry.js';
import type { CompiledFlag } from './flag.js';
import type { Mentions } from './mentions.js';
import { NO_MENTIONS } from './mentions.js';
import type { RegexLibrary } from './regex.js';
import type { KnownMentions, Parts } from './scopes.js';
import type { CompiledSegment } from './segment.js';
import type { Snapshot } from './snapshot.js';

/**
 * Decides what of an earlier snapshot comes out the same. Deliberately careful: whatever asks other flags is compiled
 * again, because which flags may be asked depends on all of them.
 */
export class Reuse implements KnownMentions {
  private readonly previous: Snapshot | null;

  constructor(
    /** Comparable or not: mentions depend on nothing else. */
    private readonly known: Snapshot | null,
    regex: RegexLibrary | null,
    private readonly present: Parts,
  ) {
    const isComparable =
      known !== null &&
      known.scopes.regex === regex &&
      haveSameFields(known.scopes.parts.environment, present.environment);
    this.previous = isComparable ? known : null;
  }

  segmentMentions(key: string, raw: unknown): Mentions | null {
    const segment = this.known?.segments.get(key);
    return segment !== undefined && segment.source === raw ? segment.mentions : null;
  }

  flagMentions(key: string, raw: unknown): Mentions | null {
    const flag = this.known?.flags.get(key);
    return flag !== undefined && flag.source === raw ? flag.mentions : null;
  }

  segment(key: string, mentionsOf: (key: string) => Mentions): CompiledSegment | null {
    const segment = this.previous?.segments.get(key);
    if (segment === undefined || segment.source !== this.present.segments.get(key)) return null;
    const mentions = mentionsOf(key);
    return mentions.flags.size === 0 && this.haveSameSegments(mentions) ? segment : null;
  }

  flag(key: string, raw: unknown, mentions: Mentions): CompiledFlag | null {
    const flag = this.previous?.flags.get(key);
    if (flag === undefined || flag.source !== raw) return null;
    return mentions === NO_MENTIONS || (mentions.flags.size === 0 && this.haveSameSegments(mentions)) ? flag : null;
  }

  private haveSameSegments({ segments }: Mentions): boolean {
    for (const key of segments) {
      if (this.previous?.segments.get(key)?.source !== this.present.segments.get(key)) return false;
    }
    return true;
  }
}

function haveSameFields(left: JsonObject, right: JsonObject): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && Object.is(left[key], right[key]))
  );
}
