import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, inSwitzerland, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';
import { makeProject, revisionsOf } from '../support/places.js';
import { changeSegment, inSegment, makeSegment } from '../support/segments.js';

/** The condition inside so many lists of conditions. */
function nested(condition: object, levels: number): object {
  return levels === 0 ? condition : { all: [nested(condition, levels - 1)] };
}

onEveryDatabase('segments in segments', (app) => {
  const create = (body: object, query = {}) =>
    app().native.call('createSegment', { token: app().token, query, body: { key: newKey('segment'), ...body } });

  it('hold for whoever is in the inner one', async () => {
    const inner = await makeSegment(app());
    const outer = await makeSegment(app(), { when: { none: [inSegment(inner)] } });
    const flag = await makeFlag(app());
    const state = { rules: [ruleWhen(inSegment(outer), { variation: 'off' })], default_serve: { variation: 'on' } };
    dataOf(await target(app(), flag.key, state));
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({ variation: 'on' });
    expect(await evaluate(app(), flag.key)).to.deep.include({ variation: 'off', segments: [outer.key] });
    dataOf(await changeSegment(app(), inner.key, { when: { all: [] } }));
    expect(await evaluate(app(), flag.key)).to.include({ variation: 'on' });
  });

  it('must exist, in the project, wherever they are named', async () => {
    const query = { project_id: (await makeProject(app())).key };
    const elsewhere = inSegment(await makeSegment(app(), {}, query));
    const flag = await makeFlag(app());
    for (const unknown of [{ segment: 'my-segment' }, elsewhere]) {
      const when = { any: [inSwitzerland, { none: [unknown] }] };
      expectRefusal(await create({ when }), 422, 'CONDITION_INVALID', '/body/when/any/1/none/0/segment');
      const { key } = await makeSegment(app());
      const changed = await changeSegment(app(), key, { when: unknown });
      expectRefusal(changed, 422, 'CONDITION_INVALID', '/body/when/segment');
      const state = { rules: [ruleWhen(null), ruleWhen(when)] };
      const answer = await target(app(), flag.key, state);
      expectRefusal(answer, 422, 'CONDITION_INVALID', '/body/rules/1/when/any/1/none/0/segment');
    }
    dataOf(await create({ when: elsewhere }, query), 201);
  });

  it('cannot contain themselves', async () => {
    const key = newKey('segment');
    const itself = await create({ key, when: { any: [inSwitzerland, { segment: key }] } });
    expectRefusal(itself, 422, 'SEGMENT_CYCLE', '/body/when/any/1/segment');
    expect(itself.body.error.message).to.equal(`The segment would contain itself: ${key} -> ${key}.`);
  });

  it('cannot contain themselves over others, which the refusal names; nothing is stored', async () => {
    const [a, b, c] = [await makeSegment(app()), newKey('segment'), newKey('segment')];
    await makeSegment(app(), { key: b, when: { all: [inSegment(a)] } });
    await makeSegment(app(), { key: c, when: { none: [{ segment: b }] } });
    const before = await revisionsOf(app());
    const cycle = await changeSegment(app(), a.key, { when: { all: [inSwitzerland, { any: [{ segment: c }] }] } });
    expectRefusal(cycle, 422, 'SEGMENT_CYCLE', '/body/when/all/1/any/0/segment');
    expect(cycle.body.error.message).to.equal(
      `The segment would contain itself: ${[a.key, c, b, a.key].join(' -> ')}.`,
    );
    expect(await revisionsOf(app())).to.deep.equal(before);
    const { native, token } = app();
    expect(dataOf(await native.call('getSegment', { token, path: { segment_key: a.key } }))).to.deep.equal(a);
  });

  it('can contain one segment twice, on two ways', async () => {
    const bottom = await makeSegment(app());
    const [left, right] = [
      await makeSegment(app(), { when: inSegment(bottom) }),
      await makeSegment(app(), { when: { all: [inSegment(bottom)] } }),
    ];
    dataOf(await create({ when: { all: [inSegment(left), inSegment(right), inSegment(bottom)] } }), 201);
  });

  it('of two changes that together would close a cycle, exactly one is made', async () => {
    for (const _ of [1, 2, 3, 4, 5]) {
      const [a, b] = [await makeSegment(app()), await makeSegment(app())];
      const answers = await Promise.all([
        changeSegment(app(), a.key, { when: inSegment(b) }),
        changeSegment(app(), b.key, { when: inSegment(a) }),
      ]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422]);
    }
  });

  it('nest at most 16 levels, each segment counted with those that it contains', async () => {
    const eight = await makeSegment(app(), { when: nested(inSwitzerland, 7) });
    const sixteen = await create({ when: nested(inSegment(eight), 8) });
    const deepest = dataOf(sixteen, 201);
    const answer = await create({ when: nested(inSegment(eight), 9) });
    expectRefusal(answer, 422, 'CONDITION_INVALID', '/body/when');
    expect(answer.body.error.message).to.include('17 levels deep');
    expectRefusal(await create({ when: { any: [inSegment(deepest)] } }), 422, 'CONDITION_INVALID', '/body/when');
    // Another segment than the one that is written would be too deep.
    const deeper = await changeSegment(app(), eight.key, { when: nested(inSwitzerland, 8) });
    expectRefusal(deeper, 422, 'CONDITION_INVALID', '/body/when');
    expect(deeper.body.error.message).to.include(`'${deepest.key}'`);
    const inElements = { elements: 'orders', when: nested({ attribute: 'a', operator: 'is_set' }, 7) };
    expectRefusal(await changeSegment(app(), eight.key, { when: inElements }), 422, 'CONDITION_INVALID', '/body/when');

    const flag = await makeFlag(app());
    dataOf(await target(app(), flag.key, { rules: [ruleWhen(nested(inSegment(deepest), 12))] }));
    expect(await evaluate(app(), flag.key, swiss('u'))).to.deep.include({ variation: 'on', segments: [deepest.key] });
  });

  it('spread users by their own keys: a percentage is as it was when the segment is used elsewhere', async () => {
    const users = Array.from({ length: 100 }, (_, index) => `user-${index}`);
    const half = await makeSegment(app(), { when: { percentage: 50 } });
    const same = await makeSegment(app(), { when: { percentage: 50, seed: half.key } });
    const other = await makeSegment(app(), { when: { percentage: 50 } });
    const reached = async (when: object, given: object = {}) => {
      const flag = await makeFlag(app(), given);
      dataOf(await target(app(), flag.key, { rules: [ruleWhen(when)], default_serve: { variation: 'off' } }));
      const served = await Promise.all(users.map((user) => evaluate(app(), flag.key, { targeting_key: user })));
      return users.filter((_, index) => served[index].variation === 'on');
    };
    const inHalf = await reached(inSegment(half));
    expect(inHalf.length).to.be.within(25, 75);
    expect(await reached(inSegment(half))).to.deep.equal(inHalf);
    expect(await reached({ all: [inSegment(same)] })).to.deep.equal(inHalf);
    expect(await reached({ percentage: 50, seed: half.key })).to.deep.equal(inHalf);
    expect(await reached({ percentage: 50 }, { key: half.key })).to.deep.equal(inHalf);
    expect(await reached(inSegment(other))).not.to.deep.equal(inHalf);
    expect(await reached({ percentage: 50 })).not.to.deep.equal(inHalf);
  });
});
