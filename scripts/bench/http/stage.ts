/** Where a part of the benchmark runs: its servers, which end with it, and its pace. */
import { answerOf, type BareServer, startBare } from './bare-server.js';
import type { Call } from './calls.js';
import type { DataSet } from './data-sets.js';
import type { Fillings, Keys } from './filling.js';
import { type Settings, type Started, startOurs } from './ours.js';
import type { Results } from './results.js';
import { alternate, type Contender, type Measured, type Pace } from './rounds.js';

export interface Ours extends Started, Keys {}

/** A server that is measured at a call, under the name that its row has. */
export interface Entrant extends Pick<Contender, 'port' | 'pid' | 'name' | 'meanwhile'> {
  /** Where it is asked otherwise than by the call that all are compared by. */
  readonly call?: Call;
}

export class Stage {
  private readonly servers: { stop(): Promise<void> }[] = [];

  constructor(
    private readonly fillings: Fillings,
    readonly pace: Pace,
    readonly results: Results,
    readonly progress: (line: string) => void,
  ) {}

  /** A server of ours over a copy of the set. */
  async ours(set: DataSet, settings: Omit<Settings, 'databaseUrl'>): Promise<Ours> {
    const { file, ...keys } = await this.fillings.copyOf(set);
    this.progress(`starting a server with ${set.flags.toLocaleString('en')} flags`);
    return { ...this.until(await startOurs({ databaseUrl: `sqlite:${file}`, ...settings })), ...keys };
  }

  async bare(kind: 'node' | 'express' = 'node'): Promise<BareServer> {
    return this.until(await startBare(kind));
  }

  /** The server ends with the stage. */
  until<Server extends { stop(): Promise<void> }>(server: Server): Server {
    this.servers.push(server);
    return server;
  }

  /**
   * The contest for one call: bare servers answer with the bytes of the last entrant that is asked by this very call. All
   * entrants are asked once before, and what they answer is looked at.
   */
  async contest(call: Call, bare: Readonly<Record<string, BareServer>>, entrants: readonly Entrant[]) {
    this.progress(`measuring: ${call.name}`);
    let answer: Awaited<ReturnType<typeof answerOf>> | undefined;
    for (const entrant of entrants) {
      const answered = await answerOf(entrant.port, entrant.call ?? call);
      if (!entrant.call) answer = answered;
    }
    if (!answer) throw new Error(`Nobody is asked ${call.name}.`);
    for (const server of Object.values(bare)) await server.answerWith(answer);
    const { requests, status } = call;
    const contenders: Contender[] = [
      ...Object.entries(bare).map(([name, { port, pid }]) => ({ name, port, pid, requests, status })),
      ...entrants.map((entrant) => ({ requests, status, ...entrant.call, ...entrant })),
    ];
    const measured: readonly Measured[] = await alternate(contenders, this.pace);
    this.results.contests.push({ name: call.name, wanted: call.wanted, measured });
    return measured;
  }

  measure(name: string, value: number, unit: string, wanted: string): void {
    this.results.measures.push({ name, value, unit, wanted });
  }

  notTried(name: string, reason: string): void {
    this.progress(`not tried: ${name}: ${reason}`);
    this.results.notTried.push({ name, reason });
  }

  async end(): Promise<void> {
    for (const server of this.servers.splice(0)) await server.stop();
  }
}
