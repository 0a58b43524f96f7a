/** The tables: for a terminal, and for the README. */
import type { Contest, Measure, Results } from './results.js';
import type { Measured } from './rounds.js';

const HEADINGS = ['', 'answers/s', 'ratio', 'by CPU', 'p99 ms', 'p99 ratio', 'wanted'];
const WIDTHS = [50, 10, 8, 8, 8, 10, 8];

export function terminalTable(results: Results): string {
  const lines = [line(HEADINGS)];
  for (const contest of results.contests) {
    lines.push(contest.name);
    for (const cells of rowsOf(contest))
      lines.push(line(cells.map((cell, index) => (index === 0 ? `  ${cell}` : cell))));
  }
  lines.push('');
  for (const measure of results.measures) {
    lines.push(`${measure.name.padEnd(78)}${told(measure).padStart(12)}  ${measure.wanted}`);
  }
  for (const { name, reason } of results.notTried) lines.push(`${name}: not tried: ${reason}`);
  return lines.join('\n');
}

export function markdownTable({ contests, measures, notTried }: Results): string {
  const lines = [`| call | ${HEADINGS.slice(1).join(' | ')} |`, '|---|--:|--:|--:|--:|--:|--:|'];
  for (const contest of contests) {
    for (const [name, ...cells] of rowsOf(contest)) lines.push(`| ${contest.name}: ${name} | ${cells.join(' | ')} |`);
  }
  lines.push('', '| | | wanted |', '|---|--:|---|');
  for (const measure of measures) lines.push(`| ${measure.name} | ${told(measure)} | ${measure.wanted} |`);
  for (const { name, reason } of notTried) lines.push(`| ${name} | not tried | ${reason.replaceAll('|', '/')} |`);
  return lines.join('\n');
}

/** Names and numbers; the ratios are to the first, the bare server. */
function rowsOf({ measured, wanted }: Contest): string[][] {
  const [bare] = measured;
  return measured.map((one) => {
    const ratio = (of: (measured: Measured) => number) => (bare && one !== bare ? (of(one) / of(bare)).toFixed(3) : '');
    return [
      one.name,
      Number(one.rps.toPrecision(3)).toLocaleString('en'),
      ratio(({ rps }) => rps),
      ratio(({ perCpu }) => perCpu),
      one.p99Ms.toFixed(2),
      ratio(({ p99Ms }) => p99Ms),
      wanted !== undefined && one.name.startsWith('lane') ? String(wanted) : '',
    ];
  });
}

function told({ value, unit }: Measure): string {
  return `${value.toFixed(unit === 'x' ? 3 : 0)} ${unit}`;
}

function line(cells: readonly string[]): string {
  const padded = cells.map((cell, index) =>
    index === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[index] ?? 0),
  );
  return padded.join('').trimEnd();
}
