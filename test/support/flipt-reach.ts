/** What Flipt's clients are told that ask with a key for a namespace that is not the key's, whether there is one or not. */
export function notReached(namespaceKey: string): string {
  return `namespace "${namespaceKey}" not found: a key reaches only the namespace and the environment that it is of`;
}
