/** What somebody is told who expects something else than there is. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { makeFlag, newKey } from '../support/flags.js';

onEveryDatabase('a change of what is not as it was', (app) => {
  const call = (id: string, flag_key: string, body?: object, headers: Record<string, string> = {}) =>
    app().native.call(id, { token: app().token, path: { flag_key }, ...(body && { body }), headers });
  const seen = async (flag_key: string) => (await call('getFlag', flag_key)).headers['etag'] ?? '';
  const rename = async (flag_key: string, tag: string) => {
    const answer = await call('updateFlag', flag_key, { name: 'Mine' }, { 'If-Match': tag });
    expectRefusal(answer, 412, 'PRECONDITION_FAILED');
    return answer.body.error;
  };

  it('is told the version that there is now', async () => {
    const { key } = await makeFlag(app());
    const tag = await seen(key);
    dataOf(await call('updateFlag', key, { name: 'Theirs' }));
    const { message, details } = await rename(key, tag);
    expect(message).to.equal(
      'This is not what it was when you read it: it is at version 2 now. Read it again, and make your change to that.',
    );
    expect(details.current).to.include({ version: 2 });
  });

  it('is not told the version that it has seen itself: turning a flag on makes none', async () => {
    const { key } = await makeFlag(app());
    const tag = await seen(key);
    dataOf(await call('updateFlag', key, { enabled: true }));
    for (const sent of [tag, `"other", ${tag}`]) {
      const { message, details } = await rename(key, sent);
      expect(message).to.equal(
        'This is not what it was when you read it: it was changed. Read it again, and make your change to that.',
      );
      expect(details.current).to.include({ version: 1 });
    }
  });

  it('is told how to make what is gone, and how to replace what is there', async () => {
    const make = (key: string, headers: Record<string, string>) =>
      call('replaceFlag', key, { type: 'boolean' }, headers);
    const gone = await make(newKey(), { 'If-Match': '*' });
    expectRefusal(gone, 412, 'PRECONDITION_FAILED');
    expect(gone.body.error.message).to.equal(
      'This does not exist any more, and is not made anew. Leave out If-Match to make it.',
    );
    const { key } = await makeFlag(app());
    const there = await make(key, { 'If-None-Match': '*' });
    expectRefusal(there, 412, 'PRECONDITION_FAILED');
    expect(there.body.error.message).to.equal(
      'There is one already, and it is not to be replaced. Leave out If-None-Match to replace it.',
    );
  });
});
