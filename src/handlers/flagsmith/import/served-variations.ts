/** The variations of one flag, made as feature states come to need them. */
import type { FlagsmithOption } from '../../../domain/door-data.js';
import type { Serve } from '../../../domain/flag-environments.js';
import type { FlagRecord, Variation } from '../../../domain/flags.js';
import { isKey } from '../../bounds.js';
import { optionRef, serveOf } from '../feature-states/feature-states.js';
import type { Numbers } from '../numbers.js';
import { type FeatureValue, isMade, withValue } from '../values.js';
import type { ImportedOption, ImportedState } from './imported.js';
import { nameFor } from './names.js';
import { inHashOrder, optionName, seedOf } from './shares.js';

/** What there is of the flag already. */
export type KnownFlag = Pick<FlagRecord, 'publicId' | 'variations' | 'doorData'>;

export class ServedVariations {
  #variations: readonly Variation[];
  readonly #options: FlagsmithOption[];
  /** The keys of the variations with values of feature states. */
  readonly #keys = new Map<FeatureValue, string>();
  /** The keys of the variations of the document's options, by what tells those apart. */
  readonly #found = new Map<string, string>();

  constructor(
    private readonly known: KnownFlag | undefined,
    private readonly numbers: Numbers,
  ) {
    this.#variations = known?.variations ?? [];
    this.#options = [...(known?.doorData.flagsmith?.options ?? [])];
  }

  get options(): readonly FlagsmithOption[] {
    return this.#options;
  }

  /** The key of the variation that the option became. */
  variationOf(option: ImportedOption): string {
    return this.#found.get(optionName(option)) ?? '';
  }

  /** Without those that the door has made and nobody serves any more. */
  variationsFor(served: ReadonlySet<string | null>): readonly Variation[] {
    const options = this.#optionKeys();
    return this.#variations.filter((one) => !isMade(one) || options.has(one.key) || served.has(one.key));
  }

  /** What a feature state serves. `ref` names it where the document gives it no seed. */
  serve(state: ImportedState, ref: string, enabled: boolean): Serve {
    const shares = inHashOrder(state.multivariate_feature_state_values ?? []);
    const weights = shares.map(({ percentage_allocation: weight, multivariate_feature_option: option }) => {
      return { variation: this.#option(option, weight), weight };
    });
    // After the options: a variation that becomes one is no value any more.
    const control = this.#value(state.feature_state_value ?? null);
    const shared = weights.filter(({ weight }) => weight > 0);
    const served = serveOf({ enabled, control, weights: shared, seed: seedOf(state) }, ref);
    return served ?? { variation: control };
  }

  #value(value: FeatureValue): string {
    const found = this.#keys.get(value);
    if (found !== undefined) return found;
    const { variations, key } = withValue({ variations: this.#variations }, this.#optionKeys(), value);
    this.#variations = variations;
    this.#keys.set(value, key);
    return key;
  }

  #optionKeys(): ReadonlySet<string> {
    return new Set(this.#options.map(({ variation }) => variation));
  }

  /** The key of the option's variation. `allocation`: what a new option begins with. */
  #option(option: ImportedOption, allocation: number): string {
    const told = optionName(option);
    const found = this.#found.get(told);
    if (found !== undefined) return found;
    const before = this.#knownOption(option);
    const key = before?.variation ?? this.#newKey(option);
    this.#found.set(told, key);
    const name = nameFor(option.key, key);
    const present = this.#variations.find((one) => one.key === key);
    const variation = present
      ? { ...present, value: option.value }
      : { key, name, value: option.value, description: '' };
    this.#variations = present
      ? this.#variations.map((one) => (one === present ? variation : one))
      : [...this.#variations, variation];
    if (before) this.#options[this.#options.indexOf(before)] = { ...before, key: option.key ?? null };
    else this.#options.push({ variation: key, key: option.key ?? null, allocation });
    return key;
  }

  /** The same option as it was imported before: by its number; one whose number was not free, by what it is. */
  #knownOption({ id, key = null, value }: ImportedOption): FlagsmithOption | undefined {
    const numberOf = ({ variation }: FlagsmithOption) =>
      this.known && this.numbers.keptNumber('option', optionRef(this.known, variation));
    const taken = new Set(this.#found.values());
    const free = this.#options.filter((one) => !taken.has(one.variation));
    const byNumber = id ? free.find((one) => numberOf(one) === id) : undefined;
    if (byNumber) return byNumber;
    const unnumbered = free.filter((one) => numberOf(one) === undefined);
    const byKey = key === null ? undefined : unnumbered.find((one) => one.key === key);
    return byKey ?? unnumbered.find((one) => this.#valueOf(one) === value && one.key === key);
  }

  #valueOf({ variation }: FlagsmithOption): unknown {
    return this.#variations.find(({ key }) => key === variation)?.value;
  }

  #newKey({ id, key }: ImportedOption): string {
    const wanted = key && isKey(key) && !isMade({ key }) ? key : `option-${id ?? this.#options.length + 1}`;
    const taken = new Set(this.#variations.map((one) => one.key));
    if (!taken.has(wanted)) return wanted;
    for (let number = 2; ; number += 1) {
      const next = `${wanted.slice(0, 140)}-${number}`;
      if (!taken.has(next)) return next;
    }
  }
}
