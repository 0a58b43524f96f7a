/**
 * The document's segments: those of the project, one for each rule with conditions of its own, and one for each identity
 * that its list of overrides cannot name.
 */
import type { Condition } from '../../../domain/conditions.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { Schemas } from '../../../http/contract.js';
import type { Numbers } from '../numbers.js';
import { type Asked, type Surroundings, toAsked } from './conditions.js';
import type { Targeted } from './flags.js';
import { condition, rule, toRules } from './formulas.js';
import type { DocumentState } from './states.js';

type DocumentSegment = Schemas<'flagsmith'>['DocumentSegment'];

/** Stronger than any rule. */
const STRONGEST = -2_147_483_648;

/** The contract's bound on names. */
const MOST_CHARACTERS = 500;

export class Segments {
  private readonly named = new Map<string, { readonly record: SegmentRecord; readonly segment: DocumentSegment }>();
  private readonly added: DocumentSegment[] = [];
  private readonly taken = new Set<number>();

  constructor(
    records: Iterable<SegmentRecord>,
    private readonly numbers: Numbers,
    private readonly surroundings: Surroundings,
  ) {
    for (const record of records) {
      const id = numbers.ofRow('segment', record);
      this.taken.add(id);
      const asked = this.ask(record.when);
      const rules = asked && (asked.number ?? id) === id ? toRules(asked.formula) : [];
      this.named.set(record.key, { record, segment: { id, name: record.name, rules, feature_states: [] } });
    }
  }

  private ask(when: Condition): Asked | undefined {
    return toAsked(when, this.surroundings);
  }

  /** What a rule serves to whom its condition holds for; a condition that cannot be asked is passed over. */
  target(flag: FlagRecord, { when, rule: { id, name }, state }: Targeted): void {
    const named = 'segment' in when ? this.named.get(when.segment)?.segment : undefined;
    if (named) {
      // A second override of a flag for one segment serves nobody whom the first one does not.
      const isServed = named.feature_states.some(({ feature }) => feature.id === state.feature.id);
      if (!isServed) named.feature_states.push(state);
      return;
    }
    const asked = this.ask(when);
    if (!asked || (asked.number !== undefined && this.taken.has(asked.number))) return;
    const rules = toRules(asked.formula);
    if (rules.length > 0) this.add(asked.number ?? this.free(id), `${flag.key}: ${name || id}`, rules, state);
  }

  /** What an identity is served, where engines would give that to others as well if it were in the list of overrides. */
  single(identifier: string, key: string, states: readonly DocumentState[]): void {
    for (const state of states) {
      const rules = [rule('ALL', [], [rule('ALL', [condition('EQUAL', '$.identity.key', key)])])];
      const name = `${state.feature.name}: ${identifier}`;
      const place = { priority: STRONGEST + this.added.length };
      this.add(this.free(`${key}/${state.feature.id}`), name, rules, { ...state, feature_segment: place });
    }
  }

  private add(id: number, name: string, rules: DocumentSegment['rules'], state: DocumentState): void {
    this.taken.add(id);
    this.added.push({ id, name: name.slice(0, MOST_CHARACTERS), rules, feature_states: [state] });
  }

  private free(ref: string): number {
    let id = this.numbers.ofRef('segment', ref);
    while (this.taken.has(id)) id -= 1;
    return id;
  }

  /** Without those that are for one flag only, where that has no override of theirs. */
  all(): DocumentSegment[] {
    const named = [...this.named.values()].filter(
      ({ record, segment }) => record.doorData.flagsmith?.flag === undefined || segment.feature_states.length > 0,
    );
    return [...named.map(({ segment }) => segment), ...this.added];
  }
}
