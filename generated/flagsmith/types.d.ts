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
    "/projects/{project_pk}/features/": {
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
         * List features
         * @description Those of the project, the oldest first; archived ones too, unless `is_archived` says otherwise. With `environment` each has its feature state there, and with `segment` or `identity` that one's override.
         */
        get: operations["listFeatures"];
        put?: never;
        /**
         * Create a feature
         * @description A json flag natively, with the name as its key. It is in every environment at once, with the initial value, and enabled if `default_enabled` says so; its toggle turns off what is served by default, and no override. Who makes it owns it, unless `owners` says otherwise.
         */
        post: operations["createFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/features/{feature_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        /**
         * Get a feature
         * @description With `environment`, its feature state there; with `segment` or `identity`, that one's override.
         */
        get: operations["getFeature"];
        /**
         * Change a feature
         * @description What the body leaves out stays. The name never changes, and another one is refused; `initial_value` and `default_enabled` never change either, and are passed over, as Flagsmith does. With `multivariate_options`, those with an id are changed, those without are made, and those that are missing are deleted.
         */
        put: operations["replaceFeature"];
        post?: never;
        /**
         * Delete a feature
         * @description With all of its states; not while another flag needs it as a prerequisite.
         */
        delete: operations["deleteFeature"];
        options?: never;
        head?: never;
        /**
         * Change parts of a feature
         * @description As with PUT; the name may be missing.
         */
        patch: operations["updateFeature"];
        trace?: never;
    };
    "/projects/{project_pk}/features/{feature_pk}/mv-options/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        /**
         * List the options of a feature
         * @description In the order in which hashes are laid out over them.
         */
        get: operations["listMultivariateOptions"];
        put?: never;
        /**
         * Add an option to a feature
         * @description The feature is a multivariate one from then on. In every environment the option gets its percentage of what is served by default; overrides stay as they are.
         */
        post: operations["createMultivariateOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/features/{feature_pk}/mv-options/{option_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
                /**
                 * @description The option's number.
                 * @example 1700000001
                 */
                option_pk: components["parameters"]["option_pk"];
            };
            cookie?: never;
        };
        /**
         * Get an option
         * @description One of the values between which the feature chooses.
         */
        get: operations["getMultivariateOption"];
        /**
         * Change an option
         * @description A new value is served at once, wherever the option is. The percentage is where environments begin: what they have got stays.
         */
        put: operations["replaceMultivariateOption"];
        post?: never;
        /**
         * Delete an option
         * @description Whoever got it gets the value that they would have without options. Not while a native rule serves it.
         */
        delete: operations["deleteMultivariateOption"];
        options?: never;
        head?: never;
        /**
         * Change parts of an option
         * @description What is left out stays.
         */
        patch: operations["updateMultivariateOption"];
        trace?: never;
    };
    "/projects/{project_pk}/tags/": {
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
         * List tags
         * @description Those that were made here, the oldest first, and then those that flags have natively.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Labels are unique in the project.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/tags/{tag_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The tag's number.
                 * @example 1900000001
                 */
                tag_pk: components["parameters"]["tag_pk"];
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description A label of features.
         */
        get: operations["getTag"];
        /**
         * Change a tag
         * @description A new label is that of every feature that has the tag.
         */
        put: operations["replaceTag"];
        post?: never;
        /**
         * Delete a tag
         * @description No feature has it any more.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /**
         * Change parts of a tag
         * @description What is left out stays.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/environments/{api_key}/featurestates/": {
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
         * List the feature states of an environment
         * @description What is served of each feature where no override is, the oldest feature first.
         */
        get: operations["listEnvironmentFeatureStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/featurestates/{feature_state_pk}/": {
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
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        /**
         * Get a feature state of an environment
         * @description That of the environment, or of a segment in it.
         */
        get: operations["getEnvironmentFeatureState"];
        /**
         * Change a feature state of an environment
         * @description What is left out stays, as Flagsmith has it.
         */
        put: operations["replaceEnvironmentFeatureState"];
        post?: never;
        /**
         * Delete a feature state of an environment
         * @description That of the environment becomes as the feature begins; that of a segment is gone.
         */
        delete: operations["deleteEnvironmentFeatureState"];
        options?: never;
        head?: never;
        /**
         * Change parts of a feature state of an environment
         * @description What is left out stays.
         */
        patch: operations["updateEnvironmentFeatureState"];
        trace?: never;
    };
    "/environments/{api_key}/features/{feature_pk}/create-segment-override/": {
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
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a segment override
         * @description The feature segment and its feature state at once.
         */
        post: operations["createSegmentOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/featurestates/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List feature states
         * @description Those of an environment and of the segments in it, the oldest feature first.
         */
        get: operations["listFeatureStates"];
        put?: never;
        /**
         * Create a feature state
         * @description That of a segment, whose override was made as a feature segment. Feature states of environments are there with the feature; those of identities are made where the identity is.
         */
        post: operations["createFeatureState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/featurestates/{feature_state_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        /**
         * Get a feature state
         * @description That of an environment, or of a segment in one.
         */
        get: operations["getFeatureState"];
        /**
         * Change a feature state
         * @description What is left out stays.
         */
        put: operations["replaceFeatureState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change parts of a feature state
         * @description What is left out stays.
         */
        patch: operations["updateFeatureState"];
        trace?: never;
    };
    "/features/feature-segments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the feature segments of a feature
         * @description The segments with an override in the environment, the strongest first.
         */
        get: operations["listFeatureSegments"];
        put?: never;
        /**
         * Create a feature segment
         * @description An override of a segment, weaker than all others. It serves what the environment does until its feature state is created.
         */
        post: operations["createFeatureSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/feature-segments/update-priorities/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the order of feature segments
         * @description Of one feature in one environment. Each moves to its priority, those with the lowest first; the others make room.
         */
        post: operations["updateFeatureSegmentPriorities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/feature-segments/{feature_segment_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature segment's number.
                 * @example 1400000001
                 */
                feature_segment_pk: components["parameters"]["feature_segment_pk"];
            };
            cookie?: never;
        };
        /**
         * Get a feature segment
         * @description The override of a segment in an environment.
         */
        get: operations["getFeatureSegment"];
        put?: never;
        post?: never;
        /**
         * Delete a feature segment
         * @description With its feature state.
         */
        delete: operations["deleteFeatureSegment"];
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
         * @description A person.
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
         * @description `MULTIVARIATE`: it chooses between several values; `STANDARD`: it has one.
         * @example STANDARD
         * @enum {string}
         */
        FeatureType: "STANDARD" | "MULTIVARIATE";
        /**
         * @description A name chosen by people and used in paths: letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example new-feature
         */
        Key: string;
        /**
         * @description Of which kind a value is; `unicode` is text, or no value.
         * @example unicode
         * @enum {string}
         */
        ValueType: "int" | "unicode" | "bool";
        /**
         * @description One of the values between which a feature chooses.
         * @example {
         *       "id": 1700000001,
         *       "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
         *       "type": "unicode",
         *       "integer_value": null,
         *       "string_value": "red",
         *       "boolean_value": null,
         *       "default_percentage_allocation": 50,
         *       "key": "red-button"
         *     }
         */
        MultivariateOption: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            type: components["schemas"]["ValueType"];
            /** @description Of type int; else null. */
            integer_value: number | null;
            /** @description Of type unicode; else null. */
            string_value: string | null;
            /** @description Of type bool; else null. */
            boolean_value: boolean | null;
            /** @description Percent where an environment begins. */
            default_percentage_allocation: number;
            /** @description What answers call it; null, nothing. */
            key: string | null;
        };
        /**
         * @description A value. Of a native flag, a fraction, a list or an object is told as text.
         * @example blue
         */
        FeatureValue: string | number | boolean | null;
        /**
         * @description The percentage of an option.
         * @example {
         *       "id": 1800000001,
         *       "multivariate_feature_option": 1700000001,
         *       "percentage_allocation": 50
         *     }
         */
        OptionShare: {
            id: components["schemas"]["Id"];
            multivariate_feature_option: components["schemas"]["Id"];
            /** @description Percent. */
            percentage_allocation: number;
        };
        /**
         * @description What is served of a feature in an environment, or to a segment of it.
         * @example {
         *       "id": 1234567890,
         *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
         *       "enabled": true,
         *       "feature": 11,
         *       "environment": 5,
         *       "identity": null,
         *       "feature_segment": null,
         *       "feature_state_value": "blue",
         *       "multivariate_feature_state_values": [
         *         {
         *           "id": 1800000001,
         *           "multivariate_feature_option": 1700000001,
         *           "percentage_allocation": 50
         *         }
         *       ],
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z",
         *       "live_from": "2025-01-15T10:30:00Z",
         *       "version": 1,
         *       "deleted_at": null,
         *       "change_request": null,
         *       "environment_feature_version": null
         *     }
         */
        FeatureState: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            /** @description Whether the feature is enabled. Of a boolean flag natively, its value. */
            enabled: boolean;
            feature: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
            /** @description The identity that it is of; null, it is of none. */
            identity: components["schemas"]["Id"] | null;
            /** @description Of an override, the feature segment. */
            feature_segment: components["schemas"]["Id"] | null;
            feature_state_value: components["schemas"]["FeatureValue"];
            /** @description Of a multivariate feature, the percentage of each option. */
            multivariate_feature_state_values: components["schemas"]["OptionShare"][];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
            live_from: components["schemas"]["Time"];
            /**
             * @description Always the only one.
             * @constant
             */
            version: 1;
            /** @description It is not deleted. */
            deleted_at: null;
            /** @description Changes are made at once. */
            change_request: null;
            /** @description There are no versions. */
            environment_feature_version: null;
        };
        /**
         * @description A feature.
         * @example {
         *       "id": 11,
         *       "uuid": "7b1d9c3e-2f4a-4b5c-8d6e-9f0a1b2c3d4e",
         *       "name": "button-colour",
         *       "type": "MULTIVARIATE",
         *       "default_enabled": false,
         *       "initial_value": "blue",
         *       "created_date": "2025-01-15T10:30:00Z",
         *       "description": "What the button looks like",
         *       "tags": [
         *         1900000001
         *       ],
         *       "multivariate_options": [
         *         {
         *           "id": 1700000001,
         *           "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
         *           "type": "unicode",
         *           "integer_value": null,
         *           "string_value": "red",
         *           "boolean_value": null,
         *           "default_percentage_allocation": 50,
         *           "key": "red-button"
         *         }
         *       ],
         *       "is_archived": false,
         *       "owners": [
         *         {
         *           "id": 1,
         *           "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
         *           "email": "ada@example.org",
         *           "first_name": "Ada",
         *           "last_name": "Lovelace",
         *           "last_login": null
         *         }
         *       ],
         *       "group_owners": [],
         *       "metadata": [],
         *       "project": 3,
         *       "environment_feature_state": null,
         *       "segment_feature_state": null,
         *       "identity_feature_state": null,
         *       "num_segment_overrides": null,
         *       "num_identity_overrides": null,
         *       "is_server_key_only": false,
         *       "last_modified_in_any_environment": null,
         *       "last_modified_in_current_environment": null,
         *       "lifecycle_stage": "live"
         *     }
         */
        Feature: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Key"];
            type: components["schemas"]["FeatureType"];
            /** @description Whether it is enabled where an environment begins. */
            default_enabled: boolean;
            /** @description The value where an environment begins, as text. */
            initial_value: string | null;
            created_date: components["schemas"]["Time"];
            /** @description What it is for. */
            description: string | null;
            /** @description The numbers of its tags. */
            tags: components["schemas"]["Id"][];
            /** @description The values between which it chooses; none, it has one value. */
            multivariate_options: components["schemas"]["MultivariateOption"][];
            /** @description Whether it is archived: then it evaluates as if it did not exist. */
            is_archived: boolean;
            /** @description The people whose addresses the flag has as its owner natively. */
            owners: components["schemas"]["Author"][];
            /** @description There are no groups. */
            group_owners: components["schemas"]["Id"][];
            /** @description There is none. */
            metadata: components["schemas"]["Id"][];
            project: components["schemas"]["Id"];
            /** @description Its feature state in the environment that was asked about; null, none was. */
            environment_feature_state: components["schemas"]["FeatureState"] | null;
            /** @description The override of the segment that was asked about; null, there is none. */
            segment_feature_state: components["schemas"]["FeatureState"] | null;
            /** @description The override of the identity that was asked about; null, there is none. */
            identity_feature_state: components["schemas"]["FeatureState"] | null;
            /** @description How many segments have an override in the environment; null, none was asked about. */
            num_segment_overrides: number | null;
            /** @description How many identities have an override in the environment; null, none was asked about. */
            num_identity_overrides: number | null;
            /** @description Whether client keys never see it. */
            is_server_key_only: boolean;
            /** @description Not told. */
            last_modified_in_any_environment: null;
            /** @description When its state in the environment was last changed; null, none was asked about. */
            last_modified_in_current_environment: components["schemas"]["Time"] | null;
            /**
             * @description `stale`: nobody has evaluated it for 30 days; `new`: made in the last 30 days and evaluated by nobody yet; `live`: any other.
             * @enum {string}
             */
            lifecycle_stage: "new" | "live" | "stale";
        };
        /**
         * @description One page of the features.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        FeaturePage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The features of this page. */
            results: components["schemas"]["Feature"][];
        };
        /**
         * @description A value, usually as text; null is none.
         * @example blue
         */
        InitialValue: string | number | boolean | null;
        /**
         * @description A person, of whom the number counts.
         * @example {
         *       "id": 1
         *     }
         */
        FeatureOwnerObject: {
            id: components["schemas"]["Id"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The number of a person; or the person, as features show them.
         * @example 1
         */
        FeatureOwnerReference: components["schemas"]["Id"] | components["schemas"]["FeatureOwnerObject"];
        /**
         * @description A new option.
         * @example {
         *       "type": "unicode",
         *       "string_value": "red",
         *       "default_percentage_allocation": 50
         *     }
         */
        MultivariateOptionCreate: {
            /** @description Which of the values counts; without it, the one that is not null. */
            type?: components["schemas"]["ValueType"];
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
            /** @description Percent where an environment begins; of a new option, 100 unless it says otherwise. */
            default_percentage_allocation?: number;
            /** @description What answers call it; null, nothing. */
            key?: string | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A new feature.
         * @example {
         *       "name": "button-colour",
         *       "initial_value": "blue"
         *     }
         */
        FeatureCreate: {
            /** @description Its key natively: letters, digits, `_`, `-` and `.`; unique in the project, in whichever case. */
            name: string;
            /** @description Text that is an integer of 32 bits is one, and `true`, `True`, `false` and `False` are booleans. */
            initial_value?: components["schemas"]["InitialValue"];
            /** @description Whether it is enabled in every environment there is, and where later ones begin. */
            default_enabled?: boolean;
            /** @description What it is for. */
            description?: string | null;
            /** @description The numbers of its tags. */
            tags?: components["schemas"]["Id"][];
            /** @description Whether it is archived. */
            is_archived?: boolean;
            /** @description Whether client keys never see it. */
            is_server_key_only?: boolean;
            /** @description Who owns it; natively, their addresses are its owner. */
            owners?: components["schemas"]["FeatureOwnerReference"][];
            /** @description The values between which it chooses. */
            multivariate_options?: components["schemas"]["MultivariateOptionCreate"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description An option that there is, by its number, with what is to change of it; without a number, a new one.
         * @example {
         *       "id": 1700000001,
         *       "default_percentage_allocation": 25
         *     }
         */
        MultivariateOptionWrite: {
            /** @description The option's number; null or absent, it is a new one. */
            id?: components["schemas"]["Id"] | null;
            /** @description Which of the values counts; without it, the one that is not null. */
            type?: components["schemas"]["ValueType"];
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
            /** @description Percent where an environment begins; of a new option, 100 unless it says otherwise. */
            default_percentage_allocation?: number;
            /** @description What answers call it; null, nothing. */
            key?: string | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; what is left out stays.
         * @example {
         *       "name": "button-colour",
         *       "is_archived": true
         *     }
         */
        FeatureReplace: {
            /** @description The name that it has. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description The numbers of its tags. */
            tags?: components["schemas"]["Id"][];
            /** @description Whether it is archived. */
            is_archived?: boolean;
            /** @description Whether client keys never see it. */
            is_server_key_only?: boolean;
            /** @description Who owns it; natively, their addresses are its owner. */
            owners?: components["schemas"]["FeatureOwnerReference"][];
            /** @description The values between which it chooses. */
            multivariate_options?: components["schemas"]["MultivariateOptionWrite"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; what is left out stays.
         * @example {
         *       "is_archived": true
         *     }
         */
        FeaturePatch: {
            /** @description The name that it has. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description The numbers of its tags. */
            tags?: components["schemas"]["Id"][];
            /** @description Whether it is archived. */
            is_archived?: boolean;
            /** @description Whether client keys never see it. */
            is_server_key_only?: boolean;
            /** @description Who owns it; natively, their addresses are its owner. */
            owners?: components["schemas"]["FeatureOwnerReference"][];
            /** @description The values between which it chooses. */
            multivariate_options?: components["schemas"]["MultivariateOptionWrite"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description An option, and its feature.
         * @example {
         *       "id": 1700000001,
         *       "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
         *       "type": "unicode",
         *       "integer_value": null,
         *       "string_value": "red",
         *       "boolean_value": null,
         *       "default_percentage_allocation": 50,
         *       "key": "red-button",
         *       "feature": 11
         *     }
         */
        OwnMultivariateOption: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            type: components["schemas"]["ValueType"];
            /** @description Of type int; else null. */
            integer_value: number | null;
            /** @description Of type unicode; else null. */
            string_value: string | null;
            /** @description Of type bool; else null. */
            boolean_value: boolean | null;
            /** @description Percent where an environment begins. */
            default_percentage_allocation: number;
            /** @description What answers call it; null, nothing. */
            key: string | null;
            feature: components["schemas"]["Id"];
        };
        /**
         * @description One page of the options.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        MultivariateOptionPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The options of this page. */
            results: components["schemas"]["OwnMultivariateOption"][];
        };
        /**
         * @description An option as it is to be; what is left out stays.
         * @example {
         *       "type": "unicode",
         *       "string_value": "red"
         *     }
         */
        MultivariateOptionReplace: {
            /** @description Which of the values counts; without it, the one that is not null. */
            type?: components["schemas"]["ValueType"];
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
            /** @description Percent where an environment begins; of a new option, 100 unless it says otherwise. */
            default_percentage_allocation?: number;
            /** @description What answers call it; null, nothing. */
            key?: string | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change of an option.
         * @example {
         *       "default_percentage_allocation": 25
         *     }
         */
        MultivariateOptionPatch: {
            /** @description Which of the values counts; without it, the one that is not null. */
            type?: components["schemas"]["ValueType"];
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
            /** @description Percent where an environment begins; of a new option, 100 unless it says otherwise. */
            default_percentage_allocation?: number;
            /** @description What answers call it; null, nothing. */
            key?: string | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description One label.
         * @example checkout
         */
        Tag: string;
        /**
         * @description A label of features; natively, a text.
         * @example {
         *       "id": 1900000001,
         *       "uuid": "5a7c9e1b-3d5f-4b7a-8c9d-0e1f2a3b4c5d",
         *       "label": "checkout",
         *       "color": "#3d4db6",
         *       "description": null,
         *       "project": 3,
         *       "is_permanent": false,
         *       "is_system_tag": false,
         *       "type": "NONE"
         *     }
         */
        FeatureTag: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            label: components["schemas"]["Tag"];
            /** @description How it looks, as it was written. */
            color: string;
            /** @description What it is for. */
            description: string | null;
            project: components["schemas"]["Id"];
            /** @description Kept and shown; nothing acts upon it. */
            is_permanent: boolean;
            /**
             * @description People have made it.
             * @constant
             */
            is_system_tag: false;
            /**
             * @description It is a tag like any other.
             * @constant
             */
            type: "NONE";
        };
        /**
         * @description One page of the tags.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        FeatureTagPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The tags of this page. */
            results: components["schemas"]["FeatureTag"][];
        };
        /**
         * @description A new tag.
         * @example {
         *       "label": "checkout",
         *       "color": "#3d4db6"
         *     }
         */
        FeatureTagCreate: {
            label: components["schemas"]["Tag"];
            /** @description How it looks. */
            color: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Kept and shown; nothing acts upon it. */
            is_permanent?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A tag as it is to be; what is left out stays.
         * @example {
         *       "label": "checkout",
         *       "color": "#3d4db6"
         *     }
         */
        FeatureTagReplace: {
            label: components["schemas"]["Tag"];
            /** @description How it looks. */
            color: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Kept and shown; nothing acts upon it. */
            is_permanent?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change of a tag.
         * @example {
         *       "color": "#ff8800"
         *     }
         */
        FeatureTagPatch: {
            label?: components["schemas"]["Tag"];
            /** @description How it looks. */
            color?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Kept and shown; nothing acts upon it. */
            is_permanent?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description One page of the feature states.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        FeatureStatePage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The feature states of this page. */
            results: components["schemas"]["FeatureState"][];
        };
        /**
         * @description A value; text has at most 20,000 bytes.
         * @example blue
         */
        FeatureValueInput: string | number | boolean | null;
        /**
         * @description The percentage of an option, by its number.
         * @example {
         *       "multivariate_feature_option": 1700000001,
         *       "percentage_allocation": 50
         *     }
         */
        OptionShareInput: {
            multivariate_feature_option: components["schemas"]["Id"];
            /** @description Percent. */
            percentage_allocation: number;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; what is left out stays.
         * @example {
         *       "enabled": true,
         *       "feature_state_value": "blue"
         *     }
         */
        FeatureStateReplace: {
            /** @description Whether the feature is enabled. */
            enabled?: boolean;
            feature_state_value?: components["schemas"]["FeatureValueInput"];
            /** @description Options that are not named keep their percentages; together at most 100. */
            multivariate_feature_state_values?: components["schemas"]["OptionShareInput"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; what is left out stays.
         * @example {
         *       "enabled": false
         *     }
         */
        FeatureStatePatch: {
            /** @description Whether the feature is enabled. */
            enabled?: boolean;
            feature_state_value?: components["schemas"]["FeatureValueInput"];
            /** @description Options that are not named keep their percentages; together at most 100. */
            multivariate_feature_state_values?: components["schemas"]["OptionShareInput"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A value, in the field of its kind; without any, it is null.
         * @example {
         *       "type": "unicode",
         *       "string_value": "blue"
         *     }
         */
        TypedValueInput: {
            /** @description Which of the values counts; without it, the one that is not null. */
            type?: components["schemas"]["ValueType"];
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Which segment overrides, and how strongly.
         * @example {
         *       "segment": 4,
         *       "priority": 0
         *     }
         */
        OverridingSegmentInput: {
            segment: components["schemas"]["Id"];
            /** @description How many overrides are to be stronger; without it, all. */
            priority?: number;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A new override of a segment.
         * @example {
         *       "enabled": true,
         *       "feature_segment": {
         *         "segment": 4
         *       }
         *     }
         */
        SegmentOverrideCreate: {
            /** @description Whether the feature is enabled. */
            enabled?: boolean;
            feature_state_value?: components["schemas"]["TypedValueInput"];
            feature_segment: components["schemas"]["OverridingSegmentInput"];
            /** @description Options that are not named keep their percentages; together at most 100. */
            multivariate_feature_state_values?: components["schemas"]["OptionShareInput"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A value, in the field of its kind; without any, it is null.
         * @example {
         *       "type": "unicode",
         *       "string_value": "blue",
         *       "integer_value": null,
         *       "boolean_value": null
         *     }
         */
        TypedValue: {
            type: components["schemas"]["ValueType"];
            /** @description Of type unicode; else null. */
            string_value: string | null;
            /** @description Of type int; else null. */
            integer_value: number | null;
            /** @description Of type bool; else null. */
            boolean_value: boolean | null;
        };
        /**
         * @description Which segment overrides, and how strongly.
         * @example {
         *       "id": 1400000001,
         *       "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
         *       "segment": 4,
         *       "priority": 0
         *     }
         */
        OverridingSegment: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            segment: components["schemas"]["Id"];
            /** @description How many overrides are stronger. */
            priority: number;
        };
        /**
         * @description The override of a segment.
         * @example {
         *       "id": 1234567891,
         *       "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
         *       "feature": 11,
         *       "environment": 5,
         *       "enabled": true,
         *       "feature_state_value": {
         *         "type": "unicode",
         *         "string_value": "blue",
         *         "integer_value": null,
         *         "boolean_value": null
         *       },
         *       "feature_segment": {
         *         "id": 1400000001,
         *         "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
         *         "segment": 4,
         *         "priority": 0
         *       },
         *       "multivariate_feature_state_values": []
         *     }
         */
        SegmentOverride: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            feature: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
            /** @description Whether the feature is enabled. */
            enabled: boolean;
            feature_state_value: components["schemas"]["TypedValue"];
            feature_segment: components["schemas"]["OverridingSegment"];
            /** @description Of a multivariate feature, the percentage of each option. */
            multivariate_feature_state_values: components["schemas"]["OptionShare"][];
        };
        /**
         * @description A feature state, with its value in the field of its kind.
         * @example {
         *       "id": 1234567890,
         *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
         *       "enabled": true,
         *       "feature": 11,
         *       "environment": 5,
         *       "identity": null,
         *       "feature_segment": null,
         *       "feature_state_value": {
         *         "type": "unicode",
         *         "string_value": "blue",
         *         "integer_value": null,
         *         "boolean_value": null
         *       },
         *       "multivariate_feature_state_values": [
         *         {
         *           "id": 1800000001,
         *           "multivariate_feature_option": 1700000001,
         *           "percentage_allocation": 50
         *         }
         *       ],
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z",
         *       "live_from": "2025-01-15T10:30:00Z",
         *       "version": 1,
         *       "deleted_at": null,
         *       "change_request": null,
         *       "environment_feature_version": null
         *     }
         */
        TypedFeatureState: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            /** @description Whether the feature is enabled. Of a boolean flag natively, its value. */
            enabled: boolean;
            feature: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
            /** @description The identity that it is of; null, it is of none. */
            identity: components["schemas"]["Id"] | null;
            /** @description Of an override, the feature segment. */
            feature_segment: components["schemas"]["Id"] | null;
            feature_state_value: components["schemas"]["TypedValue"];
            /** @description Of a multivariate feature, the percentage of each option. */
            multivariate_feature_state_values: components["schemas"]["OptionShare"][];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
            live_from: components["schemas"]["Time"];
            /**
             * @description Always the only one.
             * @constant
             */
            version: 1;
            /** @description It is not deleted. */
            deleted_at: null;
            /** @description Changes are made at once. */
            change_request: null;
            /** @description There are no versions. */
            environment_feature_version: null;
        };
        /**
         * @description One page of the feature states.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        TypedFeatureStatePage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The feature states of this page. */
            results: components["schemas"]["TypedFeatureState"][];
        };
        /**
         * @description A feature state of a segment.
         * @example {
         *       "feature": 11,
         *       "environment": 5,
         *       "feature_segment": 1400000001,
         *       "enabled": true
         *     }
         */
        TypedFeatureStateCreate: {
            feature: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
            /** @description The feature segment that was made before. */
            feature_segment?: components["schemas"]["Id"];
            /** @description Whether the feature is enabled. */
            enabled?: boolean;
            feature_state_value?: components["schemas"]["TypedValueInput"];
            /** @description Options that are not named keep their percentages; together at most 100. */
            multivariate_feature_state_values?: components["schemas"]["OptionShareInput"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; what is left out stays.
         * @example {
         *       "feature": 11,
         *       "environment": 5,
         *       "enabled": true
         *     }
         */
        TypedFeatureStateReplace: {
            /** @description The feature that it is of. */
            feature: components["schemas"]["Id"];
            /** @description The environment that it is of. */
            environment: components["schemas"]["Id"];
            /** @description Whether the feature is enabled. */
            enabled?: boolean;
            feature_state_value?: components["schemas"]["TypedValueInput"];
            /** @description Options that are not named keep their percentages; together at most 100. */
            multivariate_feature_state_values?: components["schemas"]["OptionShareInput"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; what is left out stays.
         * @example {
         *       "enabled": false
         *     }
         */
        TypedFeatureStatePatch: {
            /** @description The feature that it is of. */
            feature?: components["schemas"]["Id"];
            /** @description The environment that it is of. */
            environment?: components["schemas"]["Id"];
            /** @description Whether the feature is enabled. */
            enabled?: boolean;
            feature_state_value?: components["schemas"]["TypedValueInput"];
            /** @description Options that are not named keep their percentages; together at most 100. */
            multivariate_feature_state_values?: components["schemas"]["OptionShareInput"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A segment that has an override of a feature in an environment.
         * @example {
         *       "id": 1400000001,
         *       "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
         *       "feature": 11,
         *       "segment": 4,
         *       "environment": 5,
         *       "priority": 0,
         *       "segment_name": "Beta testers",
         *       "is_feature_specific": false
         *     }
         */
        FeatureSegment: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            feature: components["schemas"]["Id"];
            segment: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
            /** @description How many overrides are stronger. */
            priority: number;
            segment_name: components["schemas"]["Name"];
            /** @description Whether the segment is for this feature only. */
            is_feature_specific: boolean;
        };
        /**
         * @description One page of the feature segments.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        FeatureSegmentPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The feature segments of this page. */
            results: components["schemas"]["FeatureSegment"][];
        };
        /**
         * @description A new feature segment.
         * @example {
         *       "feature": 11,
         *       "segment": 4,
         *       "environment": 5
         *     }
         */
        FeatureSegmentCreate: {
            feature: components["schemas"]["Id"];
            segment: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A feature segment and its priority.
         * @example {
         *       "id": 1400000001,
         *       "priority": 0
         *     }
         */
        FeatureSegmentPriority: {
            id: components["schemas"]["Id"];
            /** @description How many overrides are to be stronger; more than there are, it is the weakest. */
            priority: number;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Which feature segment is to get which priority.
         * @example [
         *       {
         *         "id": 1400000001,
         *         "priority": 0
         *       }
         *     ]
         */
        FeatureSegmentPriorities: components["schemas"]["FeatureSegmentPriority"][];
        /**
         * @description Feature segments.
         * @example []
         */
        FeatureSegmentList: components["schemas"]["FeatureSegment"][];
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
         * @description The number of an environment of the project, whose feature states are shown.
         * @example 5
         */
        environment: components["schemas"]["Id"];
        /**
         * @description Only those with this in their name.
         * @example button
         */
        search: string;
        /**
         * @description Only those with the tags of these numbers, with commas in between; empty, those without any.
         * @example 1900000001
         */
        tags: string;
        /**
         * @description `INTERSECTION`: with all of the tags; `UNION`: with any of them.
         * @example UNION
         */
        tag_strategy: "INTERSECTION" | "UNION";
        /**
         * @description Only archived ones, or only others.
         * @example false
         */
        is_archived: boolean;
        /**
         * @description Only those that are enabled in the environment, or only others; needs `environment`.
         * @example true
         */
        is_enabled: boolean;
        /**
         * @description Only those of this type.
         * @example STANDARD
         */
        type: components["schemas"]["FeatureType"];
        /**
         * @description Only those whose value in the environment has this in it; needs `environment`.
         * @example blue
         */
        value_search: string;
        /**
         * @description Only those that one of these people owns, by their numbers with commas in between.
         * @example 1
         */
        owners: string;
        /**
         * @description Groups own nothing here: alone, there is none; beside `owners`, it changes nothing.
         * @example 2
         */
        group_owners: string;
        /**
         * @description What they are sorted by.
         * @example name
         */
        sort_field: "created_date" | "name";
        /**
         * @description In which direction.
         * @example DESC
         */
        sort_direction: "ASC" | "DESC";
        /**
         * @description The number of a segment, whose overrides in the environment are shown.
         * @example 4
         */
        segment: components["schemas"]["Id"];
        /**
         * @description The number of an identity of the environment, whose overrides are shown.
         * @example 21
         */
        identity: components["schemas"]["Id"];
        /**
         * @description The feature's number.
         * @example 11
         */
        feature_pk: components["schemas"]["Id"];
        /**
         * @description The option's number.
         * @example 1700000001
         */
        option_pk: components["schemas"]["Id"];
        /**
         * @description The tag's number.
         * @example 1900000001
         */
        tag_pk: components["schemas"]["Id"];
        /**
         * @description The environment's client key.
         * @example 4vfqhypYjcPoGGu8ByrBaj
         */
        EnvironmentApiKey: string;
        /**
         * @description Only that of the feature of this number.
         * @example 11
         */
        feature: components["schemas"]["Id"];
        /**
         * @description Only that of the feature of this name.
         * @example button-colour
         */
        feature_name: string;
        /**
         * @description The feature state's number.
         * @example 1234567890
         */
        feature_state_pk: components["schemas"]["Id"];
        /**
         * @description The environment's number.
         * @example 5
         */
        of_environment: components["schemas"]["Id"];
        /**
         * @description Only that of the feature segment of this number.
         * @example 1400000001
         */
        feature_segment: components["schemas"]["Id"];
        /**
         * @description The feature's number.
         * @example 11
         */
        of_feature: components["schemas"]["Id"];
        /**
         * @description The feature segment's number.
         * @example 1400000001
         */
        feature_segment_pk: components["schemas"]["Id"];
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
         * @example ETag, Retry-After, WWW-Authenticate, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id, X-Flagsmith-Document-Updated-At
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
    listFeatures: {
        parameters: {
            query?: {
                /**
                 * @description The number of an environment of the project, whose feature states are shown.
                 * @example 5
                 */
                environment?: components["parameters"]["environment"];
                /**
                 * @description Only those with this in their name.
                 * @example button
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description Only those with the tags of these numbers, with commas in between; empty, those without any.
                 * @example 1900000001
                 */
                tags?: components["parameters"]["tags"];
                /**
                 * @description `INTERSECTION`: with all of the tags; `UNION`: with any of them.
                 * @example UNION
                 */
                tag_strategy?: components["parameters"]["tag_strategy"];
                /**
                 * @description Only archived ones, or only others.
                 * @example false
                 */
                is_archived?: components["parameters"]["is_archived"];
                /**
                 * @description Only those that are enabled in the environment, or only others; needs `environment`.
                 * @example true
                 */
                is_enabled?: components["parameters"]["is_enabled"];
                /**
                 * @description Only those of this type.
                 * @example STANDARD
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Only those whose value in the environment has this in it; needs `environment`.
                 * @example blue
                 */
                value_search?: components["parameters"]["value_search"];
                /**
                 * @description Only those that one of these people owns, by their numbers with commas in between.
                 * @example 1
                 */
                owners?: components["parameters"]["owners"];
                /**
                 * @description Groups own nothing here: alone, there is none; beside `owners`, it changes nothing.
                 * @example 2
                 */
                group_owners?: components["parameters"]["group_owners"];
                /**
                 * @description What they are sorted by.
                 * @example name
                 */
                sort_field?: components["parameters"]["sort_field"];
                /**
                 * @description In which direction.
                 * @example DESC
                 */
                sort_direction?: components["parameters"]["sort_direction"];
                /**
                 * @description The number of a segment, whose overrides in the environment are shown.
                 * @example 4
                 */
                segment?: components["parameters"]["segment"];
                /**
                 * @description The number of an identity of the environment, whose overrides are shown.
                 * @example 21
                 */
                identity?: components["parameters"]["identity"];
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
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the features. */
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
                     *           "id": 11,
                     *           "uuid": "7b1d9c3e-2f4a-4b5c-8d6e-9f0a1b2c3d4e",
                     *           "name": "button-colour",
                     *           "type": "MULTIVARIATE",
                     *           "default_enabled": false,
                     *           "initial_value": "blue",
                     *           "created_date": "2025-01-15T10:30:00Z",
                     *           "description": "What the button looks like",
                     *           "tags": [
                     *             1900000001
                     *           ],
                     *           "multivariate_options": [
                     *             {
                     *               "id": 1700000001,
                     *               "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *               "type": "unicode",
                     *               "integer_value": null,
                     *               "string_value": "red",
                     *               "boolean_value": null,
                     *               "default_percentage_allocation": 50,
                     *               "key": "red-button"
                     *             }
                     *           ],
                     *           "is_archived": false,
                     *           "owners": [
                     *             {
                     *               "id": 1,
                     *               "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *               "email": "ada@example.org",
                     *               "first_name": "Ada",
                     *               "last_name": "Lovelace",
                     *               "last_login": null
                     *             }
                     *           ],
                     *           "group_owners": [],
                     *           "metadata": [],
                     *           "project": 3,
                     *           "environment_feature_state": null,
                     *           "segment_feature_state": null,
                     *           "identity_feature_state": null,
                     *           "num_segment_overrides": null,
                     *           "num_identity_overrides": null,
                     *           "is_server_key_only": false,
                     *           "last_modified_in_any_environment": null,
                     *           "last_modified_in_current_environment": null,
                     *           "lifecycle_stage": "live"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FeaturePage"];
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
    createFeature: {
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
                 *       "name": "button-colour",
                 *       "initial_value": "blue",
                 *       "default_enabled": false,
                 *       "description": "What the button looks like",
                 *       "tags": [
                 *         1900000001
                 *       ],
                 *       "multivariate_options": [
                 *         {
                 *           "type": "unicode",
                 *           "string_value": "red",
                 *           "default_percentage_allocation": 50,
                 *           "key": "red-button"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FeatureCreate"];
            };
        };
        responses: {
            /** @description The new feature. */
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
                     *       "id": 11,
                     *       "uuid": "7b1d9c3e-2f4a-4b5c-8d6e-9f0a1b2c3d4e",
                     *       "name": "button-colour",
                     *       "type": "MULTIVARIATE",
                     *       "default_enabled": false,
                     *       "initial_value": "blue",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "description": "What the button looks like",
                     *       "tags": [
                     *         1900000001
                     *       ],
                     *       "multivariate_options": [
                     *         {
                     *           "id": 1700000001,
                     *           "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *           "type": "unicode",
                     *           "integer_value": null,
                     *           "string_value": "red",
                     *           "boolean_value": null,
                     *           "default_percentage_allocation": 50,
                     *           "key": "red-button"
                     *         }
                     *       ],
                     *       "is_archived": false,
                     *       "owners": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *           "email": "ada@example.org",
                     *           "first_name": "Ada",
                     *           "last_name": "Lovelace",
                     *           "last_login": null
                     *         }
                     *       ],
                     *       "group_owners": [],
                     *       "metadata": [],
                     *       "project": 3,
                     *       "environment_feature_state": null,
                     *       "segment_feature_state": null,
                     *       "identity_feature_state": null,
                     *       "num_segment_overrides": null,
                     *       "num_identity_overrides": null,
                     *       "is_server_key_only": false,
                     *       "last_modified_in_any_environment": null,
                     *       "last_modified_in_current_environment": null,
                     *       "lifecycle_stage": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Feature"];
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
    getFeature: {
        parameters: {
            query?: {
                /**
                 * @description The number of an environment of the project, whose feature states are shown.
                 * @example 5
                 */
                environment?: components["parameters"]["environment"];
                /**
                 * @description The number of a segment, whose overrides in the environment are shown.
                 * @example 4
                 */
                segment?: components["parameters"]["segment"];
                /**
                 * @description The number of an identity of the environment, whose overrides are shown.
                 * @example 21
                 */
                identity?: components["parameters"]["identity"];
            };
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature. */
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
                     *       "id": 11,
                     *       "uuid": "7b1d9c3e-2f4a-4b5c-8d6e-9f0a1b2c3d4e",
                     *       "name": "button-colour",
                     *       "type": "MULTIVARIATE",
                     *       "default_enabled": false,
                     *       "initial_value": "blue",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "description": "What the button looks like",
                     *       "tags": [
                     *         1900000001
                     *       ],
                     *       "multivariate_options": [
                     *         {
                     *           "id": 1700000001,
                     *           "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *           "type": "unicode",
                     *           "integer_value": null,
                     *           "string_value": "red",
                     *           "boolean_value": null,
                     *           "default_percentage_allocation": 50,
                     *           "key": "red-button"
                     *         }
                     *       ],
                     *       "is_archived": false,
                     *       "owners": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *           "email": "ada@example.org",
                     *           "first_name": "Ada",
                     *           "last_name": "Lovelace",
                     *           "last_login": null
                     *         }
                     *       ],
                     *       "group_owners": [],
                     *       "metadata": [],
                     *       "project": 3,
                     *       "environment_feature_state": null,
                     *       "segment_feature_state": null,
                     *       "identity_feature_state": null,
                     *       "num_segment_overrides": null,
                     *       "num_identity_overrides": null,
                     *       "is_server_key_only": false,
                     *       "last_modified_in_any_environment": null,
                     *       "last_modified_in_current_environment": null,
                     *       "lifecycle_stage": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Feature"];
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
    replaceFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "button-colour",
                 *       "description": "Which colour the button has"
                 *     }
                 */
                "application/json": components["schemas"]["FeatureReplace"];
            };
        };
        responses: {
            /** @description The feature. */
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
                     *       "id": 11,
                     *       "uuid": "7b1d9c3e-2f4a-4b5c-8d6e-9f0a1b2c3d4e",
                     *       "name": "button-colour",
                     *       "type": "MULTIVARIATE",
                     *       "default_enabled": false,
                     *       "initial_value": "blue",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "description": "What the button looks like",
                     *       "tags": [
                     *         1900000001
                     *       ],
                     *       "multivariate_options": [
                     *         {
                     *           "id": 1700000001,
                     *           "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *           "type": "unicode",
                     *           "integer_value": null,
                     *           "string_value": "red",
                     *           "boolean_value": null,
                     *           "default_percentage_allocation": 50,
                     *           "key": "red-button"
                     *         }
                     *       ],
                     *       "is_archived": false,
                     *       "owners": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *           "email": "ada@example.org",
                     *           "first_name": "Ada",
                     *           "last_name": "Lovelace",
                     *           "last_login": null
                     *         }
                     *       ],
                     *       "group_owners": [],
                     *       "metadata": [],
                     *       "project": 3,
                     *       "environment_feature_state": null,
                     *       "segment_feature_state": null,
                     *       "identity_feature_state": null,
                     *       "num_segment_overrides": null,
                     *       "num_identity_overrides": null,
                     *       "is_server_key_only": false,
                     *       "last_modified_in_any_environment": null,
                     *       "last_modified_in_current_environment": null,
                     *       "lifecycle_stage": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Feature"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
    updateFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "is_archived": true
                 *     }
                 */
                "application/json": components["schemas"]["FeaturePatch"];
            };
        };
        responses: {
            /** @description The feature. */
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
                     *       "id": 11,
                     *       "uuid": "7b1d9c3e-2f4a-4b5c-8d6e-9f0a1b2c3d4e",
                     *       "name": "button-colour",
                     *       "type": "MULTIVARIATE",
                     *       "default_enabled": false,
                     *       "initial_value": "blue",
                     *       "created_date": "2025-01-15T10:30:00Z",
                     *       "description": "What the button looks like",
                     *       "tags": [
                     *         1900000001
                     *       ],
                     *       "multivariate_options": [
                     *         {
                     *           "id": 1700000001,
                     *           "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *           "type": "unicode",
                     *           "integer_value": null,
                     *           "string_value": "red",
                     *           "boolean_value": null,
                     *           "default_percentage_allocation": 50,
                     *           "key": "red-button"
                     *         }
                     *       ],
                     *       "is_archived": false,
                     *       "owners": [
                     *         {
                     *           "id": 1,
                     *           "uuid": "0f5b3c1e-7f0e-8c52-9d0c-0f3a2a6f8b11",
                     *           "email": "ada@example.org",
                     *           "first_name": "Ada",
                     *           "last_name": "Lovelace",
                     *           "last_login": null
                     *         }
                     *       ],
                     *       "group_owners": [],
                     *       "metadata": [],
                     *       "project": 3,
                     *       "environment_feature_state": null,
                     *       "segment_feature_state": null,
                     *       "identity_feature_state": null,
                     *       "num_segment_overrides": null,
                     *       "num_identity_overrides": null,
                     *       "is_server_key_only": false,
                     *       "last_modified_in_any_environment": null,
                     *       "last_modified_in_current_environment": null,
                     *       "lifecycle_stage": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Feature"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMultivariateOptions: {
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
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the options. */
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
                     *           "id": 1700000001,
                     *           "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *           "type": "unicode",
                     *           "integer_value": null,
                     *           "string_value": "red",
                     *           "boolean_value": null,
                     *           "default_percentage_allocation": 50,
                     *           "key": "red-button",
                     *           "feature": 11
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MultivariateOptionPage"];
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
    createMultivariateOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "unicode",
                 *       "string_value": "red",
                 *       "default_percentage_allocation": 50,
                 *       "key": "red-button"
                 *     }
                 */
                "application/json": components["schemas"]["MultivariateOptionCreate"];
            };
        };
        responses: {
            /** @description The new option. */
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
                     *       "id": 1700000001,
                     *       "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *       "type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "red",
                     *       "boolean_value": null,
                     *       "default_percentage_allocation": 50,
                     *       "key": "red-button",
                     *       "feature": 11
                     *     }
                     */
                    "application/json": components["schemas"]["OwnMultivariateOption"];
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
    getMultivariateOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
                /**
                 * @description The option's number.
                 * @example 1700000001
                 */
                option_pk: components["parameters"]["option_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The option. */
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
                     *       "id": 1700000001,
                     *       "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *       "type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "red",
                     *       "boolean_value": null,
                     *       "default_percentage_allocation": 50,
                     *       "key": "red-button",
                     *       "feature": 11
                     *     }
                     */
                    "application/json": components["schemas"]["OwnMultivariateOption"];
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
    replaceMultivariateOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
                /**
                 * @description The option's number.
                 * @example 1700000001
                 */
                option_pk: components["parameters"]["option_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "unicode",
                 *       "string_value": "crimson",
                 *       "default_percentage_allocation": 50,
                 *       "key": "red-button"
                 *     }
                 */
                "application/json": components["schemas"]["MultivariateOptionReplace"];
            };
        };
        responses: {
            /** @description The option. */
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
                     *       "id": 1700000001,
                     *       "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *       "type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "red",
                     *       "boolean_value": null,
                     *       "default_percentage_allocation": 50,
                     *       "key": "red-button",
                     *       "feature": 11
                     *     }
                     */
                    "application/json": components["schemas"]["OwnMultivariateOption"];
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
    deleteMultivariateOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
                /**
                 * @description The option's number.
                 * @example 1700000001
                 */
                option_pk: components["parameters"]["option_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
    updateMultivariateOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
                /**
                 * @description The option's number.
                 * @example 1700000001
                 */
                option_pk: components["parameters"]["option_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "default_percentage_allocation": 25
                 *     }
                 */
                "application/json": components["schemas"]["MultivariateOptionPatch"];
            };
        };
        responses: {
            /** @description The option. */
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
                     *       "id": 1700000001,
                     *       "uuid": "4f8a1c2e-5b6d-4e7f-9a0b-1c2d3e4f5a6b",
                     *       "type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "red",
                     *       "boolean_value": null,
                     *       "default_percentage_allocation": 50,
                     *       "key": "red-button",
                     *       "feature": 11
                     *     }
                     */
                    "application/json": components["schemas"]["OwnMultivariateOption"];
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
    listTags: {
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
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tags. */
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
                     *           "id": 1900000001,
                     *           "uuid": "5a7c9e1b-3d5f-4b7a-8c9d-0e1f2a3b4c5d",
                     *           "label": "checkout",
                     *           "color": "#3d4db6",
                     *           "description": null,
                     *           "project": 3,
                     *           "is_permanent": false,
                     *           "is_system_tag": false,
                     *           "type": "NONE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureTagPage"];
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
    createTag: {
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
                 *       "label": "checkout",
                 *       "color": "#3d4db6"
                 *     }
                 */
                "application/json": components["schemas"]["FeatureTagCreate"];
            };
        };
        responses: {
            /** @description The new tag. */
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
                     *       "id": 1900000001,
                     *       "uuid": "5a7c9e1b-3d5f-4b7a-8c9d-0e1f2a3b4c5d",
                     *       "label": "checkout",
                     *       "color": "#3d4db6",
                     *       "description": null,
                     *       "project": 3,
                     *       "is_permanent": false,
                     *       "is_system_tag": false,
                     *       "type": "NONE"
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureTag"];
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
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The tag's number.
                 * @example 1900000001
                 */
                tag_pk: components["parameters"]["tag_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
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
                     *       "id": 1900000001,
                     *       "uuid": "5a7c9e1b-3d5f-4b7a-8c9d-0e1f2a3b4c5d",
                     *       "label": "checkout",
                     *       "color": "#3d4db6",
                     *       "description": null,
                     *       "project": 3,
                     *       "is_permanent": false,
                     *       "is_system_tag": false,
                     *       "type": "NONE"
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureTag"];
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
    replaceTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The tag's number.
                 * @example 1900000001
                 */
                tag_pk: components["parameters"]["tag_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "checkout",
                 *       "color": "#3d4db6",
                 *       "description": "All that is about paying"
                 *     }
                 */
                "application/json": components["schemas"]["FeatureTagReplace"];
            };
        };
        responses: {
            /** @description The tag. */
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
                     *       "id": 1900000001,
                     *       "uuid": "5a7c9e1b-3d5f-4b7a-8c9d-0e1f2a3b4c5d",
                     *       "label": "checkout",
                     *       "color": "#3d4db6",
                     *       "description": null,
                     *       "project": 3,
                     *       "is_permanent": false,
                     *       "is_system_tag": false,
                     *       "type": "NONE"
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureTag"];
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
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The tag's number.
                 * @example 1900000001
                 */
                tag_pk: components["parameters"]["tag_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
    updateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's number.
                 * @example 3
                 */
                project_pk: components["parameters"]["ProjectPk"];
                /**
                 * @description The tag's number.
                 * @example 1900000001
                 */
                tag_pk: components["parameters"]["tag_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "color": "#ff8800"
                 *     }
                 */
                "application/json": components["schemas"]["FeatureTagPatch"];
            };
        };
        responses: {
            /** @description The tag. */
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
                     *       "id": 1900000001,
                     *       "uuid": "5a7c9e1b-3d5f-4b7a-8c9d-0e1f2a3b4c5d",
                     *       "label": "checkout",
                     *       "color": "#3d4db6",
                     *       "description": null,
                     *       "project": 3,
                     *       "is_permanent": false,
                     *       "is_system_tag": false,
                     *       "type": "NONE"
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureTag"];
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
    listEnvironmentFeatureStates: {
        parameters: {
            query?: {
                /**
                 * @description Only that of the feature of this number.
                 * @example 11
                 */
                feature?: components["parameters"]["feature"];
                /**
                 * @description Only that of the feature of this name.
                 * @example button-colour
                 */
                feature_name?: components["parameters"]["feature_name"];
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
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the feature states. */
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
                     *           "id": 1234567890,
                     *           "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *           "enabled": true,
                     *           "feature": 11,
                     *           "environment": 5,
                     *           "identity": null,
                     *           "feature_segment": null,
                     *           "feature_state_value": "blue",
                     *           "multivariate_feature_state_values": [
                     *             {
                     *               "id": 1800000001,
                     *               "multivariate_feature_option": 1700000001,
                     *               "percentage_allocation": 50
                     *             }
                     *           ],
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z",
                     *           "live_from": "2025-01-15T10:30:00Z",
                     *           "version": 1,
                     *           "deleted_at": null,
                     *           "change_request": null,
                     *           "environment_feature_version": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureStatePage"];
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
    getEnvironmentFeatureState: {
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
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature state. */
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
                     *       "id": 1234567890,
                     *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *       "enabled": true,
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "identity": null,
                     *       "feature_segment": null,
                     *       "feature_state_value": "blue",
                     *       "multivariate_feature_state_values": [
                     *         {
                     *           "id": 1800000001,
                     *           "multivariate_feature_option": 1700000001,
                     *           "percentage_allocation": 50
                     *         }
                     *       ],
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "live_from": "2025-01-15T10:30:00Z",
                     *       "version": 1,
                     *       "deleted_at": null,
                     *       "change_request": null,
                     *       "environment_feature_version": null
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureState"];
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
    replaceEnvironmentFeatureState: {
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
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true,
                 *       "feature_state_value": "blue"
                 *     }
                 */
                "application/json": components["schemas"]["FeatureStateReplace"];
            };
        };
        responses: {
            /** @description The feature state. */
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
                     *       "id": 1234567890,
                     *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *       "enabled": true,
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "identity": null,
                     *       "feature_segment": null,
                     *       "feature_state_value": "blue",
                     *       "multivariate_feature_state_values": [
                     *         {
                     *           "id": 1800000001,
                     *           "multivariate_feature_option": 1700000001,
                     *           "percentage_allocation": 50
                     *         }
                     *       ],
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "live_from": "2025-01-15T10:30:00Z",
                     *       "version": 1,
                     *       "deleted_at": null,
                     *       "change_request": null,
                     *       "environment_feature_version": null
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureState"];
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
    deleteEnvironmentFeatureState: {
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
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
    updateEnvironmentFeatureState: {
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
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["FeatureStatePatch"];
            };
        };
        responses: {
            /** @description The feature state. */
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
                     *       "id": 1234567890,
                     *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *       "enabled": true,
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "identity": null,
                     *       "feature_segment": null,
                     *       "feature_state_value": "blue",
                     *       "multivariate_feature_state_values": [
                     *         {
                     *           "id": 1800000001,
                     *           "multivariate_feature_option": 1700000001,
                     *           "percentage_allocation": 50
                     *         }
                     *       ],
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "live_from": "2025-01-15T10:30:00Z",
                     *       "version": 1,
                     *       "deleted_at": null,
                     *       "change_request": null,
                     *       "environment_feature_version": null
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureState"];
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
    createSegmentOverride: {
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
                 * @description The feature's number.
                 * @example 11
                 */
                feature_pk: components["parameters"]["feature_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true,
                 *       "feature_state_value": {
                 *         "type": "unicode",
                 *         "string_value": "blue"
                 *       },
                 *       "feature_segment": {
                 *         "segment": 4,
                 *         "priority": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SegmentOverrideCreate"];
            };
        };
        responses: {
            /** @description The override. */
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
                     *       "id": 1234567891,
                     *       "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "enabled": true,
                     *       "feature_state_value": {
                     *         "type": "unicode",
                     *         "string_value": "blue",
                     *         "integer_value": null,
                     *         "boolean_value": null
                     *       },
                     *       "feature_segment": {
                     *         "id": 1400000001,
                     *         "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
                     *         "segment": 4,
                     *         "priority": 0
                     *       },
                     *       "multivariate_feature_state_values": []
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentOverride"];
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
    listFeatureStates: {
        parameters: {
            query: {
                /**
                 * @description The environment's number.
                 * @example 5
                 */
                environment: components["parameters"]["of_environment"];
                /**
                 * @description Only that of the feature of this number.
                 * @example 11
                 */
                feature?: components["parameters"]["feature"];
                /**
                 * @description Only that of the feature segment of this number.
                 * @example 1400000001
                 */
                feature_segment?: components["parameters"]["feature_segment"];
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
            /** @description One page of the feature states. */
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
                     *           "id": 1234567890,
                     *           "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *           "enabled": true,
                     *           "feature": 11,
                     *           "environment": 5,
                     *           "identity": null,
                     *           "feature_segment": null,
                     *           "feature_state_value": {
                     *             "type": "unicode",
                     *             "string_value": "blue",
                     *             "integer_value": null,
                     *             "boolean_value": null
                     *           },
                     *           "multivariate_feature_state_values": [
                     *             {
                     *               "id": 1800000001,
                     *               "multivariate_feature_option": 1700000001,
                     *               "percentage_allocation": 50
                     *             }
                     *           ],
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z",
                     *           "live_from": "2025-01-15T10:30:00Z",
                     *           "version": 1,
                     *           "deleted_at": null,
                     *           "change_request": null,
                     *           "environment_feature_version": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TypedFeatureStatePage"];
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
    createFeatureState: {
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
                 *       "feature": 11,
                 *       "environment": 5,
                 *       "feature_segment": 1400000001,
                 *       "enabled": true,
                 *       "feature_state_value": {
                 *         "type": "unicode",
                 *         "string_value": "blue",
                 *         "integer_value": null,
                 *         "boolean_value": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TypedFeatureStateCreate"];
            };
        };
        responses: {
            /** @description The feature state. */
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
                     *       "id": 1234567890,
                     *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *       "enabled": true,
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "identity": null,
                     *       "feature_segment": null,
                     *       "feature_state_value": {
                     *         "type": "unicode",
                     *         "string_value": "blue",
                     *         "integer_value": null,
                     *         "boolean_value": null
                     *       },
                     *       "multivariate_feature_state_values": [
                     *         {
                     *           "id": 1800000001,
                     *           "multivariate_feature_option": 1700000001,
                     *           "percentage_allocation": 50
                     *         }
                     *       ],
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "live_from": "2025-01-15T10:30:00Z",
                     *       "version": 1,
                     *       "deleted_at": null,
                     *       "change_request": null,
                     *       "environment_feature_version": null
                     *     }
                     */
                    "application/json": components["schemas"]["TypedFeatureState"];
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
    getFeatureState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature state. */
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
                     *       "id": 1234567890,
                     *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *       "enabled": true,
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "identity": null,
                     *       "feature_segment": null,
                     *       "feature_state_value": {
                     *         "type": "unicode",
                     *         "string_value": "blue",
                     *         "integer_value": null,
                     *         "boolean_value": null
                     *       },
                     *       "multivariate_feature_state_values": [
                     *         {
                     *           "id": 1800000001,
                     *           "multivariate_feature_option": 1700000001,
                     *           "percentage_allocation": 50
                     *         }
                     *       ],
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "live_from": "2025-01-15T10:30:00Z",
                     *       "version": 1,
                     *       "deleted_at": null,
                     *       "change_request": null,
                     *       "environment_feature_version": null
                     *     }
                     */
                    "application/json": components["schemas"]["TypedFeatureState"];
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
    replaceFeatureState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "feature": 11,
                 *       "environment": 5,
                 *       "enabled": true,
                 *       "feature_state_value": {
                 *         "type": "unicode",
                 *         "string_value": "blue",
                 *         "integer_value": null,
                 *         "boolean_value": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TypedFeatureStateReplace"];
            };
        };
        responses: {
            /** @description The feature state. */
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
                     *       "id": 1234567890,
                     *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *       "enabled": true,
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "identity": null,
                     *       "feature_segment": null,
                     *       "feature_state_value": {
                     *         "type": "unicode",
                     *         "string_value": "blue",
                     *         "integer_value": null,
                     *         "boolean_value": null
                     *       },
                     *       "multivariate_feature_state_values": [
                     *         {
                     *           "id": 1800000001,
                     *           "multivariate_feature_option": 1700000001,
                     *           "percentage_allocation": 50
                     *         }
                     *       ],
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "live_from": "2025-01-15T10:30:00Z",
                     *       "version": 1,
                     *       "deleted_at": null,
                     *       "change_request": null,
                     *       "environment_feature_version": null
                     *     }
                     */
                    "application/json": components["schemas"]["TypedFeatureState"];
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
    updateFeatureState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["TypedFeatureStatePatch"];
            };
        };
        responses: {
            /** @description The feature state. */
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
                     *       "id": 1234567890,
                     *       "uuid": "9e2f4b6a-1c3d-4e5f-8a7b-6c5d4e3f2a1b",
                     *       "enabled": true,
                     *       "feature": 11,
                     *       "environment": 5,
                     *       "identity": null,
                     *       "feature_segment": null,
                     *       "feature_state_value": {
                     *         "type": "unicode",
                     *         "string_value": "blue",
                     *         "integer_value": null,
                     *         "boolean_value": null
                     *       },
                     *       "multivariate_feature_state_values": [
                     *         {
                     *           "id": 1800000001,
                     *           "multivariate_feature_option": 1700000001,
                     *           "percentage_allocation": 50
                     *         }
                     *       ],
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "live_from": "2025-01-15T10:30:00Z",
                     *       "version": 1,
                     *       "deleted_at": null,
                     *       "change_request": null,
                     *       "environment_feature_version": null
                     *     }
                     */
                    "application/json": components["schemas"]["TypedFeatureState"];
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
    listFeatureSegments: {
        parameters: {
            query: {
                /**
                 * @description The environment's number.
                 * @example 5
                 */
                environment: components["parameters"]["of_environment"];
                /**
                 * @description The feature's number.
                 * @example 11
                 */
                feature: components["parameters"]["of_feature"];
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
            /** @description One page of the feature segments. */
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
                     *           "id": 1400000001,
                     *           "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
                     *           "feature": 11,
                     *           "segment": 4,
                     *           "environment": 5,
                     *           "priority": 0,
                     *           "segment_name": "Beta testers",
                     *           "is_feature_specific": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureSegmentPage"];
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
    createFeatureSegment: {
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
                 *       "feature": 11,
                 *       "segment": 4,
                 *       "environment": 5
                 *     }
                 */
                "application/json": components["schemas"]["FeatureSegmentCreate"];
            };
        };
        responses: {
            /** @description The new feature segment. */
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
                     *       "id": 1400000001,
                     *       "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
                     *       "feature": 11,
                     *       "segment": 4,
                     *       "environment": 5,
                     *       "priority": 0,
                     *       "segment_name": "Beta testers",
                     *       "is_feature_specific": false
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureSegment"];
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
    updateFeatureSegmentPriorities: {
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
                 *         "id": 1400000001,
                 *         "priority": 0
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["FeatureSegmentPriorities"];
            };
        };
        responses: {
            /** @description The feature segments that were named. */
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
                     *         "id": 1400000001,
                     *         "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
                     *         "feature": 11,
                     *         "segment": 4,
                     *         "environment": 5,
                     *         "priority": 0,
                     *         "segment_name": "Beta testers",
                     *         "is_feature_specific": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FeatureSegmentList"];
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
    getFeatureSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature segment's number.
                 * @example 1400000001
                 */
                feature_segment_pk: components["parameters"]["feature_segment_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature segment. */
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
                     *       "id": 1400000001,
                     *       "uuid": "2c4e6a8b-0d1f-4a3b-9c5d-7e8f9a0b1c2d",
                     *       "feature": 11,
                     *       "segment": 4,
                     *       "environment": 5,
                     *       "priority": 0,
                     *       "segment_name": "Beta testers",
                     *       "is_feature_specific": false
                     *     }
                     */
                    "application/json": components["schemas"]["FeatureSegment"];
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
    deleteFeatureSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feature segment's number.
                 * @example 1400000001
                 */
                feature_segment_pk: components["parameters"]["feature_segment_pk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
