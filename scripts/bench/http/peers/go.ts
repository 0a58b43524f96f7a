/** Servers that are written in Go, compiled here: each reads its flags from a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../../test/support/free-port.js';
import { bytesOf, type Call } from '../calls.js';
import { installFromGo, type Peer, startPeer } from './peer.js';

const VERSIONS = { flagd: 'v0.12.9', relay: 'v1.45.0', flipt: 'v1.58.5' } as const;
const CONTEXT = { plan: 'pro', country: 'CH' };

function keysOf(flags: number): string[] {
  return Array.from({ length: flags }, (_, number) => `flag-${number}`);
}

/** The call that OpenFeature's protocol has for one flag. */
function ofrep(): Call {
  const body = { context: { targetingKey: 'user-42', ...CONTEXT } };
  const requests = [bytesOf({ path: '/ofrep/v1/evaluate/flags/flag-7', headers: {}, body })];
  return { name: 'OFREP of a peer', requests, status: 200, says: '"key":"flag-7"' };
}

export const FLAGD: Peer = {
  name: `flagd ${VERSIONS.flagd.slice(1)}`,
  async start(flags, folder) {
    const binary = await installFromGo('github.com/open-feature/flagd/flagd', VERSIONS.flagd);
    const fractional = {
      fractional: [
        ['on', 50],
        ['off', 50],
      ],
    };
    const one = {
      state: 'ENABLED',
      variants: { on: true, off: false },
      defaultVariant: 'off',
      targeting: { if: [{ '==': [{ var: 'country' }, 'CH'] }, fractional, 'off'] },
    };
    const file = path.join(folder, 'flagd.json');
    writeFileSync(file, JSON.stringify({ flags: Object.fromEntries(keysOf(flags).map((key) => [key, one])) }));
    const [port, grpc, management, sync] = [await freePort(), await freePort(), await freePort(), await freePort()];
    const ports = ['--port', `${grpc}`, '--ofrep-port', `${port}`, '--management-port', `${management}`];
    const args = ['start', '--uri', `file:${file}`, ...ports, '--sync-port', `${sync}`];
    const server = await startPeer(binary, args, {}, `http://127.0.0.1:${management}/readyz`);
    return { ...server, port, call: ofrep() };
  },
};

export const RELAY: Peer = {
  name: `GO Feature Flag's relay ${VERSIONS.relay.slice(1)}`,
  async start(flags, folder) {
    const command = 'github.com/thomaspoignant/go-feature-flag/cmd/relayproxy';
    const binary = await installFromGo(command, VERSIONS.relay);
    const one = {
      variations: { on: true, off: false },
      targeting: [{ query: 'country eq "CH"', percentage: { on: 50, off: 50 } }],
      defaultRule: { variation: 'off' },
    };
    const file = path.join(folder, 'relay-flags.json');
    writeFileSync(file, JSON.stringify(Object.fromEntries(keysOf(flags).map((key) => [key, one]))));
    const port = await freePort();
    const config = path.join(folder, 'relay.json');
    const retrievers = [{ kind: 'file', path: file }];
    const settings = { listen: port, logLevel: 'ERROR', fileFormat: 'json', pollingInterval: 60_000, retrievers };
    writeFileSync(config, JSON.stringify(settings));
    const server = await startPeer(binary, ['--config', config], {}, `http://127.0.0.1:${port}/health`);
    return { ...server, port, call: ofrep() };
  },
};

export const FLIPT: Peer = {
  name: `Flipt ${VERSIONS.flipt.slice(1)}`,
  async start(flags, folder) {
    const binary = await installFromGo('go.flipt.io/flipt/cmd/flipt', VERSIONS.flipt);
    const rollouts = [{ segment: { key: 'swiss', value: true } }];
    const constraints = [{ type: 'STRING_COMPARISON_TYPE', property: 'country', operator: 'eq', value: 'CH' }];
    const features = {
      namespace: 'default',
      flags: keysOf(flags).map((key) => ({ key, name: key, type: 'BOOLEAN_FLAG_TYPE', enabled: false, rollouts })),
      segments: [{ key: 'swiss', name: 'swiss', match_type: 'ALL_MATCH_TYPE', constraints }],
    };
    const storage = path.join(folder, 'flipt');
    mkdirSync(storage);
    // JSON is YAML, too.
    writeFileSync(path.join(storage, 'features.yml'), JSON.stringify(features));
    const port = await freePort();
    const env = {
      FLIPT_STORAGE_TYPE: 'local',
      FLIPT_STORAGE_LOCAL_PATH: storage,
      FLIPT_SERVER_HOST: '127.0.0.1',
      FLIPT_SERVER_HTTP_PORT: `${port}`,
      FLIPT_SERVER_GRPC_PORT: `${await freePort()}`,
      FLIPT_LOG_LEVEL: 'ERROR',
      // It asks nobody outside.
      FLIPT_META_CHECK_FOR_UPDATES: 'false',
      FLIPT_META_TELEMETRY_ENABLED: 'false',
    };
    const server = await startPeer(binary, [], env, `http://127.0.0.1:${port}/health`);
    const body = { namespaceKey: 'default', flagKey: 'flag-8', entityId: 'user-42', context: CONTEXT };
    const requests = [bytesOf({ path: '/evaluate/v1/boolean', headers: {}, body })];
    return { ...server, port, call: { name: 'boolean of a peer', requests, status: 200, says: '"enabled":true' } };
  },
};
