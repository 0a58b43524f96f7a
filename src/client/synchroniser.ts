import type { Definition } from '../evaluation/index.js';
import { ClientError } from './client-error.js';
import type { ClientOptions } from './options.js';
import type { Readiness } from './readiness.js';
import type { Reports } from './reports.js';
import type { RulesetHolder } from './ruleset-holder.js';
import type { Saver } from './saver.js';
import { type Fetched, Server } from './server.js';
import { wait, waitAfter, withJitter } from './waiting.js';

/** Milliseconds between two polls, unless the options say otherwise. */
const POLL_INTERVAL = 30_000;
/** Milliseconds: a stream that ends sooner is none that can be relied on. */
const SHORT_STREAM = 5000;

/** What a synchroniser works with. */
export interface Parts {
  readonly holder: RulesetHolder;
  readonly readiness: Readiness;
  readonly reports: Reports;
  readonly saver: Saver;
}

type Trouble = Extract<Fetched, { kind: 'error' }>;

/** Keeps the ruleset as new as it can: from the bootstrap to the storage to the server, and then with each change. */
export class Synchroniser {
  private readonly server: Server;
  private isFromServer = false;

  constructor(
    private readonly options: ClientOptions,
    private readonly parts: Parts,
    private readonly closed: AbortSignal,
  ) {
    const { url, apiKey, fetch = globalThis.fetch } = options;
    // Called as a function of its own: a browser's fetch refuses to be a method of something else.
    this.server = new Server({ url, apiKey, closed, fetch: (input, init) => fetch(input, init) });
  }

  /** Resolves once it is closed and nothing is under way. */
  async run(): Promise<void> {
    const { bootstrap } = this.options;
    if (bootstrap !== undefined) void this.replace(bootstrap, () => !this.parts.holder.current);
    await Promise.all([this.loadStored(), this.keepUp()]);
    await this.parts.saver.settled();
  }

  private async loadStored(): Promise<void> {
    try {
      const text = await this.options.storage?.load();
      const isNewer = ({ revision = 0 }: Definition) =>
        !this.isFromServer && revision >= (this.parts.holder.revision ?? 0);
      if (text !== undefined) await this.replace(text, isNewer);
    } catch (error) {
      this.parts.reports.error(new ClientError('STORAGE_FAILED', 'The storage did not load the ruleset.', error));
    }
  }

  private async keepUp(): Promise<void> {
    const { stream = true, pollInterval = POLL_INTERVAL } = this.options;
    let failures = 0;
    let shortStreams = 0;
    while (!this.closed.aborted) {
      const trouble = await this.refresh();
      if (trouble) {
        await wait(trouble.retryAfter ?? waitAfter(trouble.error.code, failures), this.closed);
        failures += 1;
        continue;
      }
      failures = 0;
      const began = performance.now();
      const isHeard = stream && (await this.server.follow(async () => (await this.refresh()) === undefined));
      shortStreams = performance.now() - began < SHORT_STREAM ? shortStreams + 1 : 0;
      await wait(isHeard ? waitAfter('FAILED', shortStreams) : withJitter(pollInterval), this.closed);
    }
  }

  /** Gets the newest ruleset, or answers why not. */
  private async refresh(): Promise<Trouble | undefined> {
    const fetched = await this.server.fetchRuleset();
    if (this.closed.aborted) return undefined;
    const trouble =
      fetched.kind === 'new' ? await this.take(fetched.text) : fetched.kind === 'error' ? fetched : undefined;
    if (trouble) this.fail(trouble.error);
    else this.parts.reports.endTrouble();
    return trouble;
  }

  private fail(error: ClientError): void {
    this.parts.reports.beginTrouble(error);
    if (error.code === 'REFUSED') this.parts.readiness.fail(error);
  }

  private async take(text: string): Promise<Trouble | undefined> {
    try {
      this.isFromServer = true;
      await this.parts.holder.replace(text, () => !this.closed.aborted);
      this.parts.saver.save(text);
      return undefined;
    } catch (error) {
      this.server.forgetRuleset();
      return { kind: 'error', error: toClientError(error) };
    }
  }

  private async replace(given: Definition | string, isWanted: (ruleset: Definition) => boolean): Promise<void> {
    try {
      await this.parts.holder.replace(given, (ruleset) => !this.closed.aborted && isWanted(ruleset));
    } catch (error) {
      this.parts.reports.error(toClientError(error));
    }
  }
}

function toClientError(error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  return new ClientError('RULESET_INVALID', 'The ruleset has patterns, and re2js could not be loaded.', error);
}
