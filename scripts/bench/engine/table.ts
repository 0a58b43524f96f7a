import type { CompileResult } from './compile-worker.js';
import type { Row } from './rows.js';
import { baselineOf, nameOf } from './rows.js';
import type { RuleSet } from './rule-set.js';

export interface Result {
  readonly row: Row;
  readonly one: number;
  readonly all: number;
}

const ROW = [34, 12, 12, 10, 10];
const COMPILE = [34, 12, 12, 12, 12];

/** Evaluations per second, and each row's ratio to flagd-core on the same rules. */
export function resultTable(results: readonly Result[], notRun: ReadonlyMap<string, string>): string {
  const lines = [line(ROW, ['flags x rules', 'one/s', 'all/s', 'one: x', 'all: x'])];
  for (const { row, one, all } of results) {
    const baseline = results.find((other) => nameOf(other.row) === nameOf(baselineOf(row)));
    const ratios = [ratio(one, baseline?.one), ratio(all, baseline?.all)];
    lines.push(line(ROW, [nameOf(row), rounded(one), rounded(all), ...ratios]));
  }
  for (const [name, reason] of notRun) lines.push(`${name}: not run: ${reason}`);
  return lines.join('\n');
}

export function compileTable(results: readonly (RuleSet & CompileResult)[]): string {
  const lines = [line(COMPILE, ['compile: flags x rules', 'full', 'heap', 'one changed', 'its first all'])];
  for (const { flags, rules, fullMs, heapMb, changeMs, indexMs } of results) {
    const times = [
      `${fullMs.toFixed(0)} ms`,
      `${heapMb.toFixed(1)} MB`,
      `${changeMs.toFixed(1)} ms`,
      `${indexMs.toFixed(1)} ms`,
    ];
    lines.push(line(COMPILE, [`${flags.toLocaleString('en')} x ${rules}`, ...times]));
  }
  return lines.join('\n');
}

function line(widths: readonly number[], cells: readonly string[]): string {
  const padded = cells.map((cell, index) =>
    index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
  );
  return padded.join(' ');
}

function rounded(perSecond: number): string {
  return Number(perSecond.toPrecision(3)).toLocaleString('en');
}

function ratio(perSecond: number, baseline: number | undefined): string {
  return baseline === undefined ? '' : (perSecond / baseline).toFixed(2);
}
