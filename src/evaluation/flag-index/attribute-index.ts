import { isList } from '../conditions/entry.js';
import type { Subject } from '../conditions/membership.js';
import type { Read } from '../conditions/reference.js';
import type { Context } from '../context.js';
import { textOf } from '../values/scalar.js';

/**
 * Which memberships hold in the current call: membership `slot` holds when `stamps[slot] === marks.stamp`. Starting a
 * call makes a new stamp, so nothing has to be cleared.
 */
export interface Marks {
  stamp: number;
  /** Replaced by a longer one when there are more memberships. */
  stamps: Uint32Array;
}

const MAX_STAMP = 0xffff_ffff;

export function startMarking(marks: Marks): void {
  if (marks.stamp === MAX_STAMP) {
    marks.stamps.fill(0);
    marks.stamp = 0;
  }
  marks.stamp++;
}

/** All memberships that ask the same attribute, answered together by one look-up of its value. */
export class AttributeIndex {
  private readonly read: Read;
  private readonly quantifies: boolean;
  /** One slot, rather than a list of one, where a text belongs to one membership: with many flags memory is time. */
  private readonly slotsByText = new Map<string, number | number[]>();

  constructor({ read, quantifies }: Subject) {
    this.read = read;
    this.quantifies = quantifies;
  }

  add(slot: number, texts: readonly string[]): void {
    for (const text of texts) {
      const slots = this.slotsByText.get(text);
      if (slots === undefined) this.slotsByText.set(text, slot);
      else if (typeof slots === 'number') this.slotsByText.set(text, [slots, slot]);
      else slots.push(slot);
    }
  }

  /** Marks the memberships that hold for the context. */
  mark(context: Context, marks: Marks): void {
    const raw = this.read(context);
    if (!isList(raw)) this.markValue(raw, marks);
    else if (this.quantifies) for (const element of raw) this.markValue(isList(element) ? null : element, marks);
  }

  private markValue(raw: unknown, { stamp, stamps }: Marks): void {
    const text = textOf(raw);
    const slots = text === undefined ? undefined : this.slotsByText.get(text);
    if (typeof slots === 'number') stamps[slots] = stamp;
    else if (slots !== undefined) for (let index = 0; index < slots.length; index++) stamps[slots[index] ?? 0] = stamp;
  }
}
