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
         * @description The values between which a multivariate feature chooses, and the one that whoever gets none of them is served. A standard feature has no options. One that `GET /flags/` leaves out is not found.
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
         *     - Where the organisation does not persist traits, they count in this answer only. Other servers than the one that was told so learn of it within half a minute.
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
         * @description The same as `GET /identities/` with the identifier in the path, and the segments that the identity is in. Where the environment hides sensitive data, there are none.
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
         * @description Stores traits of any number of identities, all of them or none; null takes a stored one away. Of a trait that comes twice the last value counts.
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
         *     | percentages that hash with several numbers, or with that of another segment of the document | as conditions on dates |
         *     | a rule with conditions of its own | an override of a segment of its own |
         *
         *     What local evaluation cannot see, whatever the document says, in the versions that were tried (Node 8.1.2 and 6.2.0,
         *     Python 6.3.0 and 3.8.0, Go 4.2.0, Java 7.4.3):
         *
         *     | of a context | where |
         *     |---|---|
         *     | stored traits: only those that come with the question count | all |
         *     | what kind a trait is, within `ANY` and `NONE`: there the number 10 contains `1` | all |
         *     | texts that look like numbers stay texts, `"10"` is below `"9"`, and `"007"` is not `"7"`: send numbers as numbers | Node |
         *     | `true` and `false` in `IN`, patterns and remainders; within `ANY` and `NONE`, `10-1` is the number 10 | Node |
         *     | traits that are 0, false or empty, of identities with overrides of their own | Node |
         *     | whole numbers are no fractions: 1 is not below `2.5` | Python |
         *     | traits that are 0, false or empty: no comparison holds for them | Python 3 |
         *     | that disabled features are hidden | Node 8, Python 6 |
         *     | properties that begin with `$.`, overrides of identifiers with a comma | Node 6, Go, Java |
         *     | percentages of another property than the identity's key: they are of the key | Node 6, Go, Java, Python 3 |
         *     | `ANY` and `NONE` of rules, instead of conditions, and of versions | Node before 8.1.1, Go, Java, Python 3 |
         *     | which option an identity gets | Go |
         *     | that the value of an option is no text; it fails at a text that is compared with a number | Java |
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
    "/environments/{api_key}/webhooks/": {
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
         * List webhooks
         * @description All webhooks of the environment, the oldest first.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description From now on, every change of a feature state in the environment is posted to the URL, whichever API made it: of the environment's own state, of a segment override, of an identity override. The body is `{"event_type": "FLAG_UPDATED", "data": {"changed_by", "timestamp", "new_state", "previous_state"}}`; a new state has no previous one, and of `FLAG_DELETED` the new one is null. Events come in the order of the changes, each perhaps more than once, with the same `Webhook-Id`. With a secret, `X-Flagsmith-Signature` is the HMAC-SHA256 of the body by it, in hex. Whatever is no 2xx is tried again for a day, and what comes after it waits; 410 disables the webhook.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/webhooks/{webhook_pk}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["schemas"]["ClientKey"];
                /**
                 * @description The webhook's number.
                 * @example 7
                 */
                webhook_pk: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook, with its secret.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description What it is not told stays. Disabling it forgets what waits to be delivered.
         */
        put: operations["replaceWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description It gets nothing more, and what waits to be delivered is forgotten.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Changes what the body names. Disabling it forgets what waits to be delivered.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/environments/{api_key}/identities/": {
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
         * List identities
         * @description What is stored of users, the oldest first. Whoever is served something of their own and was never seen is not among them.
         */
        get: operations["listEnvironmentIdentities"];
        put?: never;
        /**
         * Create an identity
         * @description Without traits. Applications make identities by themselves when they ask for the first time.
         */
        post: operations["createEnvironmentIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/identities/{identity_pk}/": {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        /**
         * Get an identity
         * @description By its number.
         */
        get: operations["getEnvironmentIdentity"];
        /**
         * Write an identity
         * @description An identity keeps its identifier, which hashes and traits hang on: another one is refused.
         */
        put: operations["replaceEnvironmentIdentity"];
        post?: never;
        /**
         * Delete an identity
         * @description With its traits and with what features serve it for its own.
         */
        delete: operations["deleteEnvironmentIdentity"];
        options?: never;
        head?: never;
        /**
         * Change an identity
         * @description An identity keeps its identifier, which hashes and traits hang on: another one is refused.
         */
        patch: operations["updateEnvironmentIdentity"];
        trace?: never;
    };
    "/environments/{api_key}/identities/{identity_pk}/featurestates/": {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        /**
         * List an identity's own feature states
         * @description What features serve this identity for its own, in the order of the features.
         */
        get: operations["listIdentityFeatureStates"];
        put?: never;
        /**
         * Give an identity a feature state of its own
         * @description What is left out is as in a new feature state: not enabled, the initial value, and none of the options.
         */
        post: operations["createIdentityFeatureState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/identities/{identity_pk}/featurestates/all/": {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        /**
         * Evaluate all features for an identity
         * @description What every active feature serves the identity with its stored traits, and what decides it. Nothing is counted as an evaluation.
         */
        get: operations["listAllIdentityFeatureStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/identities/{identity_pk}/featurestates/{feature_state_pk}/": {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
                /**
                 * @description The feature state's number.
                 * @example 1234567890
                 */
                feature_state_pk: components["parameters"]["feature_state_pk"];
            };
            cookie?: never;
        };
        /**
         * Get an identity's own feature state
         * @description By its number.
         */
        get: operations["getIdentityFeatureState"];
        /**
         * Write an identity's own feature state
         * @description As PATCH does: what is left out stays, as in Flagsmith.
         */
        put: operations["replaceIdentityFeatureState"];
        post?: never;
        /**
         * Delete an identity's own feature state
         * @description The identity is served what everybody like it is.
         */
        delete: operations["deleteIdentityFeatureState"];
        options?: never;
        head?: never;
        /**
         * Change an identity's own feature state
         * @description What is left out stays.
         */
        patch: operations["updateIdentityFeatureState"];
        trace?: never;
    };
    "/environments/{api_key}/identities/{identity_pk}/traits/": {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        /**
         * List an identity's traits
         * @description In the order in which they were stored.
         */
        get: operations["listIdentityTraits"];
        put?: never;
        /**
         * Give an identity a trait
         * @description One that it has not got yet.
         */
        post: operations["createIdentityTrait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{api_key}/identities/{identity_pk}/traits/{trait_pk}/": {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
                /**
                 * @description The trait's number.
                 * @example 1400000021
                 */
                trait_pk: components["parameters"]["TraitPk"];
            };
            cookie?: never;
        };
        /**
         * Get an identity's trait
         * @description By its number.
         */
        get: operations["getIdentityTrait"];
        /**
         * Write an identity's trait
         * @description Its key may be another one, too; its number is another one then.
         */
        put: operations["replaceIdentityTrait"];
        post?: never;
        /**
         * Delete an identity's trait
         * @description With `deleteAllMatchingTraits=true`, of every identity of the environment.
         */
        delete: operations["deleteIdentityTrait"];
        options?: never;
        head?: never;
        /**
         * Change an identity's trait
         * @description What is left out stays.
         */
        patch: operations["updateIdentityTrait"];
        trace?: never;
    };
    "/projects/{project_pk}/segments/": {
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
         * List segments
         * @description The oldest first. A segment that was written natively is shown in rules as far as Flagsmith's rules can say it; what they cannot is left out.
         */
        get: operations["listSegments"];
        put?: never;
        /**
         * Create a segment
         * @description Its native key is made from its name. The percentages in its rules are hashed with the segment's number, as Flagsmith hashes them.
         */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/segments/{segment_pk}/": {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        /**
         * Get a segment
         * @description A segment that was written natively is shown in rules as far as Flagsmith's rules can say it.
         */
        get: operations["getSegment"];
        /**
         * Replace a segment
         * @description For every feature that has an override for it. What is left out becomes as in a new segment. A segment that Flagsmith's rules cannot say whole is refused.
         */
        put: operations["replaceSegment"];
        post?: never;
        /**
         * Delete a segment
         * @description Its overrides go with it, in every environment. A segment that other segments name, or native rules with more conditions, stays.
         */
        delete: operations["deleteSegment"];
        options?: never;
        head?: never;
        /**
         * Change a segment
         * @description What is left out stays. New rules for a segment that Flagsmith's rules cannot say whole are refused; it can be given another name.
         */
        patch: operations["updateSegment"];
        trace?: never;
    };
    "/projects/{project_pk}/segments/{segment_pk}/clone/": {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a segment
         * @description Makes a segment of another name with the same rules. Its percentages are hashed with its own number, and so other users are in them.
         */
        post: operations["copySegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/segments/{segment_pk}/associated-features/": {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        /**
         * List the overrides of a segment
         * @description Every feature state that features have for the segment, by environment and feature.
         */
        get: operations["listSegmentFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_pk}/segments/{segment_pk}/members/": {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        /**
         * List the members of a segment
         * @description The identities that are stored in the environment and are in the segment by their stored traits, in the order of their identifiers.
         */
        get: operations["listSegmentMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisation_pk}/import-environment/": {
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
        get?: never;
        put?: never;
        /**
         * Import an environment
         * @description Makes the environment of a document and everything that it serves: project, segments, features, feature states and
         *     overrides of segments and identities. Client key, numbers, seeds and the order of the options stay what they are, so
         *     that deployed applications go on without a change and every identity keeps what it is served. All of it is done or
         *     nothing is. What is so already is not written, and a document that comes again leaves no trace.
         *
         *     - A document of a project that was imported before adds its environment to that project. What it says of features and
         *       segments is what they become, in every environment; what it does not name stays. Among the overrides of identities
         *       those that it does not name stay, too.
         *     - A document that cannot be represented is refused, with the place of what is in the way: a feature whose name is no
         *       key, a pattern that RE2 cannot read, identities that are hashed by their numbers, a client key that another
         *       environment has, and so on.
         *     - Feature states of features that the environment has no state of are passed over, as SDKs pass them over.
         */
        post: operations["importEnvironment"];
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
         * @description A sentence, and where parts of the request are at fault an entry for each of them, by the name of the field. What concerns no field is under `non_field_errors`.
         * @example {
         *       "detail": "The request is not as the contract says: /body/email is required.",
         *       "email": [
         *         "is required"
         *       ]
         *     }
         */
        ErrorObject: {
            detail: components["schemas"]["Sentence"];
        } & {
            [key: string]: components["schemas"]["Problem"];
        };
        /**
         * @description Every answer that is not a success. A request whose `Flagsmith-SDK-User-Agent` is `flagsmith-js-sdk` is told only the sentence, where it is refused before its operation begins: that client shows an application the whole answer as a text.
         * @example {
         *       "detail": "The request is not as the contract says: /body/email is required.",
         *       "email": [
         *         "is required"
         *       ]
         *     }
         */
        Error: components["schemas"]["ErrorObject"] | components["schemas"]["Sentence"];
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
            /** @description The people whose addresses the flag has as its owner natively; without the scope `members:read`, at most oneself. */
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
            /** @description `DEFAULT`, `TARGETING_MATCH; segment=` and a name, or `SPLIT; weight=` and a percentage. An override for the identity has the name `identity_overrides`. Where the environment hides sensitive data, no name follows `TARGETING_MATCH` but that. */
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
         * @description Whether answers to applications leave out ids, traits, segments and descriptions. A trait that an application adds to, it is told.
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
        ShownTraitKey: string;
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
            keys: components["schemas"]["ShownTraitKey"][];
        };
        /**
         * @description The trait that goes.
         * @example {
         *       "key": "plan"
         *     }
         */
        TraitsDelete: {
            key: components["schemas"]["TraitKey"];
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
         * @description Where events are posted: http or https, without a user and a password, and at a public address, unless the server is set to allow private ones. The audit log tells only its origin.
         * @example https://example.org/flags
         */
        WebhookUrl: string;
        /**
         * @description What bodies are signed with; empty, they are not signed.
         * @example correct horse
         */
        WebhookSecret: string;
        /**
         * @description A URL that is told of changes.
         * @example {
         *       "id": 7,
         *       "url": "https://example.org/flags",
         *       "enabled": true,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z",
         *       "secret": "correct horse"
         *     }
         */
        Webhook: {
            id: components["schemas"]["Id"];
            url: components["schemas"]["WebhookUrl"];
            /** @description Whether it is told anything. A receiver that answers 410 makes it false. */
            enabled: boolean;
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
            secret: components["schemas"]["WebhookSecret"];
        };
        /**
         * @description All webhooks of an environment.
         * @example [
         *       {
         *         "id": 7,
         *         "url": "https://example.org/flags",
         *         "enabled": true,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z",
         *         "secret": "correct horse"
         *       }
         *     ]
         */
        WebhookList: components["schemas"]["Webhook"][];
        /**
         * @description A webhook to be.
         * @example {
         *       "url": "https://example.org/flags",
         *       "enabled": true,
         *       "secret": "correct horse"
         *     }
         */
        WebhookCreate: {
            url: components["schemas"]["WebhookUrl"];
            /** @description Whether it is told anything. A new one is, unless this is false. */
            enabled?: boolean;
            secret?: components["schemas"]["WebhookSecret"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; the rest stays.
         * @example {
         *       "enabled": false
         *     }
         */
        WebhookPatch: {
            url?: components["schemas"]["WebhookUrl"];
            /** @description Whether it is told anything. */
            enabled?: boolean;
            secret?: components["schemas"]["WebhookSecret"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A user, as stored in an environment.
         * @example {
         *       "id": 21,
         *       "identifier": "user-42",
         *       "environment": 5
         *     }
         */
        EnvironmentIdentity: {
            id: components["schemas"]["Id"];
            identifier: components["schemas"]["Identifier"];
            environment: components["schemas"]["Id"];
        };
        /**
         * @description One page of identities.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        EnvironmentIdentityPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The identities of this page. */
            results: components["schemas"]["EnvironmentIdentity"][];
        };
        /**
         * @description What the identity is called.
         * @example {
         *       "identifier": "user-42"
         *     }
         */
        EnvironmentIdentityWrite: {
            identifier: components["schemas"]["Identifier"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What the identity is called, which stays.
         * @example {
         *       "identifier": "user-42"
         *     }
         */
        EnvironmentIdentityPatch: {
            identifier?: components["schemas"]["Identifier"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A feature state of an identity.
         * @example {
         *       "feature": 11,
         *       "enabled": true,
         *       "feature_state_value": "blue"
         *     }
         */
        IdentityFeatureStateCreate: {
            feature: components["schemas"]["Id"];
            /** @description Whether the feature is enabled. */
            enabled?: boolean;
            feature_state_value?: components["schemas"]["FeatureValueInput"];
            /** @description Options that are not named have none; together at most 100. */
            multivariate_feature_state_values?: components["schemas"]["OptionShareInput"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A feature, in short.
         * @example {
         *       "id": 11,
         *       "name": "colour",
         *       "type": "STANDARD"
         *     }
         */
        FeatureInShort: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Key"];
            /**
             * @description Whether it has options.
             * @enum {string}
             */
            type: "STANDARD" | "MULTIVARIATE";
        };
        /**
         * @description A segment, in short.
         * @example {
         *       "id": 4,
         *       "name": "Beta users"
         *     }
         */
        SegmentInShort: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
        };
        /**
         * @description What an option serves.
         * @example {
         *       "value": "red"
         *     }
         */
        OptionValue: {
            value: components["schemas"]["FeatureValue"];
        };
        /**
         * @description An option and its percentage.
         * @example {
         *       "multivariate_feature_option": {
         *         "value": "red"
         *       },
         *       "percentage_allocation": 50
         *     }
         */
        OptionInShort: {
            multivariate_feature_option: components["schemas"]["OptionValue"];
            /** @description Percent. */
            percentage_allocation: number;
        };
        /**
         * @description What a feature serves an identity.
         * @example {
         *       "feature": {
         *         "id": 11,
         *         "name": "colour",
         *         "type": "STANDARD"
         *       },
         *       "enabled": true,
         *       "feature_state_value": "blue",
         *       "overridden_by": "SEGMENT",
         *       "segment": {
         *         "id": 4,
         *         "name": "Beta users"
         *       },
         *       "multivariate_feature_state_values": []
         *     }
         */
        IdentityEvaluation: {
            feature: components["schemas"]["FeatureInShort"];
            /** @description Whether the feature is enabled for the identity. */
            enabled: boolean;
            feature_state_value: components["schemas"]["FeatureValue"];
            /**
             * @description What decides in the place of the environment; null is nothing, or a native rule that is for no single segment.
             * @enum {string|null}
             */
            overridden_by: "SEGMENT" | "IDENTITY" | null;
            /** @description The segment that decides, where one does. */
            segment: components["schemas"]["SegmentInShort"] | null;
            /** @description The options between which the deciding feature state chooses. */
            multivariate_feature_state_values: components["schemas"]["OptionInShort"][];
        };
        /**
         * @description What every active feature serves, in the order of their names.
         * @example [
         *       {
         *         "feature": {
         *           "id": 11,
         *           "name": "colour",
         *           "type": "STANDARD"
         *         },
         *         "enabled": true,
         *         "feature_state_value": "blue",
         *         "overridden_by": "SEGMENT",
         *         "segment": {
         *           "id": 4,
         *           "name": "Beta users"
         *         },
         *         "multivariate_feature_state_values": []
         *       }
         *     ]
         */
        IdentityEvaluationList: components["schemas"]["IdentityEvaluation"][];
        /**
         * @description Of which kind a value is; `unicode` is text.
         * @example unicode
         * @enum {string}
         */
        TraitValueType: "int" | "unicode" | "bool" | "float";
        /**
         * @description A trait of an identity.
         * @example {
         *       "id": 1400000021,
         *       "trait_key": "plan",
         *       "value_type": "unicode",
         *       "integer_value": null,
         *       "string_value": "pro",
         *       "boolean_value": null,
         *       "float_value": null,
         *       "created_date": "2025-01-15T10:30:00Z"
         *     }
         */
        IdentityTrait: {
            id: components["schemas"]["Id"];
            trait_key: components["schemas"]["ShownTraitKey"];
            value_type: components["schemas"]["TraitValueType"];
            /** @description Of type int; else null. */
            integer_value: number | null;
            /** @description Of type unicode; else null. What is stored natively as a list or an object is its JSON. */
            string_value: string | null;
            /** @description Of type bool; else null. */
            boolean_value: boolean | null;
            /** @description Of type float; else null. */
            float_value: number | null;
            /** @description When its identity was made. */
            created_date: components["schemas"]["Time"];
        };
        /**
         * @description One page of traits.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        IdentityTraitPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The traits of this page. */
            results: components["schemas"]["IdentityTrait"][];
        };
        /**
         * @description A new trait. Without `value_type`, the value that is not null counts.
         * @example {
         *       "trait_key": "plan",
         *       "value_type": "unicode",
         *       "string_value": "pro"
         *     }
         */
        IdentityTraitCreate: {
            trait_key: components["schemas"]["TraitKey"];
            value_type?: components["schemas"]["TraitValueType"];
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
            /** @description Of type float. */
            float_value?: number | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What the trait is to be. Without `value_type`, the value that is not null counts.
         * @example {
         *       "trait_key": "plan",
         *       "value_type": "unicode",
         *       "string_value": "pro"
         *     }
         */
        IdentityTraitReplace: {
            trait_key: components["schemas"]["TraitKey"];
            value_type?: components["schemas"]["TraitValueType"];
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
            /** @description Of type float. */
            float_value?: number | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change. Without any value, the value stays.
         * @example {
         *       "string_value": "free"
         *     }
         */
        IdentityTraitPatch: {
            trait_key?: components["schemas"]["TraitKey"];
            value_type?: components["schemas"]["TraitValueType"];
            /** @description Of type int. */
            integer_value?: number | null;
            /** @description Of type unicode. */
            string_value?: string | null;
            /** @description Of type bool. */
            boolean_value?: boolean | null;
            /** @description Of type float. */
            float_value?: number | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The number of the only feature that the segment is for; null, it is for all.
         * @example null
         */
        SegmentFeature: components["schemas"]["Id"] | null;
        /**
         * @description Nothing is kept about segments beside what they are.
         * @example []
         */
        SegmentMetadata: unknown[];
        /**
         * @description Nobody counts members before they are asked for.
         * @example []
         */
        SegmentMembershipCounts: unknown[];
        /**
         * @description Of each of the two lists, whether all, any or none of it must hold. A list without any holds.
         * @example ALL
         * @enum {string}
         */
        RuleType: "ALL" | "ANY" | "NONE";
        /**
         * @description Reads the value as the type that the trait has; text that looks like a number is one. Patterns are those of RE2, and
         *     begin where the text does. The value of MODULO is `divisor|remainder`, that of IN a list with commas or in JSON, that of
         *     PERCENTAGE_SPLIT a percentage.
         * @example EQUAL
         * @enum {string}
         */
        ConditionOperator: "EQUAL" | "NOT_EQUAL" | "GREATER_THAN" | "GREATER_THAN_INCLUSIVE" | "LESS_THAN" | "LESS_THAN_INCLUSIVE" | "CONTAINS" | "NOT_CONTAINS" | "REGEX" | "MODULO" | "IN" | "IS_SET" | "IS_NOT_SET" | "PERCENTAGE_SPLIT";
        /**
         * @description One question about the user.
         * @example {
         *       "operator": "EQUAL",
         *       "property": "plan",
         *       "value": "beta",
         *       "description": null
         *     }
         */
        SegmentCondition: {
            operator: components["schemas"]["ConditionOperator"];
            /** @description A trait, or a path such as `$.identity.identifier`; null, a percentage of all users. */
            property: string | null;
            /** @description As text; null where the operator needs none. */
            value: string | null;
            /** @description Nothing is kept about single conditions. */
            description: null;
        };
        /**
         * @description Conditions, and rules with conditions of their own; both lists must hold.
         * @example {
         *       "type": "ANY",
         *       "conditions": [
         *         {
         *           "operator": "EQUAL",
         *           "property": "plan",
         *           "value": "beta",
         *           "description": null
         *         }
         *       ],
         *       "rules": []
         *     }
         */
        SegmentRule: {
            type: components["schemas"]["RuleType"];
            /** @description Questions about the user. */
            conditions: components["schemas"]["SegmentCondition"][];
            /** @description As the rule that they stand in, one level deeper. */
            rules: components["schemas"]["SegmentRule"][];
        };
        /**
         * @description Rules by which users are told apart; features serve those who are in the segment something of its own.
         * @example {
         *       "id": 12,
         *       "uuid": "3d6c0f8a-51b7-4e2d-9c44-70a1b9e5d216",
         *       "name": "Beta users",
         *       "description": null,
         *       "project": 3,
         *       "feature": null,
         *       "version_of": null,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z",
         *       "managed_by": null,
         *       "metadata": [],
         *       "membership_counts": [],
         *       "rules": [
         *         {
         *           "type": "ALL",
         *           "conditions": [],
         *           "rules": [
         *             {
         *               "type": "ANY",
         *               "conditions": [
         *                 {
         *                   "operator": "EQUAL",
         *                   "property": "plan",
         *                   "value": "beta",
         *                   "description": null
         *                 }
         *               ],
         *               "rules": []
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        Segment: {
            id: components["schemas"]["Id"];
            uuid: components["schemas"]["Uuid"];
            name: components["schemas"]["Name"];
            /** @description What it is for; null, nobody has said. */
            description: components["schemas"]["Description"] | null;
            project: components["schemas"]["Id"];
            feature: components["schemas"]["SegmentFeature"];
            /** @description Segments have no versions here. */
            version_of: null;
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
            /** @description Nothing but people and their programs manages segments. */
            managed_by: null;
            metadata: components["schemas"]["SegmentMetadata"];
            membership_counts: components["schemas"]["SegmentMembershipCounts"];
            /** @description All of them must hold; without any, nobody is in the segment. */
            rules: components["schemas"]["SegmentRule"][];
        };
        /**
         * @description One page of the segments.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        SegmentPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The segments of this page. */
            results: components["schemas"]["Segment"][];
        };
        /**
         * @description One value.
         * @example beta
         */
        ConditionScalarInput: string | number | boolean | null;
        /**
         * @description The members of IN; as JSON they have at most 1,000 characters.
         * @example [
         *       "beta",
         *       "gamma"
         *     ]
         */
        ConditionListInput: components["schemas"]["ConditionScalarInput"][];
        /**
         * @description What the trait is compared with. It is kept as text, true and false as `True` and `False`, and a list as JSON.
         * @example beta
         */
        ConditionValueInput: components["schemas"]["ConditionScalarInput"] | components["schemas"]["ConditionListInput"];
        /**
         * @description A question about the user. Its description is passed over.
         * @example {
         *       "operator": "EQUAL",
         *       "property": "plan",
         *       "value": "beta"
         *     }
         */
        SegmentConditionInput: {
            operator: components["schemas"]["ConditionOperator"];
            /** @description A trait, or a path such as `$.identity.identifier`. Only a percentage can do without. */
            property?: string | null;
            value?: components["schemas"]["ConditionValueInput"];
            /** @description True leaves the condition out. */
            delete?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A rule, as it is to be. Numbers of rules and conditions are passed over, because all of them are written anew.
         * @example {
         *       "type": "ANY",
         *       "conditions": [
         *         {
         *           "operator": "EQUAL",
         *           "property": "plan",
         *           "value": "beta"
         *         }
         *       ]
         *     }
         */
        SegmentRuleInput: {
            type: components["schemas"]["RuleType"];
            /** @description Questions about the user. */
            conditions?: components["schemas"]["SegmentConditionInput"][];
            /** @description Rules with conditions only. */
            rules?: components["schemas"]["SegmentRuleInput"][];
            /** @description True leaves the rule out. */
            delete?: boolean;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description All of them must hold. A rule can have rules, and those have conditions only; there are at most 100 conditions in all.
         * @example [
         *       {
         *         "type": "ALL",
         *         "rules": [
         *           {
         *             "type": "ANY",
         *             "conditions": [
         *               {
         *                 "operator": "EQUAL",
         *                 "property": "plan",
         *                 "value": "beta"
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     ]
         */
        SegmentRuleInputs: components["schemas"]["SegmentRuleInput"][];
        /**
         * @description A segment, as it is to be.
         * @example {
         *       "name": "Beta users",
         *       "rules": [
         *         {
         *           "type": "ALL",
         *           "rules": [
         *             {
         *               "type": "ANY",
         *               "conditions": [
         *                 {
         *                   "operator": "EQUAL",
         *                   "property": "plan",
         *                   "value": "beta"
         *                 }
         *               ]
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        SegmentCreate: {
            name: components["schemas"]["Name"];
            /** @description What it is for. */
            description?: components["schemas"]["Description"] | null;
            feature?: components["schemas"]["SegmentFeature"];
            rules: components["schemas"]["SegmentRuleInputs"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is to change; the rest stays.
         * @example {
         *       "name": "Beta testers"
         *     }
         */
        SegmentPatch: {
            name?: components["schemas"]["Name"];
            /** @description What it is for. */
            description?: components["schemas"]["Description"] | null;
            feature?: components["schemas"]["SegmentFeature"];
            rules?: components["schemas"]["SegmentRuleInputs"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What the copy is called.
         * @example {
         *       "name": "Beta users of tomorrow"
         *     }
         */
        SegmentClone: {
            name: components["schemas"]["Name"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A feature that serves the segment something of its own in an environment.
         * @example {
         *       "id": 1234567890,
         *       "feature": 7,
         *       "environment": 5
         *     }
         */
        SegmentFeatureState: {
            /** @description The number of the feature state. */
            id: number;
            feature: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
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
        SegmentFeaturePage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The feature states of this page. */
            results: components["schemas"]["SegmentFeatureState"][];
        };
        /**
         * @description An identity that is in the segment.
         * @example {
         *       "id": 4,
         *       "identifier": "user-42",
         *       "environment": 5
         *     }
         */
        SegmentMember: {
            id: components["schemas"]["Id"];
            /** @description What applications call the user. */
            identifier: string;
            environment: components["schemas"]["Id"];
        };
        /**
         * @description One page of the members.
         * @example {
         *       "count": 0,
         *       "next": null,
         *       "previous": null,
         *       "results": []
         *     }
         */
        SegmentMemberPage: {
            count: components["schemas"]["Count"];
            next: components["schemas"]["PageUrl"];
            previous: components["schemas"]["PageUrl"];
            /** @description The members of this page. */
            results: components["schemas"]["SegmentMember"][];
        };
        /**
         * @description A number by which the other server calls something. It is kept where the organisation has nothing of that number yet.
         * @example 7
         */
        ImportedNumber: number;
        /**
         * @description What the other server calls something. The first 200 characters are kept.
         * @example Shop
         */
        ImportedName: string;
        /**
         * @description What the other server calls something; null, nothing.
         * @example Production
         */
        ImportedNameOrNone: components["schemas"]["ImportedName"] | null;
        /**
         * @description A setting; null, nobody has set it.
         * @example true
         */
        ImportedSetting: boolean | null;
        /**
         * @description What the trait is compared with, as text.
         * @example beta
         */
        ImportedConditionValue: string | number | boolean | null;
        /**
         * @description One question about the user.
         * @example {
         *       "operator": "EQUAL",
         *       "property_": "plan",
         *       "value": "beta"
         *     }
         */
        ImportedCondition: {
            operator: components["schemas"]["ConditionOperator"];
            /** @description A trait, or a path such as `$.identity.identifier`. Only a percentage can do without. */
            property_?: string | null;
            /** @description A trait, or a path such as `$.identity.identifier`. Only a percentage can do without. */
            property?: string | null;
            value?: components["schemas"]["ImportedConditionValue"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Conditions, and rules with conditions of their own; both lists must hold.
         * @example {
         *       "type": "ALL",
         *       "conditions": [
         *         {
         *           "operator": "EQUAL",
         *           "property_": "plan",
         *           "value": "beta"
         *         }
         *       ],
         *       "rules": []
         *     }
         */
        ImportedRule: {
            type: components["schemas"]["RuleType"];
            /** @description Questions about the user. */
            conditions?: components["schemas"]["ImportedCondition"][];
            /** @description As the rule that they stand in. */
            rules?: components["schemas"]["ImportedRule"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The feature of a feature state.
         * @example {
         *       "id": 7,
         *       "name": "new-checkout",
         *       "type": "STANDARD"
         *     }
         */
        ImportedFeature: {
            id: components["schemas"]["ImportedNumber"];
            name: components["schemas"]["ImportedName"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The value of a feature state.
         * @example blue
         */
        ImportedValue: string | number | boolean | null;
        /**
         * @description A number by which the other server calls something; null, it has none.
         * @example 21
         */
        ImportedNumberOrNone: number | null;
        /**
         * @description What hashes begin with where there is no number; its letters as they are written.
         * @example 9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20
         */
        ImportedUuid: string | null;
        /**
         * @description Of a segment's feature state; null, it is no segment's.
         * @example {
         *       "priority": 0
         *     }
         */
        ImportedPriority: ({
            /** @description The lower, the stronger; null, the weakest. */
            priority?: number | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        }) | null;
        /**
         * @description One of the values between which the feature chooses.
         * @example {
         *       "id": 9,
         *       "value": "blue",
         *       "key": null
         *     }
         */
        ImportedOption: {
            id?: components["schemas"]["ImportedNumberOrNone"];
            key?: components["schemas"]["ImportedNameOrNone"];
            value: components["schemas"]["ImportedValue"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The share of one option.
         * @example {
         *       "id": 31,
         *       "percentage_allocation": 50,
         *       "multivariate_feature_option": {
         *         "id": 9,
         *         "value": "blue"
         *       }
         *     }
         */
        ImportedShare: {
            id?: components["schemas"]["ImportedNumberOrNone"];
            mv_fs_value_uuid?: components["schemas"]["ImportedUuid"];
            /** @description Percent. */
            percentage_allocation: number;
            multivariate_feature_option: components["schemas"]["ImportedOption"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What an environment, a segment or an identity is served of a feature.
         * @example {
         *       "feature": {
         *         "id": 7,
         *         "name": "new-checkout",
         *         "type": "STANDARD"
         *       },
         *       "enabled": true,
         *       "feature_state_value": null,
         *       "django_id": 21,
         *       "multivariate_feature_state_values": []
         *     }
         */
        ImportedState: {
            feature: components["schemas"]["ImportedFeature"];
            /** @description Whether the feature is enabled. */
            enabled: boolean;
            feature_state_value?: components["schemas"]["ImportedValue"];
            django_id?: components["schemas"]["ImportedNumberOrNone"];
            featurestate_uuid?: components["schemas"]["ImportedUuid"];
            feature_segment?: components["schemas"]["ImportedPriority"];
            /** @description The shares of the feature's options. They add up to 100 percent at most. */
            multivariate_feature_state_values?: components["schemas"]["ImportedShare"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A segment, and what those who are in it are served.
         * @example {
         *       "id": 12,
         *       "name": "Beta users",
         *       "rules": [
         *         {
         *           "type": "ALL",
         *           "conditions": [
         *             {
         *               "operator": "EQUAL",
         *               "property_": "plan",
         *               "value": "beta"
         *             }
         *           ],
         *           "rules": []
         *         }
         *       ],
         *       "feature_states": []
         *     }
         */
        ImportedSegment: {
            id: components["schemas"]["ImportedNumber"];
            name: components["schemas"]["ImportedName"];
            /** @description All of them must hold; without any, nobody is in the segment. */
            rules: components["schemas"]["ImportedRule"][];
            /** @description Of each feature one at most. */
            feature_states?: components["schemas"]["ImportedState"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description The project that the environment lies in.
         * @example {
         *       "id": 3,
         *       "name": "Shop",
         *       "segments": []
         *     }
         */
        ImportedProject: {
            id: components["schemas"]["ImportedNumber"];
            name: components["schemas"]["ImportedName"];
            hide_disabled_flags?: components["schemas"]["ImportedSetting"];
            /** @description Numbers of the features that client keys do not see. */
            server_key_only_feature_ids?: components["schemas"]["ImportedNumber"][];
            /** @description The segments of the project, with the feature states that they have in this environment. */
            segments?: components["schemas"]["ImportedSegment"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What one identity is served.
         * @example {
         *       "identifier": "user-42",
         *       "identity_features": [
         *         {
         *           "feature": {
         *             "id": 7,
         *             "name": "new-checkout"
         *           },
         *           "enabled": false
         *         }
         *       ]
         *     }
         */
        ImportedIdentity: {
            /** @description What applications call the user. */
            identifier: string;
            /** @description Of each feature one at most. */
            identity_features: components["schemas"]["ImportedState"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description What `GET environment-document/` answers, here or at any other server of this API, of any age: fields that an older one
         *     leaves out are as they were then, and what is not named here is passed over. Of a document in pages, the first one has
         *     everything, and the others more identities.
         * @example {
         *       "id": 5,
         *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "name": "Production",
         *       "project": {
         *         "id": 3,
         *         "name": "Shop",
         *         "segments": []
         *       },
         *       "feature_states": [
         *         {
         *           "feature": {
         *             "id": 7,
         *             "name": "new-checkout",
         *             "type": "STANDARD"
         *           },
         *           "enabled": true,
         *           "feature_state_value": null,
         *           "django_id": 21
         *         }
         *       ]
         *     }
         */
        ImportedEnvironment: {
            id: components["schemas"]["ImportedNumber"];
            /** @description The client key. It becomes the environment's own, so that deployed applications go on. */
            api_key: string;
            name?: components["schemas"]["ImportedNameOrNone"];
            allow_client_traits?: components["schemas"]["ImportedSetting"];
            hide_sensitive_data?: components["schemas"]["ImportedSetting"];
            hide_disabled_flags?: components["schemas"]["ImportedSetting"];
            use_identity_composite_key_for_hashing?: components["schemas"]["ImportedSetting"];
            use_identity_overrides_in_local_eval?: components["schemas"]["ImportedSetting"];
            project: components["schemas"]["ImportedProject"];
            /** @description What the environment serves where nothing else does, of each feature once. */
            feature_states: components["schemas"]["ImportedState"][];
            /** @description What single identities are served. */
            identity_overrides?: components["schemas"]["ImportedIdentity"][];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A key that servers send as `X-Environment-Key`, made by another server of this API; none of Burgee's own.
         * @example ser.aB3dE6gH9jK2mN5pQ8sT1v
         */
        ImportedServerKey: string;
        /**
         * @description An environment of another server of Flagsmith's API, and keys of its servers.
         * @example {
         *       "document": {
         *         "id": 5,
         *         "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *         "name": "Production",
         *         "project": {
         *           "id": 3,
         *           "name": "Shop",
         *           "segments": []
         *         },
         *         "feature_states": [
         *           {
         *             "feature": {
         *               "id": 7,
         *               "name": "new-checkout",
         *               "type": "STANDARD"
         *             },
         *             "enabled": true,
         *             "feature_state_value": null,
         *             "django_id": 21
         *           }
         *         ]
         *       },
         *       "server_keys": [
         *         "ser.aB3dE6gH9jK2mN5pQ8sT1v"
         *       ]
         *     }
         */
        EnvironmentImport: {
            document: components["schemas"]["ImportedEnvironment"];
            /** @description The keys `ser.…` that servers fetch the document with. They work at once; only their hashes are kept. */
            server_keys?: components["schemas"]["ImportedServerKey"][];
        };
        /**
         * @description How many things of each kind. All that the environment serves of a feature, overrides among it, is counted as one of `feature_states`.
         * @example {
         *       "projects": 1,
         *       "environments": 1,
         *       "server_keys": 1,
         *       "segments": 0,
         *       "features": 1,
         *       "feature_states": 1
         *     }
         */
        ImportCounts: {
            projects: components["schemas"]["Count"];
            environments: components["schemas"]["Count"];
            server_keys: components["schemas"]["Count"];
            segments: components["schemas"]["Count"];
            features: components["schemas"]["Count"];
            feature_states: components["schemas"]["Count"];
        };
        /**
         * @description What was done, or would be.
         * @example {
         *       "dry_run": false,
         *       "project": 3,
         *       "environment": 5,
         *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "created": {
         *         "projects": 1,
         *         "environments": 1,
         *         "server_keys": 1,
         *         "segments": 0,
         *         "features": 1,
         *         "feature_states": 1
         *       },
         *       "changed": {
         *         "projects": 0,
         *         "environments": 0,
         *         "server_keys": 0,
         *         "segments": 0,
         *         "features": 0,
         *         "feature_states": 0
         *       },
         *       "unchanged": {
         *         "projects": 0,
         *         "environments": 0,
         *         "server_keys": 0,
         *         "segments": 0,
         *         "features": 0,
         *         "feature_states": 0
         *       }
         *     }
         */
        EnvironmentImportReport: {
            /** @description Whether nothing was kept. */
            dry_run: boolean;
            project: components["schemas"]["Id"];
            environment: components["schemas"]["Id"];
            /** @description The client key of the environment. */
            api_key: string;
            created: components["schemas"]["ImportCounts"];
            changed: components["schemas"]["ImportCounts"];
            unchanged: components["schemas"]["ImportCounts"];
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
        /** @description The database is away, and what was asked for is not in memory; or too many passwords are waiting to be checked, or too many streams are open. */
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
        /**
         * @description Only those of the organisation of this number.
         * @example 1
         */
        OrganisationFilter: components["schemas"]["Id"];
        /**
         * @description Only those of the project of this number.
         * @example 3
         */
        ProjectFilter: components["schemas"]["Id"];
        /**
         * @description The server key's number.
         * @example 9
         */
        EnvironmentKeyPk: components["schemas"]["Id"];
        /**
         * @description Only identities that have this in their identifier, A to Z in either case; in double quotes, only the one that is called exactly so.
         * @example user-4
         */
        IdentitySearch: string;
        /**
         * @description The identity's number.
         * @example 21
         */
        IdentityPk: components["schemas"]["Id"];
        /**
         * @description Only the feature state of the feature of this number.
         * @example 11
         */
        IdentityStateFeature: components["schemas"]["Id"];
        /**
         * @description The trait's number.
         * @example 1400000021
         */
        TraitPk: components["schemas"]["Id"];
        /**
         * @description Whether all identities of the environment lose the trait.
         * @example true
         */
        DeleteAllMatchingTraits: boolean;
        /**
         * @description Only segments that have this in their name; A to Z in either case.
         * @example beta
         */
        SegmentName: string;
        /**
         * @description Only segments that the identity of this number is in, by its stored traits; takes the scope `identities:read` besides.
         * @example 4
         */
        IdentityPkOfSegments: components["schemas"]["Id"];
        /**
         * @description Whether segments that are for one feature only are in the list.
         * @example false
         */
        IncludeFeatureSpecific: boolean;
        /**
         * @description The segment's number.
         * @example 12
         */
        SegmentPk: components["schemas"]["Id"];
        /**
         * @description Only feature states of the environment of this number.
         * @example 5
         */
        EnvironmentOfSegment: components["schemas"]["Id"];
        /**
         * @description The number of the environment whose identities are asked.
         * @example 5
         */
        EnvironmentOfMembers: components["schemas"]["Id"];
        /**
         * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
         * @example true
         */
        DryRun: boolean;
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
    listWebhooks: {
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
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
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
                     *         "url": "https://example.org/flags",
                     *         "enabled": true,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z",
                     *         "secret": "correct horse"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["WebhookList"];
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
    createWebhook: {
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.org/flags",
                 *       "enabled": true,
                 *       "secret": "correct horse"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The webhook. */
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
                     *       "url": "https://example.org/flags",
                     *       "enabled": true,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "secret": "correct horse"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
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
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["schemas"]["ClientKey"];
                /**
                 * @description The webhook's number.
                 * @example 7
                 */
                webhook_pk: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
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
                     *       "url": "https://example.org/flags",
                     *       "enabled": true,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "secret": "correct horse"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
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
    replaceWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["schemas"]["ClientKey"];
                /**
                 * @description The webhook's number.
                 * @example 7
                 */
                webhook_pk: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.org/flags",
                 *       "enabled": true,
                 *       "secret": "correct horse"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The webhook. */
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
                     *       "url": "https://example.org/flags",
                     *       "enabled": true,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "secret": "correct horse"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
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
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["schemas"]["ClientKey"];
                /**
                 * @description The webhook's number.
                 * @example 7
                 */
                webhook_pk: components["schemas"]["Id"];
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
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["schemas"]["ClientKey"];
                /**
                 * @description The webhook's number.
                 * @example 7
                 */
                webhook_pk: components["schemas"]["Id"];
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
                "application/json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description The webhook. */
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
                     *       "url": "https://example.org/flags",
                     *       "enabled": false,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "secret": "correct horse"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
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
    listEnvironmentIdentities: {
        parameters: {
            query?: {
                /**
                 * @description Only identities that have this in their identifier, A to Z in either case; in double quotes, only the one that is called exactly so.
                 * @example user-4
                 */
                q?: components["parameters"]["IdentitySearch"];
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
            /** @description One page of the identities. */
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
                     *           "id": 21,
                     *           "identifier": "user-42",
                     *           "environment": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentIdentityPage"];
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
    createEnvironmentIdentity: {
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
                 *       "identifier": "user-42"
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentIdentityWrite"];
            };
        };
        responses: {
            /** @description The new identity. */
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
                     *       "id": 21,
                     *       "identifier": "user-42",
                     *       "environment": 5
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentIdentity"];
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
    getEnvironmentIdentity: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
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
                     *       "id": 21,
                     *       "identifier": "user-42",
                     *       "environment": 5
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentIdentity"];
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
    replaceEnvironmentIdentity: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identifier": "user-42"
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentIdentityWrite"];
            };
        };
        responses: {
            /** @description The identity, as it was. */
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
                     *       "id": 21,
                     *       "identifier": "user-42",
                     *       "environment": 5
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentIdentity"];
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
    deleteEnvironmentIdentity: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
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
    updateEnvironmentIdentity: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identifier": "user-42"
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentIdentityPatch"];
            };
        };
        responses: {
            /** @description The identity, as it was. */
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
                     *       "id": 21,
                     *       "identifier": "user-42",
                     *       "environment": 5
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentIdentity"];
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
    listIdentityFeatureStates: {
        parameters: {
            query?: {
                /**
                 * @description Only the feature state of the feature of this number.
                 * @example 11
                 */
                feature?: components["parameters"]["IdentityStateFeature"];
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
                /**
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
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
                     *           "identity": 21,
                     *           "feature_segment": null,
                     *           "feature_state_value": "blue",
                     *           "multivariate_feature_state_values": [],
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
    createIdentityFeatureState: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "feature": 11,
                 *       "enabled": true,
                 *       "feature_state_value": "blue"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityFeatureStateCreate"];
            };
        };
        responses: {
            /** @description The new feature state. */
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
                     *       "identity": 21,
                     *       "feature_segment": null,
                     *       "feature_state_value": "blue",
                     *       "multivariate_feature_state_values": [],
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
    listAllIdentityFeatureStates: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is served. */
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
                     *         "feature": {
                     *           "id": 11,
                     *           "name": "colour",
                     *           "type": "STANDARD"
                     *         },
                     *         "enabled": true,
                     *         "feature_state_value": "blue",
                     *         "overridden_by": "SEGMENT",
                     *         "segment": {
                     *           "id": 4,
                     *           "name": "Beta users"
                     *         },
                     *         "multivariate_feature_state_values": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["IdentityEvaluationList"];
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
    getIdentityFeatureState: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
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
                     *       "identity": 21,
                     *       "feature_segment": null,
                     *       "feature_state_value": "blue",
                     *       "multivariate_feature_state_values": [],
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
    replaceIdentityFeatureState: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
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
            /** @description The feature state as it is now. */
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
                     *       "identity": 21,
                     *       "feature_segment": null,
                     *       "feature_state_value": "blue",
                     *       "multivariate_feature_state_values": [],
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
    deleteIdentityFeatureState: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
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
    updateIdentityFeatureState: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
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
            /** @description The feature state as it is now. */
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
                     *       "identity": 21,
                     *       "feature_segment": null,
                     *       "feature_state_value": "blue",
                     *       "multivariate_feature_state_values": [],
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
    listIdentityTraits: {
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
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
                /**
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the traits. */
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
                     *           "id": 1400000021,
                     *           "trait_key": "plan",
                     *           "value_type": "unicode",
                     *           "integer_value": null,
                     *           "string_value": "pro",
                     *           "boolean_value": null,
                     *           "float_value": null,
                     *           "created_date": "2025-01-15T10:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityTraitPage"];
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
    createIdentityTrait: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trait_key": "plan",
                 *       "value_type": "unicode",
                 *       "string_value": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityTraitCreate"];
            };
        };
        responses: {
            /** @description The new trait. */
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
                     *       "id": 1400000021,
                     *       "trait_key": "plan",
                     *       "value_type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "pro",
                     *       "boolean_value": null,
                     *       "float_value": null,
                     *       "created_date": "2025-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityTrait"];
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
    getIdentityTrait: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
                /**
                 * @description The trait's number.
                 * @example 1400000021
                 */
                trait_pk: components["parameters"]["TraitPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trait. */
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
                     *       "id": 1400000021,
                     *       "trait_key": "plan",
                     *       "value_type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "pro",
                     *       "boolean_value": null,
                     *       "float_value": null,
                     *       "created_date": "2025-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityTrait"];
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
    replaceIdentityTrait: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
                /**
                 * @description The trait's number.
                 * @example 1400000021
                 */
                trait_pk: components["parameters"]["TraitPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trait_key": "plan",
                 *       "value_type": "unicode",
                 *       "string_value": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityTraitReplace"];
            };
        };
        responses: {
            /** @description The trait as it is now. */
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
                     *       "id": 1400000021,
                     *       "trait_key": "plan",
                     *       "value_type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "pro",
                     *       "boolean_value": null,
                     *       "float_value": null,
                     *       "created_date": "2025-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityTrait"];
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
    deleteIdentityTrait: {
        parameters: {
            query?: {
                /**
                 * @description Whether all identities of the environment lose the trait.
                 * @example true
                 */
                deleteAllMatchingTraits?: components["parameters"]["DeleteAllMatchingTraits"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's client key.
                 * @example 4vfqhypYjcPoGGu8ByrBaj
                 */
                api_key: components["parameters"]["EnvironmentApiKey"];
                /**
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
                /**
                 * @description The trait's number.
                 * @example 1400000021
                 */
                trait_pk: components["parameters"]["TraitPk"];
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
    updateIdentityTrait: {
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
                 * @description The identity's number.
                 * @example 21
                 */
                identity_pk: components["parameters"]["IdentityPk"];
                /**
                 * @description The trait's number.
                 * @example 1400000021
                 */
                trait_pk: components["parameters"]["TraitPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "string_value": "free"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityTraitPatch"];
            };
        };
        responses: {
            /** @description The trait as it is now. */
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
                     *       "id": 1400000021,
                     *       "trait_key": "plan",
                     *       "value_type": "unicode",
                     *       "integer_value": null,
                     *       "string_value": "pro",
                     *       "boolean_value": null,
                     *       "float_value": null,
                     *       "created_date": "2025-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityTrait"];
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
    listSegments: {
        parameters: {
            query?: {
                /**
                 * @description Only segments that have this in their name; A to Z in either case.
                 * @example beta
                 */
                q?: components["parameters"]["SegmentName"];
                /**
                 * @description Only segments that the identity of this number is in, by its stored traits; takes the scope `identities:read` besides.
                 * @example 4
                 */
                identity?: components["parameters"]["IdentityPkOfSegments"];
                /**
                 * @description Whether segments that are for one feature only are in the list.
                 * @example false
                 */
                include_feature_specific?: components["parameters"]["IncludeFeatureSpecific"];
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
            /** @description One page of the segments. */
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
                     *           "id": 12,
                     *           "uuid": "3d6c0f8a-51b7-4e2d-9c44-70a1b9e5d216",
                     *           "name": "Beta users",
                     *           "description": null,
                     *           "project": 3,
                     *           "feature": null,
                     *           "version_of": null,
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z",
                     *           "managed_by": null,
                     *           "metadata": [],
                     *           "membership_counts": [],
                     *           "rules": [
                     *             {
                     *               "type": "ALL",
                     *               "conditions": [],
                     *               "rules": [
                     *                 {
                     *                   "type": "ANY",
                     *                   "conditions": [
                     *                     {
                     *                       "operator": "EQUAL",
                     *                       "property": "plan",
                     *                       "value": "beta",
                     *                       "description": null
                     *                     }
                     *                   ],
                     *                   "rules": []
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentPage"];
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
    createSegment: {
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
                 *       "name": "Beta users",
                 *       "rules": [
                 *         {
                 *           "type": "ALL",
                 *           "rules": [
                 *             {
                 *               "type": "ANY",
                 *               "conditions": [
                 *                 {
                 *                   "operator": "EQUAL",
                 *                   "property": "plan",
                 *                   "value": "beta"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SegmentCreate"];
            };
        };
        responses: {
            /** @description The segment. */
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
                     *       "id": 12,
                     *       "uuid": "3d6c0f8a-51b7-4e2d-9c44-70a1b9e5d216",
                     *       "name": "Beta users",
                     *       "description": null,
                     *       "project": 3,
                     *       "feature": null,
                     *       "version_of": null,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "managed_by": null,
                     *       "metadata": [],
                     *       "membership_counts": [],
                     *       "rules": [
                     *         {
                     *           "type": "ALL",
                     *           "conditions": [],
                     *           "rules": [
                     *             {
                     *               "type": "ANY",
                     *               "conditions": [
                     *                 {
                     *                   "operator": "EQUAL",
                     *                   "property": "plan",
                     *                   "value": "beta",
                     *                   "description": null
                     *                 }
                     *               ],
                     *               "rules": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Segment"];
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
    getSegment: {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment. */
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
                     *       "id": 12,
                     *       "uuid": "3d6c0f8a-51b7-4e2d-9c44-70a1b9e5d216",
                     *       "name": "Beta users",
                     *       "description": null,
                     *       "project": 3,
                     *       "feature": null,
                     *       "version_of": null,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "managed_by": null,
                     *       "metadata": [],
                     *       "membership_counts": [],
                     *       "rules": [
                     *         {
                     *           "type": "ALL",
                     *           "conditions": [],
                     *           "rules": [
                     *             {
                     *               "type": "ANY",
                     *               "conditions": [
                     *                 {
                     *                   "operator": "EQUAL",
                     *                   "property": "plan",
                     *                   "value": "beta",
                     *                   "description": null
                     *                 }
                     *               ],
                     *               "rules": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Segment"];
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
    replaceSegment: {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Beta users",
                 *       "rules": [
                 *         {
                 *           "type": "ALL",
                 *           "rules": [
                 *             {
                 *               "type": "ANY",
                 *               "conditions": [
                 *                 {
                 *                   "operator": "EQUAL",
                 *                   "property": "plan",
                 *                   "value": "beta"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SegmentCreate"];
            };
        };
        responses: {
            /** @description The segment. */
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
                     *       "id": 12,
                     *       "uuid": "3d6c0f8a-51b7-4e2d-9c44-70a1b9e5d216",
                     *       "name": "Beta users",
                     *       "description": null,
                     *       "project": 3,
                     *       "feature": null,
                     *       "version_of": null,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "managed_by": null,
                     *       "metadata": [],
                     *       "membership_counts": [],
                     *       "rules": [
                     *         {
                     *           "type": "ALL",
                     *           "conditions": [],
                     *           "rules": [
                     *             {
                     *               "type": "ANY",
                     *               "conditions": [
                     *                 {
                     *                   "operator": "EQUAL",
                     *                   "property": "plan",
                     *                   "value": "beta",
                     *                   "description": null
                     *                 }
                     *               ],
                     *               "rules": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Segment"];
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
    deleteSegment: {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
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
    updateSegment: {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Beta testers"
                 *     }
                 */
                "application/json": components["schemas"]["SegmentPatch"];
            };
        };
        responses: {
            /** @description The segment. */
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
                     *       "id": 12,
                     *       "uuid": "3d6c0f8a-51b7-4e2d-9c44-70a1b9e5d216",
                     *       "name": "Beta users",
                     *       "description": null,
                     *       "project": 3,
                     *       "feature": null,
                     *       "version_of": null,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "managed_by": null,
                     *       "metadata": [],
                     *       "membership_counts": [],
                     *       "rules": [
                     *         {
                     *           "type": "ALL",
                     *           "conditions": [],
                     *           "rules": [
                     *             {
                     *               "type": "ANY",
                     *               "conditions": [
                     *                 {
                     *                   "operator": "EQUAL",
                     *                   "property": "plan",
                     *                   "value": "beta",
                     *                   "description": null
                     *                 }
                     *               ],
                     *               "rules": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Segment"];
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
    copySegment: {
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Beta users of tomorrow"
                 *     }
                 */
                "application/json": components["schemas"]["SegmentClone"];
            };
        };
        responses: {
            /** @description The new segment. */
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
                     *       "id": 12,
                     *       "uuid": "3d6c0f8a-51b7-4e2d-9c44-70a1b9e5d216",
                     *       "name": "Beta users",
                     *       "description": null,
                     *       "project": 3,
                     *       "feature": null,
                     *       "version_of": null,
                     *       "created_at": "2025-01-15T10:30:00Z",
                     *       "updated_at": "2025-01-15T10:30:00Z",
                     *       "managed_by": null,
                     *       "metadata": [],
                     *       "membership_counts": [],
                     *       "rules": [
                     *         {
                     *           "type": "ALL",
                     *           "conditions": [],
                     *           "rules": [
                     *             {
                     *               "type": "ANY",
                     *               "conditions": [
                     *                 {
                     *                   "operator": "EQUAL",
                     *                   "property": "plan",
                     *                   "value": "beta",
                     *                   "description": null
                     *                 }
                     *               ],
                     *               "rules": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Segment"];
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
    listSegmentFeatures: {
        parameters: {
            query?: {
                /**
                 * @description Only feature states of the environment of this number.
                 * @example 5
                 */
                environment?: components["parameters"]["EnvironmentOfSegment"];
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
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
                     *           "feature": 7,
                     *           "environment": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentFeaturePage"];
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
    listSegmentMembers: {
        parameters: {
            query: {
                /**
                 * @description The number of the environment whose identities are asked.
                 * @example 5
                 */
                environment: components["parameters"]["EnvironmentOfMembers"];
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
                 * @description The segment's number.
                 * @example 12
                 */
                segment_pk: components["parameters"]["SegmentPk"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the members. */
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
                     *           "id": 4,
                     *           "identifier": "user-42",
                     *           "environment": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentMemberPage"];
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
    importEnvironment: {
        parameters: {
            query?: {
                /**
                 * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
                 * @example true
                 */
                dry_run?: components["parameters"]["DryRun"];
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
        /** @description At most 16 MiB. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": {
                 *         "id": 5,
                 *         "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                 *         "name": "Production",
                 *         "project": {
                 *           "id": 3,
                 *           "name": "Shop",
                 *           "segments": []
                 *         },
                 *         "feature_states": [
                 *           {
                 *             "feature": {
                 *               "id": 7,
                 *               "name": "new-checkout",
                 *               "type": "STANDARD"
                 *             },
                 *             "enabled": true,
                 *             "feature_state_value": null,
                 *             "django_id": 21
                 *           }
                 *         ]
                 *       },
                 *       "server_keys": [
                 *         "ser.aB3dE6gH9jK2mN5pQ8sT1v"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentImport"];
            };
        };
        responses: {
            /** @description What was done. */
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
                     *       "dry_run": false,
                     *       "project": 3,
                     *       "environment": 5,
                     *       "api_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *       "created": {
                     *         "projects": 1,
                     *         "environments": 1,
                     *         "server_keys": 1,
                     *         "segments": 0,
                     *         "features": 1,
                     *         "feature_states": 1
                     *       },
                     *       "changed": {
                     *         "projects": 0,
                     *         "environments": 0,
                     *         "server_keys": 0,
                     *         "segments": 0,
                     *         "features": 0,
                     *         "feature_states": 0
                     *       },
                     *       "unchanged": {
                     *         "projects": 0,
                     *         "environments": 0,
                     *         "server_keys": 0,
                     *         "segments": 0,
                     *         "features": 0,
                     *         "feature_states": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentImportReport"];
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
