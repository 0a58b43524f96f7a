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
         *     `If-Modified-Since` the answer is 304, which costs nothing of the limit.
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
         *     | texts that look like numbers are texts: `"10"` is not above `"9"`, `"007"` is not `"7"`; send numbers as numbers | Node |
         *     | `true` and `false` in patterns, percentages and remainders; a trait that is null | Node |
         *     | properties that begin with `$.`, and percentages of another property than the identity's key | Node before 7, Go, Java |
         *     | `ANY` and `NONE` of rules, instead of conditions | Node before 8.1.1, Python before 4, Go, Java |
         *     | variants, which hash the bare identifier | Go |
         *     | traits that are stored: only those that come with the question count | all |
         *     | disabled features that are hidden | Node from 7, Python from 4 |
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
         * @description A moment to the second, as HTTP writes dates.
         * @example Wed, 15 Jan 2025 10:30:01 GMT
         */
        HttpDate: string;
        /**
         * @description Sent as `X-Environment-Key` by applications that may only evaluate. It may be published, and never changes.
         * @example 4vfqhypYjcPoGGu8ByrBaj
         */
        ClientKey: string;
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
    };
    parameters: {
        /**
         * @description The contract itself instead of the page, as `swagger.json` or as `swagger.yaml` has it.
         * @example .json
         */
        Format: ".json" | "json" | "openapi" | ".yaml" | "yaml";
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
         * @description The answer may be read by pages of any origin.
         * @example *
         */
        AnyOrigin: "*";
        /**
         * @description The headers of the answer that pages of other origins may read.
         * @example ETag, Retry-After, WWW-Authenticate, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id
         */
        ExposedHeaders: string;
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
                     * @description The first full second after the last change; absent until it has come. Sent back as `If-Modified-Since` it misses no change.
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
                     * @description The first full second after the last change; absent until it has come. Sent back as `If-Modified-Since` it misses no change.
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
                     * @description The first full second after the last change; absent until it has come. Sent back as `If-Modified-Since` it misses no change.
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
                     * @description The first full second after the last change; absent until it has come. Sent back as `If-Modified-Since` it misses no change.
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
            query?: {
                /**
                 * @description The contract itself instead of the page, as `swagger.json` or as `swagger.yaml` has it.
                 * @example .json
                 */
                format?: components["parameters"]["Format"];
            };
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
