import { expect } from 'chai';
import type { Knex } from 'knex';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditCount, auditOf } from '../support/audit.js';
import { contracts } from '../support/contract.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { emptyDocument } from '../support/documents.js';
import { inSwitzerland, makeFlag, newKey, ruleWhen, target } from '../support/flags.js';
import { invite, makeMember, makeOrganization, newEmail } from '../support/people.js';
import { makeApiKey, makeEnvironment, makePersonalToken, makeProject, revisionsOf } from '../support/places.js';
import { makeSegment } from '../support/segments.js';
import { leavesNoTrace, readTables } from '../support/unchanged.js';

/** Whatever any table holds in a column of hashes. */
async function hashesOf(database: Knex): Promise<string[]> {
  const rows = (await readTables(database)).flatMap(({ rows }) => rows);
  const hashes = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) => (/hash$/.test(name) ? value : [])),
  );
  return hashes.map(String);
}

/** Operations of the contract that change what the audit log does not tell: logins, and data of requests. */
const WITHOUT_ENTRIES = ['logout', 'replaceIdentities', 'replaceIdentity', 'updateIdentity'];

/** An operation that changes something, and what its request is. */
type ChangeRequest = readonly [operationId: string, options: RequestOptions, resource: string];

/** Makes the database refuse new entries of the audit log, as a full disk would. */
async function refuseEntries(database: Knex): Promise<void> {
  if (database.client.config.client === 'pg') {
    await database.raw(
      "create function no_entry() returns trigger language plpgsql as $$ begin raise exception 'no entry'; end $$",
    );
    await database.raw('create trigger no_entry before insert on audit_log for each row execute function no_entry()');
  } else {
    await database.raw("create trigger no_entry before insert on audit_log begin select raise(abort, 'no entry'); end");
  }
}

async function acceptEntries(database: Knex): Promise<void> {
  if (database.client.config.client === 'pg') await database.raw('drop function no_entry() cascade');
  else await database.raw('drop trigger no_entry');
}

const changing = Object.entries(contracts.native.table)
  .filter(([id, { method, rateLimit, security }]) => {
    return method !== 'get' && rateLimit === 'management' && security.length > 0 && !WITHOUT_ENTRIES.includes(id);
  })
  .map(([id]) => id);

onEveryDatabase('the audit log', (app) => {
  const call = (operationId: string, options: RequestOptions): Promise<TestAnswer> =>
    app().native.call(operationId, { token: app().token, ...options });

  it('has an entry for every change, by whichever operation', async () => {
    const project = await makeProject(app());
    const environment = await makeEnvironment(app());
    const apiKey = await makeApiKey(app());
    const doomed = {
      flag: await makeFlag(app()),
      project: await makeProject(app()),
      environment: await makeEnvironment(app()),
    };
    const flag_key = (await makeFlag(app())).key;
    const segment_key = (await makeSegment(app())).key;
    const identifier = 'user-42';
    const personalToken = await makePersonalToken(app());
    const invitation = await invite(app());
    const [member, leaving] = [await makeMember(app()), await makeMember(app())];
    const { email, password } = app().first;
    const other = await makeOrganization(app(), { email, password, token: app().token });
    const inOther = { token: other.token, path: { organization_id: other.organization.id } };
    const path = { project_id: project.id, environment_id: environment.id, key_id: apiKey.id, flag_key, identifier };
    const requests: readonly ChangeRequest[] = [
      ['createProject', { body: { key: newKey('project') } }, 'project'],
      ['updateProject', { path, body: { name: 'n' } }, 'project'],
      ['importProject', { path, body: { ...emptyDocument, project: { key: project.key, name: 'm' } } }, 'project'],
      ['deleteProject', { path: { project_id: doomed.project.id } }, 'project'],
      ['createEnvironment', { body: { key: newKey('env') } }, 'environment'],
      ['updateEnvironment', { path, body: { name: 'n' } }, 'environment'],
      ['deleteEnvironment', { path: { environment_id: doomed.environment.id } }, 'environment'],
      ['createApiKey', { path, body: { type: 'sk', name: 'n' } }, 'api-key'],
      ['rotateApiKeys', { path, body: {} }, 'api-key'],
      ['revokeApiKey', { path: { environment_id: 'prod', key_id: apiKey.id } }, 'api-key'],
      ['createFlag', { body: { key: newKey(), type: 'boolean' } }, 'flag'],
      ['replaceFlag', { path: { flag_key: newKey() }, body: { type: 'boolean' } }, 'flag'],
      ['replaceFlag', { path, body: { type: 'boolean', tags: ['t'] } }, 'flag'],
      ['updateFlag', { path, body: { name: 'n' } }, 'flag'],
      ['updateFlags', { body: { flag_keys: [flag_key], changes: { add_tags: ['n'] } } }, 'flag'],
      ['archiveFlag', { path }, 'flag'],
      ['restoreFlag', { path }, 'flag'],
      ['deleteFlag', { path: { flag_key: doomed.flag.key } }, 'flag'],
      ['replaceFlagEnvironment', { path, body: { enabled: true } }, 'flag-environment'],
      [
        'copyFlagEnvironment',
        { path: { flag_key, environment_id: 'prod' }, body: { from: environment.id } },
        'flag-environment',
      ],
      ['copyEnvironment', { path: { environment_id: 'dev' }, body: { from: 'prod' } }, 'flag-environment'],
      ['updateFlagEnvironment', { path, body: { enabled: false } }, 'flag-environment'],
      ['createSegment', { body: { key: newKey('segment'), when: inSwitzerland } }, 'segment'],
      ['replaceSegment', { path: { segment_key: newKey('segment') }, body: { when: inSwitzerland } }, 'segment'],
      ['replaceSegment', { path: { segment_key }, body: { name: 'replaced', when: inSwitzerland } }, 'segment'],
      ['updateSegment', { path: { segment_key }, body: { name: 'n' } }, 'segment'],
      ['deleteSegment', { path: { segment_key } }, 'segment'],
      ['replaceIdentityOverride', { path, body: { variation: 'on' } }, 'flag-environment'],
      ['deleteIdentityOverride', { path }, 'flag-environment'],
      ['replaceIdentityOverride', { path, body: { variation: 'on' } }, 'flag-environment'],
      ['deleteIdentity', { path }, 'flag-environment'],
      ['createPersonalToken', { body: { name: 'n', scopes: ['flags:read'] } }, 'personal-token'],
      ['revokePersonalToken', { path: { token_id: personalToken.id } }, 'personal-token'],
      ['createInvitation', { body: { email: newEmail(), role: 'viewer' } }, 'invitation'],
      ['revokeInvitation', { path: { invitation_id: invitation.id } }, 'invitation'],
      ['updateMember', { path: { user_id: member.id }, body: { role: 'viewer' } }, 'member'],
      ['deleteMember', { path: { user_id: member.id } }, 'member'],
      ['deleteMembership', { token: leaving.token }, 'member'],
      ['createOrganization', { body: { name: 'n' } }, 'organization'],
      ['replaceOrganizationLimits', { ...inOther, body: { plan: 'pro', limits: {} } }, 'organization'],
      ['updateOrganization', { ...inOther, body: { name: 'n' } }, 'organization'],
      ['deleteOrganization', inOther, 'organization'],
    ];
    expect(requests.map(([id]) => id)).to.include.members(changing);
    const me = dataOf(await call('getMe', {}));
    for (const [operationId, options, resource] of requests) {
      const answer = await call(operationId, options);
      expect(answer.status, operationId).to.be.below(300);
      const [entry] = await auditOf(app(), answer);
      expect(entry, operationId).to.include({
        operation_id: operationId,
        resource,
        actor_kind: 'user',
        actor_id: options.token === leaving.token ? leaving.id : me.id,
      });
      expect(entry?.['public_id']).to.match(/^aud_/);
    }
  });

  it('says what was before and what is after', async () => {
    const { sk } = app();
    const flag = await makeFlag(app(), { name: 'Old' });
    const path = { flag_key: flag.key };
    const updated = await app().native.call('updateFlag', { key: sk(), path, body: { name: 'New' } });
    const [change] = await auditOf(app(), updated);
    expect(change).to.include({ actor_kind: 'api_key', resource_id: flag.id });
    expect([change?.['before'].name, change?.['after'].name]).to.deep.equal(['Old', 'New']);
    const [gone] = await auditOf(app(), await app().native.call('deleteFlag', { key: sk(), path }));
    expect([gone?.['before'].name, gone?.['after']]).to.deep.equal(['New', null]);
  });

  it('names the request as its caller does', async () => {
    const body = { key: newKey(), type: 'boolean', enabled: true };
    const answer = await call('createFlag', { body, headers: { 'X-Request-Id': newKey('mine') } });
    const entries = await auditOf(app(), answer);
    expect(entries.map(({ resource, before }) => [resource, before?.version ?? null])).to.deep.equal([
      ['flag', null],
      ['flag-environment', 0],
    ]);
  });

  it('shows the targeting that was and that is', async () => {
    const flag = await makeFlag(app());
    await target(app(), flag.key, { rules: [] });
    const [entry] = await auditOf(app(), await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland)] }));
    expect(entry?.['environment_id']).to.be.a('number');
    expect(entry?.['before'].rules).to.deep.equal([]);
    expect(entry?.['after'].rules[0].when).to.include({ attribute: 'country' });
  });

  it('holds no secret', async () => {
    const { database, first } = app();
    const environment = await makeEnvironment(app());
    const path = { environment_id: environment.id };
    const { key } = await makeApiKey(app(), environment.id);
    const { api_keys } = dataOf(await call('rotateApiKeys', { path, body: { grace_period: 60 } }));
    const text = JSON.stringify(await database('audit_log'));
    for (const secret of [key, api_keys[0].key, ...first.environments.flatMap(({ sk, pk }) => [sk, pk])]) {
      expect(text).not.to.include(secret.split('_')[3]);
    }
    for (const hash of await hashesOf(database)) expect(text).not.to.include(hash);
    expect(text).not.to.include(first.password).and.not.include('argon2');
  });

  it('and the change are both there or neither: an entry that the database refuses undoes its change', async () => {
    const flag = await makeFlag(app());
    const path = { flag_key: flag.key, environment_id: 'prod', project_id: 'default' };
    const requests: [string, RequestOptions][] = [
      ['createFlag', { body: { key: newKey(), type: 'boolean', enabled: true } }],
      ['updateFlag', { path, body: { name: 'Never' } }],
      ['replaceFlagEnvironment', { path, body: { enabled: true } }],
      ['deleteFlag', { path }],
      ['createApiKey', { path, body: { type: 'sk', name: 'Never' } }],
      ['rotateApiKeys', { path, body: {} }],
      ['createProject', { body: { key: newKey('project') } }],
      ['deleteProject', { path }],
    ];
    const { database } = app();
    await leavesNoTrace(app(), async () => {
      await refuseEntries(database);
      try {
        for (const [operationId, request] of requests) {
          expectRefusal(await call(operationId, request), 500, 'INTERNAL_ERROR');
        }
      } finally {
        await acceptEntries(database);
      }
    });
    expect((await call('updateFlag', { path, body: { name: 'Now' } })).status).to.equal(200);
  });

  it('has no entry for what was refused, and no revision is raised', async () => {
    const flag = await makeFlag(app());
    const environment = await makeEnvironment(
      app(),
      {},
      { project_id: (await makeProject(app(), { environments: [{ key: 'a' }] })).id },
    );
    const [entries, revisions] = [await auditCount(app()), await revisionsOf(app())];
    const path = { flag_key: flag.key, environment_id: 'prod' };
    expectRefusal(await call('createFlag', { body: { key: flag.key, type: 'boolean' } }), 409, 'FLAG_KEY_CONFLICT');
    expectRefusal(
      await call('createFlag', { body: { key: newKey(), type: 'string' } }),
      422,
      'VARIATION_COUNT_INVALID',
    );
    expectRefusal(await call('updateFlag', { path, body: { default_variation: 'x' } }), 422, 'VARIATION_NOT_FOUND');
    expectRefusal(await call('updateFlag', { path: { flag_key: 'my-flag' }, body: {} }), 404, 'FLAG_NOT_FOUND');
    expectRefusal(await target(app(), flag.key, { default_serve: { variation: 'x' } }), 422, 'VARIATION_NOT_FOUND');
    expectRefusal(await call('createEnvironment', { body: { key: 'prod' } }), 409, 'ENVIRONMENT_KEY_CONFLICT');
    expectRefusal(await call('createProject', { body: { key: 'default' } }), 409, 'PROJECT_KEY_CONFLICT');
    const late = { type: 'sk', name: 'n', expires_at: '2000-01-01T00:00:00Z' };
    expectRefusal(
      await call('createApiKey', { path: { environment_id: environment.id }, body: late }),
      422,
      'EXPIRY_IN_PAST',
    );
    expect(await auditCount(app())).to.equal(entries);
    expect(await revisionsOf(app())).to.deep.equal(revisions);
  });
});

onEveryDatabase('the revision of an environment', (app) => {
  const raised = async (change: () => Promise<unknown>) => {
    const before = await revisionsOf(app());
    await change();
    const after = await revisionsOf(app());
    return Object.fromEntries(Object.entries(after).map(([key, revision]) => [key, revision - (before[key] ?? 0)]));
  };

  it('is raised everywhere in the project by a change of a flag', async () => {
    const { native, sk } = app();
    const path = { flag_key: 'revised' };
    const everywhere = { dev: 1, staging: 1, prod: 1 };
    expect(await raised(() => makeFlag(app(), { key: 'revised' }))).to.deep.equal(everywhere);
    expect(await raised(() => native.call('updateFlag', { key: sk(), path, body: { name: 'n' } }))).to.deep.equal(
      everywhere,
    );
    expect(await raised(() => native.call('archiveFlag', { key: sk(), path }))).to.deep.equal(everywhere);
    expect(await raised(() => native.call('deleteFlag', { key: sk(), path }))).to.deep.equal(everywhere);
  });

  it("is raised only where it is, by a change of a flag's state", async () => {
    const flag = await makeFlag(app());
    expect(await raised(() => target(app(), flag.key, {}, 'staging'))).to.deep.equal({ dev: 0, staging: 1, prod: 0 });
  });

  it("is raised only where it is, by an environment's new name, which conditions may ask for", async () => {
    const renaming = { token: app().token, path: { environment_id: 'staging' }, body: { name: 'Renamed' } };
    expect(await raised(() => app().native.call('updateEnvironment', renaming))).to.deep.equal({
      dev: 0,
      staging: 1,
      prod: 0,
    });
  });

  it('is not raised by keys, by a new description, by reading or by evaluating', async () => {
    const { native, token, sk } = app();
    const flag = await makeFlag(app());
    const quiet = { dev: 0, staging: 0, prod: 0 };
    expect(await raised(() => makeApiKey(app()))).to.deep.equal(quiet);
    const describing = { token, path: { environment_id: 'dev' }, body: { description: 'Described' } };
    expect(await raised(() => native.call('updateEnvironment', describing))).to.deep.equal(quiet);
    expect(await raised(() => native.call('listFlags', { token }))).to.deep.equal(quiet);
    expect(await raised(() => native.call('evaluateFlag', { key: sk(), body: { flag_key: flag.key } }))).to.deep.equal(
      quiet,
    );
  });

  it('is not raised by what happens in another project', async () => {
    const project = await makeProject(app());
    const there = { token: app().token, query: { project_id: project.key } };
    expect(await raised(() => makeFlag(app(), {}, there))).to.deep.equal({ dev: 0, staging: 0, prod: 0 });
  });
});
