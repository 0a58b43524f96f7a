import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { auditEntry } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`the audit log in ${database.name}`, () => {
    const fixture = useDatabase(database);
    const read = (publicId: string) => fixture().db('audit_log').where({ public_id: publicId }).first();

    it('keeps who did what to what, before and after', async () => {
      const entry = auditEntry({ before: { a: [null, 'a\u0000b', '😀'] }, after: null });
      await fixture().repositories.audit.append([entry]);
      const { id, ...row } = (await read(entry.publicId)) ?? {};
      expect(Number(id)).to.be.greaterThan(0);
      expect(row).to.deep.equal({
        public_id: entry.publicId,
        organization_id: 1,
        project_id: 2,
        project_public_id: 'prj_2',
        environment_id: 3,
        environment_public_id: 'env_3',
        actor_kind: 'user',
        actor_id: 'usr_1',
        credential_id: 'ses_1',
        request_id: 'req_1',
        operation_id: 'updateFlag',
        resource: 'flag',
        resource_id: 'flg_1',
        before: '{"a":[null,"a\\u0000b","😀"]}',
        after: null,
        created_at: entry.createdAt,
      });
    });

    it('needs nothing of what it tells of: there are no foreign keys', async () => {
      const entry = auditEntry({ organizationId: 999, projectId: null, environmentId: null });
      await fixture().repositories.audit.append([entry]);
      expect(await read(entry.publicId)).to.include({ organization_id: 999, project_id: null });
    });

    it('is refused by the database to be changed or deleted, whoever asks', async () => {
      const { db, repositories } = fixture();
      const entry = auditEntry();
      await repositories.audit.append([entry]);
      const where = { public_id: entry.publicId };
      const attempts = [
        () => db('audit_log').where(where).update({ actor_id: 'usr_2' }),
        () => db('audit_log').where(where).delete(),
        () => db('audit_log').delete(),
        () => db('audit_log').truncate(),
      ];
      for (const attempt of attempts) expect(String(await rejection(attempt()))).to.contain('audit_log is append-only');
      expect(await read(entry.publicId)).to.include({ actor_id: 'usr_1' });
    });
  });
}
