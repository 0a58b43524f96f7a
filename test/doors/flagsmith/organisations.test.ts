/** Organisations as Flagsmith shows them. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import type { RequestOptions } from '../../support/contract-client.js';
import { makeFlag } from '../../support/flags.js';
import { bodyOf } from '../../support/flagsmith.js';
import { expectDetail, logInto, ownOrganisation, withToken } from '../../support/flagsmith-people.js';
import { makeMember, makeNarrowed } from '../../support/people.js';
import { makeProject } from '../../support/places.js';

const clock = testClock();

const dayAfter = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

onEveryDatabase(
  "the Flagsmith door's organisations",
  (app) => {
    let owner: RequestOptions;
    let path: { readonly organisation_pk: string };
    before(async () => {
      ({ owner, path } = await ownOrganisation(app()));
    });
    const call = (id: string, given: RequestOptions = {}) => app().flagsmith.call(id, { ...owner, path, ...given });

    it('are natively the same: a name that is given here is read there', async () => {
      const { id, name } = bodyOf(await call('updateOrganisation', { body: { name: 'Shop' } }));
      const [own] = dataOf(await app().native.call('listOrganizations', { token: app().token }));
      expect({ pk: String(id), name }).to.deep.equal({ pk: path.organisation_pk, name: own.name });
    });

    it('begin with the settings that Flagsmith begins with', async () => {
      const body = bodyOf(await call('createOrganisation', { path: {}, body: { name: 'Another' } }), 201);
      expect(body).to.include({
        name: 'Another',
        role: 'ADMIN',
        num_seats: 1,
        persist_trait_data: true,
        block_access_to_admin: false,
        restrict_project_create_to_admin: false,
        force_2fa: false,
        webhook_notification_email: null,
      });
      const { results } = bodyOf(await call('listOrganisations', { path: {}, query: { page_size: 999 } }));
      expect(results.find(({ id }: { id: number }) => id === body.id)).to.deep.equal(body);
    });

    it('keep what is left out of a PATCH, and begin again with a PUT', async () => {
      const settings = { persist_trait_data: false, force_2fa: true, webhook_notification_email: 'ada@example.org' };
      bodyOf(await call('updateOrganisation', { body: settings }));
      expect(bodyOf(await call('updateOrganisation', { body: { name: 'Shop two' } }))).to.include(settings);
      expect(bodyOf(await call('getOrganisation'))).to.include({ name: 'Shop two', ...settings });
      const put = bodyOf(await call('replaceOrganisation', { body: { name: 'Shop' } }));
      expect(put).to.include({ persist_trait_data: true, force_2fa: false, webhook_notification_email: null });
    });

    it('pass over what a client sends back of what it was shown', async () => {
      const shown = bodyOf(await call('getOrganisation'));
      expect(bodyOf(await call('replaceOrganisation', { body: shown }))).to.deep.equal(shown);
    });

    it('say of which field something is wrong', async () => {
      const answer = await call('updateOrganisation', { body: { name: 'Shop', persist_trait_data: 'yes' } });
      expectDetail(answer, 400, /^The request is not as the contract says: \/body\/persist_trait_data /);
      const { detail: _, ...problems } = answer.body;
      expect(problems).to.deep.equal({ persist_trait_data: ['must be boolean'] });
    });

    it('are listed page by page, with the way to the others', async () => {
      const list = async (query: Record<string, string | number>) =>
        bodyOf(await call('listOrganisations', { path: {}, query }));
      const { count } = await list({});
      const first = await list({ page_size: 1 });
      expect(first).to.include({ count, previous: null, next: '/flagsmith/api/v1/organisations/?page=2&page_size=1' });
      const second = bodyOf(await app().flagsmith.send('get', first.next, owner));
      expect(second.previous).to.equal('/flagsmith/api/v1/organisations/?page=1&page_size=1');
      expect(second.results[0].id).to.be.greaterThan(first.results[0].id);
      expect(await list({ page: count + 5, page_size: 1 })).to.deep.equal({
        count,
        next: null,
        previous: `/flagsmith/api/v1/organisations/?page=${count}&page_size=1`,
        results: [],
      });
    });

    it('are deleted when they are empty, by who acts in them', async () => {
      expectDetail(await call('deleteOrganisation'), 409, /still has projects: delete them first\.$/);
      const { id } = bodyOf(await call('createOrganisation', { path: {}, body: { name: 'Short-lived' } }), 201);
      const there = { ...withToken(await logInto(app(), app().first, { organisation: id })) };
      bodyOf(await call('deleteOrganisation', { ...there, path: { organisation_pk: String(id) } }), 204);
      const { results } = bodyOf(await call('listOrganisations', { path: {}, query: { page_size: 999 } }));
      expect(results.map((one: { id: number }) => one.id)).to.not.include(id);
    });

    it('have their projects, of which who is narrowed sees theirs', async () => {
      const { name } = await makeProject(app());
      const listed = bodyOf(await call('listOrganisationProjects'));
      expect(listed.map((one: { name: string }) => one.name)).to.include(name);
      expect(listed[0]).to.include({ organisation: Number(path.organisation_pk) });
      const narrowed = await makeNarrowed(app());
      const key = await logInto(app(), narrowed);
      const seen = bodyOf(await call('listOrganisationProjects', withToken(key)));
      expect(seen.map((one: { name: string }) => one.name)).to.have.members([
        narrowed.edited.name,
        narrowed.viewed.name,
      ]);
    });

    it('have their members, all in one answer', async () => {
      const { email } = await makeMember(app(), { role: 'admin' });
      const users = bodyOf(await call('listOrganisationUsers'));
      expect(users[0]).to.include({ email: app().first.email, role: 'ADMIN', last_login: null });
      expect(users.find((one: { email: string }) => one.email === email)).to.include({ role: 'ADMIN' });
      const { num_seats } = bodyOf(await call('getOrganisation'));
      expect(num_seats).to.equal(users.length);
    });

    it('know how much was evaluated on each day, and where', async () => {
      const flag = await makeFlag(app());
      const evaluate = (key: string) => app().native.call('evaluateFlag', { key, body: { flag_key: flag.key } });
      const usage = async (query: Record<string, string | number> = {}) =>
        bodyOf(await call('listUsageData', { query })).map((row: { day: string; flags: number }) => [
          row.day,
          row.flags,
        ]);
      expect(await usage()).to.deep.equal([]);
      const [before, after] = [0, 40].map((days) => dayAfter(days));
      await evaluate(app().sk());
      clock.advance(40 * 86_400);
      await evaluate(app().sk());
      await evaluate(app().sk('dev'));
      await app().flushUsage();
      owner = withToken(await logInto(app()));
      expect(await usage()).to.deep.equal([[after, 2]]);
      expect(await usage({ period: 'previous_billing_period' })).to.deep.equal([[before, 1]]);
      expect(await usage({ period: '90_day_period' })).to.deep.equal([
        [before, 1],
        [after, 2],
      ]);
      const dev = await app().database('environments').where({ key: 'dev' }).orderBy('id').first();
      expect(await usage({ environment_id: dev?.id ?? 0 })).to.deep.equal([[after, 1]]);
      expect(await usage({ project_id: dev?.project_id ?? 0 })).to.deep.equal([[after, 2]]);
      expect(await usage({ project_id: 2_000_000 })).to.deep.equal([]);
    });
  },
  { parts: { now: clock.now } },
);
