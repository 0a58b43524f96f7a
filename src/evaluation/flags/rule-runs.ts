import type { Attempt } from '../call.js';
import { isList } from '../conditions/entry.js';
import type { Linker } from '../conditions/link.js';
import type { Membership } from '../conditions/membership.js';
import type { Node } from '../conditions/node.js';
import { conjunctsOf } from '../conditions/node.js';
import { textOf } from '../values/scalar.js';
import type { CompiledRule } from './rule.js';
import { attemptOf } from './rule.js';

/** Fewer rules than this are asked one by one. */
const WORTH_A_MAP = 4;

/**
 * Rules as steps to be tried in order. A run of rules that each ask whether the same attribute is one of some texts
 * becomes one step, with a map from text to the few rules that can hold: twenty rules cost one look-up.
 */
export function attemptsOf(rules: readonly CompiledRule[], linker: Linker): Attempt[] {
  const attempts: Attempt[] = [];
  for (let index = 0; index < rules.length; ) {
    const run = longestRun(rules, index);
    const members = rules.slice(index, index + Math.max(run.length, 1));
    const steps = members.map(({ node, serve }) => attemptOf(linker.test(node), serve));
    if (run.length >= WORTH_A_MAP) attempts.push(attemptOfRun(run, steps));
    else attempts.push(...steps);
    index += members.length;
  }
  return attempts;
}

/** For each rule of the run, the membership that it cannot hold without. */
type Run = readonly Membership[];

function longestRun(rules: readonly CompiledRule[], start: number): Run {
  let longest: Run = [];
  const first = rules[start];
  for (const { subject } of first ? guardsOf(first.node) : []) {
    const run: Membership[] = [];
    for (let index = start; index < rules.length; index++) {
      const rule = rules[index];
      const guard = rule && guardsOf(rule.node).find((membership) => membership.subject.key === subject.key);
      if (guard === undefined) break;
      run.push(guard);
    }
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** The memberships without which the node cannot hold. */
function guardsOf(node: Node): Membership[] {
  return conjunctsOf(node)
    .map(({ leaf }) => leaf?.membership ?? null)
    .filter((membership) => membership !== null);
}

function attemptOfRun(run: Run, steps: readonly Attempt[]): Attempt {
  const everything = inOrder(steps);
  const byText = stepsByText(run, steps);
  const [first] = run;
  const { read, quantifies } = first?.subject ?? { read: () => undefined, quantifies: false };
  return (context, call) => {
    const raw = read(context);
    if (quantifies && isList(raw)) return everything(context, call);
    const text = textOf(raw);
    const attempt = text === undefined ? undefined : byText.get(text);
    return attempt === undefined ? null : attempt(context, call);
  };
}

function stepsByText(run: Run, steps: readonly Attempt[]): Map<string, Attempt> {
  const lists = new Map<string, Attempt[]>();
  for (const [index, step] of steps.entries()) {
    for (const text of run[index]?.texts ?? []) {
      const list = lists.get(text);
      if (list === undefined) lists.set(text, [step]);
      else list.push(step);
    }
  }
  return new Map([...lists].map(([text, list]) => [text, inOrder(list)]));
}

function inOrder(steps: readonly Attempt[]): Attempt {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return only;
  return (context, call) => {
    for (let index = 0; index < steps.length; index++) {
      const outcome = steps[index]?.(context, call) ?? null;
      if (outcome !== null) return outcome;
    }
    return null;
  };
}
