/** Handlers of the Flipt door that remember what they are given, and answer the contract's own examples. */
import { defaultNamespaceHandlers } from '../../src/handlers/flipt/default-namespace.handlers.js';
import type { HandlerChanges } from '../../src/server.js';
import { contracts, follow } from './contract.js';

/** What a handler was given last. */
export interface Seen {
  readonly id: string;
  readonly path: object;
  readonly query: object;
  readonly headers: Readonly<Record<string, string | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the test has sent
  readonly body: any;
}

/** Those of the paths without a namespace are as they are: they call the others. */
export function reading(): { readonly parts: HandlerChanges; readonly seen: () => Seen } {
  let last: Seen | undefined;
  const remembering = (id: string) => (input: Omit<Seen, 'id'>) => {
    last = { id, ...input };
    return answerOf(id);
  };
  const flipt: NonNullable<HandlerChanges['flipt']> = (handlers) => {
    const all = Object.fromEntries(Object.keys(handlers).map((id) => [id, remembering(id)])) as unknown;
    const remembered = all as typeof handlers;
    return { ...remembered, ...defaultNamespaceHandlers(remembered) };
  };
  const seen = () => {
    if (!last) throw new Error('No handler was called.');
    return last;
  };
  return { parts: { flipt }, seen };
}

function answerOf(id: string): { readonly status: 200; readonly body: unknown; readonly headers: object } {
  const { document, table } = contracts.flipt;
  const { path = '', method = '', produces } = table[id] ?? {};
  const { content } = follow(document, ['paths', path, method, 'responses', '200']).value;
  const { example } = content[produces ?? 'application/json'];
  return { status: 200, body: example, headers: { ETag: '"tag"' } };
}
