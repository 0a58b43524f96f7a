/** Characters of JSON in a sentence. */
const MOST_QUOTED = 200;
/** Characters of JSON; the contract names it. */
const MOST_SHOWN = 1000;

interface ValueText {
  readonly quoted: string;
  readonly isLarge: boolean;
}

/**
 * What people wrote or sent, as one explanation repeats it. Thousands of conditions may ask about the same megabyte:
 * text is cut before it is written as JSON, and lists and objects are written once.
 */
export class ValueTexts {
  private readonly written = new Map<object, ValueText>();

  /** As JSON, cut to a length that fits in a sentence. */
  quoted(value: unknown): string {
    return this.textOf(value).quoted;
  }

  /** The value itself; of a large one, a text with its beginning. */
  shown(value: unknown): unknown {
    const { quoted, isLarge } = this.textOf(value);
    return isLarge ? quoted : value;
  }

  private textOf(value: unknown): ValueText {
    if (typeof value !== 'object' || value === null) return write(value);
    const text = this.written.get(value) ?? write(value);
    this.written.set(value, text);
    return text;
  }
}

function write(value: unknown): ValueText {
  const json = JSON.stringify(typeof value === 'string' ? value.slice(0, MOST_SHOWN) : value) ?? 'nothing';
  const quoted = json.length > MOST_QUOTED ? `${copied(json.slice(0, MOST_QUOTED - 3))}...` : json;
  return { quoted, isLarge: json.length > MOST_SHOWN };
}

/** V8 makes a slice that keeps the whole text in memory; these are characters of its own. */
function copied(slice: string): string {
  return Buffer.from(slice).toString();
}
