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

interface AskedSegment {
  readonly record: SegmentRecord;
  /** Undefined: Flagsmith has no such question. */
  readonly asked: Asked | undefined;
}

export class Segments {
  private readonly named = new Map<string, { readonly record: SegmentRecord; readonly segment: DocumentSegment }>();
  private readonly added: DocumentSegment[] = [];
  private readonly taken = new Set<number>();

  constructor(
    records: Iterable<SegmentRecord>,
    private readonly numbers: Numbers,
    private readonly surroundings: Surroundings,
  ) {
    const all = [...records].map((record) => ({ record, asked: this.ask(record.when) }));
    const ids = this.call(all);
    for (const { record, asked } of all) {
      const id = ids.get(record) ?? this.free(record.publicId);
      this.taken.add(id);
      const rules = asked && (asked.number ?? id) === id ? toRules(asked.formula) : [];
      this.named.set(record.key, { record, segment: { id, name: record.name, rules, feature_states: [] } });
    }
  }

  /**
   * Engines hash with what a segment is called here. One that has another number by now, because its own was imported
   * for another segment, or was not free when it was imported itself, goes by the one that it is hashed with.
   */
  private call(all: readonly AskedSegment[]): ReadonlyMap<SegmentRecord, number> {
    const ids = new Map<SegmentRecord, number>();
    const give = (record: SegmentRecord, id: number) => {
      if (this.taken.has(id)) return;
      this.taken.add(id);
      ids.set(record, id);
    };
    const own = ({ record }: AskedSegment) => this.numbers.ofRow('segment', record);
    const isMoved = (one: AskedSegment) => (one.asked?.number ?? own(one)) !== own(one);
    for (const one of all) if (!isMoved(one)) give(one.record, own(one));
    for (const { record, asked } of all)
      if (asked?.number !== undefined && !ids.has(record)) give(record, asked.number);
    for (const one of all) if (!ids.has(one.record)) give(one.record, own(one));
    return ids;
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
