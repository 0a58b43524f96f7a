/** The one unit of work: revisions, the change itself and its audit entry, all or nothing. */
import { bump, type Change, type ChangeRequest, type ChangeServices, type Guard, openTransaction } from './change.js';

export function createChange(services: ChangeServices, request: ChangeRequest, guard: Guard): Change {
  return async (target, work) => {
    const project = 'project' in target ? target.project : null;
    const moment = () => services.now().toISOString();
    let changed: readonly number[] = [];
    let afterCommit = () => {};
    const save = services.transaction(async (repositories) => {
      const { revision, environmentIds } = await bump(repositories, target, moment);
      const now = moment(); // once it is its turn
      await guard.before(repositories, now);
      const opened = openTransaction(repositories, request, { project, revision, environmentIds, now });
      const result = await work(opened.tx);
      const commit = result.status < 300 && !opened.isLeft() && !request.isDryRun;
      if (commit) {
        await opened.writeAudit();
        const told: (() => void)[] = [];
        for (const news of opened.news()) {
          told.push(await services.announce(repositories, { actor: request.actor, now, ...news }));
        }
        afterCommit = () => {
          for (const tell of told) tell();
        };
        await guard.after(repositories, result, now);
      }
      changed = commit ? opened.environmentIds() : [];
      return { commit, result, environmentIds: changed };
    });
    const outcome = await save.catch((error: unknown) => {
      // A commit that nobody confirmed may have been made all the same, and what is in memory must not miss it.
      void services.refresh(changed);
      throw error;
    });
    if (changed.length > 0) await services.refresh(changed);
    afterCommit();
    return outcome;
  };
}
