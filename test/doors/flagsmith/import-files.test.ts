/** Environment documents as files, as the command of the shell uses them. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import {
  answersOf,
  condition,
  environmentDocument,
  importDocument,
  rule,
  segment,
  state,
} from '../../support/environment-documents.js';
import { leavesNoTrace } from '../../support/unchanged.js';

const SERVER_KEY = 'ser.fileB3dE6gH9jK2mN5pQ8sT';

onEveryDatabase('an environment document as a file', (app) => {
  const read = (document: object, keys: readonly string[] = [], isDryRun = false) =>
    app().flagsmithFiles.importEnvironment(JSON.stringify(document), keys, isDryRun);
  const refusalOf = async (text: string, keys: readonly string[] = []) => {
    const error = await leavesNoTrace(app(), () =>
      app()
        .flagsmithFiles.importEnvironment(text, keys, false)
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        ),
    );
    return error as { message: string; spots: readonly { path: string; message: string }[] };
  };
  const document = environmentDocument({
    project: { segments: [segment(1, 'Pro', [rule('ALL', [condition('IS_SET', 'pro', null)])])] },
    feature_states: [state(1, 'banner', { feature_state_value: 'hello' })],
  });

  it('makes what a dry run says before, and serves it at once', async () => {
    const told = await leavesNoTrace(app(), () => read(document, [SERVER_KEY], true));
    const { things } = await read(document, [SERVER_KEY]);
    expect(things).to.deep.equal(told.things);
    expect(things).to.deep.equal([
      { resource: 'project', key: told.project.key, action: 'created' },
      { resource: 'environment', key: 'production', action: 'created' },
      { resource: 'api-key', key: 'ser.file', action: 'created' },
      { resource: 'segment', key: 'pro', environmentKey: null, action: 'created' },
      { resource: 'flag', key: 'banner', environmentKey: null, action: 'created' },
      { resource: 'flag-environment', key: 'banner', environmentKey: 'production', action: 'created' },
    ]);
    expect(await answersOf(app(), document.api_key, 'x')).to.deep.equal({ banner: { enabled: true, value: 'hello' } });
    const entries = await app().database('audit_log').where({ actor_id: 'import-flagsmith' });
    expect(entries.map(({ actor_kind }) => actor_kind)).to.include('system');
  });

  it('is the same as one that comes over the API', async () => {
    const answer = await leavesNoTrace(app(), () => importDocument(app(), document));
    expect(answer.status).to.equal(200);
    await leavesNoTrace(app(), () => read(document, [SERVER_KEY]));
  });

  it('that is refused says where in the file, and leaves no trace', async () => {
    expect((await refusalOf('{')).message).to.match(/^The file is no JSON: /);
    for (const [text, path] of [
      ['[]', '/'],
      ['{"id":1e999}', '/id'],
      [JSON.stringify({ ...document, api_key: 'short' }), '/api_key'],
      [JSON.stringify({ ...document, feature_states: [state(1, 'no key!')] }), '/feature_states/0/feature/name'],
    ] as const) {
      const { spots } = await refusalOf(text);
      expect(spots.map((spot) => spot.path)).to.deep.equal([path]);
    }
    const { spots } = await refusalOf(JSON.stringify(document), [SERVER_KEY, 'not-a-key']);
    expect(spots.map((spot) => spot.path)).to.deep.equal(['--server-key 2']);
    const other = environmentDocument();
    const taken = await refusalOf(JSON.stringify(other), [SERVER_KEY]);
    expect(taken.spots.map((spot) => spot.path)).to.deep.equal(['--server-key 1']);
  });
});
