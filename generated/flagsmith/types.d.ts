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
    "/projects/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description All that the credential may see, the oldest first; not by pages.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description It has no environments yet. Natively it has a key, which is made of its name.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/": {
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
         * Get a project
         * @description Its settings, and how much there is in it.
         */
        get: operations["getProject"];
        /**
         * Change a project and name it
         * @description As PATCH does, whose `name` may be missing: what is left out stays as it is, as in Flagsmith.
         */
        put: operations["replaceProject"];
        post?: never;
        /**
         * Delete a project
         * @description With its environments, features and segments.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description What is left out stays as it is. What changes answers, changes them at once in all of its environments.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/projects/{project_pk}/environments/": {
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
         * List a project's environments
         * @description All of them, the oldest first; not by pages.
         */
        get: operations["listProjectEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description Those of one project or, without `project`, of all that the credential may see; the oldest first.
         */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Every feature is in it as features begin: enabled by its `default_enabled`, with its first value, and with the percentages that its options begin with. Natively it has a key, which is made of its name.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        /**
         * Get an environment
         * @description Its settings, and how many segment overrides its features have.
         */
        get: operations["getEnvironment"];
        /**
         * Change an environment and name it
         * @description As PATCH does, whose `name` may be missing: what is left out stays as it is, as in Flagsmith.
         */
        put: operations["replaceEnvironment"];
        post?: never;
        /**
         * Delete an environment
         * @description With its keys, its identities and all feature states; also the project's last one, which natively stays.
         */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        /**
         * Change an environment
         * @description What is left out stays as it is; what changes answers, changes them at once. An environment keeps its client key and its project.
         */
        patch: operations["updateEnvironment"];
        trace?: never;
    };
    "/environments/{api_key}/clone/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone an environment
         * @description A new environment of the same project, with the same settings, and with every feature as it is here, segment overrides among it. Identities, what single ones are served, and keys are not copied.
         */
        post: operations["copyEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/trait-keys/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        /**
         * List trait keys
         * @description Every trait that an identity of the environment has, in the order of the alphabet; of more than 10,000, the first.
         */
        get: operations["listTraitKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/delete-traits/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a trait of all identities
         * @description Takes the trait from every identity of the environment.
         */
        post: operations["deleteTraits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/api-keys/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        /**
         * List server keys
         * @description All of the environment, the oldest first; not by pages. Of each only the beginning is known.
         */
        get: operations["listEnvironmentKeys"];
        put?: never;
        /**
         * Create a server key
         * @description The answer has the whole key, this once: it is stored nowhere.
         */
        post: operations["createEnvironmentKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/api-keys/{key_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
                /**
                 * @description The server key's number.
                 * @example 9
                 */
                key_pk: components["parameters"]["EnvironmentKeyPk"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a server key and name it
         * @description As PATCH does, whose `name` may be missing: what is left out stays as it is, as in Flagsmith.
         */
        put: operations["replaceEnvironmentKey"];
        post?: never;
        /**
         * Delete a server key
         * @description It ends with the answer, and is in no list any more.
         */
        delete: operations["deleteEnvironmentKey"];
        options?: never;
        head?: never;
        /**
         * Change a server key
         * @description What is left out stays as it is. `active: false` ends the key with the answer, and for ever.
         */
        patch: operations["updateEnvironmentKey"];
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
         * @description Whether answers leave out features that are disabled, in environments that do not say.
         * @example false
         */
        HideDisabledFlags: boolean;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example false
         */
        PreventFlagDefaults: boolean;
        /**
         * @description Kept and shown; whatever it says, who listens is told of changes.
         * @example false
         */
        EnableRealtimeUpdates: boolean;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example true
         */
        OnlyLowerCase: boolean;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example null
         */
        FeatureNameRegex: string | null;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example 30
         */
        StaleFlagsLimitDays: number;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example null
         */
        ChangeRequestApprovals: number | null;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example false
         */
        EnforceFeatureOwners: boolean;
        /**
         * @description It is not so, and cannot be otherwise.
         * @example false
         * @constant
         */
        Never: false;
        /**
         * @description There is nothing to migrate.
         * @example NOT_APPLICABLE
         * @constant
         */
        MigrationStatus: "NOT_APPLICABLE";
        /**
         * @description There is nothing to migrate.
         * @example NOT_STARTED
         * @constant
         */
        EdgeMigrationStatus: "NOT_STARTED";
        /**
         * @description A project.
         * @example {
         *       "id": 3,
         *       "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
         *       "name": "Shop",
         *       "organisation": 1,
         *       "hide_disabled_flags": false,
         *       "prevent_flag_defaults": false,
         *       "enable_realtime_updates": false,
         *       "only_allow_lower_case_feature_names": true,
         *       "feature_name_regex": null,
         *       "stale_flags_limit_days": 30,
         *       "minimum_change_request_approvals": null,
         *       "enforce_feature_owners": false,
         *       "enable_dynamo_db": false,
         *       "use_edge_identities": false,
         *       "show_edge_identity_overrides_for_feature": false,
         *       "migration_status": "NOT_APPLICABLE",
         *       "edge_v2_migration_status": "NOT_STARTED"
         *     }
         */
        Project: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            organisation: components["schemas"]["Id"];
            hide_disabled_flags: components["schemas"]["HideDisabledFlags"];
            prevent_flag_defaults: components["schemas"]["PreventFlagDefaults"];
            enable_realtime_updates: components["schemas"]["EnableRealtimeUpdates"];
            only_allow_lower_case_feature_names: components["schemas"]["OnlyLowerCase"];
            feature_name_regex: components["schemas"]["FeatureNameRegex"];
            stale_flags_limit_days: components["schemas"]["StaleFlagsLimitDays"];
            minimum_change_request_approvals: components["schemas"]["ChangeRequestApprovals"];
            enforce_feature_owners: components["schemas"]["EnforceFeatureOwners"];
            enable_dynamo_db: components["schemas"]["Never"];
            use_edge_identities: components["schemas"]["Never"];
            show_edge_identity_overrides_for_feature: components["schemas"]["Never"];
            migration_status: components["schemas"]["MigrationStatus"];
            edge_v2_migration_status: components["schemas"]["EdgeMigrationStatus"];
        };
        /**
         * @description Projects, the oldest first.
         * @example [
         *       {
         *         "id": 3,
         *         "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
         *         "name": "Shop",
         *         "organisation": 1,
         *         "hide_disabled_flags": false,
         *         "prevent_flag_defaults": false,
         *         "enable_realtime_updates": false,
         *         "only_allow_lower_case_feature_names": true,
         *         "feature_name_regex": null,
         *         "stale_flags_limit_days": 30,
         *         "minimum_change_request_approvals": null,
         *         "enforce_feature_owners": false,
         *         "enable_dynamo_db": false,
         *         "use_edge_identities": false,
         *         "show_edge_identity_overrides_for_feature": false,
         *         "migration_status": "NOT_APPLICABLE",
         *         "edge_v2_migration_status": "NOT_STARTED"
         *       }
         *     ]
         */
        ProjectList: components["schemas"]["Project"][];
        /**
         * @description A number, as text.
         * @example 3
         */
        IdText: string;
        /**
         * @description The number of what is meant, or the same as text.
         * @example 3
         */
        Reference: components["schemas"]["Id"] | components["schemas"]["IdText"];
        /**
         * @description A new project. What is left out is as projects begin.
         * @example {
         *       "name": "Shop",
         *       "organisation": 1
         *     }
         */
        ProjectCreate: {
            name: components["schemas"]["Name"];
            organisation: components["schemas"]["Reference"];
            hide_disabled_flags?: components["schemas"]["HideDisabledFlags"];
            prevent_flag_defaults?: components["schemas"]["PreventFlagDefaults"];
            enable_realtime_updates?: components["schemas"]["EnableRealtimeUpdates"];
            only_allow_lower_case_feature_names?: components["schemas"]["OnlyLowerCase"];
            feature_name_regex?: components["schemas"]["FeatureNameRegex"];
            stale_flags_limit_days?: components["schemas"]["StaleFlagsLimitDays"];
            minimum_change_request_approvals?: components["schemas"]["ChangeRequestApprovals"];
            enforce_feature_owners?: components["schemas"]["EnforceFeatureOwners"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description There is no such limit.
         * @example null
         */
        NoMaximum: null;
        /**
         * @description How many there are.
         * @example 1
         */
        Count: number;
        /**
         * @description A project, and how much there is in it.
         * @example {
         *       "id": 3,
         *       "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
         *       "name": "Shop",
         *       "organisation": 1,
         *       "hide_disabled_flags": false,
         *       "prevent_flag_defaults": false,
         *       "enable_realtime_updates": false,
         *       "only_allow_lower_case_feature_names": true,
         *       "feature_name_regex": null,
         *       "stale_flags_limit_days": 30,
         *       "minimum_change_request_approvals": null,
         *       "enforce_feature_owners": false,
         *       "enable_dynamo_db": false,
         *       "use_edge_identities": false,
         *       "show_edge_identity_overrides_for_feature": false,
         *       "migration_status": "NOT_APPLICABLE",
         *       "edge_v2_migration_status": "NOT_STARTED",
         *       "max_segments_allowed": null,
         *       "max_features_allowed": null,
         *       "max_segment_overrides_allowed": null,
         *       "total_features": 12,
         *       "total_segments": 2
         *     }
         */
        ProjectDetail: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            organisation: components["schemas"]["Id"];
            hide_disabled_flags: components["schemas"]["HideDisabledFlags"];
            prevent_flag_defaults: components["schemas"]["PreventFlagDefaults"];
            enable_realtime_updates: components["schemas"]["EnableRealtimeUpdates"];
            only_allow_lower_case_feature_names: components["schemas"]["OnlyLowerCase"];
            feature_name_regex: components["schemas"]["FeatureNameRegex"];
            stale_flags_limit_days: components["schemas"]["StaleFlagsLimitDays"];
            minimum_change_request_approvals: components["schemas"]["ChangeRequestApprovals"];
            enforce_feature_owners: components["schemas"]["EnforceFeatureOwners"];
            enable_dynamo_db: components["schemas"]["Never"];
            use_edge_identities: components["schemas"]["Never"];
            show_edge_identity_overrides_for_feature: components["schemas"]["Never"];
            migration_status: components["schemas"]["MigrationStatus"];
            edge_v2_migration_status: components["schemas"]["EdgeMigrationStatus"];
            max_segments_allowed: components["schemas"]["NoMaximum"];
            max_features_allowed: components["schemas"]["NoMaximum"];
            max_segment_overrides_allowed: components["schemas"]["NoMaximum"];
            total_features: components["schemas"]["Count"];
            total_segments: components["schemas"]["Count"];
        };
        /**
         * @description What is to change, and the name; the rest stays. The organisation stays, too.
         * @example {
         *       "name": "Shop",
         *       "hide_disabled_flags": true
         *     }
         */
        ProjectReplace: {
            name: components["schemas"]["Name"];
            organisation?: components["schemas"]["Reference"];
            hide_disabled_flags?: components["schemas"]["HideDisabledFlags"];
            prevent_flag_defaults?: components["schemas"]["PreventFlagDefaults"];
            enable_realtime_updates?: components["schemas"]["EnableRealtimeUpdates"];
            only_allow_lower_case_feature_names?: components["schemas"]["OnlyLowerCase"];
            feature_name_regex?: components["schemas"]["FeatureNameRegex"];
            stale_flags_limit_days?: components["schemas"]["StaleFlagsLimitDays"];
            minimum_change_request_approvals?: components["schemas"]["ChangeRequestApprovals"];
            enforce_feature_owners?: components["schemas"]["EnforceFeatureOwners"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; the rest stays. The organisation stays, too.
         * @example {
         *       "hide_disabled_flags": true
         *     }
         */
        ProjectPatch: {
            name?: components["schemas"]["Name"];
            organisation?: components["schemas"]["Reference"];
            hide_disabled_flags?: components["schemas"]["HideDisabledFlags"];
            prevent_flag_defaults?: components["schemas"]["PreventFlagDefaults"];
            enable_realtime_updates?: components["schemas"]["EnableRealtimeUpdates"];
            only_allow_lower_case_feature_names?: components["schemas"]["OnlyLowerCase"];
            feature_name_regex?: components["schemas"]["FeatureNameRegex"];
            stale_flags_limit_days?: components["schemas"]["StaleFlagsLimitDays"];
            minimum_change_request_approvals?: components["schemas"]["ChangeRequestApprovals"];
            enforce_feature_owners?: components["schemas"]["EnforceFeatureOwners"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Sent as `X-Environment-Key` by applications that may only evaluate. It may be published, and never changes.
         * @example 4vfqhypYjcPoGGu8ByrBaj
         */
        ClientKey: string;
        /**
         * @description What it is for; null is none.
         * @example null
         */
        DescriptionOrNone: string | null;
        /**
         * @description Whether traits are taken that come with the client key.
         * @example true
         */
        AllowClientTraits: boolean;
        /**
         * @description Whether answers leave out features that are disabled; null is as the project says.
         * @example null
         */
        HideDisabledFlagsHere: boolean | null;
        /**
         * @description Whether answers to applications leave out ids, traits and descriptions.
         * @example false
         */
        HideSensitiveData: boolean;
        /**
         * @description Whether the document for local evaluation has what single identities are served.
         * @example true
         */
        IdentityOverridesInLocalEvaluation: boolean;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example null
         */
        BannerText: string | null;
        /**
         * @description Kept and shown; nothing acts upon it.
         * @example null
         */
        BannerColour: string | null;
        /**
         * @description It is so, and cannot be otherwise.
         * @example true
         * @constant
         */
        Always: true;
        /**
         * @description Fields of one's own, of which there are none; what is written is passed over.
         * @example []
         */
        EnvironmentMetadata: components["schemas"]["JsonValue"][];
        /**
         * @description An environment.
         * @example {
         *       "id": 5,
         *       "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
         *       "name": "Production",
         *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "description": null,
         *       "project": 3,
         *       "allow_client_traits": true,
         *       "hide_disabled_flags": null,
         *       "hide_sensitive_data": false,
         *       "use_identity_overrides_in_local_eval": true,
         *       "minimum_change_request_approvals": null,
         *       "banner_text": null,
         *       "banner_colour": null,
         *       "use_identity_composite_key_for_hashing": true,
         *       "use_mv_v2_evaluation": true,
         *       "use_v2_feature_versioning": false,
         *       "is_creating": false,
         *       "metadata": []
         *     }
         */
        Environment: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            api_key: components["schemas"]["ClientKey"];
            description: components["schemas"]["DescriptionOrNone"];
            project: components["schemas"]["Id"];
            allow_client_traits: components["schemas"]["AllowClientTraits"];
            hide_disabled_flags: components["schemas"]["HideDisabledFlagsHere"];
            hide_sensitive_data: components["schemas"]["HideSensitiveData"];
            use_identity_overrides_in_local_eval: components["schemas"]["IdentityOverridesInLocalEvaluation"];
            minimum_change_request_approvals: components["schemas"]["ChangeRequestApprovals"];
            banner_text: components["schemas"]["BannerText"];
            banner_colour: components["schemas"]["BannerColour"];
            use_identity_composite_key_for_hashing: components["schemas"]["Always"];
            use_mv_v2_evaluation: components["schemas"]["Always"];
            use_v2_feature_versioning: components["schemas"]["Never"];
            is_creating: components["schemas"]["Never"];
            metadata: components["schemas"]["EnvironmentMetadata"];
        };
        /**
         * @description Environments, the oldest first.
         * @example [
         *       {
         *         "id": 5,
         *         "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
         *         "name": "Production",
         *         "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *         "description": null,
         *         "project": 3,
         *         "allow_client_traits": true,
         *         "hide_disabled_flags": null,
         *         "hide_sensitive_data": false,
         *         "use_identity_overrides_in_local_eval": true,
         *         "minimum_change_request_approvals": null,
         *         "banner_text": null,
         *         "banner_colour": null,
         *         "use_identity_composite_key_for_hashing": true,
         *         "use_mv_v2_evaluation": true,
         *         "use_v2_feature_versioning": false,
         *         "is_creating": false,
         *         "metadata": []
         *       }
         *     ]
         */
        EnvironmentList: components["schemas"]["Environment"][];
        /**
         * @description The path of another page on this server; null, there is none.
         * @example /flagsmith/api/v1/audit/?page=2
         */
        PageUrl: string | null;
        /**
         * @description One page of environments.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        EnvironmentPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The environments of this page. */
            results: components["schemas"]["Environment"][];
        };
        /**
         * @description Identities are hashed by the client key and their identifier, and by nothing else; false is refused.
         * @example true
         */
        CompositeKeyForHashing: boolean;
        /**
         * @description A new environment. What is left out is as environments begin; without a client key it gets one.
         * @example {
         *       "name": "Production",
         *       "project": 3,
         *       "api_key": "4vfqhypYjcPoGGu8ByrBaj"
         *     }
         */
        EnvironmentCreate: {
            name: components["schemas"]["Name"];
            project: components["schemas"]["Reference"];
            api_key?: components["schemas"]["ClientKey"];
            description?: components["schemas"]["DescriptionOrNone"];
            allow_client_traits?: components["schemas"]["AllowClientTraits"];
            hide_disabled_flags?: components["schemas"]["HideDisabledFlagsHere"];
            hide_sensitive_data?: components["schemas"]["HideSensitiveData"];
            use_identity_overrides_in_local_eval?: components["schemas"]["IdentityOverridesInLocalEvaluation"];
            minimum_change_request_approvals?: components["schemas"]["ChangeRequestApprovals"];
            banner_text?: components["schemas"]["BannerText"];
            banner_colour?: components["schemas"]["BannerColour"];
            use_identity_composite_key_for_hashing?: components["schemas"]["CompositeKeyForHashing"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description An environment, and how many segment overrides there are in it.
         * @example {
         *       "id": 5,
         *       "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
         *       "name": "Production",
         *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "description": null,
         *       "project": 3,
         *       "allow_client_traits": true,
         *       "hide_disabled_flags": null,
         *       "hide_sensitive_data": false,
         *       "use_identity_overrides_in_local_eval": true,
         *       "minimum_change_request_approvals": null,
         *       "banner_text": null,
         *       "banner_colour": null,
         *       "use_identity_composite_key_for_hashing": true,
         *       "use_mv_v2_evaluation": true,
         *       "use_v2_feature_versioning": false,
         *       "is_creating": false,
         *       "metadata": [],
         *       "total_segment_overrides": 2
         *     }
         */
        EnvironmentDetail: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            api_key: components["schemas"]["ClientKey"];
            description: components["schemas"]["DescriptionOrNone"];
            project: components["schemas"]["Id"];
            allow_client_traits: components["schemas"]["AllowClientTraits"];
            hide_disabled_flags: components["schemas"]["HideDisabledFlagsHere"];
            hide_sensitive_data: components["schemas"]["HideSensitiveData"];
            use_identity_overrides_in_local_eval: components["schemas"]["IdentityOverridesInLocalEvaluation"];
            minimum_change_request_approvals: components["schemas"]["ChangeRequestApprovals"];
            banner_text: components["schemas"]["BannerText"];
            banner_colour: components["schemas"]["BannerColour"];
            use_identity_composite_key_for_hashing: components["schemas"]["Always"];
            use_mv_v2_evaluation: components["schemas"]["Always"];
            use_v2_feature_versioning: components["schemas"]["Never"];
            is_creating: components["schemas"]["Never"];
            metadata: components["schemas"]["EnvironmentMetadata"];
            total_segment_overrides: components["schemas"]["Count"];
        };
        /**
         * @description What is to change, and the name; the rest stays. So do the client key and the project.
         * @example {
         *       "name": "Production",
         *       "hide_disabled_flags": true
         *     }
         */
        EnvironmentReplace: {
            name: components["schemas"]["Name"];
            project?: components["schemas"]["Reference"];
            api_key?: components["schemas"]["ClientKey"];
            description?: components["schemas"]["DescriptionOrNone"];
            allow_client_traits?: components["schemas"]["AllowClientTraits"];
            hide_disabled_flags?: components["schemas"]["HideDisabledFlagsHere"];
            hide_sensitive_data?: components["schemas"]["HideSensitiveData"];
            use_identity_overrides_in_local_eval?: components["schemas"]["IdentityOverridesInLocalEvaluation"];
            minimum_change_request_approvals?: components["schemas"]["ChangeRequestApprovals"];
            banner_text?: components["schemas"]["BannerText"];
            banner_colour?: components["schemas"]["BannerColour"];
            use_identity_composite_key_for_hashing?: components["schemas"]["CompositeKeyForHashing"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; the rest stays. So do the client key and the project.
         * @example {
         *       "hide_disabled_flags": true
         *     }
         */
        EnvironmentPatch: {
            name?: components["schemas"]["Name"];
            project?: components["schemas"]["Reference"];
            api_key?: components["schemas"]["ClientKey"];
            description?: components["schemas"]["DescriptionOrNone"];
            allow_client_traits?: components["schemas"]["AllowClientTraits"];
            hide_disabled_flags?: components["schemas"]["HideDisabledFlagsHere"];
            hide_sensitive_data?: components["schemas"]["HideSensitiveData"];
            use_identity_overrides_in_local_eval?: components["schemas"]["IdentityOverridesInLocalEvaluation"];
            minimum_change_request_approvals?: components["schemas"]["ChangeRequestApprovals"];
            banner_text?: components["schemas"]["BannerText"];
            banner_colour?: components["schemas"]["BannerColour"];
            use_identity_composite_key_for_hashing?: components["schemas"]["CompositeKeyForHashing"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The clone.
         * @example {
         *       "name": "Staging"
         *     }
         */
        EnvironmentCloneInput: {
            name: components["schemas"]["Name"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description An environment that was just cloned, in short.
         * @example {
         *       "id": 6,
         *       "name": "Staging",
         *       "api_key": "Zr3kqPwYjcPoGGu8ByrBaj",
         *       "project": 3
         *     }
         */
        EnvironmentClone: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            api_key: components["schemas"]["ClientKey"];
            project: components["schemas"]["Id"];
        };
        /**
         * @description What a trait is called.
         * @example plan
         */
        TraitKey: string;
        /**
         * @description The traits that identities have.
         * @example {
         *       "keys": [
         *         "plan",
         *         "signed_up"
         *       ]
         *     }
         */
        TraitKeys: {
            /** @description In the order of the alphabet. */
            keys: components["schemas"]["TraitKey"][];
        };
        /**
         * @description What a trait is called.
         * @example plan
         */
        WrittenTraitKey: string;
        /**
         * @description The trait that goes.
         * @example {
         *       "key": "plan"
         *     }
         */
        TraitsDelete: {
            key: components["schemas"]["WrittenTraitKey"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The key in the answer that makes it; from then on what it begins with.
         * @example ser.sk_production_AbC12xYz
         */
        ServerKey: string;
        /**
         * @description False is for ever; one that has expired is still called active.
         * @example true
         */
        EnvironmentKeyActive: boolean;
        /**
         * Format: date-time
         * @description When it ends; null is never. It must be in the future when it is written.
         * @example null
         */
        EnvironmentKeyExpiry: string | null;
        /**
         * @description A key of applications that nobody else can look into.
         * @example {
         *       "id": 9,
         *       "key": "ser.sk_production_AbC12xYz",
         *       "active": true,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "name": "Checkout service",
         *       "expires_at": null
         *     }
         */
        EnvironmentKey: {
            id: components["schemas"]["Id"];
            key: components["schemas"]["ServerKey"];
            active: components["schemas"]["EnvironmentKeyActive"];
            created_at: components["schemas"]["Time"];
            name: components["schemas"]["Name"];
            expires_at: components["schemas"]["EnvironmentKeyExpiry"];
        };
        /**
         * @description Server keys, the oldest first.
         * @example [
         *       {
         *         "id": 9,
         *         "key": "ser.sk_production_AbC12xYz",
         *         "active": true,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "name": "Checkout service",
         *         "expires_at": null
         *       }
         *     ]
         */
        EnvironmentKeyList: components["schemas"]["EnvironmentKey"][];
        /**
         * @description A new key.
         * @example {
         *       "name": "Checkout service",
         *       "expires_at": null
         *     }
         */
        EnvironmentKeyCreate: {
            name: components["schemas"]["Name"];
            active?: components["schemas"]["EnvironmentKeyActive"];
            expires_at?: components["schemas"]["EnvironmentKeyExpiry"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change, and the name; the rest stays.
         * @example {
         *       "name": "Checkout service",
         *       "active": true
         *     }
         */
        EnvironmentKeyReplace: {
            name: components["schemas"]["Name"];
            active?: components["schemas"]["EnvironmentKeyActive"];
            expires_at?: components["schemas"]["EnvironmentKeyExpiry"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; the rest stays.
         * @example {
         *       "active": false
         *     }
         */
        EnvironmentKeyPatch: {
            name?: components["schemas"]["Name"];
            active?: components["schemas"]["EnvironmentKeyActive"];
            expires_at?: components["schemas"]["EnvironmentKeyExpiry"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
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
         * @description Only those of the organisation of this number.
         * @example 1
         */
        OrganisationFilter: components["schemas"]["Id"];
        /**
         * @description The project's number.
         * @example 3
         */
        ProjectPk: components["schemas"]["Id"];
        /**
         * @description Only those of the project of this number.
         * @example 3
         */
        ProjectFilter: components["schemas"]["Id"];
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
         * @description The environment's client key.
         * @example 4vfqhypYjcPoGGu8ByrBaj
         */
        EnvironmentApiKey: string;
        /**
         * @description The server key's number.
         * @example 9
         */
        EnvironmentKeyPk: components["schemas"]["Id"];
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
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Only those of the organisation of this number.
                 * @example 1
                 */
                organisation?: components["parameters"]["OrganisationFilter"];
            };
            header?: never;
            path?: never;
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
                     *         "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
                     *         "name": "Shop",
                     *         "organisation": 1,
                     *         "hide_disabled_flags": false,
                     *         "prevent_flag_defaults": false,
                     *         "enable_realtime_updates": false,
                     *         "only_allow_lower_case_feature_names": true,
                     *         "feature_name_regex": null,
                     *         "stale_flags_limit_days": 30,
                     *         "minimum_change_request_approvals": null,
                     *         "enforce_feature_owners": false,
                     *         "enable_dynamo_db": false,
                     *         "use_edge_identities": false,
                     *         "show_edge_identity_overrides_for_feature": false,
                     *         "migration_status": "NOT_APPLICABLE",
                     *         "edge_v2_migration_status": "NOT_STARTED"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProjectList"];
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
    createProject: {
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
                 *       "name": "Shop",
                 *       "organisation": 1
                 *     }
                 */
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description The new project. */
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
                     *       "id": 3,
                     *       "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
                     *       "name": "Shop",
                     *       "organisation": 1,
                     *       "hide_disabled_flags": false,
                     *       "prevent_flag_defaults": false,
                     *       "enable_realtime_updates": false,
                     *       "only_allow_lower_case_feature_names": true,
                     *       "feature_name_regex": null,
                     *       "stale_flags_limit_days": 30,
                     *       "minimum_change_request_approvals": null,
                     *       "enforce_feature_owners": false,
                     *       "enable_dynamo_db": false,
                     *       "use_edge_identities": false,
                     *       "show_edge_identity_overrides_for_feature": false,
                     *       "migration_status": "NOT_APPLICABLE",
                     *       "edge_v2_migration_status": "NOT_STARTED",
                     *       "max_segments_allowed": null,
                     *       "max_features_allowed": null,
                     *       "max_segment_overrides_allowed": null,
                     *       "total_features": 12,
                     *       "total_segments": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectDetail"];
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
    getProject: {
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
        requestBody?: never;
        responses: {
            /** @description The project. */
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
                     *       "id": 3,
                     *       "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
                     *       "name": "Shop",
                     *       "organisation": 1,
                     *       "hide_disabled_flags": false,
                     *       "prevent_flag_defaults": false,
                     *       "enable_realtime_updates": false,
                     *       "only_allow_lower_case_feature_names": true,
                     *       "feature_name_regex": null,
                     *       "stale_flags_limit_days": 30,
                     *       "minimum_change_request_approvals": null,
                     *       "enforce_feature_owners": false,
                     *       "enable_dynamo_db": false,
                     *       "use_edge_identities": false,
                     *       "show_edge_identity_overrides_for_feature": false,
                     *       "migration_status": "NOT_APPLICABLE",
                     *       "edge_v2_migration_status": "NOT_STARTED",
                     *       "max_segments_allowed": null,
                     *       "max_features_allowed": null,
                     *       "max_segment_overrides_allowed": null,
                     *       "total_features": 12,
                     *       "total_segments": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectDetail"];
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
    replaceProject: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Shop",
                 *       "hide_disabled_flags": false
                 *     }
                 */
                "application/json": components["schemas"]["ProjectReplace"];
            };
        };
        responses: {
            /** @description The project as it is now. */
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
                     *       "id": 3,
                     *       "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
                     *       "name": "Shop",
                     *       "organisation": 1,
                     *       "hide_disabled_flags": false,
                     *       "prevent_flag_defaults": false,
                     *       "enable_realtime_updates": false,
                     *       "only_allow_lower_case_feature_names": true,
                     *       "feature_name_regex": null,
                     *       "stale_flags_limit_days": 30,
                     *       "minimum_change_request_approvals": null,
                     *       "enforce_feature_owners": false,
                     *       "enable_dynamo_db": false,
                     *       "use_edge_identities": false,
                     *       "show_edge_identity_overrides_for_feature": false,
                     *       "migration_status": "NOT_APPLICABLE",
                     *       "edge_v2_migration_status": "NOT_STARTED",
                     *       "max_segments_allowed": null,
                     *       "max_features_allowed": null,
                     *       "max_segment_overrides_allowed": null,
                     *       "total_features": 12,
                     *       "total_segments": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectDetail"];
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
    deleteProject: {
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
        requestBody?: never;
        responses: {
            /** @description Gone. */
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
    updateProject: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hide_disabled_flags": false
                 *     }
                 */
                "application/json": components["schemas"]["ProjectPatch"];
            };
        };
        responses: {
            /** @description The project as it is now. */
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
                     *       "id": 3,
                     *       "uuid": "7c2f9b4e-1d3a-4e60-b1c5-2f8d4a6e9b07",
                     *       "name": "Shop",
                     *       "organisation": 1,
                     *       "hide_disabled_flags": false,
                     *       "prevent_flag_defaults": false,
                     *       "enable_realtime_updates": false,
                     *       "only_allow_lower_case_feature_names": true,
                     *       "feature_name_regex": null,
                     *       "stale_flags_limit_days": 30,
                     *       "minimum_change_request_approvals": null,
                     *       "enforce_feature_owners": false,
                     *       "enable_dynamo_db": false,
                     *       "use_edge_identities": false,
                     *       "show_edge_identity_overrides_for_feature": false,
                     *       "migration_status": "NOT_APPLICABLE",
                     *       "edge_v2_migration_status": "NOT_STARTED",
                     *       "max_segments_allowed": null,
                     *       "max_features_allowed": null,
                     *       "max_segment_overrides_allowed": null,
                     *       "total_features": 12,
                     *       "total_segments": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectDetail"];
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
    listProjectEnvironments: {
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
        requestBody?: never;
        responses: {
            /** @description The environments. */
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
                     *         "id": 5,
                     *         "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *         "name": "Production",
                     *         "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *         "description": null,
                     *         "project": 3,
                     *         "allow_client_traits": true,
                     *         "hide_disabled_flags": null,
                     *         "hide_sensitive_data": false,
                     *         "use_identity_overrides_in_local_eval": true,
                     *         "minimum_change_request_approvals": null,
                     *         "banner_text": null,
                     *         "banner_colour": null,
                     *         "use_identity_composite_key_for_hashing": true,
                     *         "use_mv_v2_evaluation": true,
                     *         "use_v2_feature_versioning": false,
                     *         "is_creating": false,
                     *         "metadata": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["EnvironmentList"];
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
    listEnvironments: {
        parameters: {
            query?: {
                /**
                 * @description Only those of the project of this number.
                 * @example 3
                 */
                project?: components["parameters"]["ProjectFilter"];
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
            /** @description One page of the environments. */
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
                     *           "id": 5,
                     *           "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *           "name": "Production",
                     *           "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *           "description": null,
                     *           "project": 3,
                     *           "allow_client_traits": true,
                     *           "hide_disabled_flags": null,
                     *           "hide_sensitive_data": false,
                     *           "use_identity_overrides_in_local_eval": true,
                     *           "minimum_change_request_approvals": null,
                     *           "banner_text": null,
                     *           "banner_colour": null,
                     *           "use_identity_composite_key_for_hashing": true,
                     *           "use_mv_v2_evaluation": true,
                     *           "use_v2_feature_versioning": false,
                     *           "is_creating": false,
                     *           "metadata": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentPage"];
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
    createEnvironment: {
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
                 *       "name": "Production",
                 *       "project": 3
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentCreate"];
            };
        };
        responses: {
            /** @description The new environment. */
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
                     *       "id": 5,
                     *       "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *       "name": "Production",
                     *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *       "description": null,
                     *       "project": 3,
                     *       "allow_client_traits": true,
                     *       "hide_disabled_flags": null,
                     *       "hide_sensitive_data": false,
                     *       "use_identity_overrides_in_local_eval": true,
                     *       "minimum_change_request_approvals": null,
                     *       "banner_text": null,
                     *       "banner_colour": null,
                     *       "use_identity_composite_key_for_hashing": true,
                     *       "use_mv_v2_evaluation": true,
                     *       "use_v2_feature_versioning": false,
                     *       "is_creating": false,
                     *       "metadata": []
                     *     }
                     */
                    "application/json": components["schemas"]["Environment"];
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
    getEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
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
                     *       "id": 5,
                     *       "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *       "name": "Production",
                     *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *       "description": null,
                     *       "project": 3,
                     *       "allow_client_traits": true,
                     *       "hide_disabled_flags": null,
                     *       "hide_sensitive_data": false,
                     *       "use_identity_overrides_in_local_eval": true,
                     *       "minimum_change_request_approvals": null,
                     *       "banner_text": null,
                     *       "banner_colour": null,
                     *       "use_identity_composite_key_for_hashing": true,
                     *       "use_mv_v2_evaluation": true,
                     *       "use_v2_feature_versioning": false,
                     *       "is_creating": false,
                     *       "metadata": [],
                     *       "total_segment_overrides": 2
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentDetail"];
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
    replaceEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Production",
                 *       "project": 3,
                 *       "hide_disabled_flags": true
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentReplace"];
            };
        };
        responses: {
            /** @description The environment as it is now. */
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
                     *       "id": 5,
                     *       "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *       "name": "Production",
                     *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *       "description": null,
                     *       "project": 3,
                     *       "allow_client_traits": true,
                     *       "hide_disabled_flags": null,
                     *       "hide_sensitive_data": false,
                     *       "use_identity_overrides_in_local_eval": true,
                     *       "minimum_change_request_approvals": null,
                     *       "banner_text": null,
                     *       "banner_colour": null,
                     *       "use_identity_composite_key_for_hashing": true,
                     *       "use_mv_v2_evaluation": true,
                     *       "use_v2_feature_versioning": false,
                     *       "is_creating": false,
                     *       "metadata": []
                     *     }
                     */
                    "application/json": components["schemas"]["Environment"];
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
    deleteEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
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
    updateEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hide_disabled_flags": true
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentPatch"];
            };
        };
        responses: {
            /** @description The environment as it is now. */
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
                     *       "id": 5,
                     *       "uuid": "9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20",
                     *       "name": "Production",
                     *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *       "description": null,
                     *       "project": 3,
                     *       "allow_client_traits": true,
                     *       "hide_disabled_flags": null,
                     *       "hide_sensitive_data": false,
                     *       "use_identity_overrides_in_local_eval": true,
                     *       "minimum_change_request_approvals": null,
                     *       "banner_text": null,
                     *       "banner_colour": null,
                     *       "use_identity_composite_key_for_hashing": true,
                     *       "use_mv_v2_evaluation": true,
                     *       "use_v2_feature_versioning": false,
                     *       "is_creating": false,
                     *       "metadata": []
                     *     }
                     */
                    "application/json": components["schemas"]["Environment"];
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
    copyEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Staging"
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentCloneInput"];
            };
        };
        responses: {
            /** @description The clone. */
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
                     *       "id": 6,
                     *       "name": "Staging",
                     *       "api_key": "Zr3kqPwYjcPoGGu8ByrBaj",
                     *       "project": 3
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentClone"];
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
    listTraitKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
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
                     *       "keys": [
                     *         "plan",
                     *         "signed_up"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TraitKeys"];
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
    deleteTraits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "plan"
                 *     }
                 */
                "application/json": components["schemas"]["TraitsDelete"];
            };
        };
        responses: {
            /** @description No identity has it any more. */
            200: {
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEnvironmentKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
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
                     *         "id": 9,
                     *         "key": "ser.sk_production_AbC12xYz",
                     *         "active": true,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "name": "Checkout service",
                     *         "expires_at": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["EnvironmentKeyList"];
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
    createEnvironmentKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Checkout service"
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentKeyCreate"];
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
                     *       "id": 9,
                     *       "key": "ser.sk_production_AbC12xYz_dGhpcyBpcyBub3QgYSByZWFsIHNlY3JldA0aGF0",
                     *       "active": true,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "name": "Checkout service",
                     *       "expires_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentKey"];
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
    replaceEnvironmentKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
                /**
                 * @description The server key's number.
                 * @example 9
                 */
                key_pk: components["parameters"]["EnvironmentKeyPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Checkout service",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentKeyReplace"];
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
                     *       "id": 9,
                     *       "key": "ser.sk_production_AbC12xYz",
                     *       "active": true,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "name": "Checkout service",
                     *       "expires_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentKey"];
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
    deleteEnvironmentKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
                /**
                 * @description The server key's number.
                 * @example 9
                 */
                key_pk: components["parameters"]["EnvironmentKeyPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
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
    updateEnvironmentKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
                /**
                 * @description The server key's number.
                 * @example 9
                 */
                key_pk: components["parameters"]["EnvironmentKeyPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Checkout service (Zurich)"
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentKeyPatch"];
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
                     *       "id": 9,
                     *       "key": "ser.sk_production_AbC12xYz",
                     *       "active": true,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "name": "Checkout service",
                     *       "expires_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentKey"];
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
