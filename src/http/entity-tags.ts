/** Entity tags and `If-None-Match`, as RFC 9110, sections 8.8.3 and 13.1.2, has them. */

/** A tag in a list of tags: the characters that RFC 9110 allows between its quotes. */
const TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Which of these strong tags the caller already has; of several the first. `*` is any. */
export function matchedTag(ifNoneMatch: string | undefined, tags: readonly string[]): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch.trim() === '*') return tags[0];
  // Weak comparison: that a tag is called weak makes no difference.
  const sent = new Set(Array.from(ifNoneMatch.matchAll(TAG), ([, opaque]) => opaque));
  return tags.find((tag) => sent.has(tag));
}
