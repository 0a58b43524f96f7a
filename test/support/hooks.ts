import { stopSharedPostgres } from './databases.js';

/** Mocha's root hooks: `--require test/support/hooks.ts`. */
export const mochaHooks = { afterAll: stopSharedPostgres };
