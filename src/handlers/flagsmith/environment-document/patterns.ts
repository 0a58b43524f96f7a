/**
 * Patterns as Python, JavaScript, Java and Go read them alike. What is stored is in RE2 syntax, and its meaning is kept;
 * what the four have no common spelling for is not written at all, because one of them would fail at it on every call.
 */

/** What a pattern is made of, and how each piece is written; undefined: not at all. */
interface Reading {
  readonly text: string;
  /** Where the next piece begins. */
  at: number;
  readonly ignoresCase: boolean;
  /** What a dot is. */
  readonly dot: string;
}

/** What RE2 means by its classes, of which others have more members. */
const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
const ANCHORS: Readonly<Record<string, string>> = { A: '^', z: '$', b: '\\b' };
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };

/** The pattern in the common spelling; undefined: there is none. */
export function portablePattern(pattern: string): string | undefined {
  const [flags = '', letters = ''] = /^\(\?([is]+)\)/.exec(pattern) ?? [];
  const reading: Reading = {
    text: pattern,
    at: flags.length,
    ignoresCase: letters.includes('i'),
    dot: letters.includes('s') ? '[\\s\\S]' : '[^\\n]',
  };
  let written = '';
  while (reading.at < pattern.length) {
    const piece = readPiece(reading);
    if (piece === undefined) return undefined;
    written += piece + readQuantifier(reading);
  }
  return written;
}

/** A text as a pattern that it matches, and nothing else. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');
}

function readPiece(reading: Reading): string | undefined {
  const character = take(reading);
  switch (character) {
    case '\\':
      return readEscape(reading);
    case '[':
      return readClass(reading);
    case '(':
      return readGroup(reading);
    case '.':
      return reading.dot;
    case ')':
    case '|':
    case '^':
    case '$':
      return character;
    default:
      return literal(character, reading);
  }
}

function take(reading: Reading): string {
  const character = reading.text.charAt(reading.at);
  reading.at += 1;
  return character;
}

/** Whatever follows and has the form, taken; empty: nothing has. `form` is sticky. */
function takeForm(reading: Reading, form: RegExp): string {
  form.lastIndex = reading.at;
  const [found = ''] = form.exec(reading.text) ?? [];
  reading.at += found.length;
  return found;
}

function readQuantifier(reading: Reading): string {
  return takeForm(reading, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
}

/** Flags within a pattern have no common spelling; names of groups have no meaning here. */
function readGroup(reading: Reading): string | undefined {
  if (takeForm(reading, /\?:/y)) return '(?:';
  if (takeForm(reading, /\?P?<\w+>/y)) return '(';
  return reading.text.charAt(reading.at) === '?' ? undefined : '(';
}

function readEscape(reading: Reading): string | undefined {
  const letter = reading.text.charAt(reading.at);
  const members = CLASSES[letter.toLowerCase()];
  const written = ANCHORS[letter] ?? (members && (letter === letter.toLowerCase() ? `[${members}]` : `[^${members}]`));
  if (written === undefined) return literal(readEscaped(reading), reading);
  reading.at += 1;
  return written;
}

/** The one character that an escape stands for, in a class and outside. */
function readEscaped(reading: Reading): string {
  const letter = take(reading);
  if (letter === 'x') {
    const code = takeForm(reading, /[0-9A-Fa-f]{2}/y);
    return code === '' ? '' : String.fromCharCode(Number.parseInt(code, 16));
  }
  return CONTROLS[letter] ?? (/^[^\w\s]$/.test(letter) ? letter : '');
}

/** Outside of a class; undefined of what is no whole character. Letters beyond A to Z fold differently in each library. */
function literal(character: string, { ignoresCase }: Reading): string | undefined {
  if (!isWhole(character)) return undefined;
  if (ignoresCase && isLetter(character)) return `[${character.toLowerCase()}${character.toUpperCase()}]`;
  return ignoresCase && isBeyondAscii(character) ? undefined : written(character);
}

function isWhole(character: string): boolean {
  return character !== '' && !/[\ud800-\udfff]/.test(character);
}

function isLetter(character: string): boolean {
  return /^[A-Za-z]$/.test(character);
}

function isBeyondAscii(character: string): boolean {
  return character.charCodeAt(0) > 127;
}

function written(character: string): string {
  const [name] = Object.entries(CONTROLS).find(([, control]) => control === character) ?? [];
  return name === undefined ? escaped(character) : `\\${name}`;
}

/** The bracket is taken already. */
function readClass(reading: Reading): string | undefined {
  let members = takeForm(reading, /\^/y);
  for (let isFirst = true; reading.at < reading.text.length; isFirst = false) {
    if (!isFirst && takeForm(reading, /\]/y)) return `[${members}]`;
    const more = readMembers(reading);
    if (more === undefined) return undefined;
    members += more;
  }
  return undefined;
}

/** One member of a class, or a range of them. */
function readMembers(reading: Reading): string | undefined {
  // Some libraries give these a meaning in a class.
  if (takeForm(reading, /\[[:.=]|&&|--|\|\||~~/y)) return undefined;
  const [, letter] = takeForm(reading, /\\[dws]/y);
  if (letter !== undefined) return CLASSES[letter];
  const first = readMember(reading);
  const last = takeForm(reading, /-(?!\])/y) ? readMember(reading) : first;
  return isWhole(first) && isWhole(last) ? range(first, last, reading) : undefined;
}

function readMember(reading: Reading): string {
  const character = take(reading);
  return character === '\\' ? readEscaped(reading) : character;
}

/** From `first` to `last`, in both cases where case is ignored. */
function range(first: string, last: string, { ignoresCase }: Reading): string | undefined {
  const plain = first === last ? written(first) : `${written(first)}-${written(last)}`;
  if (!ignoresCase) return plain;
  const are = (form: RegExp) => form.test(first) && form.test(last);
  if (are(/^[a-z]$/)) return `${plain}${plain.toUpperCase()}`;
  if (are(/^[A-Z]$/)) return `${plain}${plain.toLowerCase()}`;
  const isCaseless = first === last ? !isBeyondAscii(first) : are(/^[0-9]$/);
  return isCaseless ? plain : undefined;
}
