import type { Transaction } from '../../domain/change.js';
import { updateFlag } from '../../domain/flag-changes.js';
import type { FlagPatch } from '../../domain/flag-content.js';
import type { FlagRecord, Variation } from '../../domain/flags.js';
import type { Place } from '../../domain/parents.js';
import { Refusal } from '../../domain/refusal.js';
import { leaveDistributions, renameReferences } from '../../domain/variation-references.js';
import type { ErrorCode, Schemas } from '../../http/contract.js';
import { MOST_VARIATIONS } from '../bounds.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { isTooMuch } from './attachments.js';
import { refused } from './errors.js';
import { findFlag } from './found.js';
import { changePlace } from './places.js';
import { inNamespace, invalid, invalidField, useInWords } from './refusals.js';
import { toVariants, variationOf } from './shown-flags.js';
import {
  toVariantContent,
  type VariantContent,
  withNewVariant,
  withoutVariant,
  withVariant,
} from './variant-content.js';

type Writing = Schemas<'flipt'>['VariantWriting'];

export function variantsHandlers({ repositories }: Services): HandlersOf<'variants', 'flipt'> {
  return {
    createVariant: (input, context) =>
      changePlace(repositories, context, input, 'everywhere', async (tx, place) => {
        const flag = await findFlag(tx, place.project, input.path.flagKey);
        if (flag instanceof Refusal) return refused(flag);
        const changed = await addVariant(tx, place, flag, input.body);
        if (changed instanceof Refusal) return refused(changed);
        return { status: 200, body: toAnswer(place, changed, input.body.key) };
      }),

    replaceVariant: (input, context) =>
      changePlace(repositories, context, input, 'everywhere', async (tx, place) => {
        const flag = await findFlag(tx, place.project, input.path.flagKey);
        const variation = flag instanceof Refusal ? undefined : variationOf(flag, input.path.variantId);
        if (flag instanceof Refusal || !variation) return refused(variantNotFound(input.body));
        const changed = await rewriteVariant(tx, place, { flag, variation }, input.body);
        if (changed instanceof Refusal) return refused(changed);
        return { status: 200, body: toAnswer(place, changed, input.body.key) };
      }),

    deleteVariant: (input, context) =>
      changePlace(repositories, context, input, 'everywhere', async (tx, place) => {
        const flag = await findFlag(tx, place.project, input.path.flagKey);
        const variation = flag instanceof Refusal ? undefined : variationOf(flag, input.path.variantId);
        if (flag instanceof Refusal || !variation) {
          tx.leave();
          return { status: 200, body: {} };
        }
        await leaveDistributions(tx, flag, variation.key);
        const changed = await updateFlag(tx, place, flag, {
          ...withoutVariant(flag, variation),
          mayHaveNoVariations: true,
        });
        if (changed instanceof Refusal) return refused(stillServed(place, flag, variation, changed));
        return { status: 200, body: {} };
      }),
  };
}

/** Natively by more than distributions, which have been left already. */
function stillServed<Code extends ErrorCode>(
  { project }: Place,
  flag: FlagRecord,
  { key }: Variation,
  refusal: Refusal<Code>,
): Refusal<Code | 'VARIATION_IN_USE'> {
  const [use] = refusal.details.uses ?? [];
  if (!use) return refusal;
  const name = `variant "${key}" of ${inNamespace('flag', project, flag.key)}`;
  return new Refusal('VARIATION_IN_USE', `${name} is in use at ${useInWords(use)}: change that first`);
}

async function addVariant(tx: Transaction, place: Place, flag: FlagRecord, body: Writing) {
  const name = inNamespace('flag', place.project, flag.key);
  if (flag.type === 'boolean') return invalid(`${name} is a boolean flag, and has no variants`);
  if (flag.variations.length >= MOST_VARIATIONS)
    return invalid(`${name} has ${MOST_VARIATIONS} variants, and takes no more`);
  const content = checkedContent(place, flag, body, undefined);
  if (content instanceof Refusal) return content;
  return changeVariants(tx, place, flag, withNewVariant(flag, content));
}

async function rewriteVariant(
  tx: Transaction,
  place: Place,
  { flag, variation }: { readonly flag: FlagRecord; readonly variation: Variation },
  body: Writing,
) {
  const content = checkedContent(place, flag, body, variation);
  if (content instanceof Refusal) return content;
  if (content.key !== variation.key) await renameReferences(tx, flag, variation.key, content.key);
  return changeVariants(tx, place, flag, withVariant(flag, variation, content));
}

async function changeVariants(tx: Transaction, place: Place, flag: FlagRecord, patch: FlagPatch) {
  if (isTooMuch(patch.doorData ?? {})) {
    return invalidField('attachment', 'must be less than 1000 KB together with those of the other variants');
  }
  const updated = await updateFlag(tx, place, flag, patch);
  return updated instanceof Refusal ? updated : updated.flag;
}

/** `before`: the variation that may have the key; no other one may. */
function checkedContent(
  { project }: Place,
  flag: FlagRecord,
  body: Writing,
  before: Variation | undefined,
): VariantContent | Refusal<'VALIDATION_FAILED'> {
  const isTaken = flag.variations.some((one) => one.key === body.key && one !== before);
  if (!isTaken) return toVariantContent(body);
  return invalid(`variant "${body.key}" is not unique for ${inNamespace('flag', project, flag.key)}`);
}

/** What is not there is named by what it was to be. */
function variantNotFound({ key }: Writing): Refusal<'FLAG_NOT_FOUND'> {
  return new Refusal('FLAG_NOT_FOUND', `variant "${key}" not found`);
}

function toAnswer({ project }: Place, flag: FlagRecord, key: string): Schemas<'flipt'>['Variant'] {
  const variant = toVariants(project, flag).find((one) => one.key === key);
  if (!variant) throw new Error(`Flag '${flag.key}' has lost the variation '${key}' that was written.`);
  return variant;
}
