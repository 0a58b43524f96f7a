// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
    "/evaluate/v1/boolean": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a boolean flag
         * @description `enabled` is what the first rollout that holds for the entity says, or else what the flag itself does.
         */
        post: operations["evaluateBoolean"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate/v1/variant": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a variant flag
         * @description Without a match the variant is the default one of the flag, if it has one.
         */
        post: operations["evaluateVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate/v1/batch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate flags
         * @description One answer for each request, in their order. A flag that does not exist has an error in its place; whatever else is wrong fails them all.
         */
        post: operations["evaluateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/evaluate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a variant flag in the old way
         * @deprecated
         * @description `/evaluate/v1/variant` is what came after it.
         */
        post: operations["evaluateLegacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/batch-evaluate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate variant flags in the old way
         * @deprecated
         * @description All of the one namespace. A flag that does not exist fails them all, unless `excludeNotFound` is true.
         */
        post: operations["evaluateLegacyBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/v1/evaluation/snapshot/namespace/{namespaceKey}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        /**
         * Get what clients need to evaluate by themselves
         * @description All flags of a namespace in one environment, with the segments that their rules name. Send the `ETag` back as `If-None-Match`, and the answer is 304 as long as nothing has changed.
         *
         *     What Flipt's clients cannot evaluate is not in it: overrides, and rules with windows, with conditions other than segments, or with rollouts that hash otherwise. A segment that constraints cannot say has nobody in it, and a flag that needs another flag is off. Who is outside the distributions of a rule gets the default variant, which clients call a match.
         *
         *     Of one flag, attachments and segments as often as its rules repeat them are 16,777,216 characters at most, and all flags are 134,217,728: where there is more, the answer is 400 and names the flag.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ofrep/v1/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the protocol is served with
         * @description For providers that ask before they begin.
         */
        get: operations["getOfrepConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ofrep/v1/evaluate/flags": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The namespace; without it, `default`.
                 * @example default
                 */
                "X-Flipt-Namespace"?: components["parameters"]["OfrepNamespace"];
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate all flags by OFREP
         * @description All boolean flags and the variant flags that are enabled; or those that `context.flags` names, with commas in between. One of them that does not exist fails them all. The attachments of all answers have 16,777,216 characters at most: where there are more, name fewer flags.
         */
        post: operations["evaluateOfrepFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ofrep/v1/evaluate/flags/{flagKey}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The namespace; without it, `default`.
                 * @example default
                 */
                "X-Flipt-Namespace"?: components["parameters"]["OfrepNamespace"];
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a flag by OFREP
         * @description The entity is `context.targetingKey`; without one, each request is of another entity.
         */
        post: operations["evaluateOfrepFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List namespaces
         * @description Natively, projects; the oldest first, and only those that the credential may see.
         */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Create a namespace
         * @description It begins with the environments that a new project natively has.
         */
        post: operations["createNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        /**
         * Get a namespace
         * @description Natively, a project.
         */
        get: operations["getNamespace"];
        /**
         * Replace a namespace
         * @description What is left out becomes empty.
         */
        put: operations["replaceNamespace"];
        post?: never;
        /**
         * Delete a namespace
         * @description With its environments, segments and keys. The namespace `default` stays, and so does one that has flags, archived ones too, unless `force` is true.
         */
        delete: operations["deleteNamespace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        /**
         * List flags
         * @description The oldest first. Archived flags are not here. The attachments of all variants have 16,777,216 characters at most, with that of a default variant once more: where there are more, ask for pages, by a limit.
         */
        get: operations["listFlags"];
        put?: never;
        /**
         * Create a flag
         * @description A flag that is archived has its key still. A key may have dots as well, but no commas, and begins with a letter, a digit or `_`.
         */
        post: operations["createFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * Get a flag
         * @description As it is in one environment. `metadata` is left out where there is none.
         */
        get: operations["getFlag"];
        /**
         * Replace a flag
         * @description What is left out becomes empty, but that `metadata` stays as it is. The type never changes. Without `defaultVariantId` the flag has no default variant.
         */
        put: operations["replaceFlag"];
        post?: never;
        /**
         * Delete a flag
         * @description With its variants and rules. A flag that does not exist is no error; one that is archived is, and stays.
         */
        delete: operations["deleteFlag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/variants": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a variant
         * @description Of a variant flag. It is the last one of the flag. The body may have 16 MiB, its attachment 1000 KiB.
         */
        post: operations["createVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/variants/{variantId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The variant's id.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a variant
         * @description What is left out becomes empty. The body may have 16 MiB, its attachment 1000 KiB, and all distributions of the flag in one environment, each with the attachment of its variant, 16,777,216 characters.
         */
        put: operations["replaceVariant"];
        post?: never;
        /**
         * Delete a variant
         * @description Its distributions go with it. One that is natively served by anything else, such as a rule without weights, is refused; a variant that does not exist is no error.
         */
        delete: operations["deleteVariant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rules": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * List rules
         * @description By rank. Rules that were written natively and that say more than this API can are not here, though they count in every answer.
         */
        get: operations["listRules"];
        put?: never;
        /**
         * Create a rule
         * @description It keeps its rank, and comes behind the rules of the list that have the same or a smaller one.
         */
        post: operations["createRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rules/order": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Order rules
         * @description The rules of the list, the first one first, with the ranks 1, 2 and so on; those that are not named come behind, as they are. Rules that are not listed keep their places.
         */
        put: operations["replaceRuleOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        /**
         * Get a rule
         * @description With its distributions.
         */
        get: operations["getRule"];
        /**
         * Replace the segments of a rule
         * @description Its distributions and its rank stay.
         */
        put: operations["replaceRule"];
        post?: never;
        /**
         * Delete a rule
         * @description Those that are left get the ranks 1, 2 and so on. A rule that does not exist is no error.
         */
        delete: operations["deleteRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rules/{ruleId}/distributions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a distribution
         * @description A rule has one distribution of a variant. Snapshots tell the attachment of a variant in each of its distributions: of all rules of a flag in one environment, that is 16,777,216 characters at most.
         */
        post: operations["createDistribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rules/{ruleId}/distributions/{distributionId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
                /**
                 * @description The distribution's id.
                 * @example 4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a distribution
         * @description `variantId` is the variant that it has.
         */
        put: operations["replaceDistribution"];
        post?: never;
        /**
         * Delete a distribution
         * @description A distribution that does not exist is no error.
         */
        delete: operations["deleteDistribution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rollouts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * List rollouts
         * @description By rank. The list is called `rules`, as Flipt calls it. Rules that were written natively and that say more than this API can are not here, though they count in every answer. Of a flag that is switched off natively no rollout counts.
         */
        get: operations["listRollouts"];
        put?: never;
        /**
         * Create a rollout
         * @description Of a boolean flag. It keeps its rank; one that another has is refused. Without a rank, or with 0, it comes last. A flag that is switched off natively is switched on with its first rollout, and answers else what it answered; where it has rules already, the rollout is refused, because they would count again.
         */
        post: operations["createRollout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rollouts/order": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Order rollouts
         * @description The rollouts of the list, the first one first, with the ranks 1, 2 and so on; those that are not named come behind, as they are. Rules that are not listed keep their places.
         */
        put: operations["replaceRolloutOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/flags/{flagKey}/rollouts/{rolloutId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rollout's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                rolloutId: components["parameters"]["RolloutId"];
            };
            cookie?: never;
        };
        /**
         * Get a rollout
         * @description With what it answers, and for whom.
         */
        get: operations["getRollout"];
        /**
         * Replace a rollout
         * @description Its type never changes, its rank stays.
         */
        put: operations["replaceRollout"];
        post?: never;
        /**
         * Delete a rollout
         * @description Those that are left get the ranks 1, 2 and so on. A rollout that does not exist is no error.
         */
        delete: operations["deleteRollout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        /**
         * List segments
         * @description The oldest first. Conditions that were written natively are shown as constraints as far as these can say exactly the same.
         */
        get: operations["listSegments"];
        put?: never;
        /**
         * Create a segment
         * @description It is of its whole namespace, and so of every environment. A key is as a flag's is.
         */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/segments/{segmentKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        /**
         * Get a segment
         * @description With its constraints.
         */
        get: operations["getSegment"];
        /**
         * Replace a segment
         * @description What is left out becomes empty, and `matchType` ALL; of a native segment that asks what no constraint can it stays. Its constraints stay.
         */
        put: operations["replaceSegment"];
        post?: never;
        /**
         * Delete a segment
         * @description With its constraints. One that a rule or rollout uses stays; one that does not exist is no error.
         */
        delete: operations["deleteSegment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/segments/{segmentKey}/constraints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a constraint
         * @description It narrows the segment, or widens it where one constraint is enough.
         */
        post: operations["createConstraint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespaceKey}/segments/{segmentKey}/constraints/{constraintId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
                /**
                 * @description The constraint's id.
                 * @example 1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64
                 */
                constraintId: components["parameters"]["ConstraintId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a constraint
         * @description What is left out becomes empty.
         */
        put: operations["replaceConstraint"];
        post?: never;
        /**
         * Delete a constraint
         * @description A constraint that does not exist is no error.
         */
        delete: operations["deleteConstraint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Export namespaces as features files
         * @description An operation of this server, which Flipt has not: its command line does it. A stream of YAML documents, one for each namespace, as `flipt import` reads it, with the flags as they are in the environment that `X-Flipt-Environment` names, or else in the first one of each namespace. It takes somebody's login or personal token: keys are of one namespace, and read no files.
         */
        get: operations["exportFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import features files
         * @description An operation of this server, which Flipt has not: its command line does it. Namespaces, flags and segments that are missing are made, those that differ are changed; what the file does not name stays as it is. All of it is done or nothing is. To make a namespace takes the scope `projects:create` as well. YAML is that of version 1.2 with its core schema, without tags, anchors, aliases and merge keys. The bounds on a flag are those of the other operations. Flags get their states in the environment that `X-Flipt-Environment` names, or else in the first one of each namespace, and the answer says in which. It takes somebody's login or personal token, because keys are of one environment.
         */
        post: operations["importFeatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List flags of the default namespace
         * @deprecated
         * @description `listFlags` is the same for any namespace.
         */
        get: operations["listFlagsInDefault"];
        put?: never;
        /**
         * Create a flag of the default namespace
         * @deprecated
         * @description `createFlag` is the same for any namespace.
         */
        post: operations["createFlagInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * Get a flag of the default namespace
         * @deprecated
         * @description `getFlag` is the same for any namespace.
         */
        get: operations["getFlagInDefault"];
        /**
         * Replace a flag of the default namespace
         * @deprecated
         * @description `replaceFlag` is the same for any namespace.
         */
        put: operations["replaceFlagInDefault"];
        post?: never;
        /**
         * Delete a flag of the default namespace
         * @deprecated
         * @description `deleteFlag` is the same for any namespace.
         */
        delete: operations["deleteFlagInDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}/variants": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a variant of the default namespace
         * @deprecated
         * @description `createVariant` is the same for any namespace.
         */
        post: operations["createVariantInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}/variants/{variantId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The variant's id.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a variant of the default namespace
         * @deprecated
         * @description `replaceVariant` is the same for any namespace.
         */
        put: operations["replaceVariantInDefault"];
        post?: never;
        /**
         * Delete a variant of the default namespace
         * @deprecated
         * @description `deleteVariant` is the same for any namespace.
         */
        delete: operations["deleteVariantInDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}/rules": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * List rules of the default namespace
         * @deprecated
         * @description `listRules` is the same for any namespace.
         */
        get: operations["listRulesInDefault"];
        put?: never;
        /**
         * Create a rule of the default namespace
         * @deprecated
         * @description `createRule` is the same for any namespace.
         */
        post: operations["createRuleInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}/rules/order": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Order rules of the default namespace
         * @deprecated
         * @description `replaceRuleOrder` is the same for any namespace.
         */
        put: operations["replaceRuleOrderInDefault"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}/rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        /**
         * Get a rule of the default namespace
         * @deprecated
         * @description `getRule` is the same for any namespace.
         */
        get: operations["getRuleInDefault"];
        /**
         * Replace the segments of a rule of the default namespace
         * @deprecated
         * @description `replaceRule` is the same for any namespace.
         */
        put: operations["replaceRuleInDefault"];
        post?: never;
        /**
         * Delete a rule of the default namespace
         * @deprecated
         * @description `deleteRule` is the same for any namespace.
         */
        delete: operations["deleteRuleInDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}/rules/{ruleId}/distributions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a distribution of the default namespace
         * @deprecated
         * @description `createDistribution` is the same for any namespace.
         */
        post: operations["createDistributionInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{flagKey}/rules/{ruleId}/distributions/{distributionId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
                /**
                 * @description The distribution's id.
                 * @example 4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a distribution of the default namespace
         * @deprecated
         * @description `replaceDistribution` is the same for any namespace.
         */
        put: operations["replaceDistributionInDefault"];
        post?: never;
        /**
         * Delete a distribution of the default namespace
         * @deprecated
         * @description `deleteDistribution` is the same for any namespace.
         */
        delete: operations["deleteDistributionInDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List segments of the default namespace
         * @deprecated
         * @description `listSegments` is the same for any namespace.
         */
        get: operations["listSegmentsInDefault"];
        put?: never;
        /**
         * Create a segment of the default namespace
         * @deprecated
         * @description `createSegment` is the same for any namespace.
         */
        post: operations["createSegmentInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments/{segmentKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        /**
         * Get a segment of the default namespace
         * @deprecated
         * @description `getSegment` is the same for any namespace.
         */
        get: operations["getSegmentInDefault"];
        /**
         * Replace a segment of the default namespace
         * @deprecated
         * @description `replaceSegment` is the same for any namespace.
         */
        put: operations["replaceSegmentInDefault"];
        post?: never;
        /**
         * Delete a segment of the default namespace
         * @deprecated
         * @description `deleteSegment` is the same for any namespace.
         */
        delete: operations["deleteSegmentInDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments/{segmentKey}/constraints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a constraint of the default namespace
         * @deprecated
         * @description `createConstraint` is the same for any namespace.
         */
        post: operations["createConstraintInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments/{segmentKey}/constraints/{constraintId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
                /**
                 * @description The constraint's id.
                 * @example 1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64
                 */
                constraintId: components["parameters"]["ConstraintId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a constraint of the default namespace
         * @deprecated
         * @description `replaceConstraint` is the same for any namespace.
         */
        put: operations["replaceConstraintInDefault"];
        post?: never;
        /**
         * Delete a constraint of the default namespace
         * @deprecated
         * @description `deleteConstraint` is the same for any namespace.
         */
        delete: operations["deleteConstraintInDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a variant flag of the default namespace in the old way
         * @deprecated
         * @description `evaluateLegacy` is the same for any namespace.
         */
        post: operations["evaluateLegacyInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-evaluate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate variant flags of the default namespace in the old way
         * @deprecated
         * @description `evaluateLegacyBatch` is the same for any namespace.
         */
        post: operations["evaluateLegacyBatchInDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to come in
         * @description There are only tokens.
         */
        get: operations["listMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/method/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token
         * @description Without `namespaceKey` it is a personal token of the caller, with the scopes of theirs that operations of this API ask for, but for making and deleting tokens: only who has logged in may make one (scope `account:write`). With one it is a secret key of that namespace's environment, which takes the scope `api-keys:write`. It is shown this once.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tokens
         * @description The personal tokens of the caller (scope `account:read`), then the keys of environments that they may read (scope `api-keys:read`), each in the order in which they came. What was deleted is left out.
         */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token's id.
                 * @example tok_AbC12xYz
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        /**
         * Get a token
         * @description One of those that are listed.
         */
        get: operations["getToken"];
        put?: never;
        post?: never;
        /**
         * Delete a token
         * @description It opens nothing any more. For a personal token that takes the scope `account:write`, for the key of an environment `api-keys:write`.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the credential that asks
         * @description A token, a key or a login. Where no credential is asked for, and none is sent, it is `anonymous`.
         */
        get: operations["getSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/self/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End the credential that asks
         * @description At once, or a token or a key at `expiresAt`, which is not after the moment at which it ends anyway. A login ends at once only. A body is passed over.
         */
        put: operations["revokeSelf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what this server is
         * @description Which version of Burgee, and what it asks for.
         */
        get: operations["getInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether the server serves
         * @description 503 while its database is away.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Names the request; an id of this server's where the caller has given none.
         * @example 2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e
         */
        RequestId: string;
        /**
         * @description The namespace's key; empty or left out, it is `default`.
         * @example default
         */
        EvaluatedNamespace: string;
        /**
         * @description The key of a flag.
         * @example checkout
         */
        FlagKeyInBody: string;
        /**
         * @description Whose answers stay the same; may be empty.
         * @example user-42
         */
        EntityId: string;
        /**
         * @description What constraints read, as text.
         * @example beta
         */
        ContextText: string;
        /**
         * @description What is known of the entity.
         * @example {
         *       "plan": "beta"
         *     }
         */
        Context: {
            [key: string]: components["schemas"]["ContextText"];
        };
        /**
         * @description Changes nothing, as in a Flipt that keeps its flags in a database.
         * @example main
         */
        ReferenceInBody: string;
        /**
         * @description Which flag, and for whom. Nothing of it is stored.
         * @example {
         *       "namespaceKey": "default",
         *       "flagKey": "new-feature",
         *       "entityId": "user-42",
         *       "context": {
         *         "plan": "beta"
         *       }
         *     }
         */
        EvaluationRequest: {
            requestId?: components["schemas"]["RequestId"];
            namespaceKey?: components["schemas"]["EvaluatedNamespace"];
            flagKey?: components["schemas"]["FlagKeyInBody"];
            entityId?: components["schemas"]["EntityId"];
            context?: components["schemas"]["Context"];
            reference?: components["schemas"]["ReferenceInBody"];
        };
        /**
         * @description `MATCH`: a rule or rollout holds. `DEFAULT`: none does. `FLAG_DISABLED`: a variant flag is off. `UNKNOWN`: no rule holds, and there is no default variant.
         * @example MATCH_EVALUATION_REASON
         * @enum {string}
         */
        EvaluationReason: "UNKNOWN_EVALUATION_REASON" | "FLAG_DISABLED_EVALUATION_REASON" | "MATCH_EVALUATION_REASON" | "DEFAULT_EVALUATION_REASON";
        /**
         * @description How long it took, in milliseconds.
         * @example 0.1
         */
        Duration: number;
        /**
         * Format: date-time
         * @description A moment in UTC, to the second.
         * @example 2025-01-15T10:30:00Z
         */
        Time: string;
        /**
         * @description The key of a segment; empty where there are several.
         * @example beta-users
         */
        OneSegmentKey: string;
        /**
         * @description The keys of the segments of the rule that the entity is in.
         * @example [
         *       "beta-users"
         *     ]
         */
        MatchedSegments: components["schemas"]["OneSegmentKey"][];
        /**
         * @description What a boolean flag answers, and why.
         * @example {
         *       "enabled": true,
         *       "reason": "MATCH_EVALUATION_REASON",
         *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
         *       "requestDurationMillis": 0.1,
         *       "timestamp": "2025-01-15T10:30:00Z",
         *       "flagKey": "new-feature",
         *       "segmentKeys": [
         *         "beta-users"
         *       ]
         *     }
         */
        BooleanEvaluation: {
            /** @description The answer. */
            enabled: boolean;
            reason: components["schemas"]["EvaluationReason"];
            requestId: components["schemas"]["RequestId"];
            requestDurationMillis: components["schemas"]["Duration"];
            timestamp: components["schemas"]["Time"];
            flagKey: components["schemas"]["FlagKeyInBody"];
            segmentKeys: components["schemas"]["MatchedSegments"];
        };
        /**
         * @description Any JSON value, nested at most 32 levels. No property in it is called `__proto__` or has an empty name.
         * @example true
         */
        JsonValue: unknown;
        /**
         * @description Every answer that is not a success, but for those below `/ofrep`.
         * @example {
         *       "code": 5,
         *       "message": "flag \"default/no-flag\" not found",
         *       "details": []
         *     }
         */
        Error: {
            /**
             * @description Of gRPC. 3, a bad request; 5, not found; 7, forbidden; 8, too many or too much; 12, no such method; 13, a fault; 14, away; 16, not recognised.
             * @enum {integer}
             */
            code: 3 | 5 | 7 | 8 | 12 | 13 | 14 | 16;
            /** @description A sentence for people; may change. */
            message: string;
            /** @description Always empty. */
            details: components["schemas"]["JsonValue"][];
        };
        /**
         * @description The key of a variant; empty where there is none.
         * @example blue
         */
        VariantKeyOrNone: string;
        /**
         * @description JSON, as text; empty where there is none.
         * @example {"color":"#0000ff"}
         */
        AttachmentText: string;
        /**
         * @description What a variant flag answers, and why.
         * @example {
         *       "match": true,
         *       "segmentKeys": [
         *         "beta-users"
         *       ],
         *       "reason": "MATCH_EVALUATION_REASON",
         *       "variantKey": "blue",
         *       "variantAttachment": "",
         *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
         *       "requestDurationMillis": 0.1,
         *       "timestamp": "2025-01-15T10:30:00Z",
         *       "flagKey": "checkout"
         *     }
         */
        VariantEvaluation: {
            /** @description Whether a rule has chosen the variant. */
            match: boolean;
            segmentKeys: components["schemas"]["MatchedSegments"];
            reason: components["schemas"]["EvaluationReason"];
            variantKey: components["schemas"]["VariantKeyOrNone"];
            variantAttachment: components["schemas"]["AttachmentText"];
            requestId: components["schemas"]["RequestId"];
            requestDurationMillis: components["schemas"]["Duration"];
            timestamp: components["schemas"]["Time"];
            flagKey: components["schemas"]["FlagKeyInBody"];
        };
        /**
         * @description Which flags, and for whom.
         * @example {
         *       "requests": [
         *         {
         *           "flagKey": "new-feature",
         *           "entityId": "user-42"
         *         }
         *       ]
         *     }
         */
        BatchRequest: {
            requestId?: components["schemas"]["RequestId"];
            /** @description One for each answer. */
            requests?: components["schemas"]["EvaluationRequest"][];
            reference?: components["schemas"]["ReferenceInBody"];
        };
        /**
         * @description What kind of an answer it is.
         * @example VARIANT_EVALUATION_RESPONSE_TYPE
         * @enum {string}
         */
        EvaluationResponseType: "VARIANT_EVALUATION_RESPONSE_TYPE" | "BOOLEAN_EVALUATION_RESPONSE_TYPE" | "ERROR_EVALUATION_RESPONSE_TYPE";
        /**
         * @description It does not exist, or the credential may not see it.
         * @example NOT_FOUND_ERROR_EVALUATION_REASON
         * @enum {string}
         */
        ErrorReason: "UNKNOWN_ERROR_EVALUATION_REASON" | "NOT_FOUND_ERROR_EVALUATION_REASON";
        /**
         * @description Why a flag has no answer.
         * @example {
         *       "flagKey": "no-flag",
         *       "namespaceKey": "default",
         *       "reason": "NOT_FOUND_ERROR_EVALUATION_REASON"
         *     }
         */
        EvaluationError: {
            flagKey: components["schemas"]["FlagKeyInBody"];
            namespaceKey: components["schemas"]["EvaluatedNamespace"];
            reason: components["schemas"]["ErrorReason"];
        };
        /**
         * @description What a flag answers. It has the one of the three that `type` says.
         * @example {
         *       "type": "ERROR_EVALUATION_RESPONSE_TYPE",
         *       "errorResponse": {
         *         "flagKey": "no-flag",
         *         "namespaceKey": "default",
         *         "reason": "NOT_FOUND_ERROR_EVALUATION_REASON"
         *       }
         *     }
         */
        EvaluationResponse: {
            type: components["schemas"]["EvaluationResponseType"];
            variantResponse?: components["schemas"]["VariantEvaluation"];
            booleanResponse?: components["schemas"]["BooleanEvaluation"];
            errorResponse?: components["schemas"]["EvaluationError"];
        };
        /**
         * @description What flags answer, in the order of the requests.
         * @example {
         *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
         *       "responses": [],
         *       "requestDurationMillis": 0.2
         *     }
         */
        BatchEvaluation: {
            requestId: components["schemas"]["RequestId"];
            /** @description The answers. */
            responses: components["schemas"]["EvaluationResponse"][];
            requestDurationMillis: components["schemas"]["Duration"];
        };
        /**
         * @description The namespace's key, where the path names none; empty or left out, it is that of the query, or else `default`.
         * @example default
         */
        NamespaceKeyInBody: string;
        /**
         * @description Which flag, and for whom. Nothing of it is stored.
         * @example {
         *       "flagKey": "checkout",
         *       "entityId": "user-42"
         *     }
         */
        LegacyRequest: {
            requestId?: components["schemas"]["RequestId"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
            /** @description The key of a flag. */
            flagKey: string;
            /** @description Whose answers stay the same. */
            entityId: string;
            context?: components["schemas"]["Context"];
            reference?: components["schemas"]["ReferenceInBody"];
        };
        /**
         * @description `MATCH`: a rule holds. `DEFAULT`: none does. `FLAG_DISABLED`: the flag is off. `UNKNOWN`: no rule holds, and there is no default variant.
         * @example MATCH_EVALUATION_REASON
         * @enum {string}
         */
        LegacyReason: "UNKNOWN_EVALUATION_REASON" | "FLAG_DISABLED_EVALUATION_REASON" | "FLAG_NOT_FOUND_EVALUATION_REASON" | "MATCH_EVALUATION_REASON" | "ERROR_EVALUATION_REASON" | "DEFAULT_EVALUATION_REASON";
        /**
         * @description What a variant flag answers, and why.
         * @example {
         *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
         *       "entityId": "user-42",
         *       "requestContext": {},
         *       "match": true,
         *       "flagKey": "checkout",
         *       "segmentKey": "beta-users",
         *       "timestamp": "2025-01-15T10:30:00Z",
         *       "value": "blue",
         *       "requestDurationMillis": 0.1,
         *       "attachment": "",
         *       "reason": "MATCH_EVALUATION_REASON",
         *       "namespaceKey": "default",
         *       "segmentKeys": [
         *         "beta-users"
         *       ]
         *     }
         */
        LegacyEvaluation: {
            requestId: components["schemas"]["RequestId"];
            entityId: components["schemas"]["EntityId"];
            requestContext: components["schemas"]["Context"];
            /** @description Whether a rule has chosen the variant. */
            match: boolean;
            flagKey: components["schemas"]["FlagKeyInBody"];
            segmentKey: components["schemas"]["OneSegmentKey"];
            timestamp: components["schemas"]["Time"];
            value: components["schemas"]["VariantKeyOrNone"];
            requestDurationMillis: components["schemas"]["Duration"];
            attachment: components["schemas"]["AttachmentText"];
            reason: components["schemas"]["LegacyReason"];
            namespaceKey: components["schemas"]["NamespaceKeyInBody"];
            segmentKeys: components["schemas"]["MatchedSegments"];
        };
        /**
         * @description Which flags, and for whom.
         * @example {
         *       "requests": [
         *         {
         *           "flagKey": "checkout",
         *           "entityId": "user-42"
         *         }
         *       ]
         *     }
         */
        LegacyBatchRequest: {
            requestId?: components["schemas"]["RequestId"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
            /** @description One for each answer, all of one namespace. */
            requests?: components["schemas"]["EvaluationRequest"][];
            /** @description Whether flags that do not exist are passed over. */
            excludeNotFound?: boolean;
            reference?: components["schemas"]["ReferenceInBody"];
        };
        /**
         * @description What variant flags answer, in the order of the requests.
         * @example {
         *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
         *       "responses": [],
         *       "requestDurationMillis": 0.2
         *     }
         */
        LegacyBatchEvaluation: {
            requestId: components["schemas"]["RequestId"];
            /** @description The answers. */
            responses: components["schemas"]["LegacyEvaluation"][];
            requestDurationMillis: components["schemas"]["Duration"];
        };
        /**
         * @description A name chosen by people and used in paths: letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example new-feature
         */
        Key: string;
        /**
         * @description The namespace.
         * @example {
         *       "key": "default"
         *     }
         */
        SnapshotNamespace: {
            key: components["schemas"]["Key"];
        };
        /**
         * @description A name for people; may be empty.
         * @example Blue
         */
        GivenName: string;
        /**
         * @description What it is for; may be empty.
         * @example Enable the new feature
         */
        Description: string;
        /**
         * @description `VARIANT_FLAG_TYPE` chooses between variants; `BOOLEAN_FLAG_TYPE` is true or false.
         * @example VARIANT_FLAG_TYPE
         * @enum {string}
         */
        FlagType: "VARIANT_FLAG_TYPE" | "BOOLEAN_FLAG_TYPE";
        /**
         * @description What this server calls it in paths; it never changes.
         * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
         */
        Id: string;
        /**
         * @description Whether it takes all constraints, or one is enough.
         * @example ALL_SEGMENT_MATCH_TYPE
         * @enum {string}
         */
        SnapshotMatchType: "ALL_SEGMENT_MATCH_TYPE" | "ANY_SEGMENT_MATCH_TYPE";
        /**
         * @description As what the property and the value are compared.
         * @example STRING_CONSTRAINT_COMPARISON_TYPE
         * @enum {string}
         */
        SnapshotComparisonType: "UNKNOWN_CONSTRAINT_COMPARISON_TYPE" | "STRING_CONSTRAINT_COMPARISON_TYPE" | "NUMBER_CONSTRAINT_COMPARISON_TYPE" | "BOOLEAN_CONSTRAINT_COMPARISON_TYPE" | "DATETIME_CONSTRAINT_COMPARISON_TYPE" | "ENTITY_ID_CONSTRAINT_COMPARISON_TYPE";
        /**
         * @description The name of a property of the context; `entityId` where the entity's id is compared.
         * @example plan
         */
        ConstraintProperty: string;
        /**
         * @description How they are compared. Texts, ids, numbers and times: `eq`, `neq`. Texts and ids: `contains`, `notcontains`; texts alone:
         *     `prefix`, `suffix`, `empty`, `notempty`. Texts, ids and numbers: `isoneof`, `isnotoneof`, with a JSON list of at most 100
         *     as the value. Numbers and times: `lt`, `lte`, `gt`, `gte`. Numbers, booleans and times: `present`, `notpresent`.
         *     Booleans: `true`, `false`. Capital letters are made small.
         * @example eq
         */
        ConstraintOperator: string;
        /**
         * @description What the property is compared with; empty where the operator needs nothing.
         * @example beta
         */
        ConstraintValue: string;
        /**
         * @description What must hold of a property.
         * @example {
         *       "id": "1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64",
         *       "type": "STRING_CONSTRAINT_COMPARISON_TYPE",
         *       "property": "plan",
         *       "operator": "eq",
         *       "value": "beta"
         *     }
         */
        SnapshotConstraint: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["SnapshotComparisonType"];
            property: components["schemas"]["ConstraintProperty"];
            operator: components["schemas"]["ConstraintOperator"];
            value: components["schemas"]["ConstraintValue"];
        };
        /**
         * @description A segment.
         * @example {
         *       "key": "beta-users",
         *       "name": "Beta users",
         *       "description": "",
         *       "matchType": "ALL_SEGMENT_MATCH_TYPE",
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z",
         *       "constraints": []
         *     }
         */
        SnapshotSegment: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["GivenName"];
            description: components["schemas"]["Description"];
            matchType: components["schemas"]["SnapshotMatchType"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description The constraints. */
            constraints: components["schemas"]["SnapshotConstraint"][];
        };
        /**
         * @description The segments. One that constraints cannot say has nobody in it.
         * @example []
         */
        SnapshotSegments: components["schemas"]["SnapshotSegment"][];
        /**
         * @description Its rank, from 1. The list is in the order of the ranks, and the first that holds decides.
         * @example 1
         */
        Rank: number;
        /**
         * @description Whether one of several segments is enough, or it takes all.
         * @example OR_SEGMENT_OPERATOR
         * @enum {string}
         */
        SegmentOperator: "OR_SEGMENT_OPERATOR" | "AND_SEGMENT_OPERATOR";
        /**
         * @description A share, in percent.
         * @example 50
         */
        Percentage: number;
        /**
         * @description How many get a variant. Those of one rule sum to 100, and in steps of 0.1 they are those whom this server gives it.
         * @example {
         *       "id": "4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093",
         *       "ruleId": "rul_mYe8sGq2LwX0TnB5",
         *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *       "variantKey": "blue",
         *       "variantAttachment": "",
         *       "rollout": 50
         *     }
         */
        SnapshotDistribution: {
            id: components["schemas"]["Id"];
            ruleId: components["schemas"]["Id"];
            /** @description The variant's id; empty where those get no variant. */
            variantId: string;
            variantKey: components["schemas"]["VariantKeyOrNone"];
            variantAttachment: components["schemas"]["AttachmentText"];
            rollout: components["schemas"]["Percentage"];
        };
        /**
         * @description For which segments a variant flag chooses by which distributions.
         * @example {
         *       "id": "rul_mYe8sGq2LwX0TnB5",
         *       "segments": [],
         *       "rank": 1,
         *       "segmentOperator": "OR_SEGMENT_OPERATOR",
         *       "distributions": []
         *     }
         */
        SnapshotRule: {
            id: components["schemas"]["Id"];
            segments: components["schemas"]["SnapshotSegments"];
            rank: components["schemas"]["Rank"];
            segmentOperator: components["schemas"]["SegmentOperator"];
            /** @description Which variants it serves to how many. */
            distributions: components["schemas"]["SnapshotDistribution"][];
        };
        /**
         * @description Whether it is for segments, or for a share of all entities.
         * @example THRESHOLD_ROLLOUT_TYPE
         * @enum {string}
         */
        RolloutType: "UNKNOWN_ROLLOUT_TYPE" | "SEGMENT_ROLLOUT_TYPE" | "THRESHOLD_ROLLOUT_TYPE";
        /**
         * @description What the flag answers.
         * @example true
         */
        RolloutValue: boolean;
        /**
         * @description What those in segments get.
         * @example {
         *       "value": true,
         *       "segmentOperator": "OR_SEGMENT_OPERATOR",
         *       "segments": []
         *     }
         */
        SnapshotRolloutSegment: {
            value: components["schemas"]["RolloutValue"];
            segmentOperator: components["schemas"]["SegmentOperator"];
            segments: components["schemas"]["SnapshotSegments"];
        };
        /**
         * @description What a share of all entities gets.
         * @example {
         *       "percentage": 10,
         *       "value": true
         *     }
         */
        RolloutThreshold: {
            percentage: components["schemas"]["Percentage"];
            value: components["schemas"]["RolloutValue"];
        };
        /**
         * @description For whom a boolean flag answers what; it has either `segment` or `threshold`.
         * @example {
         *       "type": "THRESHOLD_ROLLOUT_TYPE",
         *       "rank": 1,
         *       "threshold": {
         *         "percentage": 10,
         *         "value": true
         *       }
         *     }
         */
        SnapshotRollout: {
            type: components["schemas"]["RolloutType"];
            rank: components["schemas"]["Rank"];
            segment?: components["schemas"]["SnapshotRolloutSegment"];
            threshold?: components["schemas"]["RolloutThreshold"];
        };
        /**
         * @description Names the variant in answers; unique in the flag.
         * @example blue
         */
        VariantKey: string;
        /**
         * @description What is served where no rule serves.
         * @example {
         *       "id": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *       "key": "blue",
         *       "attachment": ""
         *     }
         */
        SnapshotVariant: {
            id: components["schemas"]["Id"];
            key: components["schemas"]["VariantKey"];
            attachment: components["schemas"]["AttachmentText"];
        };
        /**
         * @description A flag. Variant flags have no rollouts, boolean flags no rules.
         * @example {
         *       "key": "checkout",
         *       "name": "Checkout",
         *       "description": "",
         *       "enabled": true,
         *       "type": "VARIANT_FLAG_TYPE",
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z",
         *       "rules": [],
         *       "rollouts": []
         *     }
         */
        SnapshotFlag: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["GivenName"];
            description: components["schemas"]["Description"];
            /** @description Of a variant flag, whether it is on; of a boolean flag, what it answers where no rollout holds. */
            enabled: boolean;
            type: components["schemas"]["FlagType"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description The rules, by rank. */
            rules: components["schemas"]["SnapshotRule"][];
            /** @description The rollouts, by rank. */
            rollouts: components["schemas"]["SnapshotRollout"][];
            defaultVariant?: components["schemas"]["SnapshotVariant"];
        };
        /**
         * @description What a client needs to evaluate the flags of a namespace by itself.
         * @example {
         *       "namespace": {
         *         "key": "default"
         *       },
         *       "flags": []
         *     }
         */
        Snapshot: {
            namespace: components["schemas"]["SnapshotNamespace"];
            /** @description The flags, the oldest first. */
            flags: components["schemas"]["SnapshotFlag"][];
        };
        /**
         * @description By asking again.
         * @example {
         *       "enabled": true,
         *       "minPollingIntervalMs": 120000
         *     }
         */
        OfrepPolling: {
            /** @description Whether they should. */
            enabled: boolean;
            /** @description And not more often than this, in milliseconds. */
            minPollingIntervalMs: number;
        };
        /**
         * @description How providers learn of changes.
         * @example {
         *       "polling": {
         *         "enabled": true,
         *         "minPollingIntervalMs": 120000
         *       }
         *     }
         */
        OfrepCacheInvalidation: {
            polling: components["schemas"]["OfrepPolling"];
        };
        /**
         * @description A type of values.
         * @example string
         * @enum {string}
         */
        OfrepType: "string" | "boolean";
        /**
         * @description What flags answer.
         * @example {
         *       "supportedTypes": [
         *         "string",
         *         "boolean"
         *       ]
         *     }
         */
        OfrepFlagEvaluation: {
            /** @description The types of values. */
            supportedTypes: components["schemas"]["OfrepType"][];
        };
        /**
         * @description What there is.
         * @example {
         *       "cacheInvalidation": {
         *         "polling": {
         *           "enabled": true,
         *           "minPollingIntervalMs": 120000
         *         }
         *       },
         *       "flagEvaluation": {
         *         "supportedTypes": [
         *           "string",
         *           "boolean"
         *         ]
         *       }
         *     }
         */
        OfrepCapabilities: {
            cacheInvalidation: components["schemas"]["OfrepCacheInvalidation"];
            flagEvaluation: components["schemas"]["OfrepFlagEvaluation"];
        };
        /**
         * @description What the protocol is served with.
         * @example {
         *       "name": "flipt",
         *       "capabilities": {
         *         "cacheInvalidation": {
         *           "polling": {
         *             "enabled": true,
         *             "minPollingIntervalMs": 120000
         *           }
         *         },
         *         "flagEvaluation": {
         *           "supportedTypes": [
         *             "string",
         *             "boolean"
         *           ]
         *         }
         *       }
         *     }
         */
        OfrepConfiguration: {
            /**
             * @description Whose protocol it is.
             * @constant
             */
            name: "flipt";
            capabilities: components["schemas"]["OfrepCapabilities"];
        };
        /**
         * @description Every answer below `/ofrep` that is not a success.
         * @example {
         *       "key": "no-flag",
         *       "errorCode": "FLAG_NOT_FOUND",
         *       "errorDetails": "flag \"default/no-flag\" not found"
         *     }
         */
        OfrepError: {
            /** @description The flag that was asked for, where it was one. */
            key?: string;
            /**
             * @description `FLAG_NOT_FOUND`: there is no such flag, or the credential may not see it. `INVALID_CONTEXT`: the request is not as the contract says. `GENERAL`: anything else; the status says what.
             * @enum {string}
             */
            errorCode: "INVALID_CONTEXT" | "FLAG_NOT_FOUND" | "GENERAL";
            /** @description A sentence for people; may change. */
            errorDetails: string;
        };
        /**
         * @description What is known of the entity. `targetingKey` is its id. What is no text is read as the text that JSON writes it as.
         * @example {
         *       "targetingKey": "user-42",
         *       "plan": "beta"
         *     }
         */
        OfrepContext: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description For whom. Nothing of it is stored.
         * @example {
         *       "context": {
         *         "targetingKey": "user-42",
         *         "plan": "beta"
         *       }
         *     }
         */
        OfrepRequest: {
            context?: components["schemas"]["OfrepContext"];
        };
        /**
         * @description `TARGETING_MATCH`: a rule or rollout holds. `DEFAULT`: none does. `DISABLED`: a variant flag is off. `UNKNOWN`: no rule holds, and there is no default variant.
         * @example TARGETING_MATCH
         * @enum {string}
         */
        OfrepReason: "UNKNOWN" | "DISABLED" | "TARGETING_MATCH" | "DEFAULT";
        /**
         * @description What else is known of the answer of a variant flag.
         * @example {
         *       "segments": "beta-users"
         *     }
         */
        OfrepMetadata: {
            /** @description The keys of the segments of the rule that the entity is in, with commas in between. */
            segments?: string;
            attachment?: components["schemas"]["AttachmentText"];
        };
        /**
         * @description What a flag answers, and why.
         * @example {
         *       "key": "new-feature",
         *       "reason": "TARGETING_MATCH",
         *       "variant": "true",
         *       "metadata": {},
         *       "value": true
         *     }
         */
        OfrepEvaluation: {
            key: components["schemas"]["FlagKeyInBody"];
            reason: components["schemas"]["OfrepReason"];
            /** @description The key of the variant; of a boolean flag, `true` or `false`. */
            variant: string;
            metadata: components["schemas"]["OfrepMetadata"];
            /** @description The key of the variant; of a boolean flag, true or false. */
            value: string | boolean;
        };
        /**
         * @description What flags answer.
         * @example {
         *       "flags": []
         *     }
         */
        OfrepBatch: {
            /** @description The answers. */
            flags: components["schemas"]["OfrepEvaluation"][];
        };
        /**
         * @description A namespace; natively, a project.
         * @example {
         *       "key": "default",
         *       "name": "Default",
         *       "description": "",
         *       "protected": true,
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Namespace: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["GivenName"];
            description: components["schemas"]["Description"];
            /** @description Whether it cannot be deleted. */
            protected: boolean;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description `pageToken` of the next page; empty on the last one.
         * @example
         */
        NextPageToken: string;
        /**
         * @description How many there are on all pages together.
         * @example 1
         */
        TotalCount: number;
        /**
         * @description One page of the namespaces.
         * @example {
         *       "namespaces": [],
         *       "nextPageToken": "",
         *       "totalCount": 0
         *     }
         */
        NamespacePage: {
            /** @description The namespaces. */
            namespaces: components["schemas"]["Namespace"][];
            nextPageToken: components["schemas"]["NextPageToken"];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description Of letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example checkout
         */
        NewKey: components["schemas"]["Key"];
        /**
         * @description A name for people.
         * @example New feature
         */
        Name: string;
        /**
         * @description A new namespace.
         * @example {
         *       "key": "shop",
         *       "name": "Web shop"
         *     }
         */
        NamespaceCreate: {
            key: components["schemas"]["NewKey"];
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description What a namespace is to be.
         * @example {
         *       "name": "Web shop",
         *       "description": "What customers see"
         *     }
         */
        NamespaceReplacement: {
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description There is nothing to say.
         * @example {}
         */
        Empty: Record<string, never>;
        /**
         * @description One of the things that a variant flag can answer; natively, a variation.
         * @example {
         *       "id": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *       "flagKey": "checkout",
         *       "key": "blue",
         *       "name": "Blue",
         *       "description": "",
         *       "attachment": "",
         *       "namespaceKey": "default",
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Variant: {
            id: components["schemas"]["Id"];
            flagKey: components["schemas"]["Key"];
            key: components["schemas"]["VariantKey"];
            name: components["schemas"]["GivenName"];
            description: components["schemas"]["Description"];
            attachment: components["schemas"]["AttachmentText"];
            namespaceKey: components["schemas"]["Key"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description Any JSON object of at most 100 properties.
         * @example {
         *       "jira": "SHOP-42"
         *     }
         */
        JsonObject: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A flag, as it is in one environment.
         * @example {
         *       "key": "checkout",
         *       "name": "Checkout",
         *       "description": "",
         *       "enabled": true,
         *       "type": "VARIANT_FLAG_TYPE",
         *       "namespaceKey": "default",
         *       "variants": [],
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Flag: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["GivenName"];
            description: components["schemas"]["Description"];
            /** @description Of a variant flag, whether it is on; of a boolean flag, what it answers where no rollout holds. A native flag with prerequisites is told as it is where other flags are not as it needs them, and a boolean flag as false whose default is spread over its values, which Flipt cannot say. */
            enabled: boolean;
            type: components["schemas"]["FlagType"];
            namespaceKey: components["schemas"]["Key"];
            /** @description The variants, the oldest first. */
            variants: components["schemas"]["Variant"][];
            defaultVariant?: components["schemas"]["Variant"];
            metadata?: components["schemas"]["JsonObject"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description One page of the flags.
         * @example {
         *       "flags": [],
         *       "nextPageToken": "",
         *       "totalCount": 0
         *     }
         */
        FlagPage: {
            /** @description The flags; each has `metadata`, if only `{}`. */
            flags: components["schemas"]["Flag"][];
            nextPageToken: components["schemas"]["NextPageToken"];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description A new flag.
         * @example {
         *       "key": "checkout",
         *       "name": "Checkout",
         *       "enabled": true
         *     }
         */
        FlagCreate: {
            key: components["schemas"]["NewKey"];
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            /** @description Of a variant flag, whether it is on; of a boolean flag, what it answers where no rollout holds. False where it is left out. */
            enabled?: boolean;
            type?: components["schemas"]["FlagType"];
            metadata?: components["schemas"]["JsonObject"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description What a flag is to be.
         * @example {
         *       "name": "Checkout",
         *       "enabled": true
         *     }
         */
        FlagReplacement: {
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            /** @description Of a variant flag, whether it is on; of a boolean flag, what it answers where no rollout holds. False where it is left out. Where the flag is told as that already, it stays as it is. A native boolean flag that is to be false is switched off, unless it has rollouts, which go on. */
            enabled?: boolean;
            /** @description The id of the variant that is served where no rule serves one; empty or left out, there is none. */
            defaultVariantId?: string;
            /** @description Left out, it stays as it is. */
            metadata?: components["schemas"]["JsonObject"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description What a variant is to be.
         * @example {
         *       "key": "blue",
         *       "attachment": "{\"color\":\"#0000ff\"}"
         *     }
         */
        VariantWriting: {
            key: components["schemas"]["VariantKey"];
            name?: components["schemas"]["GivenName"];
            description?: components["schemas"]["Description"];
            attachment?: components["schemas"]["AttachmentText"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description The keys of segments; empty where there is one.
         * @example [
         *       "beta-users",
         *       "staff"
         *     ]
         */
        SegmentKeys: components["schemas"]["OneSegmentKey"][];
        /**
         * @description How many of those for whom a rule is get a variant.
         * @example {
         *       "id": "4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093",
         *       "ruleId": "rul_mYe8sGq2LwX0TnB5",
         *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *       "rollout": 50,
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Distribution: {
            id: components["schemas"]["Id"];
            ruleId: components["schemas"]["Id"];
            variantId: components["schemas"]["Id"];
            rollout: components["schemas"]["Percentage"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description For which segments a variant flag chooses by which distributions.
         * @example {
         *       "id": "rul_mYe8sGq2LwX0TnB5",
         *       "flagKey": "checkout",
         *       "segmentKey": "beta-users",
         *       "segmentKeys": [],
         *       "segmentOperator": "OR_SEGMENT_OPERATOR",
         *       "distributions": [],
         *       "rank": 1,
         *       "namespaceKey": "default",
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Rule: {
            id: components["schemas"]["Id"];
            flagKey: components["schemas"]["Key"];
            segmentKey: components["schemas"]["OneSegmentKey"];
            segmentKeys: components["schemas"]["SegmentKeys"];
            segmentOperator: components["schemas"]["SegmentOperator"];
            /** @description Which variants it serves to how many. */
            distributions: components["schemas"]["Distribution"][];
            rank: components["schemas"]["Rank"];
            namespaceKey: components["schemas"]["Key"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description One page of the rules.
         * @example {
         *       "rules": [],
         *       "nextPageToken": "",
         *       "totalCount": 0
         *     }
         */
        RulePage: {
            /** @description The rules. */
            rules: components["schemas"]["Rule"][];
            nextPageToken: components["schemas"]["NextPageToken"];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description A new rule, with one `segmentKey` or with `segmentKeys`.
         * @example {
         *       "rank": 1,
         *       "segmentKeys": [
         *         "beta-users"
         *       ]
         *     }
         */
        RuleCreate: {
            /** @description Its rank, from 1. Others may have the same; it comes behind them. */
            rank: number;
            segmentKey?: components["schemas"]["OneSegmentKey"];
            segmentKeys?: components["schemas"]["SegmentKeys"];
            segmentOperator?: components["schemas"]["SegmentOperator"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description The rules of a flag, the first one first.
         * @example {
         *       "ruleIds": [
         *         "rul_2LwX0TnB5mYe8sGq",
         *         "rul_mYe8sGq2LwX0TnB5"
         *       ]
         *     }
         */
        RuleOrder: {
            /** @description The ids of the rules. */
            ruleIds: components["schemas"]["Id"][];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description The segments of a rule, as one `segmentKey` or as `segmentKeys`.
         * @example {
         *       "segmentKeys": [
         *         "beta-users"
         *       ]
         *     }
         */
        RuleReplacement: {
            segmentKey?: components["schemas"]["OneSegmentKey"];
            segmentKeys?: components["schemas"]["SegmentKeys"];
            segmentOperator?: components["schemas"]["SegmentOperator"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description What a distribution is to be.
         * @example {
         *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *       "rollout": 50
         *     }
         */
        DistributionWriting: {
            variantId: components["schemas"]["Id"];
            /** @description A share, in percent; 0 where it is left out. */
            rollout?: components["schemas"]["Percentage"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description What it is for; natively, the name of a rule.
         * @example A tenth
         */
        RolloutDescription: string;
        /**
         * @description What those in segments get.
         * @example {
         *       "segmentKey": "beta-users",
         *       "segmentKeys": [],
         *       "segmentOperator": "OR_SEGMENT_OPERATOR",
         *       "value": true
         *     }
         */
        RolloutSegment: {
            segmentKey: components["schemas"]["OneSegmentKey"];
            segmentKeys: components["schemas"]["SegmentKeys"];
            segmentOperator: components["schemas"]["SegmentOperator"];
            value: components["schemas"]["RolloutValue"];
        };
        /**
         * @description For whom a boolean flag answers what; it has either `segment` or `threshold`.
         * @example {
         *       "id": "rul_mYe8sGq2LwX0TnB5",
         *       "namespaceKey": "default",
         *       "flagKey": "new-feature",
         *       "type": "THRESHOLD_ROLLOUT_TYPE",
         *       "rank": 1,
         *       "description": "",
         *       "threshold": {
         *         "percentage": 10,
         *         "value": true
         *       },
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Rollout: {
            id: components["schemas"]["Id"];
            namespaceKey: components["schemas"]["Key"];
            flagKey: components["schemas"]["Key"];
            type: components["schemas"]["RolloutType"];
            rank: components["schemas"]["Rank"];
            description: components["schemas"]["RolloutDescription"];
            segment?: components["schemas"]["RolloutSegment"];
            threshold?: components["schemas"]["RolloutThreshold"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description One page of the rollouts, which are called `rules` here.
         * @example {
         *       "rules": [],
         *       "nextPageToken": "",
         *       "totalCount": 0
         *     }
         */
        RolloutPage: {
            /** @description The rollouts. */
            rules: components["schemas"]["Rollout"][];
            nextPageToken: components["schemas"]["NextPageToken"];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description What those in segments are to get, with one `segmentKey` or with `segmentKeys`.
         * @example {
         *       "segmentKey": "beta-users",
         *       "value": true
         *     }
         */
        RolloutSegmentWriting: {
            segmentKey?: components["schemas"]["OneSegmentKey"];
            segmentKeys?: components["schemas"]["SegmentKeys"];
            segmentOperator?: components["schemas"]["SegmentOperator"];
            /** @description What the flag answers; false where it is left out. */
            value?: components["schemas"]["RolloutValue"];
        };
        /**
         * @description What a share of all entities is to get.
         * @example {
         *       "percentage": 10,
         *       "value": true
         *     }
         */
        RolloutThresholdWriting: {
            /** @description A share, in percent; 0 where it is left out. */
            percentage?: components["schemas"]["Percentage"];
            /** @description What the flag answers; false where it is left out. */
            value?: components["schemas"]["RolloutValue"];
        };
        /**
         * @description A new rollout, with either `segment` or `threshold`.
         * @example {
         *       "rank": 1,
         *       "threshold": {
         *         "percentage": 10,
         *         "value": true
         *       }
         *     }
         */
        RolloutCreate: {
            rank?: components["schemas"]["Rank"];
            description?: components["schemas"]["RolloutDescription"];
            segment?: components["schemas"]["RolloutSegmentWriting"];
            threshold?: components["schemas"]["RolloutThresholdWriting"];
        };
        /**
         * @description The rollouts of a flag, the first one first.
         * @example {
         *       "rolloutIds": [
         *         "rul_2LwX0TnB5mYe8sGq",
         *         "rul_mYe8sGq2LwX0TnB5"
         *       ]
         *     }
         */
        RolloutOrder: {
            /** @description The ids of the rollouts. */
            rolloutIds: components["schemas"]["Id"][];
        };
        /**
         * @description What a rollout is to be, with the one of `segment` and `threshold` that it has.
         * @example {
         *       "threshold": {
         *         "percentage": 20,
         *         "value": true
         *       }
         *     }
         */
        RolloutReplacement: {
            description?: components["schemas"]["RolloutDescription"];
            segment?: components["schemas"]["RolloutSegmentWriting"];
            threshold?: components["schemas"]["RolloutThresholdWriting"];
        };
        /**
         * @description Whether it takes all constraints, or one is enough. Without constraints, everybody is in the segment.
         * @example ALL_MATCH_TYPE
         * @enum {string}
         */
        MatchType: "ALL_MATCH_TYPE" | "ANY_MATCH_TYPE";
        /**
         * @description As what the property and the value are compared. `UNKNOWN_COMPARISON_TYPE` is refused.
         * @example STRING_COMPARISON_TYPE
         * @enum {string}
         */
        ComparisonType: "UNKNOWN_COMPARISON_TYPE" | "STRING_COMPARISON_TYPE" | "NUMBER_COMPARISON_TYPE" | "BOOLEAN_COMPARISON_TYPE" | "DATETIME_COMPARISON_TYPE" | "ENTITY_ID_COMPARISON_TYPE";
        /**
         * @description What must hold of a property of the context, or of the entity's id.
         * @example {
         *       "id": "1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64",
         *       "segmentKey": "beta-users",
         *       "type": "STRING_COMPARISON_TYPE",
         *       "property": "plan",
         *       "operator": "eq",
         *       "value": "beta",
         *       "description": "",
         *       "namespaceKey": "default",
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Constraint: {
            id: components["schemas"]["Id"];
            segmentKey: components["schemas"]["Key"];
            type: components["schemas"]["ComparisonType"];
            property: components["schemas"]["ConstraintProperty"];
            operator: components["schemas"]["ConstraintOperator"];
            value: components["schemas"]["ConstraintValue"];
            description: components["schemas"]["Description"];
            namespaceKey: components["schemas"]["Key"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description Those of whom all constraints hold, or one of them. A native segment that asks what no constraint can has fewer of them here than it asks, or none; files leave it out, and in snapshots nobody is in it.
         * @example {
         *       "key": "beta-users",
         *       "name": "Beta users",
         *       "description": "",
         *       "matchType": "ALL_MATCH_TYPE",
         *       "constraints": [],
         *       "namespaceKey": "default",
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        Segment: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["GivenName"];
            description: components["schemas"]["Description"];
            matchType: components["schemas"]["MatchType"];
            /** @description The constraints, the oldest first. */
            constraints: components["schemas"]["Constraint"][];
            namespaceKey: components["schemas"]["Key"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description One page of the segments.
         * @example {
         *       "segments": [],
         *       "nextPageToken": "",
         *       "totalCount": 0
         *     }
         */
        SegmentPage: {
            /** @description The segments. */
            segments: components["schemas"]["Segment"][];
            nextPageToken: components["schemas"]["NextPageToken"];
            totalCount: components["schemas"]["TotalCount"];
        };
        /**
         * @description A new segment.
         * @example {
         *       "key": "beta-users",
         *       "name": "Beta users"
         *     }
         */
        SegmentCreate: {
            key: components["schemas"]["NewKey"];
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            matchType?: components["schemas"]["MatchType"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description What a segment is to be.
         * @example {
         *       "name": "Beta users",
         *       "matchType": "ALL_MATCH_TYPE"
         *     }
         */
        SegmentReplacement: {
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            matchType?: components["schemas"]["MatchType"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description What a constraint is to be.
         * @example {
         *       "type": "STRING_COMPARISON_TYPE",
         *       "property": "plan",
         *       "operator": "eq",
         *       "value": "beta"
         *     }
         */
        ConstraintWriting: {
            type: components["schemas"]["ComparisonType"];
            property: components["schemas"]["ConstraintProperty"];
            operator: components["schemas"]["ConstraintOperator"];
            value?: components["schemas"]["ConstraintValue"];
            description?: components["schemas"]["Description"];
            namespaceKey?: components["schemas"]["NamespaceKeyInBody"];
        };
        /**
         * @description A stream of YAML documents, one for each namespace.
         * @example version: '1.4'
         *     namespace: default
         */
        FeaturesText: string;
        /**
         * @description Of letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example default
         */
        FeaturesKey: components["schemas"]["Key"];
        /**
         * @description A namespace.
         * @example {
         *       "key": "default",
         *       "name": "Default"
         *     }
         */
        FeaturesNamespace: {
            key: components["schemas"]["FeaturesKey"];
            name?: components["schemas"]["GivenName"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description A variant.
         * @example {
         *       "key": "blue",
         *       "default": true,
         *       "attachment": {
         *         "color": "#0000ff"
         *       }
         *     }
         */
        FeaturesVariant: {
            key: components["schemas"]["VariantKey"];
            name?: components["schemas"]["GivenName"];
            description?: components["schemas"]["Description"];
            attachment?: components["schemas"]["JsonValue"];
            /** @description Whether it is served where no rule serves; of several the last one. */
            default?: boolean;
        };
        /**
         * @description Several segments.
         * @example {
         *       "keys": [
         *         "beta-users",
         *         "staff"
         *       ],
         *       "operator": "AND_SEGMENT_OPERATOR"
         *     }
         */
        FeaturesSegments: {
            keys: components["schemas"]["SegmentKeys"];
            operator?: components["schemas"]["SegmentOperator"];
        };
        /**
         * @description How many get a variant.
         * @example {
         *       "variant": "blue",
         *       "rollout": 50
         *     }
         */
        FeaturesDistribution: {
            variant: components["schemas"]["VariantKey"];
            /** @description A share, in percent; 0 where it is left out. */
            rollout?: components["schemas"]["Percentage"];
        };
        /**
         * @description A rule.
         * @example {
         *       "segment": "beta-users",
         *       "distributions": [
         *         {
         *           "variant": "blue",
         *           "rollout": 50
         *         }
         *       ]
         *     }
         */
        FeaturesRule: {
            /** @description The key of a segment, or several. */
            segment: components["schemas"]["FeaturesKey"] | components["schemas"]["FeaturesSegments"];
            /** @description Its rank, from 1; left out, or 0, it is the rule's place in the file. */
            rank?: number;
            /** @description Which variants it serves to how many. */
            distributions?: components["schemas"]["FeaturesDistribution"][];
        };
        /**
         * @description What those in segments get, with one `key` or with `keys`.
         * @example {
         *       "key": "beta-users",
         *       "value": true
         *     }
         */
        FeaturesRolloutSegment: {
            key?: components["schemas"]["OneSegmentKey"];
            keys?: components["schemas"]["SegmentKeys"];
            operator?: components["schemas"]["SegmentOperator"];
            value?: components["schemas"]["RolloutValue"];
        };
        /**
         * @description A rollout, with either `segment` or `threshold`.
         * @example {
         *       "threshold": {
         *         "percentage": 10,
         *         "value": true
         *       }
         *     }
         */
        FeaturesRollout: {
            description?: components["schemas"]["RolloutDescription"];
            segment?: components["schemas"]["FeaturesRolloutSegment"];
            threshold?: components["schemas"]["RolloutThresholdWriting"];
        };
        /**
         * @description A flag.
         * @example {
         *       "key": "checkout",
         *       "name": "Checkout",
         *       "type": "VARIANT_FLAG_TYPE",
         *       "enabled": true,
         *       "variants": [
         *         {
         *           "key": "blue"
         *         }
         *       ]
         *     }
         */
        FeaturesFlag: {
            key: components["schemas"]["FeaturesKey"];
            name?: components["schemas"]["GivenName"];
            type?: components["schemas"]["FlagType"];
            description?: components["schemas"]["Description"];
            /** @description Of a variant flag, whether it is on; of a boolean flag, what it answers where no rollout holds. False where it is left out. */
            enabled?: boolean;
            metadata?: components["schemas"]["JsonObject"];
            /** @description The variants. */
            variants?: components["schemas"]["FeaturesVariant"][];
            /** @description The rules, by rank. */
            rules?: components["schemas"]["FeaturesRule"][];
            /** @description The rollouts, by rank. */
            rollouts?: components["schemas"]["FeaturesRollout"][];
        };
        /**
         * @description What the property is compared with. For the types `STRING` and `ENTITY_ID` it is a text: what looks like a number or a boolean stands in quotes, and so does a whole number of more than 15 digits.
         * @example beta
         */
        FeaturesValue: string | number | boolean;
        /**
         * @description A constraint.
         * @example {
         *       "type": "STRING_COMPARISON_TYPE",
         *       "property": "plan",
         *       "operator": "eq",
         *       "value": "beta"
         *     }
         */
        FeaturesConstraint: {
            type: components["schemas"]["ComparisonType"];
            property: components["schemas"]["ConstraintProperty"];
            operator: components["schemas"]["ConstraintOperator"];
            value?: components["schemas"]["FeaturesValue"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description A segment.
         * @example {
         *       "key": "beta-users",
         *       "name": "Beta users",
         *       "match_type": "ALL_MATCH_TYPE"
         *     }
         */
        FeaturesSegment: {
            key: components["schemas"]["FeaturesKey"];
            name?: components["schemas"]["GivenName"];
            description?: components["schemas"]["Description"];
            match_type?: components["schemas"]["MatchType"];
            /** @description The constraints. */
            constraints?: components["schemas"]["FeaturesConstraint"][];
        };
        /**
         * @description The flags and segments of a namespace, as Flipt's `features.yml` has them.
         * @example {
         *       "version": "1.4",
         *       "namespace": "default",
         *       "flags": [
         *         {
         *           "key": "checkout",
         *           "name": "Checkout"
         *         }
         *       ]
         *     }
         */
        Features: {
            /** @description Of the format, from 1.0 to 1.4; 1.4 where it is left out. */
            version?: string | number;
            /** @description Its key, or itself; `default` where it is left out. */
            namespace?: components["schemas"]["FeaturesKey"] | components["schemas"]["FeaturesNamespace"];
            /** @description The flags. */
            flags?: components["schemas"]["FeaturesFlag"][];
            /** @description The segments. */
            segments?: components["schemas"]["FeaturesSegment"][];
        };
        /**
         * @description Features files, each of a namespace of its own.
         * @example [
         *       {
         *         "namespace": "default"
         *       }
         *     ]
         */
        FeaturesList: components["schemas"]["Features"][];
        /**
         * @description One features file, or a list of them; in YAML, a stream of documents.
         * @example {
         *       "version": "1.4",
         *       "namespace": "default",
         *       "flags": [
         *         {
         *           "key": "checkout",
         *           "name": "Checkout"
         *         }
         *       ]
         *     }
         */
        FeaturesStream: components["schemas"]["Features"] | components["schemas"]["FeaturesList"];
        /**
         * @description How many.
         * @example {
         *       "namespaces": 1,
         *       "flags": 0,
         *       "segments": 0
         *     }
         */
        FeaturesCounts: {
            namespaces: components["schemas"]["TotalCount"];
            flags: components["schemas"]["TotalCount"];
            segments: components["schemas"]["TotalCount"];
        };
        /**
         * @description What an import has done, or would do.
         * @example {
         *       "dryRun": false,
         *       "namespaces": [
         *         "default"
         *       ],
         *       "environments": [
         *         "prod"
         *       ],
         *       "created": {
         *         "namespaces": 0,
         *         "flags": 1,
         *         "segments": 0
         *       },
         *       "changed": {
         *         "namespaces": 0,
         *         "flags": 0,
         *         "segments": 0
         *       },
         *       "unchanged": {
         *         "namespaces": 1,
         *         "flags": 0,
         *         "segments": 0
         *       }
         *     }
         */
        ImportResult: {
            /** @description Whether nothing was kept. */
            dryRun: boolean;
            /** @description The keys of the namespaces, in the order of the files. */
            namespaces: components["schemas"]["FeaturesKey"][];
            /** @description The keys of the environments in which the flags have got their states, one for each namespace. */
            environments: components["schemas"]["FeaturesKey"][];
            created: components["schemas"]["FeaturesCounts"];
            changed: components["schemas"]["FeaturesCounts"];
            unchanged: components["schemas"]["FeaturesCounts"];
        };
        /**
         * @description A way to come in.
         * @example METHOD_TOKEN
         * @enum {string}
         */
        Method: "METHOD_NONE" | "METHOD_TOKEN" | "METHOD_OIDC" | "METHOD_KUBERNETES" | "METHOD_GITHUB" | "METHOD_JWT" | "METHOD_CLOUD";
        /**
         * @description A way to come in, and whether it is open.
         * @example {
         *       "method": "METHOD_TOKEN",
         *       "enabled": true,
         *       "sessionCompatible": false
         *     }
         */
        MethodInfo: {
            method: components["schemas"]["Method"];
            /** @description Whether one can come in so. */
            enabled: boolean;
            /** @description Whether it is for pages. */
            sessionCompatible: boolean;
        };
        /**
         * @description The ways to come in.
         * @example {
         *       "methods": [
         *         {
         *           "method": "METHOD_TOKEN",
         *           "enabled": true,
         *           "sessionCompatible": false
         *         }
         *       ]
         *     }
         */
        MethodList: {
            /** @description The ways. */
            methods: components["schemas"]["MethodInfo"][];
        };
        /**
         * @description A remark.
         * @example Nightly report
         */
        TokenRemark: string;
        /**
         * @description Remarks, by any name.
         * @example {
         *       "io.flipt.auth.token.name": "Nightly report"
         *     }
         */
        TokenMetadata: {
            [key: string]: components["schemas"]["TokenRemark"];
        };
        /**
         * @description A new token.
         * @example {
         *       "name": "Nightly report"
         *     }
         */
        TokenCreate: {
            name: components["schemas"]["Name"];
            /** @description Passed over, because nobody keeps it. */
            description?: components["schemas"]["Description"];
            /** @description The one namespace that it is for; empty or left out, it is for all that the caller may see. */
            namespaceKey?: string;
            expiresAt?: components["schemas"]["Time"];
            /** @description Passed over, because nobody keeps it. */
            metadata?: components["schemas"]["TokenMetadata"];
        };
        /**
         * @description A credential, without its secret.
         * @example {
         *       "id": "tok_AbC12xYz",
         *       "method": "METHOD_TOKEN",
         *       "createdAt": "2025-01-15T10:30:00Z",
         *       "updatedAt": "2025-01-15T10:30:00Z",
         *       "metadata": {
         *         "io.flipt.auth.token.name": "Nightly report"
         *       }
         *     }
         */
        Authentication: {
            id: components["schemas"]["Id"];
            method: components["schemas"]["Method"];
            expiresAt?: components["schemas"]["Time"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            metadata: components["schemas"]["TokenMetadata"];
        };
        /**
         * @description A token, and what it is.
         * @example {
         *       "clientToken": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz",
         *       "authentication": {
         *         "id": "tok_AbC12xYz",
         *         "method": "METHOD_TOKEN",
         *         "createdAt": "2025-01-15T10:30:00Z",
         *         "updatedAt": "2025-01-15T10:30:00Z",
         *         "metadata": {}
         *       }
         *     }
         */
        NewToken: {
            /** @description To be sent as `Authorization: Bearer <clientToken>`; it is shown this once. */
            clientToken: string;
            authentication: components["schemas"]["Authentication"];
        };
        /**
         * @description One page of the tokens.
         * @example {
         *       "authentications": [],
         *       "nextPageToken": ""
         *     }
         */
        AuthenticationPage: {
            /** @description The tokens. */
            authentications: components["schemas"]["Authentication"][];
            nextPageToken: components["schemas"]["NextPageToken"];
        };
        /**
         * @description Who is let in.
         * @example {
         *       "required": true
         *     }
         */
        InfoAuthentication: {
            /** @description Whether it takes a credential. */
            required: boolean;
        };
        /**
         * @description Where the flags are.
         * @example {
         *       "type": "database",
         *       "readOnly": false
         *     }
         */
        InfoStorage: {
            /**
             * @description In a database.
             * @constant
             */
            type: "database";
            /**
             * @description They can be changed.
             * @constant
             */
            readOnly: false;
        };
        /**
         * @description What this server is.
         * @example {
         *       "version": "0.1.0",
         *       "updateAvailable": false,
         *       "isRelease": true,
         *       "authentication": {
         *         "required": true
         *       },
         *       "storage": {
         *         "type": "database",
         *         "readOnly": false
         *       },
         *       "analytics": {},
         *       "ui": {}
         *     }
         */
        Info: {
            /** @description Of Burgee. */
            version: string;
            /**
             * @description Never; this server does not ask.
             * @constant
             */
            updateAvailable: false;
            /**
             * @description It is one.
             * @constant
             */
            isRelease: true;
            authentication: components["schemas"]["InfoAuthentication"];
            storage: components["schemas"]["InfoStorage"];
            analytics: components["schemas"]["Empty"];
            ui: components["schemas"]["Empty"];
        };
        /**
         * @description Whether the server serves.
         * @example {
         *       "status": "SERVING"
         *     }
         */
        Health: {
            /**
             * @description It does.
             * @constant
             */
            status: "SERVING";
        };
        /**
         * @description Every answer that is not a success, below `/ofrep` as that protocol has it.
         * @example {
         *       "code": 5,
         *       "message": "Not Found: no operation has the path /flipt/docs. GET /docs has those of this door.",
         *       "details": []
         *     }
         */
        AnyError: components["schemas"]["Error"] | components["schemas"]["OfrepError"];
    };
    responses: {
        /** @description No operation has this path. */
        UnknownPath: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The path has no such method. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description What the flag answers. */
        BooleanAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "enabled": true,
                 *       "reason": "MATCH_EVALUATION_REASON",
                 *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
                 *       "requestDurationMillis": 0.1,
                 *       "timestamp": "2025-01-15T10:30:00Z",
                 *       "flagKey": "new-feature",
                 *       "segmentKeys": [
                 *         "beta-users"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BooleanEvaluation"];
            };
        };
        /** @description The request is not as the contract says, or asks for what cannot be. Nothing was changed. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No credential, or a bad one. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is good, but not for this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What is named does not exist, or the credential may not see it. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is longer than 1 MiB, or than what the operation says. */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is compressed. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Over the limit. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault of the server. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The database is away, and what was asked for is not in memory. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What the flag answers. */
        VariantAnswerOfFlag: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "match": true,
                 *       "segmentKeys": [
                 *         "beta-users"
                 *       ],
                 *       "reason": "MATCH_EVALUATION_REASON",
                 *       "variantKey": "blue",
                 *       "variantAttachment": "{\"color\":\"#0000ff\"}",
                 *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
                 *       "requestDurationMillis": 0.1,
                 *       "timestamp": "2025-01-15T10:30:00Z",
                 *       "flagKey": "checkout"
                 *     }
                 */
                "application/json": components["schemas"]["VariantEvaluation"];
            };
        };
        /** @description What the flags answer. */
        BatchAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
                 *       "responses": [
                 *         {
                 *           "type": "BOOLEAN_EVALUATION_RESPONSE_TYPE",
                 *           "booleanResponse": {
                 *             "enabled": true,
                 *             "reason": "MATCH_EVALUATION_REASON",
                 *             "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
                 *             "requestDurationMillis": 0.1,
                 *             "timestamp": "2025-01-15T10:30:00Z",
                 *             "flagKey": "new-feature",
                 *             "segmentKeys": [
                 *               "beta-users"
                 *             ]
                 *           }
                 *         },
                 *         {
                 *           "type": "ERROR_EVALUATION_RESPONSE_TYPE",
                 *           "errorResponse": {
                 *             "flagKey": "no-flag",
                 *             "namespaceKey": "default",
                 *             "reason": "NOT_FOUND_ERROR_EVALUATION_REASON"
                 *           }
                 *         }
                 *       ],
                 *       "requestDurationMillis": 0.2
                 *     }
                 */
                "application/json": components["schemas"]["BatchEvaluation"];
            };
        };
        /** @description What the flag answers. */
        LegacyAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
                 *       "entityId": "user-42",
                 *       "requestContext": {
                 *         "plan": "beta"
                 *       },
                 *       "match": true,
                 *       "flagKey": "checkout",
                 *       "segmentKey": "beta-users",
                 *       "timestamp": "2025-01-15T10:30:00Z",
                 *       "value": "blue",
                 *       "requestDurationMillis": 0.1,
                 *       "attachment": "",
                 *       "reason": "MATCH_EVALUATION_REASON",
                 *       "namespaceKey": "default",
                 *       "segmentKeys": [
                 *         "beta-users"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LegacyEvaluation"];
            };
        };
        /** @description What the flags answer. */
        LegacyBatchAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
                 *       "responses": [
                 *         {
                 *           "requestId": "2f8d4a6e-9b07-4c31-8e52-1d3a7c2f9b4e",
                 *           "entityId": "user-42",
                 *           "requestContext": {
                 *             "plan": "beta"
                 *           },
                 *           "match": true,
                 *           "flagKey": "checkout",
                 *           "segmentKey": "beta-users",
                 *           "timestamp": "2025-01-15T10:30:00Z",
                 *           "value": "blue",
                 *           "requestDurationMillis": 0.1,
                 *           "attachment": "",
                 *           "reason": "MATCH_EVALUATION_REASON",
                 *           "namespaceKey": "default",
                 *           "segmentKeys": [
                 *             "beta-users"
                 *           ]
                 *         }
                 *       ],
                 *       "requestDurationMillis": 0.2
                 *     }
                 */
                "application/json": components["schemas"]["LegacyBatchEvaluation"];
            };
        };
        /** @description The flags. */
        SnapshotAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                ETag: components["headers"]["SnapshotTag"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "namespace": {
                 *         "key": "default"
                 *       },
                 *       "flags": [
                 *         {
                 *           "key": "checkout",
                 *           "name": "Checkout",
                 *           "description": "",
                 *           "enabled": true,
                 *           "type": "VARIANT_FLAG_TYPE",
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z",
                 *           "rules": [
                 *             {
                 *               "id": "rul_mYe8sGq2LwX0TnB5",
                 *               "segments": [
                 *                 {
                 *                   "key": "beta-users",
                 *                   "name": "Beta users",
                 *                   "description": "",
                 *                   "matchType": "ALL_SEGMENT_MATCH_TYPE",
                 *                   "createdAt": "2025-01-15T10:30:00Z",
                 *                   "updatedAt": "2025-01-15T10:30:00Z",
                 *                   "constraints": [
                 *                     {
                 *                       "id": "1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64",
                 *                       "type": "STRING_CONSTRAINT_COMPARISON_TYPE",
                 *                       "property": "plan",
                 *                       "operator": "eq",
                 *                       "value": "beta"
                 *                     }
                 *                   ]
                 *                 }
                 *               ],
                 *               "rank": 1,
                 *               "segmentOperator": "OR_SEGMENT_OPERATOR",
                 *               "distributions": [
                 *                 {
                 *                   "id": "4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093",
                 *                   "ruleId": "rul_mYe8sGq2LwX0TnB5",
                 *                   "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *                   "variantKey": "blue",
                 *                   "variantAttachment": "",
                 *                   "rollout": 100
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "rollouts": []
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        /** @description The caller has these flags already. */
        SnapshotNotModified: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                ETag: components["headers"]["SnapshotTag"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What the protocol is served with. */
        OfrepConfigurationAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "flipt",
                 *       "capabilities": {
                 *         "cacheInvalidation": {
                 *           "polling": {
                 *             "enabled": true,
                 *             "minPollingIntervalMs": 120000
                 *           }
                 *         },
                 *         "flagEvaluation": {
                 *           "supportedTypes": [
                 *             "string",
                 *             "boolean"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OfrepConfiguration"];
            };
        };
        /** @description The request is not as the contract says. */
        OfrepBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description No credential, or a bad one. */
        OfrepUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description The credential is good, but not for this. */
        OfrepForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description Over the limit. */
        OfrepTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description A fault of the server. */
        OfrepInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description The database is away, and what was asked for is not in memory. */
        OfrepServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description What the flags answer. */
        OfrepFlagsAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "flags": [
                 *         {
                 *           "key": "new-feature",
                 *           "reason": "TARGETING_MATCH",
                 *           "variant": "true",
                 *           "metadata": {},
                 *           "value": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OfrepBatch"];
            };
        };
        /** @description What is named does not exist, or the credential may not see it. */
        OfrepNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description The body is longer than 1 MiB, or than what the operation says. */
        OfrepBodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description The body is compressed. */
        OfrepUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfrepError"];
            };
        };
        /** @description What the flag answers. */
        OfrepFlagAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "key": "new-feature",
                 *       "reason": "TARGETING_MATCH",
                 *       "variant": "true",
                 *       "metadata": {},
                 *       "value": true
                 *     }
                 */
                "application/json": components["schemas"]["OfrepEvaluation"];
            };
        };
        /** @description One page of the namespaces. */
        NamespacePageAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "namespaces": [
                 *         {
                 *           "key": "default",
                 *           "name": "Default",
                 *           "description": "",
                 *           "protected": true,
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "nextPageToken": "",
                 *       "totalCount": 1
                 *     }
                 */
                "application/json": components["schemas"]["NamespacePage"];
            };
        };
        /** @description The namespace. */
        NamespaceAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "key": "default",
                 *       "name": "Default",
                 *       "description": "",
                 *       "protected": true,
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Namespace"];
            };
        };
        /** @description It is done. */
        EmptyAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Empty"];
            };
        };
        /** @description One page of the flags. */
        FlagPageAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "flags": [
                 *         {
                 *           "key": "checkout",
                 *           "name": "Checkout",
                 *           "description": "What the button looks like",
                 *           "enabled": true,
                 *           "type": "VARIANT_FLAG_TYPE",
                 *           "namespaceKey": "default",
                 *           "variants": [
                 *             {
                 *               "id": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *               "flagKey": "checkout",
                 *               "key": "blue",
                 *               "name": "Blue",
                 *               "description": "",
                 *               "attachment": "{\"color\":\"#0000ff\"}",
                 *               "namespaceKey": "default",
                 *               "createdAt": "2025-01-15T10:30:00Z",
                 *               "updatedAt": "2025-01-15T10:30:00Z"
                 *             }
                 *           ],
                 *           "metadata": {
                 *             "team": "web"
                 *           },
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "nextPageToken": "",
                 *       "totalCount": 1
                 *     }
                 */
                "application/json": components["schemas"]["FlagPage"];
            };
        };
        /** @description The flag. */
        FlagAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "key": "checkout",
                 *       "name": "Checkout",
                 *       "description": "What the button looks like",
                 *       "enabled": true,
                 *       "type": "VARIANT_FLAG_TYPE",
                 *       "namespaceKey": "default",
                 *       "variants": [
                 *         {
                 *           "id": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *           "flagKey": "checkout",
                 *           "key": "blue",
                 *           "name": "Blue",
                 *           "description": "",
                 *           "attachment": "{\"color\":\"#0000ff\"}",
                 *           "namespaceKey": "default",
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "metadata": {
                 *         "team": "web"
                 *       },
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Flag"];
            };
        };
        /** @description The variant. */
        VariantAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *       "flagKey": "checkout",
                 *       "key": "blue",
                 *       "name": "Blue",
                 *       "description": "",
                 *       "attachment": "{\"color\":\"#0000ff\"}",
                 *       "namespaceKey": "default",
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Variant"];
            };
        };
        /** @description One page of the rules. */
        RulePageAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "id": "rul_mYe8sGq2LwX0TnB5",
                 *           "flagKey": "checkout",
                 *           "segmentKey": "beta-users",
                 *           "segmentKeys": [],
                 *           "segmentOperator": "OR_SEGMENT_OPERATOR",
                 *           "distributions": [
                 *             {
                 *               "id": "4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093",
                 *               "ruleId": "rul_mYe8sGq2LwX0TnB5",
                 *               "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *               "rollout": 50,
                 *               "createdAt": "2025-01-15T10:30:00Z",
                 *               "updatedAt": "2025-01-15T10:30:00Z"
                 *             }
                 *           ],
                 *           "rank": 1,
                 *           "namespaceKey": "default",
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "nextPageToken": "",
                 *       "totalCount": 1
                 *     }
                 */
                "application/json": components["schemas"]["RulePage"];
            };
        };
        /** @description The rule. */
        RuleAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "rul_mYe8sGq2LwX0TnB5",
                 *       "flagKey": "checkout",
                 *       "segmentKey": "beta-users",
                 *       "segmentKeys": [],
                 *       "segmentOperator": "OR_SEGMENT_OPERATOR",
                 *       "distributions": [
                 *         {
                 *           "id": "4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093",
                 *           "ruleId": "rul_mYe8sGq2LwX0TnB5",
                 *           "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *           "rollout": 50,
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "rank": 1,
                 *       "namespaceKey": "default",
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Rule"];
            };
        };
        /** @description The distribution. */
        DistributionAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093",
                 *       "ruleId": "rul_mYe8sGq2LwX0TnB5",
                 *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *       "rollout": 50,
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Distribution"];
            };
        };
        /** @description One page of the rollouts. */
        RolloutPageAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "id": "rul_mYe8sGq2LwX0TnB5",
                 *           "namespaceKey": "default",
                 *           "flagKey": "new-feature",
                 *           "type": "THRESHOLD_ROLLOUT_TYPE",
                 *           "rank": 1,
                 *           "description": "A tenth",
                 *           "threshold": {
                 *             "percentage": 10,
                 *             "value": true
                 *           },
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "nextPageToken": "",
                 *       "totalCount": 1
                 *     }
                 */
                "application/json": components["schemas"]["RolloutPage"];
            };
        };
        /** @description The rollout. */
        RolloutAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "rul_mYe8sGq2LwX0TnB5",
                 *       "namespaceKey": "default",
                 *       "flagKey": "new-feature",
                 *       "type": "THRESHOLD_ROLLOUT_TYPE",
                 *       "rank": 1,
                 *       "description": "A tenth",
                 *       "threshold": {
                 *         "percentage": 10,
                 *         "value": true
                 *       },
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Rollout"];
            };
        };
        /** @description One page of the segments. */
        SegmentPageAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "segments": [
                 *         {
                 *           "key": "beta-users",
                 *           "name": "Beta users",
                 *           "description": "",
                 *           "matchType": "ALL_MATCH_TYPE",
                 *           "constraints": [
                 *             {
                 *               "id": "1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64",
                 *               "segmentKey": "beta-users",
                 *               "type": "STRING_COMPARISON_TYPE",
                 *               "property": "plan",
                 *               "operator": "eq",
                 *               "value": "beta",
                 *               "description": "",
                 *               "namespaceKey": "default",
                 *               "createdAt": "2025-01-15T10:30:00Z",
                 *               "updatedAt": "2025-01-15T10:30:00Z"
                 *             }
                 *           ],
                 *           "namespaceKey": "default",
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "nextPageToken": "",
                 *       "totalCount": 1
                 *     }
                 */
                "application/json": components["schemas"]["SegmentPage"];
            };
        };
        /** @description The segment. */
        SegmentAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "key": "beta-users",
                 *       "name": "Beta users",
                 *       "description": "",
                 *       "matchType": "ALL_MATCH_TYPE",
                 *       "constraints": [
                 *         {
                 *           "id": "1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64",
                 *           "segmentKey": "beta-users",
                 *           "type": "STRING_COMPARISON_TYPE",
                 *           "property": "plan",
                 *           "operator": "eq",
                 *           "value": "beta",
                 *           "description": "",
                 *           "namespaceKey": "default",
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z"
                 *         }
                 *       ],
                 *       "namespaceKey": "default",
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Segment"];
            };
        };
        /** @description The constraint. */
        ConstraintAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64",
                 *       "segmentKey": "beta-users",
                 *       "type": "STRING_COMPARISON_TYPE",
                 *       "property": "plan",
                 *       "operator": "eq",
                 *       "value": "beta",
                 *       "description": "",
                 *       "namespaceKey": "default",
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Constraint"];
            };
        };
        /** @description The namespaces. */
        FeaturesAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example # Namespace default, as its flags are in the environment prod.
                 *     version: '1.4'
                 *     namespace:
                 *       key: default
                 *       name: Default
                 *     flags:
                 *     - key: checkout
                 *       name: Checkout
                 *       type: VARIANT_FLAG_TYPE
                 *       enabled: true
                 */
                "application/yaml": components["schemas"]["FeaturesText"];
            };
        };
        /** @description What was done, or would be. */
        ImportAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "dryRun": false,
                 *       "namespaces": [
                 *         "default"
                 *       ],
                 *       "environments": [
                 *         "prod"
                 *       ],
                 *       "created": {
                 *         "namespaces": 0,
                 *         "flags": 1,
                 *         "segments": 1
                 *       },
                 *       "changed": {
                 *         "namespaces": 0,
                 *         "flags": 0,
                 *         "segments": 0
                 *       },
                 *       "unchanged": {
                 *         "namespaces": 1,
                 *         "flags": 0,
                 *         "segments": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ImportResult"];
            };
        };
        /** @description The methods. */
        MethodsAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "methods": [
                 *         {
                 *           "method": "METHOD_TOKEN",
                 *           "enabled": true,
                 *           "sessionCompatible": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MethodList"];
            };
        };
        /** @description The token. */
        TokenAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "clientToken": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz",
                 *       "authentication": {
                 *         "id": "tok_AbC12xYz",
                 *         "method": "METHOD_TOKEN",
                 *         "createdAt": "2025-01-15T10:30:00Z",
                 *         "updatedAt": "2025-01-15T10:30:00Z",
                 *         "metadata": {
                 *           "io.flipt.auth.token.name": "Nightly report"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewToken"];
            };
        };
        /** @description One page of the tokens. */
        AuthenticationPageAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "authentications": [
                 *         {
                 *           "id": "tok_AbC12xYz",
                 *           "method": "METHOD_TOKEN",
                 *           "createdAt": "2025-01-15T10:30:00Z",
                 *           "updatedAt": "2025-01-15T10:30:00Z",
                 *           "metadata": {
                 *             "io.flipt.auth.token.name": "Nightly report"
                 *           }
                 *         }
                 *       ],
                 *       "nextPageToken": ""
                 *     }
                 */
                "application/json": components["schemas"]["AuthenticationPage"];
            };
        };
        /** @description The credential. */
        AuthenticationAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "tok_AbC12xYz",
                 *       "method": "METHOD_TOKEN",
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z",
                 *       "metadata": {
                 *         "io.flipt.auth.token.name": "Nightly report"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Authentication"];
            };
        };
        /** @description The credential that asks. */
        SelfAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "tok_AbC12xYz",
                 *       "method": "METHOD_TOKEN",
                 *       "createdAt": "2025-01-15T10:30:00Z",
                 *       "updatedAt": "2025-01-15T10:30:00Z",
                 *       "metadata": {
                 *         "io.flipt.auth.token.name": "Nightly report"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Authentication"];
            };
        };
        /** @description The server. */
        InfoAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": "0.1.0",
                 *       "updateAvailable": false,
                 *       "isRelease": true,
                 *       "authentication": {
                 *         "required": true
                 *       },
                 *       "storage": {
                 *         "type": "database",
                 *         "readOnly": false
                 *       },
                 *       "analytics": {},
                 *       "ui": {}
                 *     }
                 */
                "application/json": components["schemas"]["Info"];
            };
        };
        /** @description The server serves. */
        HealthAnswer: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "SERVING"
                 *     }
                 */
                "application/json": components["schemas"]["Health"];
            };
        };
    };
    parameters: {
        /**
         * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
         * @example default
         */
        EnvironmentHeader: string;
        /**
         * @description The namespace's key; natively, that of a project. Empty, it is `default`.
         * @example default
         */
        NamespaceKey: string;
        /**
         * @description Changes nothing, as in a Flipt that keeps its flags in a database.
         * @example main
         */
        Reference: string;
        /**
         * @description The newest version of Flipt that the client knows. Before 1.38.0 it is told of no constraint of the type `ENTITY_ID`, and before 1.47.0 of no default variant; without it, that is 1.37.1.
         * @example 1.47.0
         */
        AcceptServerVersion: string;
        /**
         * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
         * @example "7.mYe8sGq2LwX0TnB5"
         */
        IfNoneMatch: string;
        /**
         * @description The namespace; without it, `default`.
         * @example default
         */
        OfrepNamespace: string;
        /**
         * @description The flag's key.
         * @example checkout
         */
        FlagKey: string;
        /**
         * @description How many there are on a page; all of them where it is left out or 0.
         * @example 100
         */
        Limit: number;
        /**
         * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
         * @example 100
         */
        Offset: number;
        /**
         * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
         * @example eyJvZmZzZXQiOjEwMH0
         */
        PageToken: string;
        /**
         * @description `true`: its flags go with it.
         * @example true
         */
        Force: boolean;
        /**
         * @description The variant's id.
         * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
         */
        VariantId: string;
        /**
         * @description The rule's id.
         * @example rul_mYe8sGq2LwX0TnB5
         */
        RuleId: string;
        /**
         * @description The distribution's id.
         * @example 4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093
         */
        DistributionId: string;
        /**
         * @description The id of the variant that the distribution has.
         * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
         */
        VariantIdQuery: string;
        /**
         * @description The rollout's id.
         * @example rul_mYe8sGq2LwX0TnB5
         */
        RolloutId: string;
        /**
         * @description The segment's key.
         * @example beta-users
         */
        SegmentKey: string;
        /**
         * @description The constraint's id.
         * @example 1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64
         */
        ConstraintId: string;
        /**
         * @description The keys of the namespaces, with commas in between; without it, all that the credential may see.
         * @example default,shop
         */
        Namespaces: string;
        /**
         * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
         * @example true
         */
        DryRun: boolean;
        /**
         * @description The namespace's key, where the body names none; without either, it is `default`.
         * @example default
         */
        NamespaceKeyQuery: string;
        /**
         * @description Only tokens that came by this method; those here have all come by `METHOD_TOKEN`.
         * @example METHOD_TOKEN
         */
        TokenMethod: components["schemas"]["Method"];
        /**
         * @description How many there are on a page; 25 where it is left out or 0.
         * @example 25
         */
        TokenLimit: number;
        /**
         * @description The token's id.
         * @example tok_AbC12xYz
         */
        TokenId: string;
        /**
         * @description When it is to end. It ends at once, unless this is in the future.
         * @example 2025-01-15T10:30:00Z
         */
        ExpiresAt: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in the server's logs and in the audit log. Sent back as it came when it is 1 to 128 letters, digits, `.`, `_` or `-`.
         * @example 4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11
         */
        RequestId: string;
        /**
         * @description Requests allowed in the current window; 0 where nothing is limited.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 994
         */
        RateLimitRemaining: number;
        /**
         * @description When the window resets, in Unix seconds.
         * @example 1736937000
         */
        RateLimitReset: number;
        /**
         * @description The answer may be read by pages of any origin.
         * @example *
         */
        AnyOrigin: "*";
        /**
         * @description The headers of the answer that pages of other origins may read.
         * @example ETag, Retry-After, WWW-Authenticate, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id, X-Flagsmith-Document-Updated-At
         */
        ExposedHeaders: string;
        /**
         * @description The schemes that this operation accepts.
         * @example Bearer realm="burgee"
         */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description A validator of the whole answer, without quotes. It changes with every change of it.
         * @example mYe8sGq2LwX0TnB5
         */
        SnapshotTag: string;
        /**
         * @description The methods that this path has.
         * @example GET, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    evaluateBoolean: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "namespaceKey": "default",
                 *       "flagKey": "new-feature",
                 *       "entityId": "user-42",
                 *       "context": {
                 *         "plan": "beta"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            200: components["responses"]["BooleanAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateVariant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "namespaceKey": "default",
                 *       "flagKey": "checkout",
                 *       "entityId": "user-42",
                 *       "context": {
                 *         "plan": "beta"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            200: components["responses"]["VariantAnswerOfFlag"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requests": [
                 *         {
                 *           "namespaceKey": "default",
                 *           "flagKey": "new-feature",
                 *           "entityId": "user-42",
                 *           "context": {
                 *             "plan": "beta"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            200: components["responses"]["BatchAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateLegacy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flagKey": "checkout",
                 *       "entityId": "user-42",
                 *       "context": {
                 *         "plan": "beta"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LegacyRequest"];
            };
        };
        responses: {
            200: components["responses"]["LegacyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateLegacyBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requests": [
                 *         {
                 *           "flagKey": "checkout",
                 *           "entityId": "user-42",
                 *           "context": {
                 *             "plan": "beta"
                 *           }
                 *         }
                 *       ],
                 *       "excludeNotFound": false
                 *     }
                 */
                "application/json": components["schemas"]["LegacyBatchRequest"];
            };
        };
        responses: {
            200: components["responses"]["LegacyBatchAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
                /**
                 * @description The newest version of Flipt that the client knows. Before 1.38.0 it is told of no constraint of the type `ENTITY_ID`, and before 1.47.0 of no default variant; without it, that is 1.37.1.
                 * @example 1.47.0
                 */
                "X-Flipt-Accept-Server-Version"?: components["parameters"]["AcceptServerVersion"];
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SnapshotAnswer"];
            304: components["responses"]["SnapshotNotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOfrepConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OfrepConfigurationAnswer"];
            400: components["responses"]["OfrepBadRequest"];
            401: components["responses"]["OfrepUnauthorized"];
            403: components["responses"]["OfrepForbidden"];
            429: components["responses"]["OfrepTooManyRequests"];
            500: components["responses"]["OfrepInternalError"];
            503: components["responses"]["OfrepServiceUnavailable"];
        };
    };
    evaluateOfrepFlags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The namespace; without it, `default`.
                 * @example default
                 */
                "X-Flipt-Namespace"?: components["parameters"]["OfrepNamespace"];
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "context": {
                 *         "targetingKey": "user-42",
                 *         "plan": "beta"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OfrepRequest"];
            };
        };
        responses: {
            200: components["responses"]["OfrepFlagsAnswer"];
            400: components["responses"]["OfrepBadRequest"];
            401: components["responses"]["OfrepUnauthorized"];
            403: components["responses"]["OfrepForbidden"];
            404: components["responses"]["OfrepNotFound"];
            413: components["responses"]["OfrepBodyTooLarge"];
            415: components["responses"]["OfrepUnsupportedMediaType"];
            429: components["responses"]["OfrepTooManyRequests"];
            500: components["responses"]["OfrepInternalError"];
            503: components["responses"]["OfrepServiceUnavailable"];
        };
    };
    evaluateOfrepFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The namespace; without it, `default`.
                 * @example default
                 */
                "X-Flipt-Namespace"?: components["parameters"]["OfrepNamespace"];
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "context": {
                 *         "targetingKey": "user-42",
                 *         "plan": "beta"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OfrepRequest"];
            };
        };
        responses: {
            200: components["responses"]["OfrepFlagAnswer"];
            400: components["responses"]["OfrepBadRequest"];
            401: components["responses"]["OfrepUnauthorized"];
            403: components["responses"]["OfrepForbidden"];
            404: components["responses"]["OfrepNotFound"];
            413: components["responses"]["OfrepBodyTooLarge"];
            415: components["responses"]["OfrepUnsupportedMediaType"];
            429: components["responses"]["OfrepTooManyRequests"];
            500: components["responses"]["OfrepInternalError"];
            503: components["responses"]["OfrepServiceUnavailable"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamespacePageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "shop",
                 *       "name": "Web shop"
                 *     }
                 */
                "application/json": components["schemas"]["NamespaceCreate"];
            };
        };
        responses: {
            200: components["responses"]["NamespaceAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNamespace: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamespaceAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Web shop",
                 *       "description": "What customers see"
                 *     }
                 */
                "application/json": components["schemas"]["NamespaceReplacement"];
            };
        };
        responses: {
            200: components["responses"]["NamespaceAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteNamespace: {
        parameters: {
            query?: {
                /**
                 * @description `true`: its flags go with it.
                 * @example true
                 */
                force?: components["parameters"]["Force"];
            };
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlags: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FlagPageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "checkout",
                 *       "name": "Checkout",
                 *       "description": "What the button looks like",
                 *       "enabled": true,
                 *       "type": "VARIANT_FLAG_TYPE",
                 *       "metadata": {
                 *         "team": "web"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FlagCreate"];
            };
        };
        responses: {
            200: components["responses"]["FlagAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFlag: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FlagAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Checkout",
                 *       "description": "What the button looks like",
                 *       "enabled": true,
                 *       "defaultVariantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07"
                 *     }
                 */
                "application/json": components["schemas"]["FlagReplacement"];
            };
        };
        responses: {
            200: components["responses"]["FlagAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVariant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "blue",
                 *       "name": "Blue",
                 *       "attachment": "{\"color\": \"#0000ff\"}"
                 *     }
                 */
                "application/json": components["schemas"]["VariantWriting"];
            };
        };
        responses: {
            200: components["responses"]["VariantAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceVariant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The variant's id.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "blue",
                 *       "name": "Dark blue",
                 *       "attachment": "{\"color\": \"#000099\"}"
                 *     }
                 */
                "application/json": components["schemas"]["VariantWriting"];
            };
        };
        responses: {
            200: components["responses"]["VariantAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteVariant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The variant's id.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RulePageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rank": 1,
                 *       "segmentKeys": [
                 *         "beta-users"
                 *       ],
                 *       "segmentOperator": "OR_SEGMENT_OPERATOR"
                 *     }
                 */
                "application/json": components["schemas"]["RuleCreate"];
            };
        };
        responses: {
            200: components["responses"]["RuleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceRuleOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ruleIds": [
                 *         "rul_2LwX0TnB5mYe8sGq",
                 *         "rul_mYe8sGq2LwX0TnB5"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RuleOrder"];
            };
        };
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRule: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RuleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "segmentKeys": [
                 *         "beta-users"
                 *       ],
                 *       "segmentOperator": "OR_SEGMENT_OPERATOR"
                 *     }
                 */
                "application/json": components["schemas"]["RuleReplacement"];
            };
        };
        responses: {
            200: components["responses"]["RuleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDistribution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *       "rollout": 50
                 *     }
                 */
                "application/json": components["schemas"]["DistributionWriting"];
            };
        };
        responses: {
            200: components["responses"]["DistributionAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceDistribution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
                /**
                 * @description The distribution's id.
                 * @example 4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *       "rollout": 60
                 *     }
                 */
                "application/json": components["schemas"]["DistributionWriting"];
            };
        };
        responses: {
            200: components["responses"]["DistributionAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDistribution: {
        parameters: {
            query: {
                /**
                 * @description The id of the variant that the distribution has.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantIdQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
                /**
                 * @description The distribution's id.
                 * @example 4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRollouts: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RolloutPageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRollout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rank": 1,
                 *       "description": "A tenth",
                 *       "threshold": {
                 *         "percentage": 10,
                 *         "value": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RolloutCreate"];
            };
        };
        responses: {
            200: components["responses"]["RolloutAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceRolloutOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rolloutIds": [
                 *         "rul_2LwX0TnB5mYe8sGq",
                 *         "rul_mYe8sGq2LwX0TnB5"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RolloutOrder"];
            };
        };
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRollout: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rollout's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                rolloutId: components["parameters"]["RolloutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RolloutAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceRollout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rollout's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                rolloutId: components["parameters"]["RolloutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "A fifth",
                 *       "threshold": {
                 *         "percentage": 20,
                 *         "value": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RolloutReplacement"];
            };
        };
        responses: {
            200: components["responses"]["RolloutAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteRollout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rollout's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                rolloutId: components["parameters"]["RolloutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSegments: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SegmentPageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "beta-users",
                 *       "name": "Beta users",
                 *       "matchType": "ALL_MATCH_TYPE"
                 *     }
                 */
                "application/json": components["schemas"]["SegmentCreate"];
            };
        };
        responses: {
            200: components["responses"]["SegmentAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSegment: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
            };
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SegmentAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Beta users",
                 *       "description": "Who tries what is new",
                 *       "matchType": "ALL_MATCH_TYPE"
                 *     }
                 */
                "application/json": components["schemas"]["SegmentReplacement"];
            };
        };
        responses: {
            200: components["responses"]["SegmentAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConstraint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "STRING_COMPARISON_TYPE",
                 *       "property": "plan",
                 *       "operator": "eq",
                 *       "value": "beta"
                 *     }
                 */
                "application/json": components["schemas"]["ConstraintWriting"];
            };
        };
        responses: {
            200: components["responses"]["ConstraintAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceConstraint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
                /**
                 * @description The constraint's id.
                 * @example 1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64
                 */
                constraintId: components["parameters"]["ConstraintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "STRING_COMPARISON_TYPE",
                 *       "property": "plan",
                 *       "operator": "neq",
                 *       "value": "free"
                 *     }
                 */
                "application/json": components["schemas"]["ConstraintWriting"];
            };
        };
        responses: {
            200: components["responses"]["ConstraintAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConstraint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The namespace's key; natively, that of a project. Empty, it is `default`.
                 * @example default
                 */
                namespaceKey: components["parameters"]["NamespaceKey"];
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
                /**
                 * @description The constraint's id.
                 * @example 1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64
                 */
                constraintId: components["parameters"]["ConstraintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportFeatures: {
        parameters: {
            query?: {
                /**
                 * @description The keys of the namespaces, with commas in between; without it, all that the credential may see.
                 * @example default,shop
                 */
                namespaces?: components["parameters"]["Namespaces"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FeaturesAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importFeatures: {
        parameters: {
            query?: {
                /**
                 * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
                 * @example true
                 */
                dry_run?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description At most 16 MiB. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "1.4",
                 *       "namespace": "default",
                 *       "flags": [
                 *         {
                 *           "key": "checkout",
                 *           "name": "Checkout",
                 *           "type": "VARIANT_FLAG_TYPE",
                 *           "enabled": true,
                 *           "variants": [
                 *             {
                 *               "key": "blue",
                 *               "default": true,
                 *               "attachment": {
                 *                 "color": "#0000ff"
                 *               }
                 *             },
                 *             {
                 *               "key": "red"
                 *             }
                 *           ],
                 *           "rules": [
                 *             {
                 *               "segment": "beta-users",
                 *               "distributions": [
                 *                 {
                 *                   "variant": "blue",
                 *                   "rollout": 50
                 *                 },
                 *                 {
                 *                   "variant": "red",
                 *                   "rollout": 50
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "segments": [
                 *         {
                 *           "key": "beta-users",
                 *           "name": "Beta users",
                 *           "match_type": "ALL_MATCH_TYPE",
                 *           "constraints": [
                 *             {
                 *               "type": "STRING_COMPARISON_TYPE",
                 *               "property": "plan",
                 *               "operator": "eq",
                 *               "value": "beta"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/yaml": components["schemas"]["FeaturesStream"];
                /**
                 * @example {
                 *       "version": "1.4",
                 *       "namespace": "default",
                 *       "flags": [
                 *         {
                 *           "key": "checkout",
                 *           "name": "Checkout",
                 *           "type": "VARIANT_FLAG_TYPE",
                 *           "enabled": true,
                 *           "variants": [
                 *             {
                 *               "key": "blue",
                 *               "default": true,
                 *               "attachment": {
                 *                 "color": "#0000ff"
                 *               }
                 *             },
                 *             {
                 *               "key": "red"
                 *             }
                 *           ],
                 *           "rules": [
                 *             {
                 *               "segment": "beta-users",
                 *               "distributions": [
                 *                 {
                 *                   "variant": "blue",
                 *                   "rollout": 50
                 *                 },
                 *                 {
                 *                   "variant": "red",
                 *                   "rollout": 50
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "segments": [
                 *         {
                 *           "key": "beta-users",
                 *           "name": "Beta users",
                 *           "match_type": "ALL_MATCH_TYPE",
                 *           "constraints": [
                 *             {
                 *               "type": "STRING_COMPARISON_TYPE",
                 *               "property": "plan",
                 *               "operator": "eq",
                 *               "value": "beta"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/x-yaml": components["schemas"]["FeaturesStream"];
                /**
                 * @example {
                 *       "version": "1.4",
                 *       "namespace": "default",
                 *       "flags": [
                 *         {
                 *           "key": "checkout",
                 *           "name": "Checkout",
                 *           "type": "VARIANT_FLAG_TYPE",
                 *           "enabled": true,
                 *           "variants": [
                 *             {
                 *               "key": "blue",
                 *               "default": true,
                 *               "attachment": {
                 *                 "color": "#0000ff"
                 *               }
                 *             },
                 *             {
                 *               "key": "red"
                 *             }
                 *           ],
                 *           "rules": [
                 *             {
                 *               "segment": "beta-users",
                 *               "distributions": [
                 *                 {
                 *                   "variant": "blue",
                 *                   "rollout": 50
                 *                 },
                 *                 {
                 *                   "variant": "red",
                 *                   "rollout": 50
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "segments": [
                 *         {
                 *           "key": "beta-users",
                 *           "name": "Beta users",
                 *           "match_type": "ALL_MATCH_TYPE",
                 *           "constraints": [
                 *             {
                 *               "type": "STRING_COMPARISON_TYPE",
                 *               "property": "plan",
                 *               "operator": "eq",
                 *               "value": "beta"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FeaturesStream"];
            };
        };
        responses: {
            200: components["responses"]["ImportAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlagsInDefault: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FlagPageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFlagInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "checkout",
                 *       "name": "Checkout",
                 *       "description": "What the button looks like",
                 *       "enabled": true,
                 *       "type": "VARIANT_FLAG_TYPE",
                 *       "metadata": {
                 *         "team": "web"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FlagCreate"];
            };
        };
        responses: {
            200: components["responses"]["FlagAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFlagInDefault: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FlagAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceFlagInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Checkout",
                 *       "description": "What the button looks like",
                 *       "enabled": true,
                 *       "defaultVariantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07"
                 *     }
                 */
                "application/json": components["schemas"]["FlagReplacement"];
            };
        };
        responses: {
            200: components["responses"]["FlagAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFlagInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVariantInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "blue",
                 *       "name": "Blue",
                 *       "attachment": "{\"color\": \"#0000ff\"}"
                 *     }
                 */
                "application/json": components["schemas"]["VariantWriting"];
            };
        };
        responses: {
            200: components["responses"]["VariantAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceVariantInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The variant's id.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "blue",
                 *       "name": "Dark blue",
                 *       "attachment": "{\"color\": \"#000099\"}"
                 *     }
                 */
                "application/json": components["schemas"]["VariantWriting"];
            };
        };
        responses: {
            200: components["responses"]["VariantAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteVariantInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The variant's id.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRulesInDefault: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RulePageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRuleInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rank": 1,
                 *       "segmentKeys": [
                 *         "beta-users"
                 *       ],
                 *       "segmentOperator": "OR_SEGMENT_OPERATOR"
                 *     }
                 */
                "application/json": components["schemas"]["RuleCreate"];
            };
        };
        responses: {
            200: components["responses"]["RuleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceRuleOrderInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ruleIds": [
                 *         "rul_2LwX0TnB5mYe8sGq",
                 *         "rul_mYe8sGq2LwX0TnB5"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RuleOrder"];
            };
        };
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRuleInDefault: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RuleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceRuleInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "segmentKeys": [
                 *         "beta-users"
                 *       ],
                 *       "segmentOperator": "OR_SEGMENT_OPERATOR"
                 *     }
                 */
                "application/json": components["schemas"]["RuleReplacement"];
            };
        };
        responses: {
            200: components["responses"]["RuleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteRuleInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDistributionInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *       "rollout": 50
                 *     }
                 */
                "application/json": components["schemas"]["DistributionWriting"];
            };
        };
        responses: {
            200: components["responses"]["DistributionAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceDistributionInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
                /**
                 * @description The distribution's id.
                 * @example 4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variantId": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                 *       "rollout": 60
                 *     }
                 */
                "application/json": components["schemas"]["DistributionWriting"];
            };
        };
        responses: {
            200: components["responses"]["DistributionAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDistributionInDefault: {
        parameters: {
            query: {
                /**
                 * @description The id of the variant that the distribution has.
                 * @example 7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07
                 */
                variantId: components["parameters"]["VariantIdQuery"];
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example checkout
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The rule's id.
                 * @example rul_mYe8sGq2LwX0TnB5
                 */
                ruleId: components["parameters"]["RuleId"];
                /**
                 * @description The distribution's id.
                 * @example 4d0a7f3b-92c8-8e15-b6f4-8a1d5c2e7093
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSegmentsInDefault: {
        parameters: {
            query?: {
                /**
                 * @description How many there are on a page; all of them where it is left out or 0.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to pass over. Of flags, segments and rules it takes a `limit`, and `pageToken` wins over it.
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SegmentPageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSegmentInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "beta-users",
                 *       "name": "Beta users",
                 *       "matchType": "ALL_MATCH_TYPE"
                 *     }
                 */
                "application/json": components["schemas"]["SegmentCreate"];
            };
        };
        responses: {
            200: components["responses"]["SegmentAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSegmentInDefault: {
        parameters: {
            query?: {
                /**
                 * @description Changes nothing, as in a Flipt that keeps its flags in a database.
                 * @example main
                 */
                reference?: components["parameters"]["Reference"];
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SegmentAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceSegmentInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Beta users",
                 *       "description": "Who tries what is new",
                 *       "matchType": "ALL_MATCH_TYPE"
                 *     }
                 */
                "application/json": components["schemas"]["SegmentReplacement"];
            };
        };
        responses: {
            200: components["responses"]["SegmentAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSegmentInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConstraintInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "STRING_COMPARISON_TYPE",
                 *       "property": "plan",
                 *       "operator": "eq",
                 *       "value": "beta"
                 *     }
                 */
                "application/json": components["schemas"]["ConstraintWriting"];
            };
        };
        responses: {
            200: components["responses"]["ConstraintAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceConstraintInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
                /**
                 * @description The constraint's id.
                 * @example 1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64
                 */
                constraintId: components["parameters"]["ConstraintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "STRING_COMPARISON_TYPE",
                 *       "property": "plan",
                 *       "operator": "neq",
                 *       "value": "free"
                 *     }
                 */
                "application/json": components["schemas"]["ConstraintWriting"];
            };
        };
        responses: {
            200: components["responses"]["ConstraintAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConstraintInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segmentKey: components["parameters"]["SegmentKey"];
                /**
                 * @description The constraint's id.
                 * @example 1b5e8d2c-6a90-8f43-a7d1-5c3e9f0b2a64
                 */
                constraintId: components["parameters"]["ConstraintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateLegacyInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flagKey": "checkout",
                 *       "entityId": "user-42",
                 *       "context": {
                 *         "plan": "beta"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LegacyRequest"];
            };
        };
        responses: {
            200: components["responses"]["LegacyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateLegacyBatchInDefault: {
        parameters: {
            query?: {
                /**
                 * @description The namespace's key, where the body names none; without either, it is `default`.
                 * @example default
                 */
                namespaceKey?: components["parameters"]["NamespaceKeyQuery"];
            };
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requests": [
                 *         {
                 *           "flagKey": "checkout",
                 *           "entityId": "user-42",
                 *           "context": {
                 *             "plan": "beta"
                 *           }
                 *         }
                 *       ],
                 *       "excludeNotFound": false
                 *     }
                 */
                "application/json": components["schemas"]["LegacyBatchRequest"];
            };
        };
        responses: {
            200: components["responses"]["LegacyBatchAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MethodsAnswer"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The key of an environment of the namespace. Without it, the credential's own, or else the first one; so it is for `default`, unless an environment has that key. A key has one environment, and others do not exist for it.
                 * @example default
                 */
                "X-Flipt-Environment"?: components["parameters"]["EnvironmentHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nightly report",
                 *       "description": "Reads all flags"
                 *     }
                 */
                "application/json": components["schemas"]["TokenCreate"];
            };
        };
        responses: {
            200: components["responses"]["TokenAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /**
                 * @description Only tokens that came by this method; those here have all come by `METHOD_TOKEN`.
                 * @example METHOD_TOKEN
                 */
                method?: components["parameters"]["TokenMethod"];
                /**
                 * @description How many there are on a page; 25 where it is left out or 0.
                 * @example 25
                 */
                limit?: components["parameters"]["TokenLimit"];
                /**
                 * @description `nextPageToken` of the page before. Of flags, segments and rules it takes a `limit`.
                 * @example eyJvZmZzZXQiOjEwMH0
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthenticationPageAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token's id.
                 * @example tok_AbC12xYz
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthenticationAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token's id.
                 * @example tok_AbC12xYz
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SelfAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSelf: {
        parameters: {
            query?: {
                /**
                 * @description When it is to end. It ends at once, unless this is in the future.
                 * @example 2025-01-15T10:30:00Z
                 */
                expiresAt?: components["parameters"]["ExpiresAt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InfoAnswer"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HealthAnswer"];
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
