import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { databases, type TestDatabase } from '../support/databases.js';
import { environmentDocument, state } from '../support/environment-documents.js';
import { Ground } from './server.js';

for (const kind of databases()) {
  describe(`an environment document from the shell on ${kind.name}`, function () {
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

    it('is imported with its keys, and a second time changes nothing', async () => {
      const settings = { DATABASE_URL: database.url };
      const document = environmentDocument({ feature_states: [state(1, 'banner')] });
      await writeFile(join(ground.folder, 'shop.json'), JSON.stringify(document));
      const words = ['flagsmith', 'shop.json', '--server-key', 'ser.aB3dE6gH9jK2mN5pQ8sT1v'];
      const dry = await ground.command('import', settings, ...words, '--dry-run');
      expect(dry).to.include({ code: 0, logged: '' });
      expect(dry.printed).to.match(/\n5 created or changed, 0 as the file says already\. Nothing was kept\.\n$/);
      const { printed } = await ground.command('import', settings, ...words);
      expect(printed).to.match(/^created project shop-\d+\n/);
      expect(printed).to.include(`Environment 'production' of project 'shop-`);
      expect(printed).to.include(`client key ${document.api_key}.\n5 created or changed, 0 as`);
      expect((await ground.command('import', settings, ...words)).printed).to.match(/\n0 created or changed, 5 as /);

      await writeFile(join(ground.folder, 'bad.json'), JSON.stringify({ ...document, api_key: 'x' }));
      const bad = await ground.command('import', settings, 'flagsmith', 'bad.json');
      expect(bad).to.include({ code: 1, printed: '' });
      expect(bad.logged).to.match(/^The import is not as the contract says\.\n {2}\/api_key must NOT have fewer /);
    });
  });
}
