import { RE2JS } from 're2js';

import type { RegexLibrary } from './regex.js';

/** RE2 in pure JavaScript: time linear in the text, so a pattern cannot hang the process. Not part of the barrel. */
export const re2: RegexLibrary = {
  compile(pattern) {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.test(text);
  },
};
