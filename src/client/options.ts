import type { Definition, RegexLibrary } from '../evaluation/index.js';
import type { ClientError } from './client-error.js';

/** Where the newest ruleset is kept for the next start. It is kept as the text that the server sent. */
export interface RulesetStorage {
  /** What was saved last; undefined: nothing was. */
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
}

export interface RulesetChange {
  readonly revision: number | null;
  /** The flags that may answer otherwise than before, in key order. */
  readonly flagKeys: readonly string[];
}

export interface ClientOptions {
  /** Where the server is, without the path of its API: `http://127.0.0.1:8000`. */
  readonly url: string;
  /** A secret key, `sk_…`: it chooses the environment. */
  readonly apiKey: string;
  /** What to evaluate until the server has answered: a ruleset, or what `GET /api/v1/ruleset` once answered, as text. */
  readonly bootstrap?: Definition | string;
  /** Keeps the newest ruleset, to start from when the server is away. */
  readonly storage?: RulesetStorage;
  /** Milliseconds between two polls where the stream cannot be had. Default: 30,000. */
  readonly pollInterval?: number;
  /** Whether to be told of changes by the server at once. Default: true; false only polls. */
  readonly stream?: boolean;
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch;
  /** What conditions with patterns are tested by. Default: `re2js`, loaded when a ruleset has a pattern. */
  readonly regex?: RegexLibrary;
  /** Told of each ruleset that takes the place of another, and of the first. */
  readonly onChange?: (change: RulesetChange) => void;
  /** Told of what keeps the newest ruleset from coming: once when it begins, and not at each new try. */
  readonly onError?: (error: ClientError) => void;
  /** Told when nothing of that kind keeps it from coming any more. */
  readonly onRecovery?: () => void;
}
