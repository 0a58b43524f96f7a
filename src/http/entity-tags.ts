/** Entity tags, `If-Match` and `If-None-Match`, as RFC 9110, sections 8.8.3 and 13.1, has them. */
import { createHash } from 'node:crypto';

/** A tag in a list of tags: the characters that RFC 9110 allows between its quotes. */
const TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Characters of base64url: 96 and 48 bits. */
const CHANGEABLE_LENGTH = 16;
const OBSERVED_LENGTH = 8;

/** Which of these strong tags the caller already has; of several the first. `*` is any. */
export function matchedTag(ifNoneMatch: string | undefined, tags: readonly string[]): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch.trim() === '*') return tags[0];
  // Weak comparison: that a tag is called weak makes no difference.
  const sent = new Set(Array.from(ifNoneMatch.matchAll(TAG), ([, opaque]) => opaque));
  return tags.find((tag) => sent.has(tag));
}

/** The same list with the quotes that some clients leave out. */
export function withQuotes(ifNoneMatch: string | undefined): string | undefined {
  if (ifNoneMatch?.trim() === '*') return ifNoneMatch;
  return ifNoneMatch?.split(',').map(withQuotesAround).join(', ');
}

function withQuotesAround(tag: string): string {
  const bare = tag.trim();
  return bare.endsWith('"') ? bare : `"${bare}"`;
}

/**
 * The strong tag of a resource: `"{version}.{hash of what can be changed}.{hash of what is only observed}"`, without the
 * first where it counts no version, and without the last where nothing is observed. The hashes are there for what a
 * version cannot tell: a resource that was deleted and made anew, and an answer that another release writes otherwise.
 */
export class EntityTag {
  readonly version: number | null;
  /** As it stands in a header, with its quotes. */
  readonly value: string;
  /** The same for as long as nobody changes the resource, whatever is observed: as good as `value` for `If-Match`. */
  readonly lasting: string;
  private readonly changeable: string;

  private constructor(set: string | Buffer, seen: string | undefined, version: number | null) {
    this.version = version;
    this.changeable = `${version === null ? '' : `${version}.`}${hashOf(set, CHANGEABLE_LENGTH)}`;
    this.lasting = `"${this.changeable}"`;
    this.value = `"${this.changeable}${seen === undefined ? '' : `.${hashOf(seen, OBSERVED_LENGTH)}`}"`;
  }

  /** `observed`: the properties that nobody sets, such as when a key was last used. */
  static ofResource(resource: object, observed: ReadonlySet<string>): EntityTag {
    const entries = Object.entries(resource);
    const seen = entries.filter(([name]) => observed.has(name));
    const set = entries.filter(([name]) => !observed.has(name));
    const version = 'version' in resource && typeof resource.version === 'number' ? resource.version : null;
    return new EntityTag(JSON.stringify(set), seen.length > 0 ? JSON.stringify(seen) : undefined, version);
  }

  /** Of what is answered as a document. */
  static ofDocument(content: string | Buffer): EntityTag {
    return new EntityTag(content, undefined, null);
  }

  /** Whether the caller has just this, by their `If-None-Match`. */
  isHadBy(ifNoneMatch: string | undefined): boolean {
    return matchedTag(ifNoneMatch, [this.value]) !== undefined;
  }

  /** Whether nobody has changed what the caller has seen, by their `If-Match`. A weak tag is no proof of that. */
  isMeantBy(ifMatch: string): boolean {
    if (ifMatch.trim() === '*') return true;
    return Array.from(ifMatch.matchAll(TAG)).some(
      ([whole, opaque = '']) =>
        !whole.startsWith('W/') && (opaque === this.lasting || opaque.startsWith(`"${this.changeable}.`)),
    );
  }
}

/** The versions that the tags of an `If-Match` are of. */
export function versionsIn(ifMatch: string): readonly number[] {
  return Array.from(ifMatch.matchAll(TAG)).flatMap(([, opaque = '']) =>
    /^"\d+\./.test(opaque) ? Number.parseInt(opaque.slice(1), 10) : [],
  );
}

function hashOf(value: string | Buffer, length: number): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, length);
}
