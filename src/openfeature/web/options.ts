export interface BurgeeWebProviderOptions {
  /** Where the server is, without the path of its API: `https://flags.example.com`. Empty: it serves the page itself. */
  readonly url: string;
  /** A publishable key, `pk_…`, or an environment's client key: it chooses the environment. */
  readonly apiKey: string;
  /** Milliseconds between two polls where the stream cannot be had. Default: 30,000. */
  readonly pollInterval?: number;
  /** Whether to be told of changes by the server at once. Default: true; false only polls. */
  readonly stream?: boolean;
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch;
}
