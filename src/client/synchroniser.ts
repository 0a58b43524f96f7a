import type { Definition } from '../evaluation/index.js';
import { ClientError, isFatal } from './client-error.js';
import { SHORT_STREAM } from './follow-stream.js';
import { mistakeIn } from './mistake.js';
import type { ClientOptions } from './options.js';
import type { Readiness } from './readiness.js';
import type { Reports } from './reports.js';
import type { RulesetHolder } from './ruleset-holder.js';
import type { Saver } from './saver.js';
import { Server } from './server.js';
import type { Trouble } from './trouble.js';
import { PAUSE, POLL_INTERVAL, toInterval, wait, waitAfter, withJitter } from './waiting.js';

/** What a synchroniser works with. */
interface Parts {
  readonly holder: RulesetHolder;
  readonly readiness: Readiness;
  readonly reports: Reports;
  readonly saver: Saver;
}

/** Keeps the ruleset as new as it can: from the bootstrap to the storage to the server, and then with each change. */
export class Synchroniser {
  private readonly server: Server;
  private isFromServer = false;

  constructor(
    private readonly options: ClientOptions,
    private readonly parts: Parts,
    private readonly closed: AbortSignal,
  ) {
    this.server = new Server(options, closed);
  }

  /** Resolves once it is closed and nothing is under way. */
  async run(): Promise<void> {
    const { bootstrap } = this.options;
    const bootstrapped = bootstrap === undefined || this.replace(bootstrap, () => !this.parts.holder.current);
    const started = Promise.all([bootstrapped, this.loadStored()]);
    const mistake = mistakeIn(this.options);
    if (!mistake) await this.keepUp();
    await started;
    if (mistake && !this.closed.aborted) this.fail(mistake);
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
    const { stream = true } = this.options;
    const pollInterval = toInterval(this.options.pollInterval, POLL_INTERVAL);
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
      const followed = stream ? await this.server.follow(() => this.onNew()) : 'absent';
      shortStreams = performance.now() - began < SHORT_STREAM ? shortStreams + 1 : 0;
      const untilPoll = withJitter(pollInterval);
      await wait(
        followed === 'absent' ? untilPoll : Math.min(untilPoll, waitAfter('FAILED', shortStreams)),
        this.closed,
      );
    }
  }

  /** Answers whether to listen on. The pause is there for a server that tells of changes without end. */
  private async onNew(): Promise<boolean> {
    if (await this.refresh()) return false;
    await wait(PAUSE, this.closed);
    return !this.closed.aborted;
  }

  /** Gets the newest ruleset, or answers why not. */
  private async refresh(): Promise<Trouble | undefined> {
    const fetched = await this.server.fetchRuleset(this.isFromServer);
    if (this.closed.aborted) return undefined;
    const trouble =
      fetched.kind === 'new' ? await this.take(fetched.text) : fetched.kind === 'trouble' ? fetched : undefined;
    if (trouble) this.fail(trouble.error);
    else this.parts.reports.endTrouble();
    return trouble;
  }

  private fail(error: ClientError): void {
    this.parts.reports.beginTrouble(error);
    if (isFatal(error)) this.parts.readiness.fail(error);
  }

  private async take(text: string): Promise<Trouble | undefined> {
    try {
      await this.parts.holder.replace(text, () => {
        this.isFromServer = true; // It was read: what was stored is not asked for any more.
        return !this.closed.aborted;
      });
      this.parts.saver.save(text);
      return undefined;
    } catch (error) {
      this.server.forgetRuleset();
      return { kind: 'trouble', error: toClientError(error) };
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
  return new ClientError('RULESET_INVALID', 'The ruleset cannot be compiled.', error);
}
