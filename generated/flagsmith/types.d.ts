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
         * @description What it is for; may be empty.
         * @example Enable the new feature
         */
        Description: string;
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
        ServerKey: string;
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
            server_keys?: components["schemas"]["ServerKey"][];
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
         * @description Only segments that have this in their name; A to Z in either case.
         * @example beta
         */
        SegmentName: string;
        /**
         * @description Only segments that the identity of this number is in, by its stored traits.
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
    listSegments: {
        parameters: {
            query?: {
                /**
                 * @description Only segments that have this in their name; A to Z in either case.
                 * @example beta
                 */
                q?: components["parameters"]["SegmentName"];
                /**
                 * @description Only segments that the identity of this number is in, by its stored traits.
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
