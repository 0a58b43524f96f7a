/** What snapshots repeat has bounds: each distribution of each rule has the attachment of its variant. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { importFeatures } from '../../support/flipt-files.js';
import { expectRefused, manage } from '../../support/flipt-management.js';
import { plant } from '../../support/flipt-plants.js';
import { makeProject } from '../../support/places.js';

const FLAGS = 'namespaces/default/flags';
const SEGMENT = 'everybody';

/** As JSON a million characters: sixteen of them are told, and seventeen are too many. */
const MILLION = 'x'.repeat(999_998);

onOneDatabase('attachments that snapshots of the Flipt door repeat', (app) => {
  const flipt = () => manage(app(), { key: app().sk() });
  const bring = (body: object, environment = 'prod') =>
    importFeatures(app(), body, { headers: { 'X-Flipt-Environment': environment } });
  const sentence = (key: string, characters: number) =>
    `flag "default/${key}" would have ${characters} characters of attachments in the distributions of its rules in one environment, and at most 16777216 are told: give it fewer distributions, or smaller attachments`;

  before(async () => {
    await plant(app(), { segments: [{ key: SEGMENT, constraints: [] }] });
  });

  /** So many rules, each with one distribution of the variant `large`. */
  const fileOf = (key: string, rules: number, attachment = MILLION) => ({
    flags: [
      {
        key,
        name: key,
        type: 'VARIANT_FLAG_TYPE',
        enabled: true,
        variants: [{ key: 'large', attachment }, { key: 'small' }],
        rules: Array.from({ length: rules }, () => ({
          segment: SEGMENT,
          distributions: [{ variant: 'large', rollout: 100 }],
        })),
      },
    ],
  });
  const makeFull = async (attachment = MILLION) => {
    const key = newKey();
    expect((await bring(fileOf(key, 16, attachment))).status).to.equal(200);
    const [large, small] = (await flipt().get(`${FLAGS}/${key}`)).variants;
    return { key, path: `${FLAGS}/${key}`, large, small };
  };
  const snapshot = () => app().flipt.call('getSnapshot', { key: app().sk(), path: { namespaceKey: 'default' } });

  it('are no more than are told, by another distribution', async () => {
    const { key, path, large, small } = await makeFull();
    const { id } = await flipt().post(`${path}/rules`, { rank: 17, segmentKey: SEGMENT });
    const distributions = `${path}/rules/${id}/distributions`;
    const body = { variantId: large.id, rollout: 100 };
    await expectRefused(app(), ['post', distributions, { token: app().sk(), body }], 400, sentence(key, 17_000_000));
    await flipt().post(distributions, { variantId: small.id, rollout: 100 });
    expect((await snapshot()).status).to.equal(200);
  });

  it('are no more than are told, by a longer attachment', async () => {
    const { key, path, large } = await makeFull('small');
    const attachment = (length: number) => JSON.stringify('y'.repeat(length - 2));
    const writing = { body: { key: 'grown', attachment: attachment(1_020_000) } };
    const most = await flipt().put(`${path}/variants/${large.id}`, { key: 'large', attachment: attachment(1_000_000) });
    expect(most.attachment).to.have.length(1_000_000);
    const { id } = await flipt().post(`${path}/rules`, { rank: 17, segmentKey: SEGMENT });
    const distributions = `${path}/rules/${id}/distributions`;
    await flipt().put(`${path}/variants/${large.id}`, { key: 'large', attachment: attachment(900_000) });
    await flipt().post(distributions, { variantId: large.id, rollout: 100 });
    await expectRefused(app(), ['put', `${path}/variants/${large.id}`, writing], 400, sentence(key, 17 * 1_020_000));
    const { variants } = await flipt().get(path);
    expect(variants[0]).to.include({ key: 'large', attachment: attachment(900_000) });
  });

  it('are no more than are told, by a default variant, which has the rest of each rule', async () => {
    const { key, path, large } = await makeFull();
    const { id } = await flipt().post(`${path}/rules`, { rank: 17, segmentKey: SEGMENT });
    const { small } = Object.fromEntries(
      (await flipt().get(path)).variants.map((one: { key: string }) => [one.key, one]),
    );
    await flipt().post(`${path}/rules/${id}/distributions`, { variantId: small.id, rollout: 50 });
    const body = { name: key, enabled: true, defaultVariantId: large.id };
    await expectRefused(app(), ['put', path, { body }], 400, sentence(key, 17_000_000));
    await flipt().put(path, { ...body, defaultVariantId: small.id });
  });

  it('are no more than are told, by an import, wherever the flag has its rules', async () => {
    const key = newKey();
    const refused = await bring(fileOf(key, 17));
    expect(refused.status).to.equal(400);
    expect(refused.body.message).to.equal(
      `The file cannot be imported: /flags/0 is not possible: ${sentence(key, 17_000_000)}.`,
    );
    expect((await bring(fileOf(key, 17, 'small'))).status).to.equal(200);
    const longer = await bring(fileOf(key, 1), 'dev');
    expect(longer.body.message).to.equal(
      `The file cannot be imported: /flags/0 is not possible: ${sentence(key, 17_000_000)}.`,
    );
  });

  it('make no snapshot where they got there by another way, which is said of the flag', async () => {
    const key = newKey();
    const rules = Array.from({ length: 17 }, () => ({ segments: [SEGMENT], distributions: [['large', 100]] as const }));
    await plant(app(), { variantFlags: [{ key, variants: { large: JSON.stringify(MILLION) }, rules }] });
    const { status, body } = await snapshot();
    expect(status).to.equal(400);
    expect(body.message.replace(/17\d{6}/, 'too many')).to.equal(
      `flag "default/${key}" has too many characters of attachments and segments in its rules, and at most 16777216 are told of one flag: give it fewer rules or distributions, smaller attachments or smaller segments`,
    );
    const [first] = (await flipt().get(`${FLAGS}/${key}/rules`)).rules;
    await flipt().delete(`${FLAGS}/${key}/rules/${first.id}`);
    expect((await snapshot()).status).to.equal(200);
  });

  it('count with the segments of the rules, which are repeated as well', async () => {
    const [key, segment] = [newKey(), newKey('segment')];
    const question = { type: 'STRING_COMPARISON_TYPE', property: 'p', operator: 'eq' } as const;
    const constraints = Array.from({ length: 100 }, (_, index) => ({
      ...question,
      value: `${index}`.padEnd(60_000, 'x'),
    }));
    const rollouts = [true, false, true].map((value) => ({ segments: [segment], value }));
    await plant(app(), { segments: [{ key: segment, constraints }], booleanFlags: [{ key, rollouts }] });
    const { status, body } = await snapshot();
    expect([status, body.code]).to.deep.equal([400, 3]);
    expect(body.message).to.match(
      new RegExp(`^flag "default/${key}" has 180\\d{5} characters of attachments and segm`),
    );
    await flipt().delete(`${FLAGS}/${key}`);
  });

  it('are bounded in a namespace, too', async () => {
    const project = await makeProject(app());
    for (let flag = 0; flag < 9; flag += 1) {
      const key = `flag-${flag}`;
      const segments = [{ key: SEGMENT, name: SEGMENT, match_type: 'ALL_MATCH_TYPE' }];
      const body = { namespace: project.key, ...fileOf(key, 16), segments };
      expect((await importFeatures(app(), body)).status).to.equal(200);
    }
    const asked = { token: app().token, path: { namespaceKey: project.key } };
    const { status, body } = await app().flipt.call('getSnapshot', asked);
    expect(status).to.equal(400);
    expect(body.message).to.equal(
      `namespace "${project.key}" has more than 134217728 characters in a snapshot, at flag "flag-8": move flags to another namespace, or give them fewer rules, or smaller attachments`,
    );
  });
});
