import type {
  AttributeLeaf,
  Bucketing,
  BucketLeaf,
  Context,
  Definition,
  ElementsLeaf,
  Flag,
  FlagLeaf,
  Outcome,
  Reference,
  Rule,
  Serve,
  Served,
  Source,
  Tree,
} from '../../../src/evaluation/index.js';
import { referenceNumber } from './hashes.js';
import { holdsFor } from './operators.js';

/**
 * The evaluation of ENGINE.md written down in the plainest way: it walks the definition for each question, knows no
 * tricks and checks nothing. Only for sound definitions without cycles.
 */
export function referenceEvaluate(definition: Definition, key: string, context: Context): Outcome | null {
  const flag = definition.flags[key];
  return flag === undefined ? null : new Reading(definition, context).flag(key, flag);
}

type Answer = Pick<Outcome, 'variation' | 'enabled' | 'matched' | 'reason' | 'weight' | 'note'>;
/** What the fields of a serve are, unless it says otherwise. */
type Defaults = Pick<Answer, 'enabled' | 'matched' | 'reason'> & { readonly note?: unknown };

const MATCHED: Defaults = { enabled: true, matched: true, reason: 'TARGETING_MATCH' };

class Reading {
  constructor(
    private readonly definition: Definition,
    private readonly context: Context,
  ) {}

  flag(key: string, flag: Flag): Outcome {
    const { source, rule = null, answer } = this.answer(flag);
    const value = flag.variations?.find((candidate) => candidate.key === answer.variation)?.value ?? null;
    return { flag: key, value, source, rule, ...answer };
  }

  private answer(flag: Flag): { source: Source; rule?: string | null; answer: Answer } {
    const off = this.last(flag.off, { enabled: false, matched: false, reason: 'DISABLED' });
    if (flag.on === false) return { source: 'off', answer: off };
    if (!(flag.prerequisites ?? []).every((tree) => this.holds(tree))) {
      return { source: 'prerequisite', answer: { ...off, reason: 'PREREQUISITE_FAILED' } };
    }
    const target = this.text(flag.override_by ?? ['targetingKey']);
    const override = flag.overrides?.find(({ keys }) => target !== undefined && keys.includes(target));
    if (override !== undefined) {
      const answer = this.serve(override.serve, { ...MATCHED, note: override.note });
      if (answer !== null) return { source: 'override', rule: override.id ?? null, answer };
    }
    for (const rule of flag.rules ?? []) {
      const holds = this.inWindow(rule) && this.holds(rule.when);
      const answer = holds ? this.serve(rule.serve, { ...MATCHED, note: rule.note }) : null;
      if (answer !== null) return { source: 'rule', rule: rule.id ?? null, answer };
    }
    return { source: 'default', answer: this.last(flag.default, { enabled: true, matched: false, reason: 'DEFAULT' }) };
  }

  private inWindow({ window }: Rule): boolean {
    if (window === undefined) return true;
    const { now } = this.context;
    if (typeof now !== 'number') return false;
    const isAfter = window.from === undefined || now >= Date.parse(window.from);
    return isAfter && (window.until === undefined || now < Date.parse(window.until));
  }

  private last(serve: Serve = {}, defaults: Defaults): Answer {
    const answer = this.serve(serve, defaults);
    if (answer === null) throw new Error('Nothing comes after off and default.');
    return answer;
  }

  /** `outer`: what the serves around this one say. Variation and weight are never taken from there. */
  private serve(serve: Serve, defaults: Defaults, outer: Served = {}): Answer | null {
    const { split, ...own } = serve;
    const fields: Served = { ...outer, variation: null, weight: null, ...own };
    if (split === undefined) return this.served(fields, defaults);
    const number = this.bucket(split.bucketing);
    if (number === undefined) return this.rest(split.unbucketed ?? split.otherwise, fields, defaults);
    let from = split.bucketing.algorithm === 'unleash' ? 1 : 0;
    for (const { from: start = from, to, ...range } of split.ranges) {
      const end: number = to ?? start + this.width(split.bucketing, range.weight ?? 0);
      if (number >= start && number < end) {
        return this.served({ ...fields, variation: null, weight: null, ...range }, { ...defaults, reason: 'SPLIT' });
      }
      from = end;
    }
    return this.rest(split.otherwise, fields, defaults);
  }

  private rest(choice: Serve | 'next' | undefined, fields: Served, defaults: Defaults): Answer | null {
    if (choice === 'next') return null;
    return choice === undefined ? this.served(fields, defaults) : this.serve(choice, defaults, fields);
  }

  private served(fields: Served, defaults: Defaults): Answer {
    return {
      variation: fields.variation ?? null,
      enabled: fields.enabled ?? defaults.enabled,
      matched: fields.matched ?? defaults.matched,
      reason: fields.reason ?? defaults.reason,
      weight: fields.weight ?? null,
      note: fields.note ?? defaults.note ?? null,
    };
  }

  private width(bucketing: Bucketing, weight: number): number {
    if (bucketing.algorithm === 'flipt-variant') return Math.trunc(Math.fround(Math.fround(weight) * 10));
    return bucketing.algorithm === 'flipt-boolean' ? Math.fround(weight) : weight;
  }

  private bucket(bucketing: Bucketing): number | undefined {
    const text = this.text(bucketing.attribute ?? ['targetingKey']);
    return text === undefined ? undefined : referenceNumber(bucketing, text);
  }

  private holds(tree: Tree | undefined): boolean {
    if (tree === undefined || typeof tree === 'boolean') return tree ?? true;
    if ('all' in tree) return tree.all.every((child) => this.holds(child));
    if ('any' in tree) return tree.any.some((child) => this.holds(child));
    if ('none' in tree) return !tree.none.some((child) => this.holds(child));
    if ('segment' in tree) return this.holds(this.definition.segments?.[tree.segment]?.when);
    if ('flag' in tree) return this.flagHolds(tree);
    if ('bucket' in tree) return this.bucketHolds(tree);
    if ('elements' in tree) return this.elementsHold(tree);
    return this.attributeHolds(tree);
  }

  private elementsHold({ elements, quantifier = 'any', when }: ElementsLeaf): boolean {
    const list = this.read(elements);
    if (!Array.isArray(list)) return false;
    const holdsFor = (element: unknown) => {
      if (typeof element !== 'object' || element === null || Array.isArray(element)) return false;
      return new Reading(this.definition, { ...this.context, attributes: { ...element } }).holds(when);
    };
    if (quantifier === 'all') return list.every(holdsFor);
    return list.some(holdsFor) === (quantifier === 'any');
  }

  private flagHolds({ flag, variations, enabled = true }: FlagLeaf): boolean {
    const other = referenceEvaluate(this.definition, flag, this.context);
    return other !== null && other.enabled === enabled && (variations?.includes(other.variation) ?? true);
  }

  private bucketHolds({ bucket, operator, values: [value] }: BucketLeaf): boolean {
    const number = this.bucket(bucket);
    const bound = bucket.algorithm === 'flipt-boolean' ? Math.fround(value) : value;
    return number !== undefined && (operator === 'lt' ? number < bound : number <= bound);
  }

  private attributeHolds(leaf: AttributeLeaf): boolean {
    return holdsFor(leaf, this.read(leaf.attribute));
  }

  private read(reference: Reference): unknown {
    if (typeof reference === 'string') return this.follow(['attributes', reference]);
    if ('first' in reference) return reference.first.map((ref) => this.read(ref)).find((value) => value !== undefined);
    if ('const' in reference) return reference.const ?? undefined;
    if (!('of' in reference)) return this.follow(reference);
    const front = typeof reference.text === 'string' ? reference.text : this.text(reference.text);
    const text = this.text(reference.of);
    return front === undefined || text === undefined ? undefined : front + text;
  }

  private follow(path: readonly string[]): unknown {
    const root: unknown = path[0] === 'environment' ? { environment: this.definition.environment } : this.context;
    const value = path.reduce<unknown>(
      (inner, step) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
          ? Object.entries(inner).find(([name]) => name === step)?.[1]
          : undefined,
      root,
    );
    return value ?? undefined;
  }

  private text(reference: Reference): string | undefined {
    const value = this.read(reference);
    return typeof value === 'object' || value === undefined ? undefined : String(value);
  }
}
