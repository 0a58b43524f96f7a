/** What all flags answer to one context, as OFREP's bulk answer has it. */
import type { FlagMetadata, JsonObject, JsonValue } from '@openfeature/web-sdk';

interface Answer {
  /** Undefined: the application's own default. */
  readonly value: JsonValue | undefined;
  readonly variant: string | undefined;
  readonly reason: string | undefined;
  readonly metadata: FlagMetadata;
  readonly errorCode: string | undefined;
  readonly errorDetails: string | undefined;
}

export interface Answers {
  readonly flags: ReadonlyMap<string, Answer>;
  /** What is known of all flags together. */
  readonly metadata: FlagMetadata;
  readonly stream: EventStreamAddress | undefined;
}

/** Where to hear that it is worth asking again. It holds a token, and belongs in no log. */
export interface EventStreamAddress {
  readonly url: string;
  /** Milliseconds for which a page should be out of sight before it closes the stream. */
  readonly inactivityDelay: number;
}

/** Milliseconds; the protocol's own default. */
export const INACTIVITY_DELAY = 120_000;

/** `root`: the address of the server, with a slash at its end. Throws where the text is no such answer. */
export function readAnswers(text: string, root: string): Answers {
  const body: JsonValue = JSON.parse(text);
  if (!isObject(body) || !isList(body['flags'])) throw new TypeError('It has no list of flags.');
  const { flags, metadata, eventStreams } = body;
  const streams = isList(eventStreams) ? eventStreams.map((stream) => toStream(stream, root)) : [];
  return {
    flags: new Map(flags.filter(isObject).map((flag) => [String(flag['key']), toAnswer(flag)])),
    metadata: toMetadata(metadata),
    stream: streams.find((stream) => stream !== undefined),
  };
}

/** The flags that answer otherwise than before, in key order. */
export function changedKeys(previous: Answers, present: Answers): string[] {
  const keys = new Set([...previous.flags.keys(), ...present.flags.keys()]);
  return [...keys].filter((key) => said(previous.flags.get(key)) !== said(present.flags.get(key))).sort();
}

/** What of an answer the application sees; its metadata count each revision. */
function said(answer: Answer | undefined): string | undefined {
  return answer && JSON.stringify([answer.value, answer.variant, answer.reason, answer.errorCode]);
}

function toAnswer({ value, variant, reason, metadata, errorCode, errorDetails }: JsonObject): Answer {
  return {
    value,
    // An empty variant is none: the protocol's older providers cannot do without the word.
    variant: toText(variant) || undefined,
    reason: toText(reason),
    metadata: toMetadata(metadata),
    errorCode: toText(errorCode),
    errorDetails: toText(errorDetails),
  };
}

/** Only what OpenFeature takes as metadata. */
function toMetadata(given: JsonValue | undefined): FlagMetadata {
  const metadata: FlagMetadata = {};
  for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') metadata[name] = value;
  }
  return metadata;
}

/** Undefined: a stream of a kind that is not known here. */
function toStream(given: JsonValue, root: string): EventStreamAddress | undefined {
  if (!isObject(given) || given['type'] !== 'sse') return undefined;
  const { url, endpoint, inactivityDelaySec: seconds } = given;
  const { origin, requestUri } = isObject(endpoint) ? endpoint : {};
  // Without a slash in front, so that it is below the whole path of the base: what stands before the server may need that.
  const reference = toText(url) ?? toText(requestUri)?.replace(/^\/+/, '');
  const base = toText(origin) ?? root;
  if (reference === undefined || !URL.canParse(reference, base)) return undefined;
  return {
    url: new URL(reference, base).href,
    inactivityDelay: typeof seconds === 'number' && seconds >= 1 ? seconds * 1000 : INACTIVITY_DELAY,
  };
}

function toText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: JsonValue | undefined): value is JsonValue[] {
  return Array.isArray(value);
}
