/**
 * The regular expression library, injected into `compile`: browsers load it only when a ruleset has a pattern.
 * Patterns are RE2 syntax; see `regex-re2.ts` for the one that Burgee uses.
 */
export interface RegexLibrary {
  /**
   * Compiles a pattern to a test that tells whether it is found anywhere in a text.
   * Throws an Error whose message says why when the pattern is refused.
   */
  compile(pattern: string): (text: string) => boolean;
}
