/** Where a provider asks, and where it asks in vain. */
import type { Application } from './ways.js';

export interface Place {
  readonly url: string;
  readonly sk: string;
  readonly pk: string;
  /** Milliseconds in which it answers. */
  readonly patience?: number;
}

/** A key that nobody has given away. */
export const refused = ({ place }: Application): Place => ({ ...place(), sk: 'sk_nobody', pk: 'pk_nobody' });
/** Where nobody answers. */
export const nowhere = ({ place }: Application): Place => ({ ...place(), url: 'http://127.0.0.1:1', patience: 100 });
