/** How often the database is asked for features files of many namespaces. */
import { expect } from 'chai';
import { writeYaml } from '../../../src/http/yaml.js';
import { onEveryDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { exportFeatures, importFeatures } from '../../support/flipt-files.js';
import { textsOfStatements } from '../../support/statements.js';

onEveryDatabase('features files of many namespaces', (app) => {
  const newNamespaces = async (count: number) => {
    const keys = Array.from({ length: count }, () => newKey('namespace'));
    const text = keys.map((key) => writeYaml({ namespace: { key, name: key } })).join('---\n');
    expect((await importFeatures(app(), text)).status).to.equal(200);
    return { text, keys };
  };

  it('are imported reading each namespace once', async () => {
    const { text, keys } = await newNamespaces(5);
    const statements = await textsOfStatements(app(), () => importFeatures(app(), text));
    expect(statements.filter((sql) => /from .segments. /.test(sql))).to.have.lengthOf(keys.length);
  });

  it('are exported looking for all namespaces, and for all environments, at once', async () => {
    const lookUps = async (count: number) => {
      const { keys } = await newNamespaces(count);
      const statements = await textsOfStatements(app(), () => exportFeatures(app(), keys.join(',')));
      // By the id of the project, environments are read with the rest of it.
      return statements.filter((sql) => /from .environments. .*limit|from .projects. .*.organization_id. = /.test(sql));
    };
    expect((await lookUps(8)).length).to.equal((await lookUps(2)).length);
  });
});
