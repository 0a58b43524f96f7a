/** Constant evaluation at every door of one node. */
import { setTimeout } from 'node:timers/promises';
import { DOORS, type Door, USERS } from './doors.js';
import type { Truth } from './truth.js';

/** Milliseconds within which a living node must answer. */
const PATIENCE = 5000;
const PAUSE = 50;

export class Load {
  readonly answered = new Map<string, number>();
  readonly findings: string[] = [];
  slowest = 0;
  /** Whether the node may fail: it was killed, or is frozen. */
  mayFail = false;
  phase = '';
  #isOver = false;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly node: string,
    private readonly url: string,
    private readonly sk: string,
    private readonly truth: Truth,
  ) {}

  /** Every call once, unchecked: the first of each compiles what it needs, which holds a new process up for a second. */
  async warmUp(): Promise<void> {
    for (const user of USERS) {
      for (const door of DOORS) {
        const { path, init } = door.request(user, this.sk);
        await (await fetch(`${this.url}${path}`, init)).arrayBuffer();
      }
    }
  }

  start(): void {
    this.#running = Promise.all(DOORS.map((door) => this.#ask(door)));
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#running;
  }

  async #ask(door: Door): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      await this.#once(door, USERS[turn % USERS.length] ?? '');
      await setTimeout(PAUSE);
    }
  }

  async #once(door: Door, user: string): Promise<void> {
    const asked = performance.now();
    const mightFail = this.mayFail;
    const { path, init } = door.request(user, this.sk);
    try {
      const response = await fetch(`${this.url}${path}`, { ...init, signal: AbortSignal.timeout(PATIENCE) });
      const body = await response.text();
      if (mightFail || this.mayFail) return;
      if (response.status !== 200) return this.#find(door, `status ${response.status}: ${body.slice(0, 200)}`);
      const complaint = this.truth.complaint(user, door.read(JSON.parse(body)), asked);
      if (complaint) this.#find(door, complaint);
      this.answered.set(door.name, (this.answered.get(door.name) ?? 0) + 1);
      this.slowest = Math.max(this.slowest, performance.now() - asked);
    } catch (error) {
      if (!mightFail && !this.mayFail) this.#find(door, String(error));
    }
  }

  #find(door: Door, what: string): void {
    this.findings.push(`${this.phase}: ${this.node}, ${door.name}: ${what}`);
  }
}
