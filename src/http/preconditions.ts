/** What a request expects of the resource that it would change: `If-Match`, and `If-None-Match: *`. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Schemas } from './contract.js';
import { type EntityTag, versionsIn } from './entity-tags.js';
import { Fault } from './errors.js';
import type { OperationRow } from './operation-row.js';
import { tagOf } from './resource-tags.js';
import type { AnyOutcome } from './respond.js';

/** Who changed a resource last, and when; null: nobody knows. */
export type LastChange = Pick<Schemas['CurrentState'], 'changed_at' | 'changed_by'>;

/** As much of the input as names a resource. */
export interface ResourceInput {
  readonly path: object;
  readonly query: object;
  readonly headers: object;
  readonly body: unknown;
}

/** What one request expects: an operation that reads tells whether it holds, inside the change. */
export class Precondition {
  constructor(
    /** The operation that answers the resource as it is. */
    readonly reader: string,
    readonly input: ResourceInput,
    private readonly expected: { readonly ifMatch: string | undefined; readonly isToBeMade: boolean },
    private readonly observed: ReadonlySet<string>,
  ) {}

  /** The tag of what the reader answers; undefined: it finds nothing. */
  tagOf(current: AnyOutcome): EntityTag | undefined {
    return tagOf(current, this.observed);
  }

  /** What the reader does not find is nobody's to change: the change itself says why. */
  isMetBy(tag: EntityTag | undefined): boolean {
    if (!tag) return true;
    const { ifMatch, isToBeMade } = this.expected;
    return !isToBeMade && (ifMatch === undefined || tag.isMeantBy(ifMatch));
  }

  /**
   * Whether what was done is what was asked for, when the reader had found the resource of this tag. Somebody else may have made it
   * meanwhile; and who has seen something means neither to make it nor to change what is left of it.
   */
  allows(tag: EntityTag | undefined, status: number): boolean {
    if (status >= 300) return true;
    const { ifMatch, isToBeMade } = this.expected;
    if (isToBeMade) return status === 201;
    return ifMatch === undefined || tag !== undefined;
  }

  /** The 412 of a change that finds the resource of this tag. */
  refusal(tag: EntityTag | undefined, lastChange: LastChange): Fault {
    if (!tag) {
      const message = this.expected.isToBeMade
        ? 'Somebody else has just made it. Leave out If-None-Match to replace it.'
        : 'This does not exist any more, and is not made anew. Leave out If-Match to make it.';
      return new Fault('PRECONDITION_FAILED', message);
    }
    const { version, lasting: etag } = tag;
    const message = this.expected.isToBeMade
      ? 'There is one already, and it is not to be replaced. Leave out If-None-Match to replace it.'
      : `This is not what it was when you read it: ${this.whatBecameOf(version)}. Read it again, and make your change to that.`;
    return new Fault('PRECONDITION_FAILED', message, { current: { etag, version, ...lastChange } });
  }

  /** A version that the caller has seen explains nothing: what they see of a flag is more than what it counts. */
  private whatBecameOf(version: number | null): string {
    const isSeen = version === null || versionsIn(this.expected.ifMatch ?? '').includes(version);
    return isSeen ? 'it was changed' : `it is at version ${version} now`;
  }
}

/** Reads what the request expects; undefined: it takes the resource as it is. Throws 428 where the server insists on one. */
export function preconditionOf(
  { reader }: OperationRow,
  headers: IncomingHttpHeaders,
  input: ResourceInput,
  { observed, isRequired }: { readonly observed: ReadonlySet<string>; readonly isRequired: boolean },
): Precondition | undefined {
  if (reader === null) return undefined;
  const ifMatch = headers['if-match'];
  const isToBeMade = headers['if-none-match'] === '*';
  if (ifMatch !== undefined || isToBeMade) return new Precondition(reader, input, { ifMatch, isToBeMade }, observed);
  if (isRequired) {
    throw new Fault(
      'PRECONDITION_REQUIRED',
      'This server changes nothing that you have not seen: send the ETag of what you have read as If-Match.',
    );
  }
  return undefined;
}
