/**
 * The integers by which Flagsmith's API calls what there is. What was imported keeps its own. Whatever else has a row of
 * its own is called by that row's id or, where something imported has that integer, by one beyond all of those; what lies
 * inside a row is called by a hash of what names it.
 */
import type { KeptId, KeptIdKind } from '../../domain/kept-ids.js';
import type { Repositories } from '../../domain/repositories.js';
import { textHash } from '../../domain/text-hash.js';

/** Flagsmith's clients read 31 bits, and so does the database. */
const GREATEST = 2 ** 31 - 1;
const BEYOND = 1_000_000_000;
const MOST_HASHES = GREATEST - BEYOND;

/** No row has this id. */
const NO_ROW = 0;

/** Kept integers are below: nothing else gets one of those. */
export function canBeKept(number: number): boolean {
  return Number.isSafeInteger(number) && number > 0 && number < BEYOND;
}

export class Numbers {
  private readonly numbers = new Map<string, number>();
  private readonly refs = new Map<string, string>();

  constructor(kept: readonly KeptId[]) {
    for (const { kind, number, ref } of kept) {
      this.numbers.set(`${kind} ${ref}`, number);
      this.refs.set(`${kind} ${number}`, ref);
    }
  }

  static async load({ keptIds }: Pick<Repositories, 'keptIds'>, organizationId: number): Promise<Numbers> {
    return new Numbers(await keptIds.list(organizationId));
  }

  /** Of what has a row. Kept ids name it by the row's id. */
  ofRow(kind: KeptIdKind, { id }: { readonly id: number }): number {
    const kept = this.numbers.get(`${kind} ${id}`);
    if (kept !== undefined) return kept;
    return this.refs.has(`${kind} ${id}`) ? id + BEYOND : id;
  }

  /** The id of the row that is called so, if there is one; whatever is answered, the database can look for it. */
  rowId(kind: KeptIdKind, number: number): number {
    const ref = this.refs.get(`${kind} ${number}`);
    if (ref !== undefined) return Number(ref);
    if (number > GREATEST) return NO_ROW; // numbers in texts may have ten digits
    return number > BEYOND ? number - BEYOND : number;
  }

  /** What was imported with this number; undefined: nothing was. */
  keptRef(kind: KeptIdKind, number: number): string | undefined {
    return this.refs.get(`${kind} ${number}`);
  }

  /** The number that this was imported with; undefined: it was not, or not with one that was free. */
  keptNumber(kind: KeptIdKind, ref: string): number | undefined {
    return this.numbers.get(`${kind} ${ref}`);
  }

  /** Of what lies inside a row and is named by `ref`. */
  ofRef(kind: KeptIdKind, ref: string): number {
    return this.numbers.get(`${kind} ${ref}`) ?? BEYOND + hash(`${kind} ${ref}`);
  }
}

function hash(text: string): number {
  return Number.parseInt(textHash(text).slice(0, 8), 16) % MOST_HASHES;
}
