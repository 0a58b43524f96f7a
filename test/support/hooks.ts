/** Mocha's root hooks: `--require test/support/hooks.ts`. They run in every process that runs tests. */
export const mochaHooks = {
  /**
   * Processes that tests start write no coverage (Node passes this variable on whatever environment they are given):
   * c8 adds up the counts of processes that load modules in different ways wrongly, and files that are covered whole
   * look half covered. Where c8 has told this very process to write its own is settled by now.
   */
  beforeAll() {
    process.env['NODE_V8_COVERAGE'] = '';
  },
};

/**
 * Mocha tells its workers to end, and sends SIGTERM a second later to those that have not: writing what was covered
 * takes longer.
 */
if (process.env['MOCHA_WORKER_ID'] !== undefined) process.on('SIGTERM', () => {});
