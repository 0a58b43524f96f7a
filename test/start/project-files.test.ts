import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { databases, type TestDatabase } from '../support/databases.js';
import { everything } from '../support/documents.js';
import { Ground } from './server.js';

for (const kind of databases()) {
  describe(`a project as a file from the shell on ${kind.name}`, function () {
    this.timeout(120_000);
    let ground: Ground;
    const made: TestDatabase[] = [];

    /** The settings of a database that a server has been started over once. */
    const begun = async () => {
      const database = await kind.create();
      made.push(database);
      const settings = { DATABASE_URL: database.url };
      const server = await ground.start(settings);
      await server.stop();
      return settings;
    };
    const write = async (name: string, text: string) => {
      await writeFile(join(ground.folder, name), text);
      return name;
    };

    beforeEach(async () => {
      ground = await Ground.open();
    });

    afterEach(async () => {
      await ground.clear();
      await Promise.all(made.splice(0).map((database) => database.drop()));
    });

    it('is imported into one server and, as it is exported there, into another', async () => {
      const [one, other] = [await begun(), await begun()];
      const file = await write('shop.json', JSON.stringify(everything));
      const dry = await ground.command('import', one, 'project', file, '--dry-run');
      expect(dry).to.include({ code: 0, logged: '' });
      expect(dry.printed).to.match(/created flag-environment needs in prod\n/);
      expect(dry.printed).to.match(/\n23 created or changed, 0 as the file says already\. Nothing was kept\.\n$/);
      expect((await ground.command('export', one, 'shop')).code).to.equal(1);
      expect((await ground.command('import', one, 'project', file)).printed).to.match(/\n23 created or changed, 0 as /);

      const exported = await ground.command('export', one, 'shop', 'shop.yaml');
      expect(exported).to.deep.equal({ code: 0, printed: "Project 'shop' is in shop.yaml.\n", logged: '' });
      expect((await ground.command('import', other, 'project', 'shop.yaml')).code).to.equal(0);
      const text = await readFile(join(ground.folder, 'shop.yaml'), 'utf8');
      expect(await ground.command('export', other, 'shop')).to.deep.equal({ code: 0, printed: text, logged: '' });
      const again = await ground.command('import', other, 'project', 'shop.yaml');
      expect(again.printed).to.equal('0 created or changed, 23 as the file says already.\n');
    });

    it('that cannot be imported is refused in sentences, with the place in the file', async () => {
      const settings = await begun();
      const head = 'format: 1\nproject: {key: shop}\nenvironments: [{key: dev}]\nsegments: []\n';
      for (const [text, sentence] of [
        ['a: [', /^The file is no YAML: .*, in line \d+, column \d+\.\n$/],
        [`${head}flags: [{key: a}]`, /^The file is not as the contract says\.\n {2}\/flags\/0\/type is required\n$/],
        [
          `${head}flags: [{key: a, type: string}]`,
          /^A string flag must have .*\.\n {2}\/flags\/0\/variations must have /,
        ],
      ] as const) {
        const { code, printed, logged } = await ground.command(
          'import',
          settings,
          'project',
          await write('bad.yaml', text),
        );
        expect({ code, printed }).to.deep.equal({ code: 1, printed: '' });
        expect(logged).to.match(sentence);
      }
      expect((await ground.command('export', settings, 'shop')).logged).to.equal(
        "Project 'shop' does not exist in this database.\n",
      );
    });

    it('needs to be named', async () => {
      const settings = { DATABASE_URL: 'sqlite::memory:' };
      for (const [name, given, sentence] of [
        ['import', [], /^Say what to import/],
        ['import', ['unleash', 'a.json'], /^Say what to import/],
        [
          'import',
          ['flagsmith', 'a.json', '--server-key'],
          /^The option --server-key needs a value\. Say what to import/,
        ],
        ['import', ['flipt', 'a.yml', '--colour', 'red'], /^There is no option --colour\. Say what to import/],
        ['export', ['shop', '--dry-run'], /^There is no option --dry-run\. Name a project/],
        ['export', ['shop', '--environment', 'dev'], /^The option --environment is not for this\. Name a project/],
        [
          'import',
          ['project', 'a.yaml', '--server-key', 'ser.a'],
          /^The option --server-key is not for this\. Say what/,
        ],
        ['import', ['project', 'nowhere.yaml'], /^The file nowhere\.yaml cannot be read: /],
        ['export', [], /^Name a project/],
      ] as const) {
        const { code, logged } = await ground.command(name, settings, ...given);
        expect(code).to.equal(1);
        expect(logged).to.match(sentence);
      }
    });

    it('is explained to who asks for help', async () => {
      const settings = { DATABASE_URL: 'sqlite::memory:' };
      for (const [name, given, sentence] of [
        ['import', ['flipt', '--help'], /^Say what to import, .*--environment prod.*\n$/],
        ['export', ['--help'], /^Name a project, .*--environment prod.*\n$/],
      ] as const) {
        const { code, printed, logged } = await ground.command(name, settings, ...given);
        expect({ code, logged }).to.deep.equal({ code: 0, logged: '' });
        expect(printed).to.match(sentence);
      }
    });
  });
}
