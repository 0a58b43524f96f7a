/** Flags as the JSON of a snapshot, within the bounds of what one answer can be. */
import type { FlagRecord } from '../../../domain/flags.js';
import { Refusal } from '../../../domain/refusal.js';
import { Slices } from '../../../domain/slices.js';
import type { Schemas } from '../../../http/contract.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { MOST_TOLD } from '../attachments.js';
import { inNamespace } from '../refusals.js';
import type { Dialect } from './dialects.js';
import { SnapshotFlags } from './flags.js';

type SnapshotFlag = Schemas<'flipt'>['SnapshotFlag'];
type SnapshotSegment = Schemas<'flipt'>['SnapshotSegment'];
type TooMuch = Refusal<'VALIDATION_FAILED'>;

/** Characters of all flags: the engine has no text of 2^29, and every dialect that clients ask for has a document. */
const MOST_OF_NAMESPACE = 2 ** 27;

/** One text for each flag, in their order. */
export async function flagTexts(
  snapshot: EnvironmentSnapshot,
  flags: readonly FlagRecord[],
  namespace: { readonly key: string },
  dialect: Dialect,
): Promise<readonly string[] | TooMuch> {
  const told = new SnapshotFlags(snapshot, dialect);
  const sizes = new Sizes();
  const slices = new Slices();
  const texts: string[] = [];
  let characters = 0;
  for (const flag of flags) {
    if (slices.isOver) await slices.rest();
    const shown = told.of(flag);
    const repeated = sizes.repeatedIn(shown);
    if (repeated > MOST_TOLD) return flagTooMuch(inNamespace('flag', namespace, flag.key), repeated);
    const text = JSON.stringify(shown);
    characters += text.length;
    if (characters > MOST_OF_NAMESPACE) return namespaceTooMuch(namespace.key, flag.key);
    texts.push(text);
  }
  return texts;
}

/** How much rules and rollouts repeat. */
class Sizes {
  /** Each segment is written once to be counted, however many rules name it. */
  readonly #ofSegments = new WeakMap<SnapshotSegment, number>();

  /** Characters of attachments and segments, whose own texts are nearly all that can be long in a flag. */
  repeatedIn({ rules, rollouts }: SnapshotFlag): number {
    const attachments = rules.flatMap(({ distributions }) => distributions.map((one) => one.variantAttachment.length));
    const named = [...rules, ...rollouts.map(({ segment }) => segment)].flatMap((one) => one?.segments ?? []);
    return [...attachments, ...named.map((one) => this.#of(one))].reduce((sum, length) => sum + length, 0);
  }

  #of(segment: SnapshotSegment): number {
    const length = this.#ofSegments.get(segment) ?? JSON.stringify(segment).length;
    this.#ofSegments.set(segment, length);
    return length;
  }
}

function flagTooMuch(name: string, characters: number): TooMuch {
  const message = `${name} has ${characters} characters of attachments and segments in its rules, and at most ${MOST_TOLD} are told of one flag: give it fewer rules or distributions, smaller attachments or smaller segments`;
  return new Refusal('VALIDATION_FAILED', message);
}

function namespaceTooMuch(namespaceKey: string, flagKey: string): TooMuch {
  const message = `namespace "${namespaceKey}" has more than ${MOST_OF_NAMESPACE} characters in a snapshot, at flag "${flagKey}": move flags to another namespace, or give them fewer rules, or smaller attachments`;
  return new Refusal('VALIDATION_FAILED', message);
}
