import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { databases, type TestDatabase } from '../support/databases.js';
import { documentsIn, shop } from '../support/flipt-files.js';
import { Ground } from './server.js';

for (const kind of databases()) {
  describe(`a features file from the shell on ${kind.name}`, function () {
    this.timeout(120_000);
    let ground: Ground;
    let database: TestDatabase;

    before(async () => {
      ground = await Ground.open();
      database = await kind.create();
      const server = await ground.start({ DATABASE_URL: database.url });
      await server.stop();
    });

    after(async () => {
      await ground.clear();
      await database.drop();
    });

    it('is imported, a second time changes nothing, and it is exported as it was', async () => {
      const settings = { DATABASE_URL: database.url };
      const files = [shop('one'), shop('two')];
      await writeFile(join(ground.folder, 'features.json'), JSON.stringify(files));
      const words = ['flipt', 'features.json'];
      const dry = await ground.command('import', settings, ...words, '--dry-run');
      expect(dry).to.include({ code: 0, logged: '' });
      expect(dry.printed).to.match(/\n18 created or changed, 2 as the file says already\. Nothing was kept\.\n$/);
      const { printed } = await ground.command('import', settings, ...words);
      expect(printed).to.match(/^created project one \(namespace one\)\n/);
      expect(printed).to.include('created flag-environment checkout in dev (namespace two)\n');
      expect((await ground.command('import', settings, ...words)).printed).to.match(/\n0 created or changed, 20 as /);

      const exported = await ground.command('export', settings, 'flipt', '--namespaces', 'one,two');
      expect(documentsIn(exported.printed)).to.deep.equal(files);
      const told = await ground.command('export', settings, 'flipt', 'all.yml');
      expect(told).to.include({ code: 0, printed: 'The namespaces are in all.yml.\n' });
      const all = documentsIn(await readFile(join(ground.folder, 'all.yml'), 'utf8'));
      expect(all.map(({ namespace }) => namespace.key)).to.deep.equal(['default', 'one', 'two']);
    });

    it('goes to the environment that is named, and comes from it', async () => {
      const settings = { DATABASE_URL: database.url };
      const flags = [{ key: 'new_menu', name: 'New menu', type: 'BOOLEAN_FLAG_TYPE', enabled: true }];
      await writeFile(join(ground.folder, 'menu.json'), JSON.stringify({ flags }));
      const enabledIn = async (...environment: string[]) => {
        const words = ['flipt', '--namespaces', 'default', ...environment];
        return documentsIn((await ground.command('export', settings, ...words)).printed)[0].flags[0].enabled;
      };
      const told = await ground.command('import', settings, 'flipt', 'menu.json', '--environment', 'prod');
      expect(told.logged).to.equal('');
      expect(told.printed).to.include('\nThe flags of namespace default have their states in the environment prod.\n');
      expect([await enabledIn(), await enabledIn('--environment', 'prod')]).to.deep.equal([false, true]);
      const first = await ground.command('import', settings, 'flipt', 'menu.json', '--dry-run');
      expect(first.printed).to.include('The flags of namespace default would have their states in the environment dev');
      const none = await ground.command('import', settings, 'flipt', 'menu.json', '--environment', 'none');
      expect(none.logged).to.match(/^Environment 'none' does not exist/);
    });

    it('that is refused says why, and so does an export', async () => {
      const settings = { DATABASE_URL: database.url };
      const refused = async (text: string) => {
        await writeFile(join(ground.folder, 'bad.yml'), text);
        const { code, printed, logged } = await ground.command('import', settings, 'flipt', 'bad.yml');
        expect({ code, printed }).to.deep.equal({ code: 1, printed: '' });
        return logged;
      };
      expect(await refused('flags: [')).to.match(/^The file is no YAML: /);
      expect(await refused('flags: 1')).to.match(/^The file is not as the contract says\.\n {2}\/flags must be array/);
      expect(await refused('version: 2')).to.match(/^The file cannot be imported: \/version must be 1\.0, /);
      const nowhere = await ground.command('export', settings, 'flipt', '--namespaces', 'nowhere');
      expect(nowhere).to.deep.include({ code: 1, printed: '' });
      expect(nowhere.logged).to.equal('namespace "nowhere" not found\n');
      expect((await ground.command('export', settings, 'flipt', '--namespaces')).logged).to.match(
        /^The option --namespaces needs a value\. Name a project/,
      );
    });
  });
}
