/** Flags of a file, natively; what Flipt has no word for stays as it is. */
import type { FliptVariant } from '../../../domain/door-data.js';
import { completeFlag, type FlagContent } from '../../../domain/flag-content.js';
import type { FlagEnvironmentRecord } from '../../../domain/flag-environments.js';
import type { FlagRecord, Variation } from '../../../domain/flags.js';
import { isSame } from '../../../domain/json.js';
import { attachmentOf } from '../shown-flags.js';
import { keyValue } from '../variant-content.js';
import type { FeaturesFlag, FeaturesVariant } from './files.js';

/** A flag that there is already, and its state in the environment. */
export interface StandingFlag {
  readonly flag: FlagRecord;
  readonly state: FlagEnvironmentRecord;
}

export function toContent(given: FeaturesFlag, standing: FlagRecord | undefined): FlagContent {
  const { key, description = '', metadata = {} } = given;
  const shown = { name: given.name || key, description, metadata };
  if (given.type === 'BOOLEAN_FLAG_TYPE') {
    return standing ? { ...standing, ...shown } : completeFlag({ key, type: 'boolean', toggle: 'value', ...shown });
  }
  const flag = standing ?? completeFlag({ key, type: 'string', variations: [], ...shown });
  const { variants = [] } = given;
  const variations = variants.map((variant) => toVariation(variant, flag));
  const defaultVariation = variants.findLast((variant) => variant.default === true)?.key ?? null;
  // Flipt serves it also while the flag is off.
  const offVariation = defaultVariation === flag.defaultVariation ? flag.offVariation : defaultVariation;
  const doorData = withVariants(flag, keptVariants(variants, variations, flag));
  return { ...flag, ...shown, variations, defaultVariation, offVariation, doorData };
}

function toVariation({ key, name = '', description = '' }: FeaturesVariant, flag: FlagContent): Variation {
  const before = flag.variations.find((variation) => variation.key === key);
  return { key, name, value: before ? before.value : keyValue(flag, key), description };
}

/** What is to be kept of the variants that cannot be told from their variations. */
function keptVariants(
  variants: readonly FeaturesVariant[],
  variations: readonly Variation[],
  flag: FlagContent,
): readonly FliptVariant[] {
  const keptOf = new Map((flag.doorData?.flipt?.variants ?? []).map((one) => [one.variation, one]));
  return variations.flatMap((variation, index) => {
    const kept = keptOf.get(variation.key);
    const wanted = variants[index]?.attachment ?? null;
    const text = attachmentOf({ doorData: flag.doorData ?? {} }, variation);
    if (isSame(text === '' ? null : JSON.parse(text), wanted)) return kept ?? [];
    const attachment = wanted === null ? {} : { attachment: JSON.stringify(wanted) };
    return { variation: variation.key, ...(kept?.id !== undefined && { id: kept.id }), ...attachment };
  });
}

function withVariants({ doorData = {} }: FlagContent, variants: readonly FliptVariant[]): FlagRecord['doorData'] {
  if (variants.length === 0 && !doorData.flipt?.variants) return doorData;
  return { ...doorData, flipt: { ...doorData.flipt, variants } };
}
