/** The OpenFeature CLI, unmodified, against the server: what it pulls, pushes, and generates from. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { onOneDatabase } from '../support/app.js';
import { evaluate, makeFlag } from '../support/flags.js';
import { run } from '../support/installed-package.js';
import { addressOf, close, listen } from '../support/listen.js';
import { nativeFlagOf } from '../support/manifest.js';
import { execute } from './execute.js';
import { needTools } from './program.js';

/** Go builds it, in the version that its folder pins. */
const GO = { name: 'Go', tools: [['go', 'version']] };
const PROGRAM = 'github.com/open-feature/cli/cmd/openfeature';

/** An application over the client that the CLI has generated. */
const APPLICATION = `
import { OFREPProvider } from '@openfeature/ofrep-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { getGeneratedClient } from './openfeature';

const [baseUrl = '', key = ''] = process.argv.slice(2);
await OpenFeature.setProviderAndWait(new OFREPProvider({ baseUrl, headers: [['X-API-Key', key]] }));
const client = getGeneratedClient();
const size: number = await client.pageSize();
const { value, reason } = await client.searchRolloutDetails();
console.log(JSON.stringify({ size, value, reason, banner: await client.banner() }));
`;

onOneDatabase('the OpenFeature CLI', (app) => {
  let folder = '';
  let server: Server | undefined;
  let url: string;

  before(async function () {
    this.timeout(600_000);
    await needTools(this, GO);
    folder = await mkdtemp(join(tmpdir(), 'burgee-cli-'));
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
    await symlink(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
    await execute(['go', 'build', '-C', 'openfeature-cli', '-o', join(folder, 'openfeature'), PROGRAM]);
    await plant();
    server = await listen(app().http);
    url = `http://127.0.0.1:${addressOf(server).port}`;
  });

  after(async () => {
    if (server) await close(server);
    if (folder) await rm(folder, { recursive: true });
  });

  /** Some flags of every type, made in the native contract. */
  const plant = async () => {
    const withValues = (key: string, type: string, ...values: readonly unknown[]) =>
      makeFlag(app(), { key, type, variations: values.map((value, index) => ({ key: `v${index}`, value })) });
    await makeFlag(app(), {
      key: 'search-rollout',
      name: 'Search rollout',
      description: 'The new search.',
      enabled: true,
    });
    await withValues('greeting', 'string', 'hello', 'welcome');
    await withValues('page-size', 'number', 10, 20);
    await withValues('ratio', 'number', 0.5, 1);
    await withValues('banner', 'json', { text: 'Hello', lines: [1, 2] });
    await withValues('countries', 'json', ['CH', 'AT']);
    await withValues('nothing', 'json', null);
  };

  const openfeature = (command: string, ...args: readonly string[]) =>
    run(join(folder, 'openfeature'), [command, ...args, '--no-input'], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    });
  const remotely = (command: string, ...args: readonly string[]) =>
    openfeature(command, '--provider-url', url, '--auth-token', app().sk(), ...args);
  const pull = () => remotely('pull', '--no-prompt');
  const readManifest = async () => JSON.parse(await readFile(join(folder, 'flags.json'), 'utf8')).flags;
  const writeManifest = (flags: object, file = 'flags.json') =>
    writeFile(join(folder, file), JSON.stringify({ flags }));

  it('pulls a flag of every type', async () => {
    const { stdout } = await pull();
    expect(stdout).to.include(`Successfully fetched flags from ${url}`);
    expect(await readManifest()).to.deep.equal({
      'search-rollout': { flagType: 'boolean', description: 'The new search.', defaultValue: false },
      greeting: { flagType: 'string', description: '', defaultValue: 'welcome' },
      'page-size': { flagType: 'integer', description: '', defaultValue: 20 },
      ratio: { flagType: 'float', description: '', defaultValue: 1 },
      banner: { flagType: 'object', description: '', defaultValue: { text: 'Hello', lines: [1, 2] } },
      countries: { flagType: 'object', description: '', defaultValue: ['CH', 'AT'] },
      nothing: { flagType: 'object', description: '', defaultValue: {} },
    });
  });

  it('has nothing to push of what it has just pulled', async () => {
    await pull();
    expect((await remotely('push')).stdout).to.include('No changes needed');
  });

  it('pushes what is new and what is changed, once', async () => {
    await pull();
    const flags = await readManifest();
    const changed = {
      ...flags,
      'search-rollout': { ...flags['search-rollout'], description: 'A newer search.', defaultValue: true },
      'page-size': { ...flags['page-size'], defaultValue: 50 },
      'new-boolean': { flagType: 'boolean', description: 'New.', defaultValue: true },
      'new-float': { flagType: 'float', defaultValue: 2 },
      'new-object': { flagType: 'object', defaultValue: { a: [1] } },
    };
    await writeManifest(flags, 'before.json');
    await writeManifest(changed);
    const { stdout: compared } = await openfeature('compare', '--against', 'before.json', '--output', 'flat');
    expect(compared).to.include('new-boolean').and.to.include('page-size').and.not.to.include('greeting');
    expect((await remotely('push', '--dry-run')).stdout).to.match(/Would Create \(3\)[\s\S]*Would Update \(2\)/);
    expect((await remotely('push')).stdout).to.match(/Created \(3\)[\s\S]*Updated \(2\)/);
    expect((await remotely('push')).stdout).to.include('No changes needed');
    expect(await nativeFlagOf(app(), 'search-rollout')).to.include({
      name: 'Search rollout',
      description: 'A newer search.',
      enabled: true,
    });
    expect(await evaluate(app(), 'new-boolean')).to.include({ value: true, enabled: false });
    await pull();
    expect((await readManifest())['new-float']).to.deep.equal({ flagType: 'float', description: '', defaultValue: 2 });
  });

  it('says what the server refuses, in its words', async () => {
    const refusal = (...args: readonly string[]) =>
      openfeature('push', '--provider-url', url, ...args).then(
        () => 'not refused',
        ({ stdout, stderr }) => `${stdout}${stderr}`,
      );
    expect(await refusal('--auth-token', 'sk_bad')).to.include(
      'The API key is malformed, unknown, expired or revoked.',
    );
    await writeManifest({ 'page-size': { flagType: 'string', defaultValue: 'x' } });
    expect(await refusal('--auth-token', app().sk())).to.include(
      "Feature flag 'page-size' is of the type integer, and a flag's type never changes.",
    );
  });

  it('generates code for every target that it knows', async () => {
    await pull();
    for (const target of ['angular', 'csharp', 'go', 'java', 'nestjs', 'nodejs', 'python', 'react']) {
      await openfeature('generate', target, '--output', `generated/${target}`);
    }
  });

  it('generates a client for Node.js that compiles and that our server answers over OFREP', async () => {
    await pull();
    await mkdir(join(folder, 'application'), { recursive: true });
    await openfeature('generate', 'nodejs', '--output', 'application');
    await writeFile(join(folder, 'application/main.ts'), APPLICATION);
    const tsc = [join(folder, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck'];
    const options = ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022', '--types', 'node'];
    await run(process.execPath, [...tsc, ...options, 'application/main.ts'], { cwd: folder });
    const program = ['--import', 'tsx', 'application/main.ts', url, app().sk()];
    const { stdout } = await run(process.execPath, program, { cwd: folder });
    const served = async (key: string) => (await evaluate(app(), key)).value;
    expect(JSON.parse(stdout)).to.deep.equal({
      size: await served('page-size'),
      value: true,
      reason: 'DEFAULT',
      banner: { text: 'Hello', lines: [1, 2] },
    });
  });
});
