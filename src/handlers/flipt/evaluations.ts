/** Evaluation as every operation of this door does it: from memory, with what the principal may see. */
import type { FlagRecord } from '../../domain/flags.js';
import type { PlaceRefused } from '../../domain/parents.js';
import type { Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import { evaluate, type Outcome } from '../../evaluation/index.js';
import type { EnvironmentSnapshot } from '../../snapshots/load-snapshot.js';
import { findVisibleFlag, matchedSegments } from '../evaluate.js';
import type { Services } from '../services.js';
import { EvaluatedPlaces } from './evaluated-places.js';
import type { Asked } from './places.js';
import { attachmentOf } from './shown-flags.js';

/** Where a request evaluates, and who asks. */
export interface EvaluatedPlace {
  readonly snapshot: EnvironmentSnapshot;
  readonly principal: Principal;
  /** As the request has it. */
  readonly namespaceKey: string;
}

/** Which flag is asked, and for whom. */
export interface Question {
  readonly flagKey?: string;
  readonly entityId?: string;
  readonly context?: Readonly<Record<string, string>>;
}

/** What a flag answers. */
export interface Evaluation {
  readonly flag: FlagRecord;
  readonly outcome: Outcome;
  /** Of the segments of the rule that served, those that the entity is in. */
  readonly segmentKeys: string[];
}

export class Evaluations {
  readonly #places: EvaluatedPlaces;
  /** By the key of the variation. A flag that is written is another record. */
  readonly #attachments = new WeakMap<FlagRecord, ReadonlyMap<string, string>>();

  constructor(private readonly services: Pick<Services, 'repositories' | 'snapshots' | 'usage' | 'clock'>) {
    this.#places = new EvaluatedPlaces(services);
  }

  async find(principal: Principal, asked: Asked): Promise<EvaluatedPlace | PlaceRefused> {
    return placeOf(await this.#places.find(principal, asked), principal, asked);
  }

  /** What `find` says of each. */
  async findAll(principal: Principal, all: readonly Asked[]): Promise<readonly (EvaluatedPlace | PlaceRefused)[]> {
    const found = await this.#places.findAll(principal, all);
    return all.flatMap((asked, index) => {
      const one = found[index];
      return one ? [placeOf(one, principal, asked)] : [];
    });
  }

  evaluate(
    { snapshot, principal, namespaceKey }: EvaluatedPlace,
    { flagKey = '', entityId, context = {} }: Question,
  ): Evaluation | Refusal<'FLAG_NOT_FOUND'> {
    const flag = findVisibleFlag(snapshot, principal, flagKey);
    const asker = { targetingKey: entityId || null, attributes: context, now: this.services.clock() };
    const outcome = flag instanceof Refusal ? null : evaluate(snapshot.compiled, flagKey, asker);
    if (flag instanceof Refusal || outcome === null) {
      const why = flagKey === '' ? ': flagKey is empty' : '';
      return new Refusal('FLAG_NOT_FOUND', `flag "${namespaceKey}/${flagKey}" not found${why}`);
    }
    return { flag, outcome, segmentKeys: matchedSegments(snapshot, outcome, asker) };
  }

  /** Counts what is answered. */
  count({ snapshot }: EvaluatedPlace, { outcome }: Evaluation): void {
    this.services.usage.count(snapshot, outcome);
  }

  /** What goes with the variant that is answered. */
  attachmentOf({ flag, outcome: { variation } }: Evaluation): string {
    const known =
      this.#attachments.get(flag) ?? new Map(flag.variations.map((one) => [one.key, attachmentOf(flag, one)]));
    this.#attachments.set(flag, known);
    return known.get(variation ?? '') ?? ''; // no variation has an empty key
  }
}

function placeOf(
  snapshot: EnvironmentSnapshot | PlaceRefused,
  principal: Principal,
  { path: { namespaceKey } }: Asked,
): EvaluatedPlace | PlaceRefused {
  return snapshot instanceof Refusal ? snapshot : { snapshot, principal, namespaceKey };
}
