/**
 * Burgee's evaluation engine: a pure function of a definition and a context. It imports nothing, reads no clock, draws
 * no random numbers and does no I/O; the same code runs on the server and in clients.
 */

export { changedFlags } from './changed-flags.js';
export type { CompileOptions } from './compile.js';
export { compile } from './compile.js';
export type { Context } from './context.js';
export type * from './definition.js';
export { evaluate } from './evaluate.js';
export { evaluateAll } from './evaluate-all.js';
export type { Explanation, Step, WindowTrace } from './explain.js';
export { explain } from './explain.js';
export type { BucketTrace, ServeTrace } from './explanation/serve-trace.js';
export type { Trace } from './explanation/trace.js';
export { matchingSegments } from './matching-segments.js';
export type { Outcome, Source } from './outcome.js';
export type { Problem } from './problem.js';
export type { RegexLibrary } from './regex.js';
export type { Snapshot } from './snapshot.js';
export { Table } from './table.js';
export { instantOf } from './values/instant.js';
