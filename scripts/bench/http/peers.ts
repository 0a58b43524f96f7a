/** Our lane beside other servers of flags, each at its own call for the same question, with as many flags. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { answerOf } from './bare-server.js';
import { type Call, evaluateAll, fliptBoolean, ofrepOne } from './calls.js';
import type { Keys } from './filling.js';
import { MANY } from './parts.js';
import { FLAGD, FLIPT, RELAY } from './peers/go.js';
import type { Peer } from './peers/peer.js';
import { UNLEASH } from './peers/unleash.js';
import type { Stage } from './stage.js';

interface Match {
  readonly name: string;
  readonly ours: (keys: Keys) => Call;
  readonly peers: readonly Peer[];
  /** How many times as much as each of the peers. */
  readonly wanted: number;
}

const MATCHES: readonly Match[] = [
  { name: 'all 1,000 flags for one user', ours: evaluateAll, peers: [UNLEASH], wanted: 10 },
  { name: 'OFREP, one of 1,000 flags, beside peers', ours: ofrepOne, peers: [FLAGD, RELAY], wanted: 1 },
  { name: "Flipt's boolean, one of 1,000 flags, beside Flipt", ours: fliptBoolean, peers: [FLIPT], wanted: 1 },
];

export async function contestsWithPeers(stage: Stage): Promise<void> {
  const lane = await stage.ours(MANY, { lane: 'on' });
  const bare = { 'bare node': await stage.bare() };
  for (const { name, ours, peers, wanted } of MATCHES) {
    const running = [];
    for (const peer of peers) {
      const started = await start(stage, peer);
      if (started) running.push({ ...started, name: peer.name });
    }
    if (running.length === 0) continue;
    const { wanted: _, ...asked } = ours(lane);
    const measured = await stage.contest({ ...asked, name }, bare, [{ ...lane, name: 'lane' }, ...running]);
    const [, of, ...others] = measured;
    for (const other of others) {
      const times = (of?.rps ?? Number.NaN) / other.rps;
      stage.measure(`${name}: lane against ${other.name}`, times, 'x', `at least ${wanted}`);
    }
    for (const { stop } of running) await stop();
  }
}

async function start(stage: Stage, peer: Peer) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'burgee-bench-peer-'));
  stage.until({ stop: () => rm(folder, { recursive: true, force: true }) });
  stage.progress(`installing and starting ${peer.name}`);
  try {
    const running = stage.until(await peer.start(MANY.flags, folder));
    await answerOf(running.port, running.call);
    return running;
  } catch (error) {
    stage.notTried(peer.name, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
