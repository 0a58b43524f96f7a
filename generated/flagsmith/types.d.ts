// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
    "/auth/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Answers a new personal token of the person's, of their oldest organization, with everything that they may do but making and revoking tokens. It lasts 30 days, and stands in the list of their tokens as "Flagsmith login".
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Revokes the personal token that the request is made with, and no other; a session ends.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke the token of the request
         * @description The same as logging out.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Nobody comes in without an invitation: `invite_hash` is the token of one, and says which address it is for. Whoever is a person of this server already gives the password that they have, and becomes a member.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/users/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are
         * @description The person whose credential the request carries, and their organisations.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Those that the person is a member of, the oldest first. The credential acts in one of them: what lies in the others is found with a login there.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Create an organisation
         * @description An empty one, owned by who asks. The credential goes on in its own: log in with `organisation` to act in the new one.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        /**
         * Get an organisation
         * @description The one that the credential acts in.
         */
        get: operations["getOrganisation"];
        /**
         * Replace an organisation's settings
         * @description What is left out becomes what it is in a new organisation.
         */
        put: operations["replaceOrganisation"];
        post?: never;
        /**
         * Delete an organisation
         * @description One that has projects is kept, and so is the last one of this server.
         */
        delete: operations["deleteOrganisation"];
        options?: never;
        head?: never;
        /**
         * Change an organisation's settings
         * @description What is left out stays as it is.
         */
        patch: operations["updateOrganisation"];
        trace?: never;
    };
    "/organisations/{organisation_pk}/projects/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        /**
         * List an organisation's projects
         * @description Those that the person sees, the oldest first.
         */
        get: operations["listOrganisationProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation_pk}/users/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        /**
         * List an organisation's members
         * @description Everybody, the oldest membership first.
         */
        get: operations["listOrganisationUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation_pk}/usage-data/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        /**
         * How much is evaluated
         * @description Evaluations of flags by day, in UTC, without the days on which there were none. Burgee counts what flags answer, and not requests: those for identities, traits and documents are not told apart, and are 0.
         */
        get: operations["listUsageData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation_pk}/master-api-keys/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        /**
         * List master keys
         * @description The personal tokens of who asks in this organisation, without their secrets, the oldest first; revoked ones, too.
         */
        get: operations["listMasterApiKeys"];
        put?: never;
        /**
         * Create a master key
         * @description A personal token of who asks, in this organisation: it may do what the person may, but making and revoking tokens; with `is_admin: false` it only reads. The answer holds the whole key; it is shown this once. A token makes no other one: this takes a session, as `POST /api/v1/auth/login` of Burgee's own contract opens it.
         */
        post: operations["createMasterApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation_pk}/master-api-keys/{prefix}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
                /**
                 * @description What the key begins with.
                 * @example bt_AbC12xYz
                 */
                prefix: components["parameters"]["KeyPrefix"];
            };
            cookie?: never;
        };
        /**
         * Get a master key
         * @description One of the personal tokens of who asks, without its secret.
         */
        get: operations["getMasterApiKey"];
        put?: never;
        post?: never;
        /**
         * Delete a master key
         * @description It stops working at once. It stays in the list, as revoked.
         */
        delete: operations["deleteMasterApiKey"];
        options?: never;
        head?: never;
        /**
         * Change a master key
         * @description Gives it another name or another end, or revokes it. What is revoked stays so.
         */
        patch: operations["updateMasterApiKey"];
        trace?: never;
    };
    "/organisations/{organisation_pk}/audit/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        /**
         * List the audit log of an organisation
         * @description The same for an organisation that is named.
         */
        get: operations["listOrganisationAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/audit/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
            };
            cookie?: never;
        };
        /**
         * List the audit log of a project
         * @description What was changed in one project, the newest first.
         */
        get: operations["listProjectAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit log
         * @description What was changed in the organisation that the credential acts in, the newest first.
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/{audit_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entry's number.
                 * @example 42
                 */
                audit_pk: components["parameters"]["AuditPk"];
            };
            cookie?: never;
        };
        /**
         * Get an entry of the audit log
         * @description With what was other before and after.
         */
        get: operations["getAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the flags of the environment
         * @description What the environment serves whoever is nobody in particular: of each feature the state of the environment, without the
         *     rules for segments and the overrides for identities. Of a multivariate feature it is the control value. What is
         *     archived is left out, and so is what is for servers only, for a client key.
         *
         *     With `feature` the answer is that one flag, and no list.
         */
        get: operations["listFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the identity is called.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        /**
         * Get the flags of an identity
         * @deprecated
         * @description The flags of `GET /identities/`, without the rest of its answer. This path, as the only one, ends in no slash.
         */
        get: operations["listFlagsOfIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{feature_id}/multivariate-options/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature's number.
                 * @example 7
                 */
                feature_id: components["parameters"]["FeatureIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the values of a multivariate feature
         * @description The values between which a multivariate feature chooses, and the one that whoever gets none of them is served. A standard feature has no options.
         */
        get: operations["getMultivariateOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the flags and traits of an identity
         * @description What an identity is served, by the traits that are stored. One that is new is stored, unless it is `transient`.
         *
         *     With `feature` the answer is that one flag, without the identity.
         */
        get: operations["getIdentityFlags"];
        put?: never;
        /**
         * Get the flags of an identity and store its traits
         * @description What an identity is served, by the traits that are sent together with those that are stored. The traits that are sent
         *     are stored, and null takes a stored one away; nothing is written where nothing changes.
         *
         *     - Without an `identifier` nobody is stored: the identity is called by a hash of its traits.
         *     - Of a `transient` identity nothing is stored, and a `transient` trait is not stored either. Both count in this answer.
         *     - Where the organisation does not persist traits, they count in this answer only.
         *     - Traits that come with a client key are passed over where the environment does not allow them.
         *     - A value that is an object or a list is stored as its JSON.
         */
        post: operations["evaluateIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{identifier}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the identity is called.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        /**
         * Get the flags, traits and segments of an identity
         * @deprecated
         * @description The same as `GET /identities/` with the identifier in the path, and the segments that the identity is in.
         */
        get: operations["getIdentityWithSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{identifier}/traits/{trait_key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the identity is called.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
                /**
                 * @description What the trait is called.
                 * @example plan
                 */
                trait_key: components["parameters"]["TraitKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a trait of an identity
         * @deprecated
         * @description The same as `POST /traits/`, with the names in the path. This path ends in no slash.
         */
        post: operations["replaceTraitOfIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traits/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a trait
         * @deprecated
         * @description Stores one trait of an identity, which is stored with it where it is new. Nothing is written where nothing changes.
         */
        post: operations["replaceTrait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traits/bulk/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Store many traits
         * @deprecated
         * @description Stores traits of any number of identities; null takes a stored one away. Of a trait that comes twice the last value counts.
         */
        put: operations["replaceTraits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/traits/increment-value/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to a trait
         * @deprecated
         * @description Adds to a trait that is a whole number, whoever else does so at the same time. One that is not there begins at 0.
         */
        post: operations["updateTraitValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/flags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report how often features were read
         * @description What an application has counted since it last told: a number by the name of each feature. They are added to the
         *     evaluations that the usage of a flag shows, in the current hour, without a variation. Names of no feature of the
         *     environment are passed over, and so is what is no whole number from 1 to 1,000,000.
         */
        post: operations["reportFlagAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/analytics/flags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report evaluations
         * @description The same as `POST /flagsmith/api/v1/analytics/flags/`, one entry for each feature, identity and state. Only the names and the counts are kept.
         */
        post: operations["reportEvaluationAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/environments/{environment_key}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client key of the environment.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                environment_key: components["parameters"]["EnvironmentKeyPath"];
            };
            cookie?: never;
        };
        /**
         * Follow an environment
         * @description Server-sent events that say when it is worth asking for the flags again. A stream is not counted against the limit.
         *     Clients take `http://localhost:8000/flagsmith/` for the URL of their event source.
         *
         *     - An event `environment_updated` comes after each change that can change an answer of the environment, and when the
         *       window of a rule opens or closes, with `data: {"updated_at": …}` in seconds since 1970: the number that answers have
         *       in `X-Flagsmith-Document-Updated-At`, or a greater one. A slow reader gets only the newest.
         *     - One comes at once, so that no change between an answer and the stream is missed, unless `Last-Event-ID` is the newest.
         *     - A comment comes every 15 seconds.
         *     - The stream ends when the environment is deleted, and when the server stops.
         *
         *     The client key in the path is all that it takes, because a browser's EventSource sends no headers; what the stream
         *     tells is when something changed, and not what.
         */
        get: operations["streamEnvironment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environment-document/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the environment document
         * @description Everything that Flagsmith's SDKs need to evaluate by themselves, server-only features and disabled ones included; for
         *     server keys. It is made once for each revision of the environment, and as long as nothing has changed since
         *     the date in `If-Modified-Since` the answer is 304, which costs nothing of the limit.
         *
         *     A local evaluation answers as this server does, which is why some of it is written otherwise than it was entered. What
         *     Flagsmith cannot say is left out:
         *
         *     | of Burgee | in the document |
         *     |---|---|
         *     | conditions on dates, versions, addresses, lists, elements and paths into attributes; conditions that ignore case | a segment with one has nobody in it, and a rule with one is left out |
         *     | windows; a rule's rollout by the native algorithm, by another property than the identity's key, or without a rest | the rule is left out |
         *     | the rollout of a default by the native algorithm | whoever is served by no rule gets its rest, else the default variation |
         *     | prerequisites | the flag is off |
         *     | patterns that Flagsmith's engines read differently: `\p{…}`, `[[:…:]]`, flags within the pattern | as conditions on dates |
         *     | a percentage that hashes with another number than its segment's | as conditions on dates |
         *     | a rule with conditions of its own | an override of a segment of its own |
         *
         *     What local evaluation cannot see, whatever the document says:
         *
         *     | of a context | where |
         *     |---|---|
         *     | stored traits: only those that come with the question count | all |
         *     | texts that look like numbers stay texts, `"10"` is below `"9"`, and `"007"` is not `"7"`: send numbers as numbers | Node |
         *     | `true` and `false` in `IN`, patterns and remainders | Node |
         *     | what a trait looks like is not asked in `ANY` and `NONE`: there a number may contain `1`, and `10-1` be a number | all but Python |
         *     | whole numbers are no fractions: 1 is not below `2.5` | Python |
         *     | traits that are 0, false or empty, of identities with overrides of their own | Node |
         *     | that disabled features are hidden | Node from 7, Python from 4 |
         *     | properties that begin with `$.`, percentages of another property than the identity's key, overrides of identifiers with a comma | Node before 7, Go, Java |
         *     | `ANY` and `NONE` of rules, instead of conditions, and of versions | Node before 8.1.1, Go, Java, Python before 4 |
         *     | which option an identity gets | Go |
         *     | that the value of an option is no text, and texts compared with numbers, at which it fails | Java |
         */
        get: operations["getEnvironmentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/document/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["schemas"]["ClientKey"];
            };
            cookie?: never;
        };
        /**
         * Get the document of an environment
         * @description The same document that server keys get, for people.
         */
        get: operations["exportEnvironmentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Browse this contract
         * @description A Swagger UI over this contract; it needs nothing from other hosts. With `?format=.json` or `?format=openapi` the answer is `swagger.json`, and with `?format=.yaml` it is `swagger.yaml`; the dot may be left out.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swagger.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract as JSON
         * @description The document that this server runs.
         */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swagger.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract as YAML
         * @description The document that this server runs.
         */
        get: operations["getOpenapiYaml"];
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
         * @description The address that the person logs in with, in any case; it is kept in lower case.
         * @example ada@example.org
         */
        Email: string;
        /**
         * @description Any JSON value, nested at most 32 levels. No property in it is called `__proto__` or has an empty name.
         * @example true
         */
        JsonValue: unknown;
        /**
         * @description Who wants to come in.
         * @example {
         *       "email": "admin@localhost",
         *       "password": "correct horse battery staple"
         *     }
         */
        Login: {
            email: components["schemas"]["Email"];
            /** @description The password, as it was set. */
            password: string;
            /** @description Burgee's own: the organisation to act in. Without it, the one that the person is longest in. */
            organisation?: number;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A personal token, which is shown this once.
         * @example bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz
         */
        TokenKey: string;
        /**
         * @description A personal token.
         * @example {
         *       "key": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
         *     }
         */
        AuthToken: {
            key: components["schemas"]["TokenKey"];
        };
        /**
         * @description A sentence for people; may change.
         * @example The body is longer than 1048576 bytes.
         */
        Sentence: string;
        /**
         * @description What is wrong with a part of the request.
         * @example [
         *       "is required"
         *     ]
         */
        Problem: components["schemas"]["Sentence"] | components["schemas"]["ProblemList"] | components["schemas"]["ProblemsByField"];
        /**
         * @description What is wrong with a field; or with the items of a list, in their order, and `{}` where an item is as it should be.
         * @example [
         *       "is required"
         *     ]
         */
        ProblemList: components["schemas"]["Problem"][];
        /**
         * @description What is wrong with the fields of an object.
         * @example {
         *       "trait_value": [
         *         "must be string"
         *       ]
         *     }
         */
        ProblemsByField: {
            [key: string]: components["schemas"]["Problem"];
        };
        /**
         * @description Every answer that is not a success: a sentence, and where parts of the request are at fault an entry for each of them, by the name of the field. What concerns no field is under `non_field_errors`.
         * @example {
         *       "detail": "The request is not as the contract says: /body/email is required.",
         *       "email": [
         *         "is required"
         *       ]
         *     }
         */
        Error: {
            detail: components["schemas"]["Sentence"];
        } & {
            [key: string]: components["schemas"]["Problem"];
        };
        /**
         * @description A password to be set; any characters.
         * @example correct horse battery staple
         */
        NewPassword: string;
        /**
         * @description The first word of what the person is called.
         * @example Ada
         */
        FirstName: string;
        /**
         * @description The other words of what the person is called.
         * @example Lovelace
         */
        LastName: string;
        /**
         * @description What accepts the invitation, once: `inv_` and random text.
         * @example inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS
         */
        InvitationToken: string;
        /**
         * @description Who comes.
         * @example {
         *       "email": "ada@example.org",
         *       "password": "correct horse battery staple",
         *       "first_name": "Ada",
         *       "last_name": "Lovelace",
         *       "invite_hash": "inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
         *     }
         */
        UserCreate: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            first_name?: components["schemas"]["FirstName"];
            last_name?: components["schemas"]["LastName"];
            invite_hash?: components["schemas"]["InvitationToken"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A number that this server has given; it never changes.
         * @example 7
         */
        Id: number;
        /**
         * Format: uuid
         * @description Another name of the same thing, made from the id that it has natively; it never changes.
         * @example 0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11
         */
        Uuid: string;
        /**
         * @description A part of what the person is called, which natively is one name.
         * @example Ada
         */
        ShownName: string;
        /**
         * @description A new member.
         * @example {
         *       "id": 7,
         *       "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
         *       "email": "ada@example.org",
         *       "first_name": "Ada",
         *       "last_name": "Lovelace",
         *       "is_active": true,
         *       "key": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
         *     }
         */
        UserCreated: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            email: components["schemas"]["Email"];
            first_name: components["schemas"]["ShownName"];
            last_name: components["schemas"]["ShownName"];
            /**
             * @description A person who is no member any more does not exist here.
             * @constant
             */
            is_active: true;
            key: components["schemas"]["TokenKey"];
        };
        /**
         * Format: date-time
         * @description A moment in UTC, to the second.
         * @example 2025-01-15T10:30:00Z
         */
        Time: string;
        /**
         * @description `ADMIN`: an owner or admin, natively; `USER`: any other member.
         * @example ADMIN
         * @enum {string}
         */
        OrganisationRole: "ADMIN" | "USER";
        /**
         * @description A name for people.
         * @example New feature
         */
        Name: string;
        /**
         * @description How an organisation is called.
         * @example {
         *       "id": 1,
         *       "name": "Shop"
         *     }
         */
        OrganisationName: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
        };
        /**
         * @description An organisation, and what the person is in it.
         * @example {
         *       "role": "ADMIN",
         *       "organisation": {
         *         "id": 1,
         *         "name": "Shop"
         *       }
         *     }
         */
        MyOrganisation: {
            role: components["schemas"]["OrganisationRole"];
            organisation: components["schemas"]["OrganisationName"];
        };
        /**
         * @description The person who asks.
         * @example {
         *       "id": 7,
         *       "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
         *       "email": "ada@example.org",
         *       "first_name": "Ada",
         *       "last_name": "Lovelace",
         *       "date_joined": "2025-01-15T10:30:00Z",
         *       "auth_type": "EMAIL",
         *       "is_superuser": false,
         *       "organisations": [
         *         {
         *           "role": "ADMIN",
         *           "organisation": {
         *             "id": 1,
         *             "name": "Shop"
         *           }
         *         }
         *       ]
         *     }
         */
        Me: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            email: components["schemas"]["Email"];
            first_name: components["schemas"]["ShownName"];
            last_name: components["schemas"]["ShownName"];
            date_joined: components["schemas"]["Time"];
            /**
             * @description People log in with an address and a password.
             * @constant
             */
            auth_type: "EMAIL";
            /**
             * @description Nobody is more than an owner.
             * @constant
             */
            is_superuser: false;
            /** @description Those that the person is a member of, the oldest membership first. */
            organisations: components["schemas"]["MyOrganisation"][];
        };
        /**
         * @description How many there are.
         * @example 1
         */
        Count: number;
        /**
         * @description The path of another page on this server; null, there is none.
         * @example /flagsmith/api/v1/audit/?page=2
         */
        PageUrl: string | null;
        /**
         * @description Kept as it was written, and acted upon by nobody.
         * @example ada@example.org
         */
        NotificationEmail: string | null;
        /**
         * @description What the organisation may use.
         * @example {
         *       "plan": null
         *     }
         */
        Subscription: {
            /**
             * @description The preset of its limits; null, those of the server.
             * @enum {string|null}
             */
            plan: "free" | "pro" | "enterprise" | null;
        };
        /**
         * @description Whether traits are stored. Where they are not, they count in the answer to the request that they come with.
         * @example true
         */
        PersistTraitData: boolean;
        /**
         * @description Kept as it was written, and acted upon by nobody.
         * @example false
         */
        ShownSetting: boolean;
        /**
         * @description A tenant. Nothing of one organisation is visible to another.
         * @example {
         *       "id": 1,
         *       "uuid": "3b9d7f20-5c41-8a6e-9f02-7d1e4b8c6a35",
         *       "name": "Shop",
         *       "created_date": "2025-01-15T10:30:00Z",
         *       "webhook_notification_email": null,
         *       "num_seats": 1,
         *       "subscription": {
         *         "plan": null
         *       },
         *       "role": "ADMIN",
         *       "persist_trait_data": true,
         *       "block_access_to_admin": false,
         *       "restrict_project_create_to_admin": false,
         *       "force_2fa": false
         *     }
         */
        Organisation: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            created_date: components["schemas"]["Time"];
            webhook_notification_email: components["schemas"]["NotificationEmail"];
            num_seats: components["schemas"]["Count"];
            subscription: components["schemas"]["Subscription"];
            role: components["schemas"]["OrganisationRole"];
            persist_trait_data: components["schemas"]["PersistTraitData"];
            /**
             * @description Nobody is shut out here.
             * @constant
             */
            block_access_to_admin: false;
            restrict_project_create_to_admin: components["schemas"]["ShownSetting"];
            force_2fa: components["schemas"]["ShownSetting"];
        };
        /**
         * @description One page of the organisations.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        OrganisationPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The organisations of this page. */
            results: components["schemas"]["Organisation"][];
        };
        /**
         * @description What an organisation is to be; what is left out is as it begins.
         * @example {
         *       "name": "Shop",
         *       "persist_trait_data": true
         *     }
         */
        OrganisationWrite: {
            name: components["schemas"]["Name"];
            webhook_notification_email?: components["schemas"]["NotificationEmail"];
            persist_trait_data?: components["schemas"]["PersistTraitData"];
            restrict_project_create_to_admin?: components["schemas"]["ShownSetting"];
            force_2fa?: components["schemas"]["ShownSetting"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; the rest stays.
         * @example {
         *       "persist_trait_data": false
         *     }
         */
        OrganisationPatch: {
            name?: components["schemas"]["Name"];
            webhook_notification_email?: components["schemas"]["NotificationEmail"];
            persist_trait_data?: components["schemas"]["PersistTraitData"];
            restrict_project_create_to_admin?: components["schemas"]["ShownSetting"];
            force_2fa?: components["schemas"]["ShownSetting"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A project, in short.
         * @example {
         *       "id": 3,
         *       "uuid": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *       "name": "Shop",
         *       "organisation": 1,
         *       "created_date": "2025-01-15T10:30:00Z"
         *     }
         */
        ProjectSummary: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            organisation: components["schemas"]["Id"];
            created_date: components["schemas"]["Time"];
        };
        /**
         * @description The projects of an organisation.
         * @example []
         */
        OrganisationProjects: components["schemas"]["ProjectSummary"][];
        /**
         * @description Nobody keeps when a person has logged in.
         * @example null
         */
        LastLogin: null;
        /**
         * @description A person of the organisation.
         * @example {
         *       "id": 7,
         *       "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
         *       "email": "ada@example.org",
         *       "first_name": "Ada",
         *       "last_name": "Lovelace",
         *       "last_login": null,
         *       "role": "ADMIN",
         *       "date_joined": "2025-01-15T10:30:00Z"
         *     }
         */
        OrganisationUser: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            email: components["schemas"]["Email"];
            first_name: components["schemas"]["ShownName"];
            last_name: components["schemas"]["ShownName"];
            last_login: components["schemas"]["LastLogin"];
            role: components["schemas"]["OrganisationRole"];
            date_joined: components["schemas"]["Time"];
        };
        /**
         * @description The members of an organisation.
         * @example []
         */
        OrganisationUsers: components["schemas"]["OrganisationUser"][];
        /**
         * @description Not counted apart.
         * @example 0
         * @constant
         */
        NotCounted: 0;
        /**
         * @description What was evaluated on one day.
         * @example {
         *       "day": "2025-01-15",
         *       "flags": 1200,
         *       "identities": 0,
         *       "traits": 0,
         *       "environment_document": 0,
         *       "labels": null
         *     }
         */
        UsageDay: {
            /**
             * Format: date
             * @description In UTC.
             */
            day: string;
            /** @description Evaluations. */
            flags: number;
            identities: components["schemas"]["NotCounted"];
            traits: components["schemas"]["NotCounted"];
            environment_document: components["schemas"]["NotCounted"];
            /** @description Applications are not told apart. */
            labels: null;
        };
        /**
         * @description One row for each day, the oldest first.
         * @example []
         */
        UsageData: components["schemas"]["UsageDay"][];
        /**
         * @description When it ends, in the future; null, not by itself.
         * @example 2099-01-15T10:30:00Z
         */
        ExpiryDate: components["schemas"]["Time"] | null;
        /**
         * @description A personal token, without its secret.
         * @example {
         *       "id": "tok_AbC12xYz",
         *       "prefix": "bt_AbC12xYz",
         *       "name": "Terraform",
         *       "created": "2025-01-15T10:30:00Z",
         *       "revoked": false,
         *       "expiry_date": null,
         *       "has_expired": false,
         *       "is_admin": true,
         *       "created_by": 7
         *     }
         */
        MasterApiKey: {
            /** @description Of the token, natively. */
            id: string;
            /** @description What the key begins with. */
            prefix: string;
            name: components["schemas"]["Name"];
            created: components["schemas"]["Time"];
            /** @description Whether it was revoked, which stays so. */
            revoked: boolean;
            expiry_date: components["schemas"]["ExpiryDate"];
            /** @description Whether its end has come. */
            has_expired: boolean;
            /** @description Whether it may write. */
            is_admin: boolean;
            created_by: components["schemas"]["Id"];
        };
        /**
         * @description One page of the keys.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        MasterApiKeyPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The keys of this page. */
            results: components["schemas"]["MasterApiKey"][];
        };
        /**
         * @description A key to be made.
         * @example {
         *       "name": "Terraform",
         *       "expiry_date": null
         *     }
         */
        MasterApiKeyCreate: {
            name: components["schemas"]["Name"];
            expiry_date?: components["schemas"]["ExpiryDate"];
            /** @description False, and the key only reads. */
            is_admin?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A new personal token, and the secret that is shown this once.
         * @example {
         *       "id": "tok_AbC12xYz",
         *       "prefix": "bt_AbC12xYz",
         *       "name": "Terraform",
         *       "created": "2025-01-15T10:30:00Z",
         *       "revoked": false,
         *       "expiry_date": null,
         *       "has_expired": false,
         *       "is_admin": true,
         *       "created_by": 7,
         *       "key": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
         *     }
         */
        MasterApiKeyCreated: {
            /** @description Of the token, natively. */
            id: string;
            /** @description What the key begins with. */
            prefix: string;
            name: components["schemas"]["Name"];
            created: components["schemas"]["Time"];
            /** @description Whether it was revoked, which stays so. */
            revoked: boolean;
            expiry_date: components["schemas"]["ExpiryDate"];
            /** @description Whether its end has come. */
            has_expired: boolean;
            /** @description Whether it may write. */
            is_admin: boolean;
            created_by: components["schemas"]["Id"];
            key: components["schemas"]["TokenKey"];
        };
        /**
         * @description What is to change; the rest stays.
         * @example {
         *       "name": "Terraform"
         *     }
         */
        MasterApiKeyPatch: {
            name?: components["schemas"]["Name"];
            expiry_date?: components["schemas"]["ExpiryDate"];
            /** @description True revokes the key. One that is revoked stays so. */
            revoked?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The later the change, the higher.
         * @example 42
         */
        AuditLogId: number;
        /**
         * @description The person who did it.
         * @example {
         *       "id": 7,
         *       "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
         *       "email": "ada@example.org",
         *       "first_name": "Ada",
         *       "last_name": "Lovelace",
         *       "last_login": null
         *     }
         */
        Author: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            email: components["schemas"]["Email"];
            first_name: components["schemas"]["ShownName"];
            last_name: components["schemas"]["ShownName"];
            last_login: components["schemas"]["LastLogin"];
        };
        /**
         * @description The person who did it; null, an application, the server itself, or somebody who is gone.
         * @example null
         */
        AuditAuthor: components["schemas"]["Author"] | null;
        /**
         * @description An environment, in short.
         * @example {
         *       "id": 5,
         *       "uuid": "9a4d2e7b-3f1c-8b58-8d06-1e7c5a9f3b20",
         *       "name": "prod",
         *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "project": 3
         *     }
         */
        EnvironmentSummary: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            /** @description Its client key. */
            api_key: string;
            project: components["schemas"]["Id"];
        };
        /**
         * @description Where; null, in no environment, or in one that is gone.
         * @example null
         */
        AuditEnvironment: components["schemas"]["EnvironmentSummary"] | null;
        /**
         * @description Where; null, in no project, or in one that is gone.
         * @example null
         */
        AuditProject: components["schemas"]["ProjectSummary"] | null;
        /**
         * @description The number of what was changed, where it has one.
         * @example 12
         */
        RelatedObjectId: number | null;
        /**
         * @description What was changed; null, something that has no name here.
         * @example FEATURE
         * @enum {string|null}
         */
        RelatedObjectType: "ENVIRONMENT" | "FEATURE" | "FEATURE_STATE" | "PROJECT" | "SEGMENT" | "USER" | null;
        /**
         * @description One change.
         * @example {
         *       "id": 42,
         *       "created_date": "2025-01-15T10:30:00Z",
         *       "log": "flag 'new-feature' was changed",
         *       "author": {
         *         "id": 7,
         *         "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
         *         "email": "ada@example.org",
         *         "first_name": "Ada",
         *         "last_name": "Lovelace",
         *         "last_login": null
         *       },
         *       "environment": null,
         *       "project": {
         *         "id": 3,
         *         "uuid": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *         "name": "Shop",
         *         "organisation": 1,
         *         "created_date": "2025-01-15T10:30:00Z"
         *       },
         *       "related_object_id": 12,
         *       "related_object_uuid": "5e8a1c3d-6b7f-8d24-a9e0-4c2b8f1d7e63",
         *       "related_object_type": "FEATURE",
         *       "is_system_event": false
         *     }
         */
        AuditLog: {
            id: components["schemas"]["AuditLogId"];
            created_date: components["schemas"]["Time"];
            /** @description A sentence for people. */
            log: string;
            author: components["schemas"]["AuditAuthor"];
            environment: components["schemas"]["AuditEnvironment"];
            project: components["schemas"]["AuditProject"];
            related_object_id: components["schemas"]["RelatedObjectId"];
            related_object_uuid: components["schemas"]["Uuid"];
            related_object_type: components["schemas"]["RelatedObjectType"];
            /** @description Whether the server itself did it. */
            is_system_event: boolean;
        };
        /**
         * @description One page of the entries.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        AuditLogPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The entries of this page. */
            results: components["schemas"]["AuditLog"][];
        };
        /**
         * @description A field that is not the same.
         * @example {
         *       "field": "description",
         *       "old": "",
         *       "new": "The new checkout."
         *     }
         */
        ChangeDetail: {
            /** @description Its name natively. */
            field: string;
            old: components["schemas"]["JsonValue"];
            new: components["schemas"]["JsonValue"];
        };
        /**
         * @description One change, with what was other before and after.
         * @example {
         *       "id": 42,
         *       "created_date": "2025-01-15T10:30:00Z",
         *       "log": "flag 'new-feature' was changed",
         *       "author": {
         *         "id": 7,
         *         "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
         *         "email": "ada@example.org",
         *         "first_name": "Ada",
         *         "last_name": "Lovelace",
         *         "last_login": null
         *       },
         *       "environment": null,
         *       "project": {
         *         "id": 3,
         *         "uuid": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
         *         "name": "Shop",
         *         "organisation": 1,
         *         "created_date": "2025-01-15T10:30:00Z"
         *       },
         *       "related_object_id": 12,
         *       "related_object_uuid": "5e8a1c3d-6b7f-8d24-a9e0-4c2b8f1d7e63",
         *       "related_object_type": "FEATURE",
         *       "is_system_event": false,
         *       "change_details": [
         *         {
         *           "field": "description",
         *           "old": "",
         *           "new": "The new checkout."
         *         }
         *       ],
         *       "change_type": "UPDATE"
         *     }
         */
        AuditLogDetail: {
            id: components["schemas"]["AuditLogId"];
            created_date: components["schemas"]["Time"];
            /** @description A sentence for people. */
            log: string;
            author: components["schemas"]["AuditAuthor"];
            environment: components["schemas"]["AuditEnvironment"];
            project: components["schemas"]["AuditProject"];
            related_object_id: components["schemas"]["RelatedObjectId"];
            related_object_uuid: components["schemas"]["Uuid"];
            related_object_type: components["schemas"]["RelatedObjectType"];
            /** @description Whether the server itself did it. */
            is_system_event: boolean;
            /** @description The fields that are not the same, at most 1000. */
            change_details: components["schemas"]["ChangeDetail"][];
            /**
             * @description What was done with the related object.
             * @enum {string}
             */
            change_type: "CREATE" | "UPDATE" | "DELETE";
        };
        /**
         * @description The name of a feature; of one that does not exist, too.
         * @example new-feature
         */
        FeatureName: string;
        /**
         * @description The number of what serves this; null where it is not of that kind, and where the environment hides sensitive data.
         * @example 1204816385
         */
        HiddenId: number | null;
        /**
         * @description A name chosen by people and used in paths: letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example new-feature
         */
        Key: string;
        /**
         * @description `MULTIVARIATE`: identities are spread over several values.
         * @example STANDARD
         * @enum {string}
         */
        EvaluatedFeatureType: "STANDARD" | "MULTIVARIATE";
        /**
         * @description What a flag is about. The last four fields are null where the environment hides sensitive data.
         * @example {
         *       "id": 7,
         *       "name": "new-feature",
         *       "type": "STANDARD",
         *       "created_date": "2025-01-15T10:30:00Z",
         *       "description": "The shorter checkout",
         *       "initial_value": "blue",
         *       "default_enabled": true
         *     }
         */
        EvaluatedFeature: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Key"];
            type: components["schemas"]["EvaluatedFeatureType"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_date: string | null;
            /** @description What it is for. */
            description: string | null;
            /** @description The value that it began with, as text. */
            initial_value: string | null;
            /** @description Whether it is on where an environment begins. */
            default_enabled: boolean | null;
        };
        /**
         * @description A value, as Flagsmith has them. A flag of another system's making may have others: fractions, lists and objects come as text. A boolean flag has none, and is enabled while it is true.
         * @example blue
         */
        ServedValue: string | number | boolean | null;
        /**
         * @description What the environment serves of a feature.
         * @example {
         *       "id": 1204816385,
         *       "feature": {
         *         "id": 7,
         *         "name": "new-feature",
         *         "type": "STANDARD",
         *         "created_date": "2025-01-15T10:30:00Z",
         *         "description": "The shorter checkout",
         *         "initial_value": "blue",
         *         "default_enabled": true
         *       },
         *       "feature_state_value": "blue",
         *       "environment": 5,
         *       "identity": null,
         *       "feature_segment": null,
         *       "enabled": true
         *     }
         */
        EvaluatedFlag: {
            id: components["schemas"]["HiddenId"];
            feature: components["schemas"]["EvaluatedFeature"];
            feature_state_value: components["schemas"]["ServedValue"];
            environment: components["schemas"]["HiddenId"];
            identity: components["schemas"]["HiddenId"];
            feature_segment: components["schemas"]["HiddenId"];
            /** @description Whether the feature is on. */
            enabled: boolean;
        };
        /**
         * @description The flags of an environment.
         * @example [
         *       {
         *         "id": 1204816385,
         *         "feature": {
         *           "id": 7,
         *           "name": "new-feature",
         *           "type": "STANDARD",
         *           "created_date": "2025-01-15T10:30:00Z",
         *           "description": "The shorter checkout",
         *           "initial_value": "blue",
         *           "default_enabled": true
         *         },
         *         "feature_state_value": "blue",
         *         "environment": 5,
         *         "identity": null,
         *         "feature_segment": null,
         *         "enabled": true
         *       }
         *     ]
         */
        EvaluatedFlagList: components["schemas"]["EvaluatedFlag"][];
        /**
         * @description All flags, or the one that was asked for.
         * @example [
         *       {
         *         "id": 1204816385,
         *         "feature": {
         *           "id": 7,
         *           "name": "new-feature",
         *           "type": "STANDARD",
         *           "created_date": "2025-01-15T10:30:00Z",
         *           "description": "The shorter checkout",
         *           "initial_value": "blue",
         *           "default_enabled": true
         *         },
         *         "feature_state_value": "blue",
         *         "environment": 5,
         *         "identity": null,
         *         "feature_segment": null,
         *         "enabled": true
         *       }
         *     ]
         */
        EvaluatedFlagOrFlags: components["schemas"]["EvaluatedFlagList"] | components["schemas"]["EvaluatedFlag"];
        /**
         * @description The targeting key, such as the id of a user. Any text of at most 512 characters; in a path it is percent-encoded.
         * @example user-42
         */
        Identifier: string;
        /**
         * @description What an identity is served of a feature, and why.
         * @example {
         *       "id": 1204816385,
         *       "feature": {
         *         "id": 7,
         *         "name": "new-feature",
         *         "type": "STANDARD",
         *         "created_date": "2025-01-15T10:30:00Z",
         *         "description": "The shorter checkout",
         *         "initial_value": "blue",
         *         "default_enabled": true
         *       },
         *       "feature_state_value": "blue",
         *       "environment": 5,
         *       "identity": null,
         *       "feature_segment": null,
         *       "enabled": true,
         *       "variant": null,
         *       "reason": "DEFAULT"
         *     }
         */
        IdentityFlag: {
            id: components["schemas"]["HiddenId"];
            feature: components["schemas"]["EvaluatedFeature"];
            feature_state_value: components["schemas"]["ServedValue"];
            environment: components["schemas"]["HiddenId"];
            identity: components["schemas"]["HiddenId"];
            feature_segment: components["schemas"]["HiddenId"];
            /** @description Whether the feature is on. */
            enabled: boolean;
            /** @description Of a multivariate feature the key of the option that was chosen, null where it has no key, and `control` where none was. */
            variant: string | null;
            /** @description `DEFAULT`, `TARGETING_MATCH; segment=` and a name, or `SPLIT; weight=` and a percentage. An override for the identity has the name `identity_overrides`. */
            reason: string;
        };
        /**
         * @description What an identity is served.
         * @example [
         *       {
         *         "id": 1204816385,
         *         "feature": {
         *           "id": 7,
         *           "name": "new-feature",
         *           "type": "STANDARD",
         *           "created_date": "2025-01-15T10:30:00Z",
         *           "description": "The shorter checkout",
         *           "initial_value": "blue",
         *           "default_enabled": true
         *         },
         *         "feature_state_value": "blue",
         *         "environment": 5,
         *         "identity": null,
         *         "feature_segment": null,
         *         "enabled": true,
         *         "variant": null,
         *         "reason": "DEFAULT"
         *       }
         *     ]
         */
        IdentityFlagList: components["schemas"]["IdentityFlag"][];
        /**
         * @description An option.
         * @example {
         *       "value": "red"
         *     }
         */
        MultivariateValue: {
            value: components["schemas"]["ServedValue"];
        };
        /**
         * @description The values of a feature in an environment.
         * @example {
         *       "control_value": "blue",
         *       "options": [
         *         {
         *           "value": "red"
         *         }
         *       ]
         *     }
         */
        MultivariateValues: {
            control_value: components["schemas"]["ServedValue"];
            /** @description The values of its options. */
            options: components["schemas"]["MultivariateValue"][];
        };
        /**
         * @description What the trait is called.
         * @example plan
         */
        TraitKey: string;
        /**
         * @description Text, a number or a boolean; what is stored natively as a list or an object is its JSON.
         * @example pro
         */
        ShownTraitValue: string | number | boolean | null;
        /**
         * @description A trait.
         * @example {
         *       "id": null,
         *       "trait_key": "plan",
         *       "trait_value": "pro",
         *       "transient": false
         *     }
         */
        ShownTrait: {
            /** @description Applications are told no numbers of traits. */
            id: null;
            trait_key: components["schemas"]["TraitKey"];
            trait_value: components["schemas"]["ShownTraitValue"];
            /** @description Whether it counted in this answer only, and is not stored. */
            transient: boolean;
        };
        /**
         * @description The traits that counted; none where the environment hides sensitive data.
         * @example [
         *       {
         *         "id": null,
         *         "trait_key": "plan",
         *         "trait_value": "pro",
         *         "transient": false
         *       }
         *     ]
         */
        ShownTraits: components["schemas"]["ShownTrait"][];
        /**
         * @description An identity, its traits and what it is served.
         * @example {
         *       "identifier": "user-42",
         *       "traits": [
         *         {
         *           "id": null,
         *           "trait_key": "plan",
         *           "trait_value": "pro",
         *           "transient": false
         *         }
         *       ],
         *       "flags": [
         *         {
         *           "id": 1204816385,
         *           "feature": {
         *             "id": 7,
         *             "name": "new-feature",
         *             "type": "STANDARD",
         *             "created_date": "2025-01-15T10:30:00Z",
         *             "description": "The shorter checkout",
         *             "initial_value": "blue",
         *             "default_enabled": true
         *           },
         *           "feature_state_value": "blue",
         *           "environment": 5,
         *           "identity": null,
         *           "feature_segment": null,
         *           "enabled": true,
         *           "variant": null,
         *           "reason": "DEFAULT"
         *         }
         *       ]
         *     }
         */
        IdentityAnswer: {
            identifier: components["schemas"]["Identifier"];
            traits: components["schemas"]["ShownTraits"];
            flags: components["schemas"]["IdentityFlagList"];
        };
        /**
         * @description The identity with all its flags, or the flag that was asked for.
         * @example {
         *       "identifier": "user-42",
         *       "traits": [
         *         {
         *           "id": null,
         *           "trait_key": "plan",
         *           "trait_value": "pro",
         *           "transient": false
         *         }
         *       ],
         *       "flags": [
         *         {
         *           "id": 1204816385,
         *           "feature": {
         *             "id": 7,
         *             "name": "new-feature",
         *             "type": "STANDARD",
         *             "created_date": "2025-01-15T10:30:00Z",
         *             "description": "The shorter checkout",
         *             "initial_value": "blue",
         *             "default_enabled": true
         *           },
         *           "feature_state_value": "blue",
         *           "environment": 5,
         *           "identity": null,
         *           "feature_segment": null,
         *           "enabled": true,
         *           "variant": null,
         *           "reason": "DEFAULT"
         *         }
         *       ]
         *     }
         */
        IdentityOrFlag: components["schemas"]["IdentityAnswer"] | components["schemas"]["IdentityFlag"];
        /**
         * @description A trait.
         * @example {
         *       "trait_key": "plan",
         *       "trait_value": "pro"
         *     }
         */
        SentTrait: {
            trait_key: components["schemas"]["TraitKey"];
            /** @description Text of at most 2000 characters, a number or a boolean; an object or a list is stored as its JSON. Null takes the trait away. */
            trait_value: components["schemas"]["JsonValue"];
            /** @description Whether it counts in this answer only, and is not stored. */
            transient?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Who asks.
         * @example {
         *       "identifier": "user-42",
         *       "traits": [
         *         {
         *           "trait_key": "plan",
         *           "trait_value": "pro"
         *         }
         *       ]
         *     }
         */
        Identify: {
            /** @description What the identity is called; empty, null or left out where it is to have no name. A whole number is taken as its digits. */
            identifier?: string | number | null;
            /** @description What is known of the identity. Of a trait that comes twice the last value counts. */
            traits?: components["schemas"]["SentTrait"][];
            /** @description Whether nothing is to be stored. */
            transient?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What it is for; may be empty.
         * @example Enable the new feature
         */
        Description: string;
        /**
         * @description A segment, in short.
         * @example {
         *       "id": 3,
         *       "name": "Paying",
         *       "description": "Whoever has a plan"
         *     }
         */
        MatchedSegment: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Description"];
        };
        /**
         * @description What an identity is served, and the segments that it is in.
         * @example {
         *       "flags": [
         *         {
         *           "id": 1204816385,
         *           "feature": {
         *             "id": 7,
         *             "name": "new-feature",
         *             "type": "STANDARD",
         *             "created_date": "2025-01-15T10:30:00Z",
         *             "description": "The shorter checkout",
         *             "initial_value": "blue",
         *             "default_enabled": true
         *           },
         *           "feature_state_value": "blue",
         *           "environment": 5,
         *           "identity": null,
         *           "feature_segment": null,
         *           "enabled": true,
         *           "variant": null,
         *           "reason": "DEFAULT"
         *         }
         *       ],
         *       "traits": [
         *         {
         *           "id": null,
         *           "trait_key": "plan",
         *           "trait_value": "pro",
         *           "transient": false
         *         }
         *       ],
         *       "segments": [
         *         {
         *           "id": 3,
         *           "name": "Paying",
         *           "description": "Whoever has a plan"
         *         }
         *       ]
         *     }
         */
        IdentityWithSegments: {
            flags: components["schemas"]["IdentityFlagList"];
            traits: components["schemas"]["ShownTraits"];
            /** @description The segments, in the order of their keys. */
            segments: components["schemas"]["MatchedSegment"][];
        };
        /**
         * @description The value of a trait.
         * @example {
         *       "trait_value": "pro"
         *     }
         */
        TraitValue: {
            /** @description Text of at most 2000 characters, a number or a boolean; an object or a list is stored as its JSON. */
            trait_value: components["schemas"]["JsonValue"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Whose trait it is.
         * @example {
         *       "identifier": "user-42"
         *     }
         */
        TraitIdentity: {
            identifier: components["schemas"]["Identifier"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A trait, and whose it is.
         * @example {
         *       "identity": {
         *         "identifier": "user-42"
         *       },
         *       "trait_key": "plan",
         *       "trait_value": "pro"
         *     }
         */
        TraitOfIdentity: {
            identity: components["schemas"]["TraitIdentity"];
            trait_key: components["schemas"]["TraitKey"];
            /** @description Text of at most 2000 characters, a number or a boolean; an object or a list is stored as its JSON. */
            trait_value: components["schemas"]["JsonValue"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Whose trait it is.
         * @example {
         *       "identifier": "user-42"
         *     }
         */
        StoredTraitIdentity: {
            identifier: components["schemas"]["Identifier"];
        };
        /**
         * @description A trait as it is stored, and whose it is.
         * @example {
         *       "identity": {
         *         "identifier": "user-42"
         *       },
         *       "trait_key": "plan",
         *       "trait_value": "pro"
         *     }
         */
        StoredTrait: {
            identity: components["schemas"]["StoredTraitIdentity"];
            trait_key: components["schemas"]["TraitKey"];
            trait_value: components["schemas"]["ShownTraitValue"];
        };
        /**
         * @description Traits of any number of identities.
         * @example [
         *       {
         *         "identity": {
         *           "identifier": "user-42"
         *         },
         *         "trait_key": "plan",
         *         "trait_value": "pro"
         *       }
         *     ]
         */
        TraitsOfIdentities: components["schemas"]["TraitOfIdentity"][];
        /**
         * @description Traits as they are stored.
         * @example [
         *       {
         *         "identity": {
         *           "identifier": "user-42"
         *         },
         *         "trait_key": "plan",
         *         "trait_value": "pro"
         *       }
         *     ]
         */
        StoredTraits: components["schemas"]["StoredTrait"][];
        /**
         * @description What is to be added.
         * @example {
         *       "identifier": "user-42",
         *       "trait_key": "logins",
         *       "increment_by": 1
         *     }
         */
        TraitIncrement: {
            identifier: components["schemas"]["Identifier"];
            trait_key: components["schemas"]["TraitKey"];
            /** @description How much; below 0 it is taken away. */
            increment_by: number;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A trait that is a whole number.
         * @example {
         *       "identifier": "user-42",
         *       "trait_key": "logins",
         *       "trait_value": 8
         *     }
         */
        IncrementedTrait: {
            identifier: components["schemas"]["Identifier"];
            trait_key: components["schemas"]["TraitKey"];
            /** @description What it is now. */
            trait_value: number;
        };
        /**
         * @description How often each feature was read, by its name.
         * @example {
         *       "new-feature": 12
         *     }
         */
        FlagAnalytics: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description How often a feature was read by one identity, or by nobody in particular.
         * @example {
         *       "feature_name": "new-feature",
         *       "identity_identifier": "user-42",
         *       "enabled_when_evaluated": true,
         *       "count": 12
         *     }
         */
        EvaluationAnalytic: {
            feature_name: components["schemas"]["FeatureName"];
            /** @description Who read it. It is not kept. */
            identity_identifier?: string | null;
            /** @description What it answered. It is not kept. */
            enabled_when_evaluated: boolean;
            /** @description How often. */
            count: number;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What was read since the last report.
         * @example {
         *       "evaluations": [
         *         {
         *           "feature_name": "new-feature",
         *           "identity_identifier": "user-42",
         *           "enabled_when_evaluated": true,
         *           "count": 12
         *         }
         *       ]
         *     }
         */
        EvaluationAnalytics: {
            /** @description Counts of one feature are added up. */
            evaluations: components["schemas"]["EvaluationAnalytic"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Sent as `X-Environment-Key` by applications that may only evaluate. It may be published, and never changes.
         * @example 4vfqhypYjcPoGGu8ByrBaj
         */
        ClientKey: string;
        /**
         * @description Server-sent events, as the HTML standard defines their text.
         * @example event: environment_updated
         *     id: 7.3q2-7wAB
         *     data: {"updated_at":1736937000.5}
         */
        EnvironmentEvents: string;
        /**
         * @description A moment to the second, as HTTP writes dates.
         * @example Wed, 15 Jan 2025 10:30:01 GMT
         */
        HttpDate: string;
        /**
         * @description A setting of the environment.
         * @example true
         */
        DocumentFlag: boolean;
        /**
         * @description The project's organisation.
         * @example {
         *       "id": 1,
         *       "name": "Shop",
         *       "feature_analytics": false,
         *       "stop_serving_flags": false,
         *       "persist_trait_data": true
         *     }
         */
        DocumentOrganisation: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            /**
             * @description Nothing acts upon it.
             * @constant
             */
            feature_analytics: false;
            /**
             * @description This server never stops.
             * @constant
             */
            stop_serving_flags: false;
            /** @description Whether traits are stored. */
            persist_trait_data: boolean;
        };
        /**
         * @description A question about one property of the identity.
         * @example {
         *       "operator": "EQUAL",
         *       "property_": "country",
         *       "value": "CH"
         *     }
         */
        DocumentCondition: {
            /**
             * @description What is asked.
             * @enum {string}
             */
            operator: "EQUAL" | "NOT_CONTAINS" | "GREATER_THAN" | "GREATER_THAN_INCLUSIVE" | "LESS_THAN" | "LESS_THAN_INCLUSIVE" | "REGEX" | "MODULO" | "IN" | "IS_SET" | "IS_NOT_SET" | "PERCENTAGE_SPLIT";
            /** @description A trait, or a path that begins with `$.`; null, a percentage hashes the identity's key. */
            property_: string | null;
            /** @description What it is compared with; null, with nothing. */
            value: string | null;
        };
        /**
         * @description Holds when its conditions do and its rules do, each taken together by its type; a list without any holds.
         * @example {
         *       "type": "ALL",
         *       "conditions": [
         *         {
         *           "operator": "EQUAL",
         *           "property_": "country",
         *           "value": "CH"
         *         }
         *       ],
         *       "rules": []
         *     }
         */
        DocumentRule: {
            /**
             * @description How many must hold.
             * @enum {string}
             */
            type: "ALL" | "ANY" | "NONE";
            /** @description Questions about the identity. */
            conditions: components["schemas"]["DocumentCondition"][];
            /** @description Rules within it. */
            rules: components["schemas"]["DocumentRule"][];
        };
        /**
         * @description The feature that a state is of.
         * @example {
         *       "id": 7,
         *       "name": "banner",
         *       "type": "STANDARD"
         *     }
         */
        DocumentFeature: {
            id: components["schemas"]["Id"];
            /** @description The flag's key. */
            name: string;
            /**
             * @description Whether it has options.
             * @enum {string}
             */
            type: "STANDARD" | "MULTIVARIATE";
        };
        /**
         * @description A value as features have it; what natively is a fraction, a list or an object is its text.
         * @example Grüezi
         */
        DocumentValue: string | number | boolean | null;
        /**
         * @description The place of a segment's override among those of the feature.
         * @example {
         *       "priority": 0
         *     }
         */
        DocumentFeatureSegment: {
            /** @description The least is the strongest. */
            priority: number;
        };
        /**
         * @description One of the values between which the feature chooses.
         * @example {
         *       "id": 9,
         *       "value": "blue",
         *       "key": null
         *     }
         */
        DocumentOption: {
            id: components["schemas"]["Id"];
            value: components["schemas"]["DocumentValue"];
            /** @description What answers call it; null, nothing. */
            key: string | null;
        };
        /**
         * @description A share of the identities, and what they are served.
         * @example {
         *       "id": 100001,
         *       "mv_fs_value_uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
         *       "percentage_allocation": 50,
         *       "multivariate_feature_option": {
         *         "id": 9,
         *         "value": "blue",
         *         "key": null
         *       }
         *     }
         */
        DocumentShare: {
            id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description Another name of the share.
             */
            mv_fs_value_uuid: string;
            /** @description Percent. */
            percentage_allocation: number;
            multivariate_feature_option: components["schemas"]["DocumentOption"];
        };
        /**
         * @description What is served of one feature.
         * @example {
         *       "feature": {
         *         "id": 7,
         *         "name": "banner",
         *         "type": "STANDARD"
         *       },
         *       "enabled": true,
         *       "feature_state_value": "Grüezi",
         *       "django_id": null,
         *       "featurestate_uuid": "0f5b3c1e-7f0e-4c52-9d0c-0f3a2a6f8b11",
         *       "feature_segment": {
         *         "priority": 0
         *       },
         *       "multivariate_feature_state_values": []
         *     }
         */
        DocumentFeatureState: {
            feature: components["schemas"]["DocumentFeature"];
            /** @description Whether the feature is on. */
            enabled: boolean;
            feature_state_value: components["schemas"]["DocumentValue"];
            /** @description What the shares are hashed with, where that is a number. */
            django_id: components["schemas"]["Id"] | null;
            /**
             * Format: uuid
             * @description What the shares are hashed with, where there is no number.
             */
            featurestate_uuid: string;
            /** @description Of a segment's, how strong it is; null, it is no segment's. */
            feature_segment: components["schemas"]["DocumentFeatureSegment"] | null;
            /** @description The shares, in the order in which hashes are laid out over them. */
            multivariate_feature_state_values: components["schemas"]["DocumentShare"][];
        };
        /**
         * @description Whoever all of the rules hold for; without any, nobody. Its id seeds its percentages.
         * @example {
         *       "id": 11,
         *       "name": "Switzerland",
         *       "rules": [
         *         {
         *           "type": "ALL",
         *           "conditions": [
         *             {
         *               "operator": "EQUAL",
         *               "property_": "country",
         *               "value": "CH"
         *             }
         *           ],
         *           "rules": []
         *         }
         *       ],
         *       "feature_states": []
         *     }
         */
        DocumentSegment: {
            id: components["schemas"]["Id"];
            /** @description What it is called. */
            name: string;
            /** @description They must all hold. */
            rules: components["schemas"]["DocumentRule"][];
            /** @description What the environment serves of some features to whoever is in the segment. */
            feature_states: components["schemas"]["DocumentFeatureState"][];
        };
        /**
         * @description The environment's project.
         * @example {
         *       "id": 3,
         *       "name": "Shop",
         *       "hide_disabled_flags": false,
         *       "enable_realtime_updates": true,
         *       "server_key_only_feature_ids": [],
         *       "organisation": {
         *         "id": 1,
         *         "name": "Shop",
         *         "feature_analytics": false,
         *         "stop_serving_flags": false,
         *         "persist_trait_data": true
         *       },
         *       "segments": []
         *     }
         */
        DocumentProject: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            /** @description Whether answers leave out what is disabled; what the environment says itself is in here already. */
            hide_disabled_flags: boolean;
            /**
             * @description This server always sends them.
             * @constant
             */
            enable_realtime_updates: true;
            /** @description The features that client keys do not see. */
            server_key_only_feature_ids: components["schemas"]["Id"][];
            organisation: components["schemas"]["DocumentOrganisation"];
            /** @description The project's segments, and those that rules with conditions of their own, and single identities, are written as. */
            segments: components["schemas"]["DocumentSegment"][];
        };
        /**
         * @description What one identity is served of some features, whatever segments it is in.
         * @example {
         *       "identifier": "user-123",
         *       "identity_uuid": "0f5b3c1e-7f0e-4c52-9d0c-0f3a2a6f8b11",
         *       "environment_api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "composite_key": "4vfqhypYjcPoGGu8ByrBaj_user-123",
         *       "created_date": "2025-01-15T10:30:00Z",
         *       "django_id": null,
         *       "dashboard_alias": null,
         *       "identity_features": [
         *         {
         *           "feature": {
         *             "id": 7,
         *             "name": "banner",
         *             "type": "STANDARD"
         *           },
         *           "enabled": true,
         *           "feature_state_value": "Grüezi",
         *           "django_id": null,
         *           "featurestate_uuid": "0f5b3c1e-7f0e-4c52-9d0c-0f3a2a6f8b11",
         *           "feature_segment": null,
         *           "multivariate_feature_state_values": []
         *         }
         *       ],
         *       "identity_traits": []
         *     }
         */
        DocumentIdentityOverride: {
            /** @description The identity's targeting key. */
            identifier: string;
            /**
             * Format: uuid
             * @description Another name of the identity.
             */
            identity_uuid: string;
            environment_api_key: components["schemas"]["ClientKey"];
            /** @description The client key, `_` and the identifier. */
            composite_key: string;
            created_date: components["schemas"]["Time"];
            /** @description Some engines would hash with it. */
            django_id: null;
            /** @description There is none. */
            dashboard_alias: null;
            /** @description What it is served. */
            identity_features: components["schemas"]["DocumentFeatureState"][];
            /** @description Always empty. */
            identity_traits: components["schemas"]["JsonValue"][];
        };
        /**
         * @description One environment, for engines.
         * @example {
         *       "id": 5,
         *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "name": "Production",
         *       "updated_at": "2025-01-15T10:30:01.000Z",
         *       "allow_client_traits": true,
         *       "hide_sensitive_data": false,
         *       "hide_disabled_flags": null,
         *       "use_identity_composite_key_for_hashing": true,
         *       "use_identity_overrides_in_local_eval": true,
         *       "project": {
         *         "id": 3,
         *         "name": "Shop",
         *         "hide_disabled_flags": false,
         *         "enable_realtime_updates": true,
         *         "server_key_only_feature_ids": [],
         *         "organisation": {
         *           "id": 1,
         *           "name": "Shop",
         *           "feature_analytics": false,
         *           "stop_serving_flags": false,
         *           "persist_trait_data": true
         *         },
         *         "segments": []
         *       },
         *       "feature_states": [],
         *       "identity_overrides": []
         *     }
         */
        EnvironmentDocument: {
            id: components["schemas"]["Id"];
            api_key: components["schemas"]["ClientKey"];
            name: components["schemas"]["Name"];
            /**
             * Format: date-time
             * @description When it last changed; from the first full second after that on, it is that second.
             */
            updated_at: string;
            allow_client_traits: components["schemas"]["DocumentFlag"];
            hide_sensitive_data: components["schemas"]["DocumentFlag"];
            /** @description Whether answers leave out what is disabled; null, as the project says. */
            hide_disabled_flags: boolean | null;
            /**
             * @description Identities are hashed as the client key, `_` and their identifier.
             * @constant
             */
            use_identity_composite_key_for_hashing: true;
            use_identity_overrides_in_local_eval: components["schemas"]["DocumentFlag"];
            project: components["schemas"]["DocumentProject"];
            /** @description What the environment serves of each feature where no override does. */
            feature_states: components["schemas"]["DocumentFeatureState"][];
            /** @description One entry for each identity that is served something of its own. */
            identity_overrides: components["schemas"]["DocumentIdentityOverride"][];
        };
        /**
         * @description The document's bytes.
         * @example openapi: 3.1.0
         */
        DocumentText: string;
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
         * @description An OpenAPI 3.1 document.
         * @example {
         *       "openapi": "3.1.0",
         *       "info": {
         *         "title": "Burgee",
         *         "version": "0.1.0"
         *       },
         *       "paths": {}
         *     }
         */
        OpenApiDocument: {
            /**
             * @description The version of the format.
             * @constant
             */
            openapi: "3.1.0";
            info: components["schemas"]["JsonObject"];
            /** @description Where the paths begin. */
            servers?: components["schemas"]["JsonObject"][];
            /** @description The groups of operations. */
            tags?: components["schemas"]["JsonObject"][];
            /** @description What every operation asks for. */
            security?: components["schemas"]["JsonObject"][];
            /** @description The operations by path. */
            paths: {
                [key: string]: components["schemas"]["JsonObject"];
            };
            /** @description What the operations share. */
            components?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
        /** @description The body is longer than 1 MiB. */
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
        /** @description The body is not JSON in UTF-8, or it is compressed. */
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
        /** @description The database is away, and what was asked for is not in memory; or too many passwords are waiting to be checked. */
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
        /** @description What is there stands in the way. */
        Conflict: {
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
    };
    parameters: {
        /**
         * @description The page, from 1. Beyond the last one there is nothing.
         * @example 1
         */
        Page: number;
        /**
         * @description How many results a page has.
         * @example 10
         */
        PageSize: number;
        /**
         * @description The organisation's number.
         * @example 1
         */
        OrganisationPk: components["schemas"]["Id"];
        /**
         * @description The last 30 days, the 30 days before those, or the last 90 days.
         * @example 90_day_period
         */
        UsagePeriod: "current_billing_period" | "previous_billing_period" | "90_day_period";
        /**
         * @description Only what was evaluated in the project of this number.
         * @example 3
         */
        UsageProjectId: components["schemas"]["Id"];
        /**
         * @description Only what was evaluated in the environment of this number.
         * @example 5
         */
        UsageEnvironmentId: components["schemas"]["Id"];
        /**
         * @description What the key begins with.
         * @example bt_AbC12xYz
         */
        KeyPrefix: string;
        /**
         * @description Only entries that have this in the kind or the id of what was changed, in the name of the operation, or in what it was before and after; A to Z in either case.
         * @example new-feature
         */
        AuditSearch: string;
        /**
         * @description Only entries of the project of this number.
         * @example 3
         */
        AuditProject: components["schemas"]["Id"];
        /**
         * @description Only entries of the environments of these numbers, with commas between them.
         * @example [
         *       5,
         *       6
         *     ]
         */
        AuditEnvironments: components["schemas"]["Id"][];
        /**
         * @description Only what the server itself did, or only what it did not.
         * @example false
         */
        IsSystemEvent: boolean;
        /**
         * @description The project's number.
         * @example 3
         */
        ProjectPk: components["schemas"]["Id"];
        /**
         * @description The entry's number.
         * @example 42
         */
        AuditPk: components["schemas"]["AuditLogId"];
        /**
         * @description The name of the only feature that is asked for, A to Z in either case.
         * @example new-feature
         */
        FeatureInAnyCase: components["schemas"]["FeatureName"];
        /**
         * @description What the identity is called.
         * @example user-42
         */
        IdentifierPath: components["schemas"]["Identifier"];
        /**
         * @description The feature's number.
         * @example 7
         */
        FeatureIdPath: components["schemas"]["Id"];
        /**
         * @description What the identity is called.
         * @example user-42
         */
        IdentifierQuery: components["schemas"]["Identifier"];
        /**
         * @description Whether nothing is to be stored. Anything does for yes but `false`, `0` and nothing, in any case.
         * @example true
         */
        TransientQuery: string;
        /**
         * @description The name of the only feature that is asked for.
         * @example new-feature
         */
        FeatureExactly: components["schemas"]["FeatureName"];
        /**
         * @description What the trait is called.
         * @example plan
         */
        TraitKeyPath: components["schemas"]["TraitKey"];
        /**
         * @description The client key of the environment.
         * @example 4vfqhypYjcPoGGu8ByrBaj
         */
        EnvironmentKeyPath: components["schemas"]["ClientKey"];
        /**
         * @description The id of the last event that the caller has seen.
         * @example 3q2-7wAB
         */
        LastEventId: string;
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
         * @description Seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description The schemes that this operation accepts.
         * @example Bearer realm="burgee"
         */
        WwwAuthenticate: string;
        /**
         * @description Where the new resource is, as a path on this server.
         * @example /api/v1/flags/new-feature
         */
        Location: string;
        /**
         * @description When evaluation in the environment last changed, in seconds since 1970.
         * @example 1736937000.5
         */
        DocumentUpdatedAt: number;
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
         * @description Nothing of the answer is to be kept.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description Tells proxies that understand it to pass on each event at once.
         * @example no
         */
        Unbuffered: "no";
        /**
         * @description Nobody but the caller may keep the answer, and must ask each time whether it is still good.
         * @example private, no-cache
         */
        PrivateNoCache: "private, no-cache";
        /**
         * @description A strong validator of the document's bytes.
         * @example "5f0b7a9c3e1d"
         */
        ETag: string;
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
    login: {
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
                 *       "email": "admin@localhost",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Come in. */
            200: {
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
                     *       "key": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You are logged out. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
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
                 *       "email": "ada@example.org",
                 *       "password": "correct horse battery staple",
                 *       "first_name": "Ada",
                 *       "last_name": "Lovelace",
                 *       "invite_hash": "inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
                 *     }
                 */
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The person, and a personal token of theirs. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *       "email": "ada@example.org",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "is_active": true,
                     *       "key": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
                     *     }
                     */
                    "application/json": components["schemas"]["UserCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description There is no invitation. */
            403: {
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
                     *       "detail": "People come in by invitation: ask for one, and send its token as invite_hash."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The invitation is not good any more. */
            404: {
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
                     *       "detail": "The invitation is unknown, or was accepted, revoked or has expired: ask for a new one."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The person is a member already. */
            409: {
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
                     *       "detail": "'ada@example.org' is a member of this organization already."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You. */
            200: {
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
                     *       "id": 7,
                     *       "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *       "email": "ada@example.org",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "date_joined": "2025-01-15T10:30:00Z",
                     *       "auth_type": "EMAIL",
                     *       "is_superuser": false,
                     *       "organisations": [
                     *         {
                     *           "role": "ADMIN",
                     *           "organisation": {
                     *             "id": 1,
                     *             "name": "Shop"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Beyond the last one there is nothing.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many results a page has.
                 * @example 10
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the organisations. */
            200: {
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
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "3b9d7f20-5c41-8a6e-9f02-7d1e4b8c6a35",
                     *           "name": "Shop",
                     *           "created_date": "2025-01-15T10:30:00Z",
                     *           "webhook_notification_email": null,
                     *           "num_seats": 1,
                     *           "subscription": {
                     *             "plan": null
                     *           },
                     *           "role": "ADMIN",
                     *           "persist_trait_data": true,
                     *           "block_access_to_admin": false,
                     *           "restrict_project_create_to_admin": false,
                     *           "force_2fa": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrganisation: {
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
                 *       "name": "Shop"
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationWrite"];
            };
        };
        responses: {
            /** @description The new organisation. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "3b9d7f20-5c41-8a6e-9f02-7d1e4b8c6a35",
                     *       "name": "Shop",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "webhook_notification_email": null,
                     *       "num_seats": 1,
                     *       "subscription": {
                     *         "plan": null
                     *       },
                     *       "role": "ADMIN",
                     *       "persist_trait_data": true,
                     *       "block_access_to_admin": false,
                     *       "restrict_project_create_to_admin": false,
                     *       "force_2fa": false
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
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
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
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
                     *       "id": 1,
                     *       "uuid": "3b9d7f20-5c41-8a6e-9f02-7d1e4b8c6a35",
                     *       "name": "Shop",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "webhook_notification_email": null,
                     *       "num_seats": 1,
                     *       "subscription": {
                     *         "plan": null
                     *       },
                     *       "role": "ADMIN",
                     *       "persist_trait_data": true,
                     *       "block_access_to_admin": false,
                     *       "restrict_project_create_to_admin": false,
                     *       "force_2fa": false
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Shop",
                 *       "persist_trait_data": true
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationWrite"];
            };
        };
        responses: {
            /** @description The organisation as it is now. */
            200: {
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
                     *       "id": 1,
                     *       "uuid": "3b9d7f20-5c41-8a6e-9f02-7d1e4b8c6a35",
                     *       "name": "Shop",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "webhook_notification_email": null,
                     *       "num_seats": 1,
                     *       "subscription": {
                     *         "plan": null
                     *       },
                     *       "role": "ADMIN",
                     *       "persist_trait_data": true,
                     *       "block_access_to_admin": false,
                     *       "restrict_project_create_to_admin": false,
                     *       "force_2fa": false
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
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
    deleteOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "persist_trait_data": false
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description The organisation as it is now. */
            200: {
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
                     *       "id": 1,
                     *       "uuid": "3b9d7f20-5c41-8a6e-9f02-7d1e4b8c6a35",
                     *       "name": "Shop",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "webhook_notification_email": null,
                     *       "num_seats": 1,
                     *       "subscription": {
                     *         "plan": null
                     *       },
                     *       "role": "ADMIN",
                     *       "persist_trait_data": true,
                     *       "block_access_to_admin": false,
                     *       "restrict_project_create_to_admin": false,
                     *       "force_2fa": false
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
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
    listOrganisationProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 3,
                     *         "uuid": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                     *         "name": "Shop",
                     *         "organisation": 1,
                     *         "created_date": "2025-01-15T10:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OrganisationProjects"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrganisationUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 7,
                     *         "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *         "email": "ada@example.org",
                     *         "first_name": "Ada",
                     *         "last_name": "Lovelace",
                     *         "last_login": null,
                     *         "role": "ADMIN",
                     *         "date_joined": "2025-01-15T10:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OrganisationUsers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsageData: {
        parameters: {
            query?: {
                /**
                 * @description The last 30 days, the 30 days before those, or the last 90 days.
                 * @example 90_day_period
                 */
                period?: components["parameters"]["UsagePeriod"];
                /**
                 * @description Only what was evaluated in the project of this number.
                 * @example 3
                 */
                project_id?: components["parameters"]["UsageProjectId"];
                /**
                 * @description Only what was evaluated in the environment of this number.
                 * @example 5
                 */
                environment_id?: components["parameters"]["UsageEnvironmentId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each day. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "day": "2025-01-15",
                     *         "flags": 1200,
                     *         "identities": 0,
                     *         "traits": 0,
                     *         "environment_document": 0,
                     *         "labels": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UsageData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMasterApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Beyond the last one there is nothing.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many results a page has.
                 * @example 10
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the keys. */
            200: {
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
                     *       "count": 1,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": [
                     *         {
                     *           "id": "tok_AbC12xYz",
                     *           "prefix": "bt_AbC12xYz",
                     *           "name": "Terraform",
                     *           "created": "2025-01-15T10:30:00Z",
                     *           "revoked": false,
                     *           "expiry_date": null,
                     *           "has_expired": false,
                     *           "is_admin": true,
                     *           "created_by": 7
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MasterApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMasterApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Terraform",
                 *       "expiry_date": null
                 *     }
                 */
                "application/json": components["schemas"]["MasterApiKeyCreate"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tok_AbC12xYz",
                     *       "prefix": "bt_AbC12xYz",
                     *       "name": "Terraform",
                     *       "created": "2025-01-15T10:30:00Z",
                     *       "revoked": false,
                     *       "expiry_date": null,
                     *       "has_expired": false,
                     *       "is_admin": true,
                     *       "created_by": 7,
                     *       "key": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
                     *     }
                     */
                    "application/json": components["schemas"]["MasterApiKeyCreated"];
                };
            };
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
    getMasterApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
                /**
                 * @description What the key begins with.
                 * @example bt_AbC12xYz
                 */
                prefix: components["parameters"]["KeyPrefix"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
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
                     *       "prefix": "bt_AbC12xYz",
                     *       "name": "Terraform",
                     *       "created": "2025-01-15T10:30:00Z",
                     *       "revoked": false,
                     *       "expiry_date": null,
                     *       "has_expired": false,
                     *       "is_admin": true,
                     *       "created_by": 7
                     *     }
                     */
                    "application/json": components["schemas"]["MasterApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMasterApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
                /**
                 * @description What the key begins with.
                 * @example bt_AbC12xYz
                 */
                prefix: components["parameters"]["KeyPrefix"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMasterApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
                /**
                 * @description What the key begins with.
                 * @example bt_AbC12xYz
                 */
                prefix: components["parameters"]["KeyPrefix"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Terraform"
                 *     }
                 */
                "application/json": components["schemas"]["MasterApiKeyPatch"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
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
                     *       "prefix": "bt_AbC12xYz",
                     *       "name": "Terraform",
                     *       "created": "2025-01-15T10:30:00Z",
                     *       "revoked": false,
                     *       "expiry_date": null,
                     *       "has_expired": false,
                     *       "is_admin": true,
                     *       "created_by": 7
                     *     }
                     */
                    "application/json": components["schemas"]["MasterApiKey"];
                };
            };
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
    listOrganisationAuditLogs: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Beyond the last one there is nothing.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many results a page has.
                 * @example 10
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only entries that have this in the kind or the id of what was changed, in the name of the operation, or in what it was before and after; A to Z in either case.
                 * @example new-feature
                 */
                search?: components["parameters"]["AuditSearch"];
                /**
                 * @description Only entries of the project of this number.
                 * @example 3
                 */
                project?: components["parameters"]["AuditProject"];
                /**
                 * @description Only entries of the environments of these numbers, with commas between them.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                environments?: components["parameters"]["AuditEnvironments"];
                /**
                 * @description Only what the server itself did, or only what it did not.
                 * @example false
                 */
                is_system_event?: components["parameters"]["IsSystemEvent"];
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's number.
                 * @example 1
                 */
                organisation_pk: components["parameters"]["OrganisationPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the entries. */
            200: {
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
                     *       "count": 0,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": []
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjectAuditLogs: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Beyond the last one there is nothing.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many results a page has.
                 * @example 10
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only entries that have this in the kind or the id of what was changed, in the name of the operation, or in what it was before and after; A to Z in either case.
                 * @example new-feature
                 */
                search?: components["parameters"]["AuditSearch"];
                /**
                 * @description Only entries of the environments of these numbers, with commas between them.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                environments?: components["parameters"]["AuditEnvironments"];
                /**
                 * @description Only what the server itself did, or only what it did not.
                 * @example false
                 */
                is_system_event?: components["parameters"]["IsSystemEvent"];
            };
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the entries. */
            200: {
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
                     *       "count": 0,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": []
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1. Beyond the last one there is nothing.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many results a page has.
                 * @example 10
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Only entries that have this in the kind or the id of what was changed, in the name of the operation, or in what it was before and after; A to Z in either case.
                 * @example new-feature
                 */
                search?: components["parameters"]["AuditSearch"];
                /**
                 * @description Only entries of the project of this number.
                 * @example 3
                 */
                project?: components["parameters"]["AuditProject"];
                /**
                 * @description Only entries of the environments of these numbers, with commas between them.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                environments?: components["parameters"]["AuditEnvironments"];
                /**
                 * @description Only what the server itself did, or only what it did not.
                 * @example false
                 */
                is_system_event?: components["parameters"]["IsSystemEvent"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the entries. */
            200: {
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
                     *       "count": 0,
                     *       "next": null,
                     *       "previous": null,
                     *       "results": []
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entry's number.
                 * @example 42
                 */
                audit_pk: components["parameters"]["AuditPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
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
                     *       "id": 42,
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "log": "flag 'new-feature' was changed",
                     *       "author": {
                     *         "id": 7,
                     *         "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *         "email": "ada@example.org",
                     *         "first_name": "Ada",
                     *         "last_name": "Lovelace",
                     *         "last_login": null
                     *       },
                     *       "environment": null,
                     *       "project": {
                     *         "id": 3,
                     *         "uuid": "7c2f9b4e-1d3a-8e60-b1c5-2f8d4a6e9b07",
                     *         "name": "Shop",
                     *         "organisation": 1,
                     *         "created_date": "2025-01-15T10:30:00Z"
                     *       },
                     *       "related_object_id": 12,
                     *       "related_object_uuid": "5e8a1c3d-6b7f-8d24-a9e0-4c2b8f1d7e63",
                     *       "related_object_type": "FEATURE",
                     *       "is_system_event": false,
                     *       "change_details": [
                     *         {
                     *           "field": "description",
                     *           "old": "",
                     *           "new": "The new checkout."
                     *         }
                     *       ],
                     *       "change_type": "UPDATE"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogDetail"];
                };
            };
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
                 * @description The name of the only feature that is asked for, A to Z in either case.
                 * @example new-feature
                 */
                feature?: components["parameters"]["FeatureInAnyCase"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flags in the order of their names, or the one that was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluatedFlagOrFlags"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlagsOfIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the identity is called.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flags in the order of their names. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["IdentityFlagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMultivariateOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature's number.
                 * @example 7
                 */
                feature_id: components["parameters"]["FeatureIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
            200: {
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
                     *       "control_value": "blue",
                     *       "options": [
                     *         {
                     *           "value": "red"
                     *         },
                     *         {
                     *           "value": "green"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MultivariateValues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIdentityFlags: {
        parameters: {
            query: {
                /**
                 * @description What the identity is called.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierQuery"];
                /**
                 * @description Whether nothing is to be stored. Anything does for yes but `false`, `0` and nothing, in any case.
                 * @example true
                 */
                transient?: components["parameters"]["TransientQuery"];
                /**
                 * @description The name of the only feature that is asked for.
                 * @example new-feature
                 */
                feature?: components["parameters"]["FeatureExactly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity's flags in the order of their names, or the one that was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOrFlag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Identify"];
            };
        };
        responses: {
            /** @description The identity, its traits as they are now, and its flags in the order of their names. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identifier": "user-42",
                     *       "traits": [
                     *         {
                     *           "id": null,
                     *           "trait_key": "plan",
                     *           "trait_value": "pro",
                     *           "transient": false
                     *         },
                     *         {
                     *           "id": null,
                     *           "trait_key": "cart_total",
                     *           "trait_value": 99.5,
                     *           "transient": true
                     *         }
                     *       ],
                     *       "flags": []
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityAnswer"];
                };
            };
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
    getIdentityWithSegments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the identity is called.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity's flags in the order of their names, its traits and its segments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "flags": [],
                     *       "traits": [
                     *         {
                     *           "id": null,
                     *           "trait_key": "plan",
                     *           "trait_value": "pro",
                     *           "transient": false
                     *         }
                     *       ],
                     *       "segments": [
                     *         {
                     *           "id": 3,
                     *           "name": "Paying",
                     *           "description": "Whoever has a plan"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityWithSegments"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceTraitOfIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the identity is called.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
                /**
                 * @description What the trait is called.
                 * @example plan
                 */
                trait_key: components["parameters"]["TraitKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trait_value": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["TraitValue"];
            };
        };
        responses: {
            /** @description The trait, as it is stored. */
            200: {
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
                     *       "id": null,
                     *       "trait_key": "plan",
                     *       "trait_value": "pro",
                     *       "transient": false
                     *     }
                     */
                    "application/json": components["schemas"]["ShownTrait"];
                };
            };
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
    replaceTrait: {
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
                 *       "identity": {
                 *         "identifier": "user-42"
                 *       },
                 *       "trait_key": "plan",
                 *       "trait_value": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["TraitOfIdentity"];
            };
        };
        responses: {
            /** @description The trait, as it is stored. */
            200: {
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
                     *       "identity": {
                     *         "identifier": "user-42"
                     *       },
                     *       "trait_key": "plan",
                     *       "trait_value": "pro"
                     *     }
                     */
                    "application/json": components["schemas"]["StoredTrait"];
                };
            };
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
    replaceTraits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "identity": {
                 *           "identifier": "user-42"
                 *         },
                 *         "trait_key": "plan",
                 *         "trait_value": "pro"
                 *       },
                 *       {
                 *         "identity": {
                 *           "identifier": "user-43"
                 *         },
                 *         "trait_key": "trial",
                 *         "trait_value": null
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["TraitsOfIdentities"];
            };
        };
        responses: {
            /** @description The traits that have a value, as they are stored. */
            200: {
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
                     * @example [
                     *       {
                     *         "identity": {
                     *           "identifier": "user-42"
                     *         },
                     *         "trait_key": "plan",
                     *         "trait_value": "pro"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["StoredTraits"];
                };
            };
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
    updateTraitValue: {
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
                 *       "identifier": "user-42",
                 *       "trait_key": "logins",
                 *       "increment_by": 1
                 *     }
                 */
                "application/json": components["schemas"]["TraitIncrement"];
            };
        };
        responses: {
            /** @description The trait, as it is stored. */
            200: {
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
                     *       "identifier": "user-42",
                     *       "trait_key": "logins",
                     *       "trait_value": 8
                     *     }
                     */
                    "application/json": components["schemas"]["IncrementedTrait"];
                };
            };
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
    reportFlagAnalytics: {
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
                 *       "new-feature": 12,
                 *       "my-flag": 3
                 *     }
                 */
                "application/json": components["schemas"]["FlagAnalytics"];
            };
        };
        responses: {
            /** @description They are counted. The answer is empty. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
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
    reportEvaluationAnalytics: {
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
                 *       "evaluations": [
                 *         {
                 *           "feature_name": "new-feature",
                 *           "identity_identifier": "user-42",
                 *           "enabled_when_evaluated": true,
                 *           "count": 12
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationAnalytics"];
            };
        };
        responses: {
            /** @description They are counted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
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
    streamEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event that the caller has seen.
                 * @example 3q2-7wAB
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /**
                 * @description The client key of the environment.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                environment_key: components["parameters"]["EnvironmentKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, for as long as the caller listens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Accel-Buffering": components["headers"]["Unbuffered"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 1000
                     *
                     *     event: environment_updated
                     *     id: 7.3q2-7wAB
                     *     data: {"updated_at":1736937000.5}
                     *
                     *     :
                     */
                    "text/event-stream": components["schemas"]["EnvironmentEvents"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEnvironmentDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the document that the caller has. What is no such date is passed over.
                 * @example Wed, 15 Jan 2025 10:30:01 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    /**
                     * @description The first full second after the last change; absent in the ten seconds after that, in which another change could have the same date. Only this very date as `If-Modified-Since` is answered with 304.
                     * @example Wed, 15 Jan 2025 10:30:01 GMT
                     */
                    "Last-Modified"?: components["schemas"]["HttpDate"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 5,
                     *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *       "name": "Production",
                     *       "updated_at": "2025-01-15T10:30:01.000Z",
                     *       "allow_client_traits": true,
                     *       "hide_sensitive_data": false,
                     *       "hide_disabled_flags": null,
                     *       "use_identity_composite_key_for_hashing": true,
                     *       "use_identity_overrides_in_local_eval": true,
                     *       "project": {
                     *         "id": 3,
                     *         "name": "Shop",
                     *         "hide_disabled_flags": false,
                     *         "enable_realtime_updates": true,
                     *         "server_key_only_feature_ids": [],
                     *         "organisation": {
                     *           "id": 1,
                     *           "name": "Shop",
                     *           "feature_analytics": false,
                     *           "stop_serving_flags": false,
                     *           "persist_trait_data": true
                     *         },
                     *         "segments": [
                     *           {
                     *             "id": 11,
                     *             "name": "Switzerland",
                     *             "rules": [
                     *               {
                     *                 "type": "ALL",
                     *                 "conditions": [],
                     *                 "rules": [
                     *                   {
                     *                     "type": "ALL",
                     *                     "conditions": [
                     *                       {
                     *                         "operator": "EQUAL",
                     *                         "property_": "country",
                     *                         "value": "CH"
                     *                       }
                     *                     ],
                     *                     "rules": []
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "feature_states": [
                     *               {
                     *                 "feature": {
                     *                   "id": 7,
                     *                   "name": "banner",
                     *                   "type": "STANDARD"
                     *                 },
                     *                 "enabled": true,
                     *                 "feature_state_value": "Grüezi",
                     *                 "django_id": null,
                     *                 "featurestate_uuid": "0f5b3c1e-7f0e-4c52-9d0c-0f3a2a6f8b11",
                     *                 "feature_segment": {
                     *                   "priority": 0
                     *                 },
                     *                 "multivariate_feature_state_values": []
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "feature_states": [
                     *         {
                     *           "feature": {
                     *             "id": 7,
                     *             "name": "banner",
                     *             "type": "STANDARD"
                     *           },
                     *           "enabled": false,
                     *           "feature_state_value": null,
                     *           "django_id": null,
                     *           "featurestate_uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *           "feature_segment": null,
                     *           "multivariate_feature_state_values": []
                     *         }
                     *       ],
                     *       "identity_overrides": []
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentDocument"];
                };
            };
            /** @description Nothing has changed since. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    /**
                     * @description The first full second after the last change; absent in the ten seconds after that, in which another change could have the same date. Only this very date as `If-Modified-Since` is answered with 304.
                     * @example Wed, 15 Jan 2025 10:30:01 GMT
                     */
                    "Last-Modified"?: components["schemas"]["HttpDate"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportEnvironmentDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the document that the caller has. What is no such date is passed over.
                 * @example Wed, 15 Jan 2025 10:30:01 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["schemas"]["ClientKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    /**
                     * @description The first full second after the last change; absent in the ten seconds after that, in which another change could have the same date. Only this very date as `If-Modified-Since` is answered with 304.
                     * @example Wed, 15 Jan 2025 10:30:01 GMT
                     */
                    "Last-Modified"?: components["schemas"]["HttpDate"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 5,
                     *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *       "name": "Production",
                     *       "updated_at": "2025-01-15T10:30:01.000Z",
                     *       "allow_client_traits": true,
                     *       "hide_sensitive_data": false,
                     *       "hide_disabled_flags": null,
                     *       "use_identity_composite_key_for_hashing": true,
                     *       "use_identity_overrides_in_local_eval": true,
                     *       "project": {
                     *         "id": 3,
                     *         "name": "Shop",
                     *         "hide_disabled_flags": false,
                     *         "enable_realtime_updates": true,
                     *         "server_key_only_feature_ids": [],
                     *         "organisation": {
                     *           "id": 1,
                     *           "name": "Shop",
                     *           "feature_analytics": false,
                     *           "stop_serving_flags": false,
                     *           "persist_trait_data": true
                     *         },
                     *         "segments": [
                     *           {
                     *             "id": 11,
                     *             "name": "Switzerland",
                     *             "rules": [
                     *               {
                     *                 "type": "ALL",
                     *                 "conditions": [],
                     *                 "rules": [
                     *                   {
                     *                     "type": "ALL",
                     *                     "conditions": [
                     *                       {
                     *                         "operator": "EQUAL",
                     *                         "property_": "country",
                     *                         "value": "CH"
                     *                       }
                     *                     ],
                     *                     "rules": []
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "feature_states": [
                     *               {
                     *                 "feature": {
                     *                   "id": 7,
                     *                   "name": "banner",
                     *                   "type": "STANDARD"
                     *                 },
                     *                 "enabled": true,
                     *                 "feature_state_value": "Grüezi",
                     *                 "django_id": null,
                     *                 "featurestate_uuid": "0f5b3c1e-7f0e-4c52-9d0c-0f3a2a6f8b11",
                     *                 "feature_segment": {
                     *                   "priority": 0
                     *                 },
                     *                 "multivariate_feature_state_values": []
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "feature_states": [
                     *         {
                     *           "feature": {
                     *             "id": 7,
                     *             "name": "banner",
                     *             "type": "STANDARD"
                     *           },
                     *           "enabled": false,
                     *           "feature_state_value": null,
                     *           "django_id": null,
                     *           "featurestate_uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *           "feature_segment": null,
                     *           "multivariate_feature_state_values": []
                     *         }
                     *       ],
                     *       "identity_overrides": []
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentDocument"];
                };
            };
            /** @description Nothing has changed since. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Flagsmith-Document-Updated-At": components["headers"]["DocumentUpdatedAt"];
                    /**
                     * @description The first full second after the last change; absent in the ten seconds after that, in which another change could have the same date. Only this very date as `If-Modified-Since` is answered with 304.
                     * @example Wed, 15 Jan 2025 10:30:01 GMT
                     */
                    "Last-Modified"?: components["schemas"]["HttpDate"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": components["schemas"]["DocumentText"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Burgee, the Flagsmith door",
                     *         "version": "0.1.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example openapi: 3.1.0 */
                    "application/yaml": components["schemas"]["DocumentText"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
}
