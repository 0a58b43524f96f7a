import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { complaintsOf } from '../../scripts/pack/contents.js';
import { onOneDatabase } from '../support/app.js';
import { makeFlag } from '../support/flags.js';
import { installPackage, type Project, run } from '../support/installed-package.js';
import { addressOf, close, listen } from '../support/listen.js';

/** What an application does with each of the entries. */
const SCRIPT = `
import { compile, evaluate } from 'burgee/evaluation';
import { re2 } from 'burgee/evaluation/re2';
import { ClientError, createClient } from 'burgee/client';
import { fileStorage } from 'burgee/client/file-storage';

const [url, apiKey] = process.argv.slice(2);
const storage = fileStorage('ruleset.json');
const client = createClient({ url, apiKey, storage, onError: (error) => console.error(error) });
await client.ready();
const remote = client.evaluate('patterned', { attributes: { email: 'ada@example.org' } }, 'none').value;
await client.close();
const { data } = JSON.parse(await storage.load());
const local = evaluate(compile(data), 'live', { attributes: {} }).value;
const ada = { attributes: { email: 'ada@example.org' } };
const patterned = evaluate(compile(data, { regex: re2 }), 'patterned', ada).value;
const refused = createClient({ url, apiKey: 'sk_bad' });
const error = await refused.ready().catch((error) => error instanceof ClientError && error.code);
await refused.close();
console.log(JSON.stringify({ remote, local, patterned, error }));
`;

/** A program that is held against the types. */
const TYPED = `
import { compile, evaluate, type Definition } from 'burgee/evaluation';
import { re2 } from 'burgee/evaluation/re2';
import { createClient, type Evaluation } from 'burgee/client';
import { fileStorage } from 'burgee/client/file-storage';

const ruleset: Definition = { format: 1, flags: {} };
const client = createClient({ url: '', apiKey: '', bootstrap: ruleset, storage: fileStorage('x') });
export const on: Evaluation<boolean> = client.evaluate('on', {}, false);
export const outcome = evaluate(compile(ruleset, { regex: re2 }), 'on', { attributes: {} });
// @ts-expect-error: a number is no text
export const text: Evaluation<string> = client.evaluate('on', {}, 7);
`;

onOneDatabase('the package', (app) => {
  let project: Project;
  let server: Server;

  before(async function () {
    this.timeout(120_000);
    project = await installPackage();
    server = await listen(app().http);
    await makeFlag(app(), { key: 'live', enabled: true });
    const variations = ['yes', 'no'].map((key) => ({ key, value: key }));
    const { key } = await makeFlag(app(), { key: 'patterned', type: 'string', variations, enabled: true });
    const when = { attribute: 'email', operator: 'matches', values: ['@example\\.org$'] };
    const body = { enabled: true, rules: [{ when, serve: { variation: 'no' } }] };
    const path = { flag_key: key, environment_id: 'prod' };
    await app().native.call('replaceFlagEnvironment', { key: app().sk(), path, body });
  });

  after(async () => {
    await close(server);
    await project.remove();
  });

  it('brings re2js inside of it, and nothing else', async () => {
    const modules = async (...below: string[]) => {
      const names = await readdir(join(project.folder, 'node_modules', ...below));
      return names.filter((name) => !name.startsWith('.'));
    };
    expect(await modules()).to.deep.equal(['burgee']);
    expect(await modules('burgee', 'node_modules')).to.deep.equal(['re2js']);
    const { dependencies, scripts } = JSON.parse(
      await readFile(join(project.folder, 'node_modules/burgee/package.json'), 'utf8'),
    );
    expect(Object.keys(dependencies)).to.deep.equal(['re2js']);
    expect(scripts).to.equal(undefined);
  });

  it('runs in an empty project', async () => {
    await writeFile(join(project.folder, 'shop.js'), SCRIPT);
    const url = `http://127.0.0.1:${addressOf(server).port}`;
    const { stdout, stderr } = await run(process.execPath, ['shop.js', url, app().sk()], { cwd: project.folder });
    expect(stderr).to.equal('');
    expect(JSON.parse(stdout)).to.deep.equal({ remote: 'no', local: true, patterned: 'no', error: 'REFUSED' });
  });

  it('has types, which need no others than those of the platform', async () => {
    await writeFile(join(project.folder, 'shop.ts'), TYPED);
    const compiler = join(import.meta.dirname, '../../node_modules/typescript/lib/tsc.js');
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--lib', 'es2022,dom', 'shop.ts'];
    const compiled = run(process.execPath, [compiler, ...options], { cwd: project.folder });
    expect(
      await compiled.then(
        () => 'compiles',
        ({ stdout }) => stdout,
      ),
    ).to.equal('compiles');
  });

  it('has no door to what is inside', async () => {
    const script = "await import('burgee/client/server.js').catch(({ code }) => console.log(code))";
    const arguments_ = ['--input-type=module', '--eval', script];
    const { stdout } = await run(process.execPath, arguments_, { cwd: project.folder });
    expect(stdout.trim()).to.equal('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('is not made with what does not belong there', async () => {
    const folder = join(project.folder, 'node_modules/burgee');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(complaintsOf(folder, files)).to.deep.equal([]);
    expect(complaintsOf(folder, [...files, 'server/app.js.map'])).to.deep.equal([
      'server/app.js.map does not belong there',
    ]);
    expect(
      complaintsOf(
        folder,
        files.filter((file) => file !== 'LICENSE'),
      ),
    ).to.deep.equal(['LICENSE is missing']);
    await writeFile(
      join(folder, 'client/client.js'),
      "import fs from 'node:fs';\nconst knex = await import('knex');\n",
    );
    expect(complaintsOf(folder, files)).to.deep.equal([
      'client/client.js imports node:fs',
      'client/client.js imports knex',
    ]);
  });
});
