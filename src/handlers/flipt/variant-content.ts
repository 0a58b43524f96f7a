/** What a flag becomes when one of its variants is written. */
import type { FlagRecord, Variation } from '../../domain/flags.js';
import type { Refusal } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import { toAttachment } from './attachments.js';
import { attachmentOf, plainIdOf, variantIdsOf } from './shown-flags.js';

/** What is said of a variant. */
export interface VariantContent {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Compacted. */
  readonly attachment: string;
}

/** As much of a flag as knows of its variants. */
type Varied = Pick<FlagRecord, 'variations' | 'defaultVariation' | 'offVariation' | 'doorData'>;

export function toVariantContent(
  body: Schemas<'flipt'>['VariantWriting'],
): VariantContent | Refusal<'VALIDATION_FAILED'> {
  const { key, name = '', description = '' } = body;
  const attachment = toAttachment(body.attachment ?? '');
  return typeof attachment === 'string' ? { key, name, description, attachment } : attachment;
}

export function withNewVariant(flag: FlagRecord, content: VariantContent): Varied {
  const { key, name, description } = content;
  const variation = { key, name, value: keyValue(flag, key), description };
  const { defaultVariation, offVariation, doorData } = flag;
  const changed = { ...flag, variations: [...flag.variations, variation] };
  const id = variantIdsOf(changed).get(key) ?? plainIdOf(flag, key);
  const kept = { id, variation, attachment: content.attachment };
  return { variations: changed.variations, defaultVariation, offVariation, doorData: withKept(flag, doorData, kept) };
}

/** The flag with the variant in the place of what it was before. */
export function withVariant(flag: FlagRecord, before: Variation, content: VariantContent): Varied {
  const { key, name, description } = content;
  const value = before.value === keyValue(flag, before.key) ? keyValue(flag, key) : before.value;
  const variation = { key, name, value, description };
  const id = variantIdsOf(flag).get(before.key) ?? plainIdOf(flag, before.key);
  const renamed = (one: string) => (one === before.key ? key : one);
  return {
    variations: flag.variations.map((one) => (one === before ? variation : one)),
    defaultVariation: flag.defaultVariation && renamed(flag.defaultVariation),
    offVariation: flag.offVariation && renamed(flag.offVariation),
    doorData: withKept(flag, renamedOptions(flag.doorData, renamed), {
      id,
      variation,
      attachment: content.attachment,
      was: before.key,
    }),
  };
}

/** The flag without the variation, which it serves no more by itself. */
export function withoutVariant(flag: FlagRecord, { key }: Variation): Omit<Varied, 'doorData'> {
  const other = (served: string | null) => (served === key ? null : served);
  return {
    variations: flag.variations.filter((one) => one.key !== key),
    defaultVariation: other(flag.defaultVariation),
    offVariation: other(flag.offVariation),
  };
}

/** Natively a variant is worth its key. One that is no number has no place in a flag of numbers, as the domain will say. */
export function keyValue({ type }: Pick<FlagRecord, 'type'>, key: string): string | number {
  return type === 'number' && key.trim() !== '' && Number.isFinite(Number(key)) ? Number(key) : key;
}

interface Kept {
  readonly id: string;
  readonly variation: Variation;
  readonly attachment: string;
  /** The key before. */
  readonly was?: string;
}

/** Only what cannot be told from the variation is kept. */
function withKept(
  flag: Pick<FlagRecord, 'publicId'>,
  doorData: FlagRecord['doorData'],
  { id, variation, attachment, was }: Kept,
): FlagRecord['doorData'] {
  const others = (doorData.flipt?.variants ?? []).filter((one) => one.variation !== (was ?? variation.key));
  const hasOwnId = id !== plainIdOf(flag, variation.key);
  const isPlain = !hasOwnId && attachment === attachmentOf({ doorData: {} }, variation);
  const kept = { variation: variation.key, ...(hasOwnId && { id }), ...(attachment !== '' && { attachment }) };
  const variants = isPlain ? others : [...others, kept];
  return variants.length === 0 && !doorData.flipt ? doorData : { ...doorData, flipt: { ...doorData.flipt, variants } };
}

/** Options of a feature of Flagsmith name their variations, too. */
function renamedOptions(doorData: FlagRecord['doorData'], renamed: (key: string) => string): FlagRecord['doorData'] {
  const { flagsmith } = doorData;
  if (!flagsmith?.options) return doorData;
  const options = flagsmith.options.map((option) => ({ ...option, variation: renamed(option.variation) }));
  return { ...doorData, flagsmith: { ...flagsmith, options } };
}
