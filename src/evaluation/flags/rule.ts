import type { Attempt, Test } from '../call.js';
import type { Entry } from '../conditions/entry.js';
import type { Node } from '../conditions/node.js';
import { constantNode, countAsker } from '../conditions/node.js';
import type { Scope } from '../conditions/scope.js';
import { compileTree } from '../conditions/tree.js';
import type { TreeScope } from '../conditions/tree-scope.js';
import type { CompiledServe, Setting } from './serve.js';
import { compileServe } from './serve.js';
import { isInWindow, readWindow } from './window.js';

export interface CompiledRule {
  readonly node: Node;
  readonly serve: CompiledServe;
}

/** What all serves of one flag have in common. */
export type FlagSetting = Pick<Setting, 'flag' | 'variations'>;

/** Compiles the rules that can be reached: what follows a rule that always serves is checked, and dropped. */
export function compileRules(flag: Entry, setting: FlagSetting, scope: TreeScope): CompiledRule[] {
  const rules: CompiledRule[] = [];
  let ended = false;
  for (const entry of flag.entries('rules')) {
    const node = conditionOf(entry, scope);
    const serve = compileRuleServe(entry, setting, scope);
    if (ended || (node.form === 'constant' && !node.holds)) continue;
    countAsker(node);
    rules.push({ node, serve });
    ended = node.form === 'constant' && serve.always;
  }
  return rules;
}

export function compileRuleServe(rule: Entry, setting: FlagSetting, scope: Scope): CompiledServe {
  if (!rule.has('serve')) rule.report('serve', 'A rule needs a serve: what it gives when it holds.');
  // Written out: copying with `...` is slow, and there are many rules.
  const own: Setting = {
    flag: setting.flag,
    variations: setting.variations,
    fixedReason: null,
    source: 'rule',
    rule: rule.text('id'),
    enabled: true,
    matched: true,
    reason: 'TARGETING_MATCH',
    note: rule.get('note') ?? null,
    hasNext: true,
  };
  return compileServe(rule.entry('serve'), own, scope);
}

function conditionOf(rule: Entry, scope: TreeScope): Node {
  const when = compileTree(rule.get('when'), rule.place('when'), scope);
  const entry = rule.entry('window');
  if (entry === null) return rule.has('window') ? constantNode(false) : when;
  const window = readWindow(entry);
  if (window === null) return constantNode(false);
  const key = `window ${window.from} ${window.until}`;
  const inside = scope.pool.leaf(key, 1, (context) => isInWindow(window, context));
  return scope.pool.all([inside, when]);
}

/** A rule as one step: its outcome when it holds and serves. */
export function attemptOf(test: Test, serve: CompiledServe): Attempt {
  const { fixed } = serve;
  if (fixed !== null) return (context, call) => (test(context, call) ? fixed : null);
  return (context, call) => (test(context, call) ? serve.choose(context, call) : null);
}
