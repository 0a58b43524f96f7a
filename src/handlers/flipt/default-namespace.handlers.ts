/** The paths of before Flipt 1.20, which name no namespace: the body or the query may. */
import type { Handlers, OperationIdOf } from '../../http/contract.js';
import type { Context, HandlersOf } from '../handler.js';
import { DEFAULT_NAMESPACE } from './places.js';

type InDefault = OperationIdOf<'flipt', 'default-namespace'>;

/** The operations that these paths are other paths of. */
type Namespaced = { [Id in InDefault]: Id extends `${infer Name}InDefault` ? Name : never }[InDefault];

/** As much of a request as names a namespace. */
interface Naming {
  readonly query: { readonly namespaceKey?: string | undefined };
  readonly body: unknown;
}

/** The handler, for a path that leaves the namespace out. */
function inDefaultNamespace<Path extends object, Query extends object, Headers, Body, Done>(
  handler: (
    input: { path: NoInfer<Path> & { namespaceKey: string }; query: Query; headers: Headers; body: Body },
    context: Context,
  ) => Done,
): (input: { path: Path; query: Query & Naming['query']; headers: Headers; body: Body }, context: Context) => Done {
  return (input, context) =>
    handler({ ...input, path: { ...input.path, namespaceKey: namespaceKeyIn(input) } }, context);
}

function namespaceKeyIn({ query, body }: Naming): string {
  const inBody = typeof body === 'object' && body !== null && 'namespaceKey' in body ? body.namespaceKey : undefined;
  const named = typeof inBody === 'string' && inBody !== '' ? inBody : query.namespaceKey;
  return named || DEFAULT_NAMESPACE;
}

export function defaultNamespaceHandlers(
  handlers: Pick<Handlers<'flipt', Context>, Namespaced>,
): HandlersOf<'default-namespace', 'flipt'> {
  return {
    listFlagsInDefault: inDefaultNamespace(handlers.listFlags),
    createFlagInDefault: inDefaultNamespace(handlers.createFlag),
    getFlagInDefault: inDefaultNamespace(handlers.getFlag),
    replaceFlagInDefault: inDefaultNamespace(handlers.replaceFlag),
    deleteFlagInDefault: inDefaultNamespace(handlers.deleteFlag),
    createVariantInDefault: inDefaultNamespace(handlers.createVariant),
    replaceVariantInDefault: inDefaultNamespace(handlers.replaceVariant),
    deleteVariantInDefault: inDefaultNamespace(handlers.deleteVariant),
    listRulesInDefault: inDefaultNamespace(handlers.listRules),
    createRuleInDefault: inDefaultNamespace(handlers.createRule),
    replaceRuleOrderInDefault: inDefaultNamespace(handlers.replaceRuleOrder),
    getRuleInDefault: inDefaultNamespace(handlers.getRule),
    replaceRuleInDefault: inDefaultNamespace(handlers.replaceRule),
    deleteRuleInDefault: inDefaultNamespace(handlers.deleteRule),
    createDistributionInDefault: inDefaultNamespace(handlers.createDistribution),
    replaceDistributionInDefault: inDefaultNamespace(handlers.replaceDistribution),
    deleteDistributionInDefault: inDefaultNamespace(handlers.deleteDistribution),
    listSegmentsInDefault: inDefaultNamespace(handlers.listSegments),
    createSegmentInDefault: inDefaultNamespace(handlers.createSegment),
    getSegmentInDefault: inDefaultNamespace(handlers.getSegment),
    replaceSegmentInDefault: inDefaultNamespace(handlers.replaceSegment),
    deleteSegmentInDefault: inDefaultNamespace(handlers.deleteSegment),
    createConstraintInDefault: inDefaultNamespace(handlers.createConstraint),
    replaceConstraintInDefault: inDefaultNamespace(handlers.replaceConstraint),
    deleteConstraintInDefault: inDefaultNamespace(handlers.deleteConstraint),
    evaluateLegacyInDefault: inDefaultNamespace(handlers.evaluateLegacy),
    evaluateLegacyBatchInDefault: inDefaultNamespace(handlers.evaluateLegacyBatch),
  };
}
