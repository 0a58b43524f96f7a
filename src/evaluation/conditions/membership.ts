import type { Context } from '../context.js';
import { memberByIdentity } from '../operators/memberships.js';
import { textOf } from '../values/scalar.js';
import { isList } from './entry.js';
import type { Read } from './reference.js';

/** What a membership asks about. */
export interface Subject {
  /** Equal for subjects that one look-up can answer. */
  readonly key: string;
  readonly read: Read;
  /** Whether a list-valued attribute is asked element by element, or is unset. */
  readonly quantifies: boolean;
}

/** A condition that asks nothing but whether an attribute's text is one of these; no when it is unset. */
export interface Membership {
  readonly subject: Subject;
  /** Each of them once. */
  readonly texts: readonly string[];
}

/** The commonest leaf by far: two fields, and a closure only where no index answers for it. */
export class MembershipLeaf implements Membership {
  constructor(
    readonly subject: Subject,
    readonly texts: readonly string[],
  ) {}

  get membership(): Membership {
    return this;
  }

  link(): (context: Context) => boolean {
    const { read, quantifies } = this.subject;
    const ask = askMembership(this.texts, quantifies);
    return (context) => ask(read(context));
  }
}

export function askMembership(texts: readonly string[], quantifies: boolean): (raw: unknown) => boolean {
  const isMember = memberByIdentity(texts);
  const askScalar = (raw: unknown): boolean => {
    const text = textOf(raw);
    return text !== undefined && isMember(text);
  };
  if (!quantifies) return (raw) => (typeof raw === 'string' ? isMember(raw) : askScalar(raw));
  return (raw) => (typeof raw === 'string' ? isMember(raw) : isList(raw) ? raw.some(askScalar) : askScalar(raw));
}
