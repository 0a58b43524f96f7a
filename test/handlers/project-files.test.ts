/** Projects as files, as the commands of the shell use them. */
import { expect } from 'chai';
import { onEveryDatabase } from '../support/app.js';
import { emptyDocument, everything, exportOf } from '../support/documents.js';
import { makeFlag, newKey, target } from '../support/flags.js';
import { leavesNoTrace } from '../support/unchanged.js';

onEveryDatabase('a project as a file', (app) => {
  const read = (document: object, isDryRun = false) =>
    app().projectFiles.importProject(JSON.stringify(document), isDryRun);
  const refusalOf = async (text: string) => {
    const error = await leavesNoTrace(app(), () =>
      app()
        .projectFiles.importProject(text, false)
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        ),
    );
    return error as { message: string; spots: readonly { path: string; message: string }[] };
  };

  it('makes the project, as a dry run says before, with entries of the audit log that are of the project', async () => {
    const told = await leavesNoTrace(app(), () => read(everything, true));
    expect(await read(everything)).to.deep.equal(told);
    expect(new Set(told.map(({ action }) => action))).to.deep.equal(new Set(['created']));
    const [public_id] = await app().database('projects').where({ key: 'shop' }).pluck('public_id');
    const entries = await app().database('audit_log').where({ actor_id: 'import-project' });
    expect(new Set(entries.map(({ project_public_id }) => project_public_id))).to.deep.equal(new Set([public_id]));
    expect(entries.map(({ actor_kind }) => actor_kind)).to.include('system');
  });

  it('is what the API exports, and changes nothing when it is read again', async () => {
    const text = await app().projectFiles.exportProject('shop');
    expect(text).to.equal(await exportOf(app(), 'shop'));
    const things = await leavesNoTrace(app(), () => app().projectFiles.importProject(text ?? '', false));
    expect(new Set(things.map(({ action }) => action))).to.deep.equal(new Set(['unchanged']));
    expect(await app().projectFiles.exportProject('nowhere')).to.equal(undefined);
  });

  it('that is refused says where in the file, and leaves no trace', async () => {
    const project = { key: newKey('project') };
    const broken = await refusalOf('format: [');
    expect(broken.message).to.match(/^The file is no YAML: .* in line 2, column 1\.$/);
    const tooLarge = await refusalOf('format: .inf');
    expect(tooLarge.spots.map(({ path }) => path)).to.deep.equal(['/format']);
    for (const [document, path] of [
      [{ flags: [{ key: 'a' }] }, '/flags/0/type'],
      [{ flags: [{ key: 'a', type: 'boolean', colour: 1 }] }, '/flags/0/colour'],
      [
        {
          flags: [
            { key: 'a', type: 'boolean' },
            { key: 'a', type: 'boolean' },
          ],
        },
        '/flags/1/key',
      ],
      [{ environments: [{ key: 'a' }, { key: 'a' }] }, '/environments/1/key'],
    ] as const) {
      const { spots } = await refusalOf(JSON.stringify({ ...emptyDocument, project, ...document }));
      expect(spots.map((spot) => spot.path)).to.deep.equal([path]);
    }
    const { spots } = await refusalOf('[]');
    expect(spots.map((spot) => spot.path)).to.deep.equal(['/']);
  });

  it('that takes away what is used says where that is', async () => {
    const variations = ['blue', 'red'].map((key) => ({ key, value: key }));
    const { key } = await makeFlag(app(), { type: 'string', variations });
    await target(app(), key, { default_serve: { variation: 'red' } });
    const flags = [{ key, type: 'string', variations: variations.slice(0, 1) }];
    const document = { ...emptyDocument, project: { key: 'default', name: 'Default' }, flags };
    const { message, spots } = await refusalOf(JSON.stringify(document));
    expect(message).to.match(/^Variations that would go are still used in 1 place\.$/);
    expect(spots).to.deep.equal([
      { path: '/default_serve/variation', message: `of flag '${key}' in environment 'prod'` },
    ]);
  });
});
