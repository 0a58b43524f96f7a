import { writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { makeFlag, target } from '../support/flags.js';
import { installPackage, type Project, run } from '../support/installed-package.js';
import { addressOf, close, listen } from '../support/listen.js';

/** What an application does with the provider for servers, and with the one for pages. */
const SCRIPTS = {
  'burgee/openfeature': `
import { OpenFeature } from '@openfeature/server-sdk';
import { BurgeeProvider } from 'burgee/openfeature';

const [url, apiKey] = process.argv.slice(2);
await OpenFeature.setProviderAndWait(new BurgeeProvider({ url, apiKey }));
console.log(await OpenFeature.getClient().getBooleanValue('live', false));
await OpenFeature.close();
`,
  'burgee/openfeature/web': `
import { OpenFeature } from '@openfeature/web-sdk';
import { BurgeeWebProvider } from 'burgee/openfeature/web';

const [url, apiKey] = process.argv.slice(2);
await OpenFeature.setProviderAndWait(new BurgeeWebProvider({ url, apiKey }));
console.log(OpenFeature.getClient().getBooleanValue('live', false));
await OpenFeature.close();
`,
};

/** A program that is held against the types. */
const TYPED = `
import { OpenFeature, type Provider } from '@openfeature/server-sdk';
import { OpenFeature as Web } from '@openfeature/web-sdk';
import { BurgeeProvider } from 'burgee/openfeature';
import { BurgeeWebProvider, type BurgeeWebProviderOptions } from 'burgee/openfeature/web';

export const provider: Provider = new BurgeeProvider({ url: '', apiKey: '', onError: ({ code }) => void code });
OpenFeature.setProvider(provider);
const options: BurgeeWebProviderOptions = { url: '', apiKey: '' };
Web.setProvider(new BurgeeWebProvider(options));
// @ts-expect-error: a page has no server's provider
Web.setProvider(provider);
`;

onOneDatabase('the providers of the package', (app) => {
  let project: Project;
  let server: Server;

  before(async function () {
    this.timeout(120_000);
    project = await installPackage(['@openfeature/core', '@openfeature/server-sdk', '@openfeature/web-sdk']);
    server = await listen(app().http);
    await makeFlag(app(), { key: 'live' });
    dataOf(await target(app(), 'live', { default_serve: { variation: 'on' } }));
  });

  after(async () => {
    await close(server);
    await project.remove();
  });

  for (const [entry, script] of Object.entries(SCRIPTS)) {
    it(`run in an empty project, and let it end: ${entry}`, async () => {
      await writeFile(join(project.folder, 'shop.js'), script);
      const url = `http://127.0.0.1:${addressOf(server).port}`;
      const { stdout, stderr } = await run(process.execPath, ['shop.js', url, app().sk()], { cwd: project.folder });
      expect([stdout, stderr]).to.deep.equal(['true\n', '']);
    });
  }

  it("have types that are OpenFeature's", async () => {
    await writeFile(join(project.folder, 'shop.ts'), TYPED);
    const compiler = join(import.meta.dirname, '../../node_modules/typescript/lib/tsc.js');
    // The types of the SDK for servers are written for Node's.
    const libraries = ['--skipLibCheck', '--lib', 'es2022,dom'];
    const options = ['--strict', '--noEmit', '--module', 'nodenext', ...libraries, 'shop.ts'];
    const compiled = run(process.execPath, [compiler, ...options], { cwd: project.folder });
    expect(
      await compiled.then(
        () => 'compiles',
        ({ stdout }) => stdout,
      ),
    ).to.equal('compiles');
  });
});
