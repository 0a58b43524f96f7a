// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
    "/auth/login": {
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
         * @description Answers a bearer token that lasts 15 minutes, and a refresh token to go on with for 30 days. An unknown address and a wrong password take the same time and get the same answer.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stay logged in
         * @description Takes a refresh token for a new one and a new bearer token. Each is good for one use: one that comes a second time was stolen, and ends the session for everybody who has a token of it.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
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
         * @description Ends the session of the bearer token, at once and with all tokens of it.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description The person to whom the credential belongs, the organization that it acts in, their role there, and all their organizations.
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
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your personal tokens
         * @description Your tokens in this organization, without their secrets: live, expired and revoked ones.
         */
        get: operations["listPersonalTokens"];
        put?: never;
        /**
         * Create a personal token
         * @description A credential for scripts that act for you in this organization. It may do what its scopes name, as long as you may, project by project. The answer holds the whole token; it is shown this once. A personal token makes no other.
         */
        post: operations["createPersonalToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The personal token's id.
                 * @example tok_AbC12xYz
                 */
                token_id: components["parameters"]["TokenIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a personal token
         * @description One of your tokens, without its secret.
         */
        get: operations["getPersonalToken"];
        put?: never;
        post?: never;
        /**
         * Revoke a personal token
         * @description The token stops working at once. It stays in the list.
         */
        delete: operations["revokePersonalToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's id.
                 * @example org_2LwX0TnB5mYe8sGq
                 */
                organization_id: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the limits of an organization
         * @description Its plan, limits of its own, and what it may do because of both.
         */
        get: operations["getOrganizationLimits"];
        /**
         * Replace the limits of an organization
         * @description Sets the plan and the organization's own limits; those that are not named are no longer its own. The server that answers counts by them at once, others within 30 seconds. Limits that are so already are not written again.
         */
        put: operations["replaceOrganizationLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your password
         * @description Needs the password that you have. Ends all other sessions of yours, and not the one that asks.
         */
        put: operations["updatePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/membership": {
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
         * Leave the organization
         * @description Ends the membership of the person who asks in the organization that the credential acts in, with their sessions and tokens there.
         */
        delete: operations["deleteMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description The organizations that the person belongs to. A credential acts in one of them only.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Makes an empty organization whose owner is the person who asks. To work in it, they log in there, or refresh their session with its id.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's id.
                 * @example org_2LwX0TnB5mYe8sGq
                 */
                organization_id: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an organization
         * @description The organization that the credential acts in. Others of the person's are read with a credential of theirs.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description Deletes the organization with its memberships, invitations, sessions and tokens. It must have no projects any more.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /**
         * Update an organization
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. An organization that is so already is not written again.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description The people of the organization, and what they may do.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The person's id.
                 * @example usr_8sGq2LwX0TnB5mYe
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a member
         * @description One person of the organization.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Ends the membership, and the sessions and tokens of the person in this organization at once. Nobody can take away a membership that allows more than their own credential does.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Update a member
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. What the member may do changes from their next request on. Nobody can give or change a membership that allows more than their own credential does. A member who may do that already is not written again.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description The invitations of the organization, without their tokens; open, accepted, revoked and expired ones.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person
         * @description The answer holds the token to accept it with, which is good for one use within 7 days. It is shown this once. An open invitation of the same address is revoked. Nobody can give a membership that allows more than their own credential does.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Makes the person who was invited a member, and logs them in. An unknown address becomes a person with this name and this password; who is known already gives the password that they have.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invitation's id.
                 * @example inv_nB5mYe8sGq2LwX0T
                 */
                invitation_id: components["parameters"]["InvitationIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an invitation
         * @description One invitation, without its token.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Its token is good for nothing any more. It stays in the list.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description The projects that the credential can see.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Makes the project and its environments.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id or key.
                 * @example default
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description One project, by its id or key.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Deletes the project with its environments, keys and flags. There is no way back.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Update a project
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. A project that is so already is not written again.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/projects/{project_id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id or key.
                 * @example default
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        /**
         * Export a project
         * @description The whole project as one YAML file: what it is, its environments, segments and flags, and each flag's state in each
         *     environment that it was ever switched or targeted in. The same project is the same file, byte for byte. Keys,
         *     tokens and identities are not in it.
         */
        get: operations["exportProject"];
        /**
         * Import a project
         * @description Makes the project what the file says: environments, segments and flags that are missing are made, those that differ
         *     are changed, each thing as a whole. What the file does not name stays as it is: nothing is deleted, and a flag keeps
         *     its state in an environment that it does not name. All of it is done or nothing is, and what counts is how the
         *     project would be in the end: the order within the file does not matter. A file that says what is so already changes
         *     nothing, and leaves no trace. Rules keep their ids. A new environment gets a client key of its own, and no API keys.
         *
         *     The project must exist, and have the file's key: `POST /projects` makes one. YAML is that of version 1.2 with its
         *     core schema, without tags, anchors, aliases and merge keys; JSON is YAML, too.
         */
        put: operations["importProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description The environments of the project.
         */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Every flag of the project is off in it.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environment_id}": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an environment
         * @description One environment, by its id, or by its key in the project.
         */
        get: operations["getEnvironment"];
        put?: never;
        post?: never;
        /**
         * Delete an environment
         * @description Deletes the environment with its keys and the state of every flag in it. There is no way back. A project keeps its last one.
         */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        /**
         * Update an environment
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. An environment that is so already is not written again.
         */
        patch: operations["updateEnvironment"];
        trace?: never;
    };
    "/environments/{environment_id}/copy": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy many flags' states from another environment
         * @description Every flag of the project, archived ones too, or those that `flag_keys` names, become in this environment what
         *     they are in the other one, all of it or the parts that `include` names: all of them or, where one is refused,
         *     none. What is so already is not written. With `dry_run` the answer is the same, and nothing is written at all.
         *
         *     API keys cannot do this: they have one environment, and the other one is not theirs.
         */
        post: operations["copyEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environment_id}/compare": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        /**
         * Compare two environments
         * @description The flags of the project, archived ones too, whose states differ between this environment and the one that
         *     `with` names, by key. Read on with `meta.next_cursor`; nothing is counted.
         *
         *     A state that nobody has written is off, without prerequisites, overrides and rules. Rules differ by their ids,
         *     too: a rule that was written in each environment is not the same rule.
         *
         *     API keys cannot do this: they have one environment, and the other one is not theirs.
         */
        get: operations["compareEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environment_id}/api-keys": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        /**
         * List API keys
         * @description The keys of the environment, without their secrets: live, expired and revoked ones.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The answer holds the whole key. It is shown this once.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environment_id}/api-keys/rotate": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate API keys
         * @description Makes a new key in the place of the one that is named, or of every live secret key. The old keys work until the grace period ends. A secret key rotates only keys of its own environment.
         */
        post: operations["rotateApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environment_id}/api-keys/{key_id}": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
                /**
                 * @description The API key's id.
                 * @example key_8sGq2LwX0TnB5mYe
                 */
                key_id: components["parameters"]["KeyIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an API key
         * @description One key, without its secret.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The key stops working at once. It stays in the list.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List flags
         * @description The flags of the project, each with `enabled` as it is in the environment of the request.
         */
        get: operations["listFlags"];
        put?: never;
        /**
         * Create a flag
         * @description The flag is off in every environment, unless `enabled` switches it on in the environment of the request.
         */
        post: operations["createFlag"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update many flags
         * @description Makes the same changes to every flag that is named, `enabled` in the environment of the request: to all of them
         *     or, where one is refused, to none. Then the answer is 422 and `details.items` says of each flag whether it was
         *     the reason. What a flag already is stays as it is, with its version.
         *
         *     No active flag may need an archived one when all is done: flags that need each other can go together.
         */
        patch: operations["updateFlags"];
        trace?: never;
    };
    "/flags/{flag_key}": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        /**
         * Get a flag
         * @description One flag by its key.
         */
        get: operations["getFlag"];
        /**
         * Create or replace a flag
         * @description Makes the flag of this key, or makes the one that is there as the body says. What the body leaves out becomes what it would be in a new flag, but for `enabled`: without it, the flag that is there stays on or off as it was. Its type never changes, nor do its targeting, and whether it is archived. A flag that is so already is not written again.
         */
        put: operations["replaceFlag"];
        post?: never;
        /**
         * Delete a flag
         * @description Deletes the flag with its state in every environment. There is no way back; to keep it, archive it. A flag that is a prerequisite of another cannot go.
         */
        delete: operations["deleteFlag"];
        options?: never;
        head?: never;
        /**
         * Update a flag
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. Key and type stay. A flag that is so already is not written again.
         */
        patch: operations["updateFlag"];
        trace?: never;
    };
    "/flags/{flag_key}/archive": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a flag
         * @description The flag evaluates as if it did not exist; it keeps its key and everything else. A flag that an active flag needs cannot be archived.
         */
        post: operations["archiveFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{flag_key}/restore": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a flag
         * @description Takes the flag out of the archive, as it was. A flag that needs one which is still archived cannot be restored.
         */
        post: operations["restoreFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{flag_key}/usage": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        /**
         * List a flag's usage
         * @description How often the flag was evaluated in the environment of the request, by hour and variation. What was evaluated in the last seconds may be missing.
         */
        get: operations["listFlagUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{flag_key}/environments/{environment_id}": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a flag's state in an environment
         * @description Whether it is on there, for whom, and what it serves.
         */
        get: operations["getFlagEnvironment"];
        /**
         * Replace a flag's state in an environment
         * @description What the body leaves out goes back to its beginning. A state that is so already is not written again; rules without ids are new ones.
         */
        put: operations["replaceFlagEnvironment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a flag's state in an environment
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. A state that is so already is not written again.
         */
        patch: operations["updateFlagEnvironment"];
        trace?: never;
    };
    "/flags/{flag_key}/environments/{environment_id}/copy": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a flag's state from another environment
         * @description The flag becomes in this environment what it is in the other one, all of it or the parts that `include` names.
         *     Where it is so already, nothing is written.
         *
         *     API keys cannot do this: they have one environment, and the other one is not theirs.
         */
        post: operations["copyFlagEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/segments": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List segments
         * @description The segments of the project.
         */
        get: operations["listSegments"];
        put?: never;
        /**
         * Create a segment
         * @description A named condition, to be used in the rules of any flag of the project, and in other segments.
         */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/segments/{segment_key}": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segment_key: components["parameters"]["SegmentKeyPath"];
            };
            cookie?: never;
        };
        /**
         * Get a segment
         * @description One segment by its key.
         */
        get: operations["getSegment"];
        /**
         * Create or replace a segment
         * @description Makes the segment of this key, or makes the one that is there as the body says, for every flag that uses it. What the body leaves out becomes what it would be in a new segment. A segment that is so already is not written again.
         */
        put: operations["replaceSegment"];
        post?: never;
        /**
         * Delete a segment
         * @description A segment that a rule or another segment uses cannot be deleted.
         */
        delete: operations["deleteSegment"];
        options?: never;
        head?: never;
        /**
         * Update a segment
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. Every flag that uses the segment gets the change; the key stays. A segment that is so already is not written again.
         */
        patch: operations["updateSegment"];
        trace?: never;
    };
    "/segments/{segment_key}/uses": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segment_key: components["parameters"]["SegmentKeyPath"];
            };
            cookie?: never;
        };
        /**
         * List the uses of a segment
         * @description Every rule and every other segment that names the segment, of archived flags, too.
         */
        get: operations["listSegmentUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List identities
         * @description The identities that the environment has stored, with their traits.
         */
        get: operations["listIdentities"];
        /**
         * Store many identities
         * @description Stores each with exactly these traits, whether it was there before or not; all of them or, where one is refused, none. Others stay as they are.
         */
        put: operations["replaceIdentities"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{identifier}": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        /**
         * Get an identity
         * @description One identity with its traits.
         */
        get: operations["getIdentity"];
        /**
         * Store an identity
         * @description Stores exactly these traits, whether the identity was there before or not; traits that are so already are not written again. Evaluation reads them where `use_stored_traits` asks for it.
         */
        put: operations["replaceIdentity"];
        post?: never;
        /**
         * Forget an identity
         * @description Deletes the traits and takes the identity out of the overrides of every flag in the environment. The audit log names no identity either.
         */
        delete: operations["deleteIdentity"];
        options?: never;
        head?: never;
        /**
         * Update the traits of an identity
         * @description A JSON merge patch: what the body leaves out stays, a list is replaced whole, and null is what a new one begins with unless the property says otherwise. In `traits`, null removes a trait. An identity that was not there is stored.
         */
        patch: operations["updateIdentity"];
        trace?: never;
    };
    "/identities/{identifier}/overrides": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        /**
         * List the overrides of an identity
         * @description The flags that serve this targeting key a variation of its own, archived flags, too, whether traits of it are stored or not.
         */
        get: operations["listIdentityOverrides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/{identifier}/overrides/{flag_key}": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        /**
         * Get an override of an identity
         * @description The variation that the flag, archived or not, serves this targeting key, whether traits of it are stored or not.
         */
        get: operations["getIdentityOverride"];
        /**
         * Give an identity a variation
         * @description From now on the flag, where it is on, serves this targeting key the variation, whatever the rules say.
         */
        put: operations["replaceIdentityOverride"];
        post?: never;
        /**
         * Take an override back
         * @description The flag serves this targeting key what the rules say.
         */
        delete: operations["deleteIdentityOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a flag
         * @description What one flag answers for somebody. A flag that is off is no error.
         */
        post: operations["evaluateFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate/batch": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate many flags
         * @description All flags, or the named ones, for somebody. A flag that cannot be evaluated is listed under `errors`; the others are answered all the same.
         */
        post: operations["evaluateFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate/explain": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain an evaluation
         * @description The same answer as `/evaluate`, and the whole way to it: each condition with the value that was seen, each bucket, who won and why.
         */
        post: operations["explainFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report usage
         * @description Counts of evaluations that a client made by itself; they are added to the hour in which they come. A count of an unknown flag or variation is listed under `errors`; the others are added all the same.
         */
        post: operations["reportUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ruleset": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the ruleset
         * @description Everything that evaluation in the environment needs, server-only flags included: with it, `burgee/client` and the
         *     engine in `burgee/evaluation` answer as this server does, without asking it. Send the `ETag` back as
         *     `If-None-Match`: while nothing has changed the answer is 304, which costs nothing of the limit.
         */
        get: operations["getRuleset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ruleset/stream": {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the ruleset
         * @description Server-sent events that say when there is a new ruleset to get. An open stream costs nothing of the limit.
         *
         *     - `event: ruleset` comes when the stream opens and after each change, with `data: {"revision": 7, "etag": "…"}`.
         *       Who reads slowly gets the newest only.
         *     - `id:` and `etag` are the hash of the ruleset, and not the revision: a restored backup counts the same revisions
         *       again. The hash is also what the `ETag` of `getRuleset` begins with.
         *     - Who reconnects with `Last-Event-ID` hears nothing until there is another ruleset than that one.
         *     - A comment comes every 15 seconds. Who hears nothing for 45 should connect anew.
         *     - The stream ends when the environment is deleted, when the credential is revoked or expires, and when the server
         *       stops.
         */
        get: operations["streamRuleset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description What was changed in the organization, by whom and how, the newest first. Filters are taken together.
         *
         *     Read it by `page`, or by `cursor`: what is written meanwhile moves nothing.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit log
         * @description All entries that the filters leave, the newest first, an `AuditEntry` in JSON on each line. What is written after
         *     the export has begun is not in it. An export that ends before its end breaks the connection off, so that it is not
         *     taken for whole.
         */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/{entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The audit entry's id.
                 * @example aud_2LwX0TnB5mYe8sGq
                 */
                entry_id: components["parameters"]["EntryIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an audit entry
         * @description One change of one resource.
         */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where things are
         * @description The documentation and every contract that this server speaks.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Browse the contracts
         * @description A Swagger UI over every contract; it needs nothing from other hosts. Any query is taken, because the page keeps there which contract was chosen.
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
    "/openapi.json": {
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
    "/openapi.yaml": {
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
    "/contracts/{contract_name}/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contract's name, as `GET /` lists it.
                 * @example flagify
                 */
                contract_name: components["parameters"]["ContractNamePath"];
            };
            cookie?: never;
        };
        /**
         * Any contract as JSON
         * @description The document that this server runs.
         */
        get: operations["getContractJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contract_name}/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contract's name, as `GET /` lists it.
                 * @example flagify
                 */
                contract_name: components["parameters"]["ContractNamePath"];
            };
            cookie?: never;
        };
        /**
         * Any contract as YAML
         * @description The document that this server runs.
         */
        get: operations["getContractYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is it alive
         * @description Answers as long as the process does. It asks nothing else, so that a database that is away gets no server restarted.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is it ready
         * @description Asks the database, and waits a second at most. A server whose database is away is `stale`: it evaluates as it was when the database answered last, and refuses to write, so that whoever only evaluates may go on with it. One that is told to end is `stopping`. Either way `details.readiness` says so, and it heals by itself.
         */
        get: operations["getReadiness"];
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
         * @description Who wants to come in.
         * @example {
         *       "email": "admin@localhost",
         *       "password": "correct horse battery staple"
         *     }
         */
        LoginRequest: {
            /** @description The address, in any case. */
            email: string;
            /** @description The password, as it was set. */
            password: string;
            /** @description The organization of the person's to work in. Without it, the one that they are longest in. */
            organization_id?: string;
        };
        /**
         * @description A bearer token, how long it lasts, and what to go on with then.
         * @example {
         *       "access_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c3JfOHNHcTJMd1gwVG5CNW1ZZSJ9.c2lnbmF0dXJl",
         *       "token_type": "Bearer",
         *       "expires_in": 900,
         *       "refresh_token": "rt_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
         *     }
         */
        AccessToken: {
            /** @description A JWT, signed with HS256. */
            access_token: string;
            /**
             * @description How it is sent.
             * @constant
             */
            token_type: "Bearer";
            /** @description Seconds until it expires. */
            expires_in: number;
            /** @description Good for one `POST /auth/refresh` within 30 days. */
            refresh_token: string;
        };
        /**
         * @description The answer of a login.
         * @example {
         *       "data": {
         *         "access_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c3JfOHNHcTJMd1gwVG5CNW1ZZSJ9.c2lnbmF0dXJl",
         *         "token_type": "Bearer",
         *         "expires_in": 900,
         *         "refresh_token": "rt_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
         *       }
         *     }
         */
        AccessTokenEnvelope: {
            data: components["schemas"]["AccessToken"];
        };
        /**
         * @description Programs switch on it; codes are added, never changed.
         *
         *     | Code | Status | Meaning |
         *     |---|---|---|
         *     | VALIDATION_FAILED | 400 | The request is not as the contract says; `details.errors` names the spot |
         *     | BODY_MALFORMED | 400 | The body is no JSON in UTF-8; or no YAML, where the operation reads that |
         *     | AUTHENTICATION_REQUIRED | 401 | No credential was sent |
         *     | INVALID_CREDENTIALS | 401 | Wrong email or password |
         *     | TOKEN_INVALID | 401 | The token was not made by this server, was revoked, or the Authorization header is malformed |
         *     | TOKEN_EXPIRED | 401 | JWT has expired: re-authenticate; or the personal token has |
         *     | API_KEY_INVALID | 401 | The API key or environment key is malformed, unknown, expired or revoked |
         *     | INSUFFICIENT_PERMISSIONS | 403 | The credential lacks a scope; `details.required_scopes` names it |
         *     | NOT_FOUND | 404 | No operation has this path |
         *     | ORGANIZATION_NOT_FOUND | 404 | Organization does not exist, or the credential acts in another |
         *     | MEMBER_NOT_FOUND | 404 | Person is no member of the organization |
         *     | INVITATION_NOT_FOUND | 404 | Invitation is unknown, was accepted or revoked, or has expired |
         *     | PROJECT_NOT_FOUND | 404 | Project does not exist |
         *     | ENVIRONMENT_NOT_FOUND | 404 | Environment does not exist |
         *     | API_KEY_NOT_FOUND | 404 | API key does not exist in the environment |
         *     | PERSONAL_TOKEN_NOT_FOUND | 404 | You have no such personal token in this organization |
         *     | FLAG_NOT_FOUND | 404 | Flag key does not exist |
         *     | SEGMENT_NOT_FOUND | 404 | Segment key does not exist |
         *     | IDENTITY_NOT_FOUND | 404 | Nothing is stored about the identity in the environment |
         *     | OVERRIDE_NOT_FOUND | 404 | The identity has no override in the flag |
         *     | AUDIT_ENTRY_NOT_FOUND | 404 | Audit entry does not exist in the organization |
         *     | WEBHOOK_NOT_FOUND | 404 | Webhook does not exist in the environment |
         *     | CONTRACT_NOT_FOUND | 404 | No contract has this name |
         *     | METHOD_NOT_ALLOWED | 405 | The path has no such method; `Allow` lists those that it has |
         *     | ORGANIZATION_NOT_EMPTY | 409 | An organization that has projects cannot go |
         *     | LAST_ORGANIZATION | 409 | A server keeps its last organization |
         *     | LAST_OWNER | 409 | An organization keeps at least one owner |
         *     | ALREADY_MEMBER | 409 | Person is a member of the organization already |
         *     | PROJECT_KEY_CONFLICT | 409 | Project key already exists in this organization |
         *     | ENVIRONMENT_KEY_CONFLICT | 409 | Environment key already exists in this project |
         *     | CLIENT_KEY_CONFLICT | 409 | Another environment has this client key |
         *     | FLAG_KEY_CONFLICT | 409 | Flag key already exists in this project |
         *     | SEGMENT_KEY_CONFLICT | 409 | Segment key already exists in this project |
         *     | LAST_ENVIRONMENT | 409 | A project keeps at least one environment |
         *     | VARIATION_IN_USE | 409 | A variation that is served cannot be removed; `details.uses` lists where |
         *     | FLAG_IN_USE | 409 | A flag that is a prerequisite of another cannot be deleted, nor archived while that one is active; `details.uses` lists where |
         *     | SEGMENT_IN_USE | 409 | A segment that is used cannot go; `details.uses` lists where |
         *     | IDEMPOTENCY_KEY_IN_USE | 409 | A request with this `Idempotency-Key` is under way |
         *     | PRECONDITION_FAILED | 412 | The resource is not as `If-Match` says, or there is one though `If-None-Match: *` was sent; `details.current` says what it is now |
         *     | BODY_TOO_LARGE | 413 | The body is longer than the operation reads: 1 MiB, unless it says otherwise |
         *     | UNSUPPORTED_MEDIA_TYPE | 415 | The body is not of a media type that the operation reads, not in UTF-8, or compressed |
         *     | IDEMPOTENCY_KEY_REUSED | 422 | The `Idempotency-Key` came with another request before |
         *     | DRY_RUN_REQUIRED | 422 | Sample contexts are sent without `dry_run=true` |
         *     | FLAG_TYPE_IMMUTABLE | 422 | A flag's type never changes |
         *     | VARIATION_COUNT_INVALID | 422 | Boolean flags must have exactly 2 variations, others at least 1 |
         *     | VARIATION_KEY_DUPLICATE | 422 | Two variations have the same key |
         *     | VARIATION_VALUE_INVALID | 422 | A variation's value is not of the flag's type, not as its JSON Schema says, or too long to be held against it |
         *     | VARIATION_NOT_FOUND | 422 | A variation is named that the flag does not have |
         *     | JSON_SCHEMA_INVALID | 422 | The JSON Schema of a flag cannot be used or is too large, or the flag is not a json flag |
         *     | CONDITION_INVALID | 422 | A condition's operator or values do not go with its type, it names an unknown segment or nests too deep, its patterns are too large, or a percentage is finer than 0.001 |
         *     | SEGMENT_CYCLE | 422 | A segment would contain itself, over others or directly |
         *     | PREREQUISITE_INVALID | 422 | A prerequisite names a flag that does not exist or is archived, or a variation that it does not have; a flag that needs an archived one is restored; or too many flags would need each other in a row |
         *     | PREREQUISITE_CYCLE | 422 | A flag would need itself, over others or directly |
         *     | OVERRIDE_INVALID | 422 | A targeting key has two overrides in one flag, or a flag has too many |
         *     | WINDOW_INVALID | 422 | A rule's window ends before it begins |
         *     | RULE_ID_DUPLICATE | 422 | Two rules have the same id |
         *     | RULE_ROLLOUT_EXCEEDS_100 | 422 | Percentage allocations sum to more than 100 |
         *     | ROLLOUT_WEIGHT_INVALID | 422 | A weight is finer than 0.001 percent, or a variation has two |
         *     | BULK_REFUSED | 422 | One of many flags was refused, and so nothing was changed; `details.items` says of each whether it was the reason |
         *     | ENVIRONMENT_KEY_DUPLICATE | 422 | Two environments of a new project have the same key |
         *     | DOCUMENT_INVALID | 422 | In a project's document two things of a kind have the same key, or a flag has a state in an environment that does not exist |
         *     | SCOPE_NOT_HELD | 422 | A personal token would have a scope that you do not have |
         *     | EXPIRY_IN_PAST | 422 | A credential cannot expire before it exists |
         *     | MEMBERSHIP_INVALID | 422 | An owner is narrowed to projects, or a project of a membership does not exist or is named twice |
         *     | TRAITS_TOO_LARGE | 422 | An identity would have more traits than are allowed |
         *     | TIME_RANGE_INVALID | 422 | A time range does not end after it begins, or is too long |
         *     | PRECONDITION_REQUIRED | 428 | The server was started with `REQUIRE_IF_MATCH=true`, and none was sent |
         *     | RATE_LIMIT_EXCEEDED | 429 | Too many requests |
         *     | INTERNAL_ERROR | 500 | Server-side error |
         *     | SERVICE_UNAVAILABLE | 503 | The database is away, or too many passwords are waiting to be checked |
         * @example FLAG_NOT_FOUND
         * @enum {string}
         */
        ErrorCode: "VALIDATION_FAILED" | "BODY_MALFORMED" | "AUTHENTICATION_REQUIRED" | "INVALID_CREDENTIALS" | "TOKEN_INVALID" | "TOKEN_EXPIRED" | "API_KEY_INVALID" | "INSUFFICIENT_PERMISSIONS" | "NOT_FOUND" | "ORGANIZATION_NOT_FOUND" | "MEMBER_NOT_FOUND" | "INVITATION_NOT_FOUND" | "PROJECT_NOT_FOUND" | "ENVIRONMENT_NOT_FOUND" | "API_KEY_NOT_FOUND" | "PERSONAL_TOKEN_NOT_FOUND" | "FLAG_NOT_FOUND" | "SEGMENT_NOT_FOUND" | "IDENTITY_NOT_FOUND" | "OVERRIDE_NOT_FOUND" | "AUDIT_ENTRY_NOT_FOUND" | "WEBHOOK_NOT_FOUND" | "CONTRACT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "ORGANIZATION_NOT_EMPTY" | "LAST_ORGANIZATION" | "LAST_OWNER" | "ALREADY_MEMBER" | "PROJECT_KEY_CONFLICT" | "ENVIRONMENT_KEY_CONFLICT" | "CLIENT_KEY_CONFLICT" | "FLAG_KEY_CONFLICT" | "SEGMENT_KEY_CONFLICT" | "LAST_ENVIRONMENT" | "VARIATION_IN_USE" | "FLAG_IN_USE" | "SEGMENT_IN_USE" | "IDEMPOTENCY_KEY_IN_USE" | "PRECONDITION_FAILED" | "BODY_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "IDEMPOTENCY_KEY_REUSED" | "DRY_RUN_REQUIRED" | "FLAG_TYPE_IMMUTABLE" | "VARIATION_COUNT_INVALID" | "VARIATION_KEY_DUPLICATE" | "VARIATION_VALUE_INVALID" | "VARIATION_NOT_FOUND" | "JSON_SCHEMA_INVALID" | "CONDITION_INVALID" | "SEGMENT_CYCLE" | "PREREQUISITE_INVALID" | "PREREQUISITE_CYCLE" | "OVERRIDE_INVALID" | "WINDOW_INVALID" | "RULE_ID_DUPLICATE" | "RULE_ROLLOUT_EXCEEDS_100" | "ROLLOUT_WEIGHT_INVALID" | "BULK_REFUSED" | "ENVIRONMENT_KEY_DUPLICATE" | "DOCUMENT_INVALID" | "SCOPE_NOT_HELD" | "EXPIRY_IN_PAST" | "MEMBERSHIP_INVALID" | "TRAITS_TOO_LARGE" | "TIME_RANGE_INVALID" | "PRECONDITION_REQUIRED" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
        /**
         * @description One spot of the request that was refused, and why.
         * @example {
         *       "path": "/body/key",
         *       "message": "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_.-]*$\""
         *     }
         */
        FieldError: {
            /** @description A JSON pointer that begins with `/body`, `/query`, `/params` or `/headers`. */
            path: string;
            /** @description What is wrong there, and what it takes. */
            message: string;
        };
        /**
         * @description A permission, as the operations' security lists it.
         * @example flags:write
         */
        ScopeName: string;
        /**
         * @description One place where a thing is used.
         * @example {
         *       "flag_key": "new-feature",
         *       "environment_key": "prod",
         *       "segment_key": null,
         *       "path": "/rules/0/serve/variation"
         *     }
         */
        Use: {
            /** @description The flag that uses it; null where a segment does. */
            flag_key: string | null;
            /** @description The environment in which the flag uses it; null for the flag itself, and for a segment. */
            environment_key: string | null;
            /** @description The segment that uses it; null where a flag does. */
            segment_key: string | null;
            /** @description A JSON pointer into the flag's state in the environment, into the flag, or into the segment. */
            path: string;
        };
        /**
         * @description Raised by one with every change of the resource.
         * @example 1
         */
        Version: number;
        /**
         * Format: date-time
         * @description A moment in UTC, to the second.
         * @example 2025-01-15T10:30:00Z
         */
        Time: string;
        /**
         * @description `user`: a person. `api_key`: an application. `anonymous`: whoever came without a credential, where none is asked for. `system`: the server itself, or whoever has its shell.
         * @example user
         * @enum {string}
         */
        AuditActorKind: "user" | "api_key" | "anonymous" | "system";
        /**
         * @description Who did it.
         * @example {
         *       "kind": "user",
         *       "id": "usr_8sGq2LwX0TnB5mYe"
         *     }
         */
        AuditActor: {
            kind: components["schemas"]["AuditActorKind"];
            /** @description The id of the person or of the API key; `anonymous` for whoever came without a credential; `bootstrap` for what the server's first start has made, `reset-password` for a password that was reset from the shell. */
            id: string;
        };
        /**
         * @description What a resource is now that is not what the caller has seen, and who made it so.
         * @example {
         *       "etag": "\"8.0TnB5mYe8sGq2LwX\"",
         *       "version": 8,
         *       "changed_at": "2025-01-15T10:30:00Z",
         *       "changed_by": {
         *         "kind": "user",
         *         "id": "usr_8sGq2LwX0TnB5mYe"
         *       }
         *     }
         */
        CurrentState: {
            /** @description What `If-Match` would have to say. */
            etag: string;
            /** @description Null where the resource counts none. */
            version: components["schemas"]["Version"] | null;
            /** @description Null where the audit log has no entry of it, such as for traits. */
            changed_at: components["schemas"]["Time"] | null;
            changed_by: components["schemas"]["AuditActor"] | null;
        };
        /**
         * @description A name chosen by people and used in paths: letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example new-feature
         */
        Key: string;
        /**
         * @description One flag of a request about many, of which none was changed.
         * @example {
         *       "flag_key": "new-feature",
         *       "code": null,
         *       "message": null
         *     }
         */
        RefusedItem: {
            flag_key: components["schemas"]["Key"];
            /** @description Why it was refused; null where it was not. */
            code: components["schemas"]["ErrorCode"] | null;
            /** @description A sentence for people; null where it was not refused. */
            message: string | null;
        };
        /**
         * @description Why a server should be sent no requests.
         * @example {
         *       "status": "stale",
         *       "stale_seconds": 12
         *     }
         */
        Unreadiness: {
            /**
             * @description `stale`: the database does not answer. The server goes on with what it knows: it evaluates, and refuses to write. `stopping`: it answers what has begun, and ends.
             * @enum {string}
             */
            status: "stale" | "stopping";
            /** @description How many seconds ago the server knew for sure that it evaluates what the database says. */
            stale_seconds: number;
        };
        /**
         * @description What a program can use; empty where there is nothing to add.
         * @example {
         *       "errors": [
         *         {
         *           "path": "/body/key",
         *           "message": "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_.-]*$\""
         *         }
         *       ]
         *     }
         */
        ErrorDetails: {
            /** @description Where the request was refused; of several wrong spots the first that was found. */
            errors?: components["schemas"]["FieldError"][];
            /** @description The scopes that the operation asks for. */
            required_scopes?: components["schemas"]["ScopeName"][];
            /** @description Where the thing that cannot be removed is used. */
            uses?: components["schemas"]["Use"][];
            current?: components["schemas"]["CurrentState"];
            /** @description Of each thing that was asked for, in the order of the request, whether it was refused. */
            items?: components["schemas"]["RefusedItem"][];
            readiness?: components["schemas"]["Unreadiness"];
        };
        /**
         * @description What was wrong, where, and what to do.
         * @example {
         *       "code": "FLAG_NOT_FOUND",
         *       "message": "Feature flag 'my-flag' does not exist in environment 'production'.",
         *       "details": {}
         *     }
         */
        ApiError: {
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence for people; may change. */
            message: string;
            details: components["schemas"]["ErrorDetails"];
        };
        /**
         * @description Every answer that is not a success.
         * @example {
         *       "error": {
         *         "code": "FLAG_NOT_FOUND",
         *         "message": "Feature flag 'my-flag' does not exist in environment 'production'.",
         *         "details": {}
         *       }
         *     }
         */
        ErrorEnvelope: {
            error: components["schemas"]["ApiError"];
        };
        /**
         * @description Who wants to stay.
         * @example {
         *       "refresh_token": "rt_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
         *     }
         */
        RefreshRequest: {
            /** @description The one of the last answer. */
            refresh_token: string;
            /** @description Another organization of the person's, to go on in. The whole session goes there, with the tokens of it that are still good. Without it, the same. */
            organization_id?: string;
        };
        /**
         * @description The organization that the person works in.
         * @example {
         *       "id": "org_2LwX0TnB5mYe8sGq",
         *       "name": "Default organization"
         *     }
         */
        OrganizationReference: {
            /** @description Begins with `org_`. */
            id: string;
            /** @description How it is called. */
            name: string;
        };
        /**
         * @description What a person may do in the organization, or in one project of it.
         * @example editor
         * @enum {string}
         */
        Role: "owner" | "admin" | "editor" | "viewer";
        /**
         * @description What a person whose membership is narrowed may do in one project.
         * @example {
         *       "project_id": "prj_5mYe8sGq2LwX0TnB",
         *       "role": "editor"
         *     }
         */
        ProjectRole: {
            /** @description The project's id; a request may name it by its key as well. */
            project_id: string;
            role: components["schemas"]["Role"];
        };
        /**
         * @description Null: the role holds in every project. Else the person sees these projects only, with a role in each, and nothing that concerns the whole organization; those that are made later are not among them. An owner is never narrowed.
         * @example [
         *       {
         *         "project_id": "prj_5mYe8sGq2LwX0TnB",
         *         "role": "editor"
         *       }
         *     ]
         */
        ProjectRoles: components["schemas"]["ProjectRole"][] | null;
        /**
         * @description Begins with `org_`; never changes.
         * @example org_2LwX0TnB5mYe8sGq
         */
        OrganizationId: string;
        /**
         * @description A name for people.
         * @example New feature
         */
        Name: string;
        /**
         * @description An organization that the person belongs to, and what they may do there.
         * @example {
         *       "id": "org_2LwX0TnB5mYe8sGq",
         *       "name": "Default organization",
         *       "role": "owner"
         *     }
         */
        OrganizationRole: {
            id: components["schemas"]["OrganizationId"];
            name: components["schemas"]["Name"];
            role: components["schemas"]["Role"];
        };
        /**
         * @description The person who asks.
         * @example {
         *       "id": "usr_8sGq2LwX0TnB5mYe",
         *       "email": "admin@localhost",
         *       "name": "Owner",
         *       "organization": {
         *         "id": "org_2LwX0TnB5mYe8sGq",
         *         "name": "Default organization"
         *       },
         *       "role": "owner",
         *       "projects": null,
         *       "organizations": [
         *         {
         *           "id": "org_2LwX0TnB5mYe8sGq",
         *           "name": "Default organization",
         *           "role": "owner"
         *         }
         *       ]
         *     }
         */
        Me: {
            /** @description Begins with `usr_`. */
            id: string;
            /** @description The address that they log in with. */
            email: string;
            /** @description How they are called. */
            name: string;
            organization: components["schemas"]["OrganizationReference"];
            role: components["schemas"]["Role"];
            projects: components["schemas"]["ProjectRoles"];
            /** @description Every organization that the person belongs to, the oldest membership first; of more than 200 the first. */
            organizations: components["schemas"]["OrganizationRole"][];
        };
        /**
         * @description The person who asks.
         * @example {
         *       "data": {
         *         "id": "usr_8sGq2LwX0TnB5mYe",
         *         "email": "admin@localhost",
         *         "name": "Owner",
         *         "organization": {
         *           "id": "org_2LwX0TnB5mYe8sGq",
         *           "name": "Default organization"
         *         },
         *         "role": "owner",
         *         "projects": null,
         *         "organizations": [
         *           {
         *             "id": "org_2LwX0TnB5mYe8sGq",
         *             "name": "Default organization",
         *             "role": "owner"
         *           }
         *         ]
         *       }
         *     }
         */
        MeEnvelope: {
            data: components["schemas"]["Me"];
        };
        /**
         * @description `tok_` and the token's own id.
         * @example tok_AbC12xYz
         */
        PersonalTokenId: string;
        /**
         * @description The token without its secret: `bt_` and its own id.
         * @example bt_AbC12xYz
         */
        PersonalTokenPrefix: string;
        /**
         * @description A scope that a personal token can have: each but `account:write`, so that none can make another.
         * @example flags:read
         * @enum {string}
         */
        PersonalTokenScope: "account:read" | "organizations:read" | "organizations:write" | "members:read" | "members:write" | "audit:read" | "projects:read" | "projects:create" | "projects:write" | "environments:read" | "environments:write" | "api-keys:read" | "api-keys:write" | "api-keys:rotate" | "flags:read" | "flags:write" | "flags:delete" | "flags:evaluate" | "segments:read" | "segments:write" | "identities:read" | "identities:write" | "ruleset:read";
        /**
         * @description What it may do. Whatever you may do less than this, it may do less as well.
         * @example [
         *       "flags:read"
         *     ]
         */
        PersonalTokenScopes: components["schemas"]["PersonalTokenScope"][];
        /**
         * Format: date-time
         * @description A moment in UTC, to the second; null is never.
         * @example 2025-07-15T10:30:00Z
         */
        MomentOrNever: string | null;
        /**
         * Format: date-time
         * @description When it was last used, to the hour, written some seconds later; null is never.
         * @example 2025-07-15T10:30:00Z
         */
        LastUse: string | null;
        /**
         * @description A credential that a person made for a script. Its secret was shown once, when it was made.
         * @example {
         *       "id": "tok_AbC12xYz",
         *       "name": "Nightly report",
         *       "prefix": "bt_AbC12xYz",
         *       "scopes": [
         *         "flags:read"
         *       ],
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "expires_at": null,
         *       "last_used_at": null,
         *       "revoked_at": null
         *     }
         */
        PersonalToken: {
            id: components["schemas"]["PersonalTokenId"];
            name: components["schemas"]["Name"];
            prefix: components["schemas"]["PersonalTokenPrefix"];
            scopes: components["schemas"]["PersonalTokenScopes"];
            created_at: components["schemas"]["Time"];
            expires_at: components["schemas"]["MomentOrNever"];
            last_used_at: components["schemas"]["LastUse"];
            revoked_at: components["schemas"]["MomentOrNever"];
        };
        /**
         * @description Where in the list this page is.
         * @example {
         *       "page": 1,
         *       "per_page": 50,
         *       "total": 127,
         *       "next_cursor": null
         *     }
         */
        PageMeta: {
            /** @description The page's number, from 1; null in a list that is read by cursor. */
            page: number | null;
            /** @description Items per page. */
            per_page: number;
            /** @description Items on all pages together; null in a list that is read by cursor. */
            total: number | null;
            /** @description `cursor` of the next page; null at the end, and in a list that has no cursor. */
            next_cursor: string | null;
        };
        /**
         * @description One page of a person's tokens, without their secrets.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        PersonalTokenPage: {
            /** @description The tokens of this page. */
            data: components["schemas"]["PersonalToken"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description A new token.
         * @example {
         *       "name": "Nightly report",
         *       "scopes": [
         *         "flags:read"
         *       ]
         *     }
         */
        PersonalTokenCreate: {
            name: components["schemas"]["Name"];
            scopes: components["schemas"]["PersonalTokenScopes"];
            expires_at?: components["schemas"]["MomentOrNever"];
        };
        /**
         * @description The whole token, sent as `Authorization: Token …` or `Authorization: Bearer …`. It is shown this once.
         * @example bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz
         */
        PersonalTokenSecret: string;
        /**
         * @description A token that was just made, with its secret.
         * @example {
         *       "id": "tok_AbC12xYz",
         *       "name": "Nightly report",
         *       "prefix": "bt_AbC12xYz",
         *       "scopes": [
         *         "flags:read"
         *       ],
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "expires_at": null,
         *       "last_used_at": null,
         *       "revoked_at": null,
         *       "token": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
         *     }
         */
        PersonalTokenCreated: {
            id: components["schemas"]["PersonalTokenId"];
            name: components["schemas"]["Name"];
            prefix: components["schemas"]["PersonalTokenPrefix"];
            scopes: components["schemas"]["PersonalTokenScopes"];
            created_at: components["schemas"]["Time"];
            expires_at: components["schemas"]["MomentOrNever"];
            last_used_at: components["schemas"]["LastUse"];
            revoked_at: components["schemas"]["MomentOrNever"];
            token: components["schemas"]["PersonalTokenSecret"];
        };
        /**
         * @description A token that was just made.
         * @example {
         *       "data": {
         *         "id": "tok_AbC12xYz",
         *         "name": "Nightly report",
         *         "prefix": "bt_AbC12xYz",
         *         "scopes": [
         *           "flags:read"
         *         ],
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "expires_at": null,
         *         "last_used_at": null,
         *         "revoked_at": null,
         *         "token": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
         *       }
         *     }
         */
        PersonalTokenCreatedEnvelope: {
            data: components["schemas"]["PersonalTokenCreated"];
        };
        /**
         * @description One token, without its secret.
         * @example {
         *       "data": {
         *         "id": "tok_AbC12xYz",
         *         "name": "Nightly report",
         *         "prefix": "bt_AbC12xYz",
         *         "scopes": [
         *           "flags:read"
         *         ],
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "expires_at": null,
         *         "last_used_at": null,
         *         "revoked_at": null
         *       }
         *     }
         */
        PersonalTokenEnvelope: {
            data: components["schemas"]["PersonalToken"];
        };
        /**
         * @description What all requests with API keys of the organization may be together, in a minute. People are not counted with them.
         *
         *     | Plan | Requests a minute with API keys |
         *     |---|---|
         *     | free | 60 |
         *     | pro | 600 |
         *     | enterprise | what `limits.api_keys` says |
         *     | null | as many as the limits of each kind of request allow, apart from each other |
         * @example pro
         * @enum {string|null}
         */
        Plan: "free" | "pro" | "enterprise" | null;
        /**
         * @description Limits of the organization's own, in requests a minute; 0 is no limit, null what the plan or the server says.
         * @example {
         *       "management": null,
         *       "evaluation": 50000,
         *       "ruleset": null,
         *       "api_keys": null
         *     }
         */
        OwnLimits: {
            /** @description Of people and keys that manage, together. */
            management: number | null;
            /** @description Of evaluations in each environment. */
            evaluation: number | null;
            /** @description Of ruleset fetches with each key. */
            ruleset: number | null;
            /** @description Of all requests with API keys together, whatever the plan. Those are then counted here and nowhere else. */
            api_keys: number | null;
        };
        /**
         * @description What is really counted by, in requests a minute; 0 is no limit.
         * @example {
         *       "management": 1000,
         *       "evaluation": 50000,
         *       "ruleset": 100,
         *       "api_keys": 600
         *     }
         */
        EffectiveLimits: {
            /** @description Of people and keys that manage, together. */
            management: number;
            /** @description Of evaluations in each environment. */
            evaluation: number;
            /** @description Of ruleset fetches with each key. */
            ruleset: number;
            /** @description Of all requests with API keys together; null where those are counted by kind, as the others. */
            api_keys: number | null;
        };
        /**
         * @description How many requests an organization may make.
         * @example {
         *       "plan": "pro",
         *       "limits": {
         *         "management": null,
         *         "evaluation": 50000,
         *         "ruleset": null,
         *         "api_keys": null
         *       },
         *       "effective": {
         *         "management": 1000,
         *         "evaluation": 50000,
         *         "ruleset": 100,
         *         "api_keys": 600
         *       },
         *       "version": 2,
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        OrganizationLimits: {
            plan: components["schemas"]["Plan"];
            limits: components["schemas"]["OwnLimits"];
            effective: components["schemas"]["EffectiveLimits"];
            version: components["schemas"]["Version"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description How many requests an organization may make.
         * @example {
         *       "data": {
         *         "plan": "pro",
         *         "limits": {
         *           "management": null,
         *           "evaluation": 50000,
         *           "ruleset": null,
         *           "api_keys": null
         *         },
         *         "effective": {
         *           "management": 1000,
         *           "evaluation": 50000,
         *           "ruleset": 100,
         *           "api_keys": 600
         *         },
         *         "version": 2,
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        OrganizationLimitsEnvelope: {
            data: components["schemas"]["OrganizationLimits"];
        };
        /**
         * @description Limits of the organization's own, in requests a minute; 0 is no limit, null or nothing what the plan or the server says.
         * @example {
         *       "evaluation": 50000
         *     }
         */
        OwnLimitsReplace: {
            /** @description Of people and keys that manage, together. */
            management?: number | null;
            /** @description Of evaluations in each environment. */
            evaluation?: number | null;
            /** @description Of ruleset fetches with each key. */
            ruleset?: number | null;
            /** @description Of all requests with API keys together, whatever the plan. Those are then counted here and nowhere else. */
            api_keys?: number | null;
        };
        /**
         * @description The plan, and limits of the organization's own.
         * @example {
         *       "plan": "pro",
         *       "limits": {
         *         "evaluation": 50000
         *       }
         *     }
         */
        OrganizationLimitsReplace: {
            plan: components["schemas"]["Plan"];
            limits: components["schemas"]["OwnLimitsReplace"];
        };
        /**
         * @description A password to be set; any characters.
         * @example correct horse battery staple
         */
        NewPassword: string;
        /**
         * @description The password that is, and the one to be.
         * @example {
         *       "current_password": "correct horse battery staple",
         *       "new_password": "wrong donkey charger rivet"
         *     }
         */
        PasswordUpdate: {
            /** @description The password, as it was set. */
            current_password: string;
            new_password: components["schemas"]["NewPassword"];
        };
        /**
         * @description A tenant. Nothing of one organization is visible to another.
         * @example {
         *       "id": "org_2LwX0TnB5mYe8sGq",
         *       "name": "Default organization",
         *       "version": 1,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Organization: {
            id: components["schemas"]["OrganizationId"];
            name: components["schemas"]["Name"];
            version: components["schemas"]["Version"];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of the organizations.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        OrganizationPage: {
            /** @description The organizations of this page. */
            data: components["schemas"]["Organization"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description A new organization.
         * @example {
         *       "name": "Web shop"
         *     }
         */
        OrganizationCreate: {
            name: components["schemas"]["Name"];
        };
        /**
         * @description One organization.
         * @example {
         *       "data": {
         *         "id": "org_2LwX0TnB5mYe8sGq",
         *         "name": "Default organization",
         *         "version": 1,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        OrganizationEnvelope: {
            data: components["schemas"]["Organization"];
        };
        /**
         * @description What is to change; the rest stays. An organization has nothing but its name, and so null is refused.
         * @example {
         *       "name": "Web shop"
         *     }
         */
        OrganizationPatch: {
            name?: components["schemas"]["Name"];
        };
        /**
         * @description Begins with `usr_`; never changes.
         * @example usr_8sGq2LwX0TnB5mYe
         */
        UserId: string;
        /**
         * @description The address that the person logs in with, in any case; it is kept in lower case.
         * @example ada@example.org
         */
        Email: string;
        /**
         * @description How the person is called.
         * @example Ada
         */
        PersonName: string;
        /**
         * @description A person of the organization, and what they may do in it.
         * @example {
         *       "id": "usr_8sGq2LwX0TnB5mYe",
         *       "email": "ada@example.org",
         *       "name": "Ada",
         *       "role": "editor",
         *       "projects": null,
         *       "created_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Member: {
            id: components["schemas"]["UserId"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
            role: components["schemas"]["Role"];
            projects: components["schemas"]["ProjectRoles"];
            created_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of the members.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        MemberPage: {
            /** @description The members of this page. */
            data: components["schemas"]["Member"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description One member.
         * @example {
         *       "data": {
         *         "id": "usr_8sGq2LwX0TnB5mYe",
         *         "email": "ada@example.org",
         *         "name": "Ada",
         *         "role": "editor",
         *         "projects": null,
         *         "created_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        MemberEnvelope: {
            data: components["schemas"]["Member"];
        };
        /**
         * @description What is to change; the rest stays. A list of projects replaces the whole list, with null the role holds in every project. Null is refused as a role.
         * @example {
         *       "role": "admin"
         *     }
         */
        MemberPatch: {
            role?: components["schemas"]["Role"];
            projects?: components["schemas"]["ProjectRoles"];
        };
        /**
         * @description Begins with `inv_`; never changes.
         * @example inv_nB5mYe8sGq2LwX0T
         */
        InvitationId: string;
        /**
         * @description Only a pending invitation can be accepted.
         * @example pending
         * @enum {string}
         */
        InvitationStatus: "pending" | "accepted" | "revoked" | "expired";
        /**
         * @description A one-time link by which a person becomes a member.
         * @example {
         *       "id": "inv_nB5mYe8sGq2LwX0T",
         *       "email": "ada@example.org",
         *       "role": "editor",
         *       "projects": null,
         *       "status": "pending",
         *       "invited_by": "usr_8sGq2LwX0TnB5mYe",
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "expires_at": "2025-01-22T10:30:00Z"
         *     }
         */
        Invitation: {
            id: components["schemas"]["InvitationId"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            projects: components["schemas"]["ProjectRoles"];
            status: components["schemas"]["InvitationStatus"];
            invited_by: components["schemas"]["UserId"];
            created_at: components["schemas"]["Time"];
            expires_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of the invitations.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        InvitationPage: {
            /** @description The invitations of this page. */
            data: components["schemas"]["Invitation"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description Who is invited, and what they may do then.
         * @example {
         *       "email": "ada@example.org",
         *       "role": "editor"
         *     }
         */
        InvitationCreate: {
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            projects?: components["schemas"]["ProjectRoles"];
        };
        /**
         * @description What accepts the invitation, once: `inv_` and random text.
         * @example inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS
         */
        InvitationToken: string;
        /**
         * @description A new invitation, with its token. It is shown this once.
         * @example {
         *       "id": "inv_nB5mYe8sGq2LwX0T",
         *       "email": "ada@example.org",
         *       "role": "editor",
         *       "projects": null,
         *       "status": "pending",
         *       "invited_by": "usr_8sGq2LwX0TnB5mYe",
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "expires_at": "2025-01-22T10:30:00Z",
         *       "token": "inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
         *     }
         */
        InvitationCreated: {
            id: components["schemas"]["InvitationId"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            projects: components["schemas"]["ProjectRoles"];
            status: components["schemas"]["InvitationStatus"];
            invited_by: components["schemas"]["UserId"];
            created_at: components["schemas"]["Time"];
            expires_at: components["schemas"]["Time"];
            token: components["schemas"]["InvitationToken"];
        };
        /**
         * @description A new invitation.
         * @example {
         *       "data": {
         *         "id": "inv_nB5mYe8sGq2LwX0T",
         *         "email": "ada@example.org",
         *         "role": "editor",
         *         "projects": null,
         *         "status": "pending",
         *         "invited_by": "usr_8sGq2LwX0TnB5mYe",
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "expires_at": "2025-01-22T10:30:00Z",
         *         "token": "inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
         *       }
         *     }
         */
        InvitationCreatedEnvelope: {
            data: components["schemas"]["InvitationCreated"];
        };
        /**
         * @description Who comes.
         * @example {
         *       "token": "inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS",
         *       "name": "Ada",
         *       "password": "correct horse battery staple"
         *     }
         */
        InvitationAccept: {
            token: components["schemas"]["InvitationToken"];
            /** @description How an unknown person is called; without it, as their address says. Of a person who is known, the name stays. */
            name?: string;
            password: components["schemas"]["NewPassword"];
        };
        /**
         * @description One invitation.
         * @example {
         *       "data": {
         *         "id": "inv_nB5mYe8sGq2LwX0T",
         *         "email": "ada@example.org",
         *         "role": "editor",
         *         "projects": null,
         *         "status": "pending",
         *         "invited_by": "usr_8sGq2LwX0TnB5mYe",
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "expires_at": "2025-01-22T10:30:00Z"
         *       }
         *     }
         */
        InvitationEnvelope: {
            data: components["schemas"]["Invitation"];
        };
        /**
         * @description Begins with `prj_`; never changes.
         * @example prj_5mYe8sGq2LwX0TnB
         */
        ProjectId: string;
        /**
         * @description What it is for; may be empty.
         * @example Enable the new feature
         */
        Description: string;
        /**
         * @description A set of flags with its own environments.
         * @example {
         *       "id": "prj_5mYe8sGq2LwX0TnB",
         *       "key": "default",
         *       "name": "Default",
         *       "description": "",
         *       "version": 1,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Project: {
            id: components["schemas"]["ProjectId"];
            key: components["schemas"]["Key"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Description"];
            version: components["schemas"]["Version"];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of the projects.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        ProjectPage: {
            /** @description The projects of this page. */
            data: components["schemas"]["Project"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description Part of the environment's API keys, which are split at `_`: lower-case letters, digits and `-`. Never changes.
         * @example prod
         */
        EnvironmentKey: string;
        /**
         * @description Sent as `X-Environment-Key` by applications that may only evaluate. It may be published, and never changes.
         * @example 4vfqhypYjcPoGGu8ByrBaj
         */
        ClientKey: string;
        /**
         * @description A new environment; every flag is off in it. Without a client key of your own, it gets one.
         * @example {
         *       "key": "qa",
         *       "name": "Quality assurance"
         *     }
         */
        EnvironmentCreate: {
            key: components["schemas"]["EnvironmentKey"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            client_key?: components["schemas"]["ClientKey"];
        };
        /**
         * @description A new project. Without `environments` it gets dev, staging and prod.
         * @example {
         *       "key": "shop",
         *       "name": "Web shop",
         *       "environments": [
         *         {
         *           "key": "dev"
         *         },
         *         {
         *           "key": "prod",
         *           "name": "Production"
         *         }
         *       ]
         *     }
         */
        ProjectCreate: {
            key: components["schemas"]["Key"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            /** @description The environments to begin with, first the one that is taken when none is named. */
            environments?: components["schemas"]["EnvironmentCreate"][];
        };
        /**
         * @description One project.
         * @example {
         *       "data": {
         *         "id": "prj_5mYe8sGq2LwX0TnB",
         *         "key": "default",
         *         "name": "Default",
         *         "description": "",
         *         "version": 1,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        ProjectEnvelope: {
            data: components["schemas"]["Project"];
        };
        /**
         * @description What is to change; the rest stays.
         * @example {
         *       "name": "Web shop"
         *     }
         */
        ProjectPatch: {
            /** @description Null is the key. */
            name?: components["schemas"]["Name"] | null;
            /** @description Null is empty. */
            description?: components["schemas"]["Description"] | null;
        };
        /**
         * @description The version of the file's format.
         * @example 1
         * @enum {integer}
         */
        DocumentFormat: 1;
        /**
         * @description The project itself.
         * @example {
         *       "key": "default",
         *       "name": "Default"
         *     }
         */
        DocumentProject: {
            key: components["schemas"]["Key"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description An environment, without its keys.
         * @example {
         *       "key": "prod",
         *       "name": "Production"
         *     }
         */
        DocumentEnvironment: {
            key: components["schemas"]["EnvironmentKey"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description A condition as a request writes it, or one that was written through another system's API.
         * @example {
         *       "attribute": "country",
         *       "operator": "in",
         *       "values": [
         *         "CH"
         *       ]
         *     }
         */
        DocumentCondition: components["schemas"]["DocumentAllCondition"] | components["schemas"]["DocumentAnyCondition"] | components["schemas"]["DocumentNoneCondition"] | components["schemas"]["SegmentCondition"] | components["schemas"]["PercentageConditionInput"] | components["schemas"]["DocumentElementsCondition"] | components["schemas"]["AttributeConditionInput"] | components["schemas"]["DoorCondition"];
        /**
         * @description Holds when every one holds; empty, it holds.
         * @example {
         *       "all": []
         *     }
         */
        DocumentAllCondition: {
            /** @description The conditions. */
            all: components["schemas"]["DocumentCondition"][];
        };
        /**
         * @description Holds when at least one holds; empty, it does not.
         * @example {
         *       "any": []
         *     }
         */
        DocumentAnyCondition: {
            /** @description The conditions. */
            any: components["schemas"]["DocumentCondition"][];
        };
        /**
         * @description Holds when none holds; empty, it holds.
         * @example {
         *       "none": []
         *     }
         */
        DocumentNoneCondition: {
            /** @description The conditions. */
            none: components["schemas"]["DocumentCondition"][];
        };
        /**
         * @description Holds for whoever is in the segment.
         * @example {
         *       "segment": "beta-users"
         *     }
         */
        SegmentCondition: {
            segment: components["schemas"]["Key"];
        };
        /**
         * @description The name of an attribute of the context; `targeting_key`; or a JSON pointer into the attributes, such as `/address/city`.
         * @example country
         */
        AttributeReference: string;
        /**
         * @description Where the seed is the same, a user gets the same bucket; null is the key of the flag, or of the segment, which keeps them independent of each other.
         * @example checkout-experiment
         */
        Seed: string | null;
        /**
         * @description How a user gets their bucket. `native` hashes with murmur3 into 100,000 buckets. `flagsmith` is the md5 of the
         *     Flagsmith API, for what was made there: `bucket_by` is a property in its spelling, and `targeting_key` stands for the
         *     environment's client key, `_`, and the targeting key. `flipt-boolean` is the threshold of the Flipt API: 100 buckets of
         *     the CRC-32 of the attribute and the seed, where an unset attribute is the empty text.
         * @example native
         * @enum {string}
         */
        PercentageAlgorithm: "native" | "flagsmith" | "flipt-boolean";
        /**
         * @description A share of the users, as it is written. They are told apart by their targeting key unless `bucket_by` says otherwise.
         * @example {
         *       "percentage": 10
         *     }
         */
        PercentageConditionInput: {
            /** @description Percent of all users; for `native` in steps of 0.001. */
            percentage: number;
            bucket_by?: components["schemas"]["AttributeReference"];
            seed?: components["schemas"]["Seed"];
            algorithm?: components["schemas"]["PercentageAlgorithm"];
        };
        /**
         * @description Where the attribute is a list, how many of its elements must hold.
         * @example any
         * @enum {string}
         */
        ListQuantifier: "any" | "all" | "none";
        /**
         * @description A question about the elements of a list; `quantifier` is `any` unless given.
         * @example {
         *       "elements": "orders",
         *       "when": {
         *         "attribute": "total",
         *         "type": "number",
         *         "operator": "gt",
         *         "values": [
         *           100
         *         ]
         *       }
         *     }
         */
        DocumentElementsCondition: {
            elements: components["schemas"]["AttributeReference"];
            quantifier?: components["schemas"]["ListQuantifier"];
            when: components["schemas"]["DocumentCondition"];
        };
        /**
         * @description What the attribute is read as; when it cannot be, the condition does not hold.
         * @example string
         * @enum {string}
         */
        AttributeType: "any" | "string" | "number" | "boolean" | "datetime" | "semver" | "ip" | "list" | "json";
        /**
         * @description | Type | Operators |
         *     |---|---|
         *     | any | is_set, is_not_set |
         *     | string | eq, neq, in, not_in, contains, not_contains, contains_all, starts_with, not_starts_with, ends_with, not_ends_with, lt, lte, gt, gte, empty, not_empty, matches (RE2; of texts up to 10,000 characters) |
         *     | number | eq, neq, lt, lte, gt, gte, in, not_in, modulo (divisor, remainder) |
         *     | boolean | eq, neq |
         *     | datetime, semver | eq, neq, lt, lte, gt, gte, in, not_in |
         *     | ip | in (addresses or CIDR blocks) |
         *     | list | size_eq, size_gt, size_gte, size_lt, size_lte, includes_any, includes_all |
         *     | json | eq, neq, in, not_in (the whole JSON value, nothing converted: `"1"` is not `1`) |
         *
         *     All patterns of `matches` in a segment, or in the rules of a flag in an environment, are together at most 10,000
         *     instructions, as which repetitions count written out; else `CONDITION_INVALID`.
         * @example in
         * @enum {string}
         */
        Operator: "is_set" | "is_not_set" | "eq" | "neq" | "in" | "not_in" | "lt" | "lte" | "gt" | "gte" | "contains" | "not_contains" | "contains_all" | "starts_with" | "not_starts_with" | "ends_with" | "not_ends_with" | "empty" | "not_empty" | "matches" | "modulo" | "size_eq" | "size_gt" | "size_gte" | "size_lt" | "size_lte" | "includes_any" | "includes_all";
        /**
         * @description One plain value to compare with.
         * @example CH
         */
        ConditionScalar: string | number | boolean;
        /**
         * @description Any JSON value, nested at most 32 levels. No property in it is called `__proto__` or has an empty name.
         * @example true
         */
        JsonValue: unknown;
        /**
         * @description A list to compare with.
         * @example [
         *       1,
         *       2
         *     ]
         */
        ConditionList: components["schemas"]["JsonValue"][];
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
         * @description One value to compare with: text, a number, true or false; for the type `json` also a list or an object.
         * @example CH
         */
        ConditionValue: components["schemas"]["ConditionScalar"] | components["schemas"]["ConditionList"] | components["schemas"]["JsonObject"];
        /**
         * @description What the attribute is compared with; several values mean any of them.
         * @example [
         *       "CH"
         *     ]
         */
        ConditionValues: components["schemas"]["ConditionValue"][];
        /**
         * @description One question about one attribute, as it is written. `type` is `string` unless given, or `any` for `is_set` and `is_not_set`.
         * @example {
         *       "attribute": "country",
         *       "operator": "in",
         *       "values": [
         *         "CH"
         *       ]
         *     }
         */
        AttributeConditionInput: {
            attribute: components["schemas"]["AttributeReference"];
            type?: components["schemas"]["AttributeType"];
            operator: components["schemas"]["Operator"];
            values?: components["schemas"]["ConditionValues"];
            /** @description Turns the operator's answer. An unset attribute answers no either way. */
            negate?: boolean;
            /** @description Text is compared in lower case. */
            ignore_case?: boolean;
            list?: components["schemas"]["ListQuantifier"];
        };
        /**
         * @description One plain value, or a list as text.
         * @example ["pro"]
         */
        DoorConditionScalar: string | number | boolean;
        /**
         * @description One value, in which that system may have written a whole list as text.
         * @example ["pro"]
         */
        DoorConditionValue: components["schemas"]["DoorConditionScalar"] | components["schemas"]["ConditionList"] | components["schemas"]["JsonObject"];
        /**
         * @description What the attribute is compared with, as that system writes it.
         * @example [
         *       "[\"pro\"]"
         *     ]
         */
        DoorConditionValues: components["schemas"]["DoorConditionValue"][];
        /**
         * @description A question that was written through another system's API and keeps that system's own reading of values. It is read
         *     here as it stands; to change it, use that API, or write a condition of this contract in its place.
         * @example {
         *       "door": "flipt",
         *       "attribute": "plan",
         *       "type": "flipt.string",
         *       "operator": "isoneof",
         *       "values": [
         *         "[\"pro\"]"
         *       ],
         *       "negate": false
         *     }
         */
        DoorCondition: {
            /**
             * @description The API that it was written through.
             * @enum {string}
             */
            door: "flagsmith" | "flipt";
            attribute: components["schemas"]["AttributeReference"];
            /**
             * @description The values are read as that system reads them.
             * @enum {string}
             */
            type: "auto" | "flipt.string" | "flipt.number" | "flipt.boolean" | "flipt.datetime";
            /** @description An operator of that system. */
            operator: string;
            values: components["schemas"]["DoorConditionValues"];
            /** @description Turns the operator's answer. */
            negate: boolean;
        };
        /**
         * @description A segment.
         * @example {
         *       "key": "beta-users",
         *       "when": {
         *         "attribute": "plan",
         *         "operator": "in",
         *         "values": [
         *           "beta"
         *         ]
         *       }
         *     }
         */
        DocumentSegment: {
            key: components["schemas"]["Key"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            when: components["schemas"]["DocumentCondition"];
        };
        /**
         * @description The type of every variation's value; never changes.
         * @example boolean
         * @enum {string}
         */
        FlagType: "boolean" | "string" | "number" | "json";
        /**
         * @description What `enabled` turns in an environment. `switch`, the usual: the whole flag, which serves its off variation to
         *     everybody where it is off. `default`: only what is served where no override and no rule serves, and there what the
         *     answer says of `enabled`, not its value; so it is for flags that were made through the Flagsmith API. `value`, for
         *     boolean flags only: which of the two variations is served where no override and no rule serves, true or false as
         *     `enabled` is, whatever the default serve and the default variation are. The flag itself is always on; so it is for
         *     boolean flags that were made through the Flipt API.
         * @example switch
         * @enum {string}
         */
        FlagToggle: "switch" | "default" | "value";
        /**
         * @description Names the variation in rules and answers; unique in the flag.
         * @example on
         */
        VariationKey: string;
        /**
         * @description A name for people. It may be empty, as one is that was made without a name through the Flipt API.
         * @example Blue
         */
        VariationName: string;
        /**
         * @description A variation as it is written; its name defaults to its key.
         * @example {
         *       "key": "blue",
         *       "value": "#0000ff"
         *     }
         */
        VariationInput: {
            key: components["schemas"]["VariationKey"];
            name?: components["schemas"]["VariationName"];
            value: components["schemas"]["JsonValue"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description All variations of the flag. Boolean flags: exactly two, one true and one false; others: at least one, unless the flag has none already.
         * @example [
         *       {
         *         "key": "blue",
         *         "value": "#0000ff"
         *       },
         *       {
         *         "key": "red",
         *         "value": "#ff0000"
         *       }
         *     ]
         */
        VariationInputs: components["schemas"]["VariationInput"][];
        /**
         * @description A variation of the flag; null is none, and serves the value null.
         * @example on
         */
        VariationKeyOrNone: string | null;
        /**
         * @description One label.
         * @example checkout
         */
        Tag: string;
        /**
         * @description Free labels.
         * @example [
         *       "checkout"
         *     ]
         */
        Tags: components["schemas"]["Tag"][];
        /**
         * @description Who answers for the flag, as free text; null is nobody.
         * @example team-checkout
         */
        Owner: string | null;
        /**
         * @description Publishable keys never see the flag.
         * @example false
         */
        ServerOnly: boolean;
        /**
         * @description An archived flag keeps its key and evaluates as if it did not exist.
         * @example active
         * @enum {string}
         */
        FlagStatus: "active" | "archived";
        /**
         * @description What every variation's value of a json flag must satisfy; null is anything. JSON Schema 2020-12, at most 16,384 characters, and 10,000 objects and lists once each `$ref` is replaced by what it names; `$ref` only to `#/$defs/…`, not in circles; patterns in RE2 syntax, together at most 10,000 instructions, as which repetitions count written out; `format` is a remark. A value that is held against it has at most 65,536 characters of JSON.
         * @example {
         *       "type": "object",
         *       "required": [
         *         "color"
         *       ],
         *       "properties": {
         *         "color": {
         *           "type": "string"
         *         }
         *       }
         *     }
         */
        JsonSchema: components["schemas"]["JsonObject"] | null;
        /**
         * @description Whether the flag is on in the environment of the request; off, it serves its off variation to everybody. What it means where the flag's `toggle` is not `switch` stands there.
         * @example false
         */
        Enabled: boolean;
        /**
         * @description It must serve one of these variations; null is any.
         * @example [
         *       "on"
         *     ]
         */
        PrerequisiteVariations: components["schemas"]["VariationKey"][] | null;
        /**
         * @description A prerequisite as it is written. Unless it says otherwise, the other flag must be on, with any variation.
         * @example {
         *       "flag_key": "new-account",
         *       "variations": [
         *         "on"
         *       ]
         *     }
         */
        PrerequisiteInput: {
            flag_key: components["schemas"]["Key"];
            /** @description Whether it must be on, or off. */
            enabled?: boolean;
            variations?: components["schemas"]["PrerequisiteVariations"];
        };
        /**
         * @description What other flags must answer the user first; where one does not, the flag serves its off variation. A flag cannot need itself, over others neither, and at most 32 flags may need each other in a row.
         * @example [
         *       {
         *         "flag_key": "new-account"
         *       }
         *     ]
         */
        PrerequisiteInputs: components["schemas"]["PrerequisiteInput"][];
        /**
         * @description There where the answer says that the flag is not enabled, and false. Left out, it is enabled.
         * @example false
         * @enum {boolean}
         */
        NotEnabled: false;
        /**
         * @description The targeting key, such as the id of a user. Any text of at most 512 characters; in a path it is percent-encoded.
         * @example user-42
         */
        Identifier: string;
        /**
         * @description Compared letter by letter with the targeting key. Each can be named once in the flag.
         * @example [
         *       "user-42"
         *     ]
         */
        TargetingKeys: components["schemas"]["Identifier"][];
        /**
         * @description A variation, and who gets it.
         * @example {
         *       "variation": "on",
         *       "targeting_keys": [
         *         "user-42"
         *       ]
         *     }
         */
        OverrideVariation: {
            variation: components["schemas"]["VariationKey"];
            enabled?: components["schemas"]["NotEnabled"];
            targeting_keys: components["schemas"]["TargetingKeys"];
        };
        /**
         * @description One variation's share.
         * @example {
         *       "variation": "on",
         *       "weight": 50
         *     }
         */
        Weight: {
            variation: components["schemas"]["VariationKey"];
            /** @description Percent of all users; for `native` in steps of 0.001. */
            weight: number;
        };
        /**
         * @description The shares, in the order in which they are laid out. At least one, together at most 100 percent, but for `flipt-variant`.
         * @example [
         *       {
         *         "variation": "on",
         *         "weight": 50
         *       },
         *       {
         *         "variation": "off",
         *         "weight": 50
         *       }
         *     ]
         */
        Weights: components["schemas"]["Weight"][];
        /** @description The variation of whoever is in no share. It does not go with `flipt-variant`. */
        Rest: components["schemas"]["VariationKey"];
        /**
         * @description How a user gets their bucket. `native` hashes with murmur3 into 100,000 buckets. `flagsmith` is the md5 of the
         *     Flagsmith API, for what was made there: `bucket_by` is a property in its spelling, and `targeting_key` stands for the
         *     environment's client key, `_`, and the targeting key. `flipt-variant` is the distribution of the Flipt API: 1,000
         *     buckets of the CRC-32 of the seed and the attribute, where an unset attribute is the empty text. Its weights may sum to
         *     more than 100, and to less: whoever is in no share gets the flag's default variation with the reason `DEFAULT`, and no
         *     later rule is tried. Where no weight is above 0, everybody gets the default variation.
         * @example native
         * @enum {string}
         */
        RolloutAlgorithm: "native" | "flagsmith" | "flipt-variant";
        /**
         * @description A rollout as it is written; users are spread by their targeting key unless `bucket_by` says otherwise.
         * @example {
         *       "weights": [
         *         {
         *           "variation": "on",
         *           "weight": 50
         *         }
         *       ]
         *     }
         */
        RolloutInput: {
            weights: components["schemas"]["Weights"];
            rest?: components["schemas"]["Rest"];
            bucket_by?: components["schemas"]["AttributeReference"];
            seed?: components["schemas"]["Seed"];
            algorithm?: components["schemas"]["RolloutAlgorithm"];
        };
        /**
         * @description Shares by a hash, as they are written, and who gets one of them.
         * @example {
         *       "rollout": {
         *         "weights": [
         *           {
         *             "variation": "on",
         *             "weight": 50
         *           }
         *         ],
         *         "rest": "off",
         *         "bucket_by": "targeting_key",
         *         "seed": "4711",
         *         "algorithm": "flagsmith"
         *       },
         *       "targeting_keys": [
         *         "user-42"
         *       ]
         *     }
         */
        OverrideRolloutInput: {
            rollout: components["schemas"]["RolloutInput"];
            enabled?: components["schemas"]["NotEnabled"];
            targeting_keys: components["schemas"]["TargetingKeys"];
        };
        /**
         * @description A variation, or a rollout, and who gets it.
         * @example {
         *       "variation": "on",
         *       "targeting_keys": [
         *         "user-42"
         *       ]
         *     }
         */
        OverrideInput: components["schemas"]["OverrideVariation"] | components["schemas"]["OverrideRolloutInput"];
        /**
         * @description What single users are served, whatever the rules say; together at most 10,000 targeting keys.
         * @example [
         *       {
         *         "variation": "on",
         *         "targeting_keys": [
         *           "user-42"
         *         ]
         *       }
         *     ]
         */
        OverrideInputs: components["schemas"]["OverrideInput"][];
        /**
         * @description Begins with `rul_`. Answers name it; send it back to keep it.
         * @example rul_mYe8sGq2LwX0TnB5
         */
        RuleId: string;
        /**
         * @description A name for people; may be empty.
         * @example Half of Switzerland
         */
        RuleName: string;
        /**
         * @description When the rule holds, as it is written. What is left out is open.
         * @example {
         *       "from": "2025-02-01T00:00:00Z"
         *     }
         */
        WindowInput: {
            /**
             * Format: date-time
             * @description The rule holds from this moment on; null is always.
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description From this moment on the rule does not hold any more; null is never.
             */
            until?: string | null;
        };
        /**
         * @description When the rule holds; null is always.
         * @example {
         *       "from": "2025-02-01T00:00:00Z"
         *     }
         */
        WindowInputOrNone: components["schemas"]["WindowInput"] | null;
        /**
         * @description The same variation for everybody.
         * @example {
         *       "variation": "on"
         *     }
         */
        ServeVariation: {
            variation: components["schemas"]["VariationKey"];
            enabled?: components["schemas"]["NotEnabled"];
        };
        /**
         * @description Each user keeps the variation that a hash gives them.
         * @example {
         *       "rollout": {
         *         "weights": [
         *           {
         *             "variation": "on",
         *             "weight": 50
         *           }
         *         ]
         *       }
         *     }
         */
        ServeRolloutInput: {
            rollout: components["schemas"]["RolloutInput"];
            enabled?: components["schemas"]["NotEnabled"];
        };
        /**
         * @description One variation, or a rollout over several.
         * @example {
         *       "variation": "on"
         *     }
         */
        ServeInput: components["schemas"]["ServeVariation"] | components["schemas"]["ServeRolloutInput"];
        /**
         * @description A rule. Without `id` it is the one that has its place in the list now, unless that is named elsewhere in it; else a new one.
         * @example {
         *       "when": {
         *         "segment": "beta-users"
         *       },
         *       "serve": {
         *         "variation": "on"
         *       }
         *     }
         */
        DocumentRule: {
            id?: components["schemas"]["RuleId"];
            name?: components["schemas"]["RuleName"];
            /** @description For whom; null is everybody. */
            when?: components["schemas"]["DocumentCondition"] | null;
            window?: components["schemas"]["WindowInputOrNone"];
            serve: components["schemas"]["ServeInput"];
        };
        /**
         * @description Served when no rule has; null is the flag's default variation.
         * @example {
         *       "variation": "off"
         *     }
         */
        DefaultServeInput: components["schemas"]["ServeInput"] | null;
        /**
         * @description The flag's switch and targeting in one environment.
         * @example {
         *       "enabled": true,
         *       "rules": [
         *         {
         *           "when": {
         *             "segment": "beta-users"
         *           },
         *           "serve": {
         *             "variation": "on"
         *           }
         *         }
         *       ]
         *     }
         */
        DocumentState: {
            enabled: components["schemas"]["Enabled"];
            prerequisites?: components["schemas"]["PrerequisiteInputs"];
            overrides?: components["schemas"]["OverrideInputs"];
            /** @description Tried in order; the first whose condition holds and whose serve reaches the user answers. */
            rules?: components["schemas"]["DocumentRule"][];
            default_serve?: components["schemas"]["DefaultServeInput"];
        };
        /**
         * @description The flag's states by the keys of their environments. Each environment is one of the file's or of the project's.
         * @example {
         *       "prod": {
         *         "enabled": true
         *       }
         *     }
         */
        DocumentStates: {
            [key: string]: components["schemas"]["DocumentState"];
        };
        /**
         * @description A flag, and its state in each environment in which it has one.
         * @example {
         *       "key": "new-feature",
         *       "type": "boolean",
         *       "environments": {
         *         "prod": {
         *           "enabled": true
         *         }
         *       }
         *     }
         */
        DocumentFlag: {
            key: components["schemas"]["Key"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            type: components["schemas"]["FlagType"];
            toggle?: components["schemas"]["FlagToggle"];
            variations?: components["schemas"]["VariationInputs"];
            default_variation?: components["schemas"]["VariationKeyOrNone"];
            off_variation?: components["schemas"]["VariationKeyOrNone"];
            tags?: components["schemas"]["Tags"];
            owner?: components["schemas"]["Owner"];
            server_only?: components["schemas"]["ServerOnly"];
            status?: components["schemas"]["FlagStatus"];
            metadata?: components["schemas"]["JsonObject"];
            json_schema?: components["schemas"]["JsonSchema"];
            environments?: components["schemas"]["DocumentStates"];
        };
        /**
         * @description A whole project as one file, to be read, compared and kept beside the code. What is left out has the value that a
         *     request which creates the thing would give it, and an export leaves out all that has this value; a flag has no state
         *     in an environment that it does not name. There are no secrets, no ids (but of rules), no versions and no times in it.
         * @example {
         *       "format": 1,
         *       "project": {
         *         "key": "default",
         *         "name": "Default"
         *       },
         *       "environments": [
         *         {
         *           "key": "dev",
         *           "name": "Development"
         *         },
         *         {
         *           "key": "prod",
         *           "name": "Production"
         *         }
         *       ],
         *       "segments": [
         *         {
         *           "key": "beta-users",
         *           "when": {
         *             "attribute": "plan",
         *             "operator": "in",
         *             "values": [
         *               "beta"
         *             ]
         *           }
         *         }
         *       ],
         *       "flags": [
         *         {
         *           "key": "new-feature",
         *           "type": "boolean",
         *           "description": "Enable the new feature",
         *           "environments": {
         *             "prod": {
         *               "enabled": true,
         *               "rules": [
         *                 {
         *                   "id": "rul_mYe8sGq2LwX0TnB5",
         *                   "name": "Beta users",
         *                   "when": {
         *                     "segment": "beta-users"
         *                   },
         *                   "serve": {
         *                     "variation": "on"
         *                   }
         *                 }
         *               ],
         *               "default_serve": {
         *                 "variation": "off"
         *               }
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        ProjectDocument: {
            format: components["schemas"]["DocumentFormat"];
            project: components["schemas"]["DocumentProject"];
            /** @description In the order in which they were made; the first is the one that is taken when none is named. */
            environments: components["schemas"]["DocumentEnvironment"][];
            /** @description In any order; an export sorts them by key. */
            segments: components["schemas"]["DocumentSegment"][];
            /** @description In any order; an export sorts them by key. */
            flags: components["schemas"]["DocumentFlag"][];
        };
        /**
         * @description How many.
         * @example 1
         */
        ImportCount: number;
        /**
         * @description How many of each.
         * @example {
         *       "projects": 0,
         *       "environments": 0,
         *       "segments": 0,
         *       "flags": 1,
         *       "states": 1
         *     }
         */
        ImportCounts: {
            projects: components["schemas"]["ImportCount"];
            environments: components["schemas"]["ImportCount"];
            segments: components["schemas"]["ImportCount"];
            flags: components["schemas"]["ImportCount"];
            states: components["schemas"]["ImportCount"];
        };
        /**
         * @description One thing that the import makes or changes.
         * @example {
         *       "resource": "flag-environment",
         *       "key": "new-feature",
         *       "environment_key": "prod",
         *       "action": "created"
         *     }
         */
        ImportChange: {
            /**
             * @description What it is, as the audit log names it; `flag-environment` is a flag's state.
             * @enum {string}
             */
            resource: "project" | "environment" | "segment" | "flag" | "flag-environment";
            /** @description Its key; of a state the flag's. */
            key: string;
            /** @description The environment of a state; null for all else. */
            environment_key: string | null;
            /**
             * @description What is done.
             * @enum {string}
             */
            action: "created" | "changed";
        };
        /**
         * @description How many things of the file are new, differ, and are as the file says already; and which the first 1,000 of the new and different ones are.
         * @example {
         *       "dry_run": false,
         *       "created": {
         *         "projects": 0,
         *         "environments": 0,
         *         "segments": 0,
         *         "flags": 1,
         *         "states": 1
         *       },
         *       "changed": {
         *         "projects": 0,
         *         "environments": 0,
         *         "segments": 1,
         *         "flags": 0,
         *         "states": 0
         *       },
         *       "unchanged": {
         *         "projects": 1,
         *         "environments": 2,
         *         "segments": 0,
         *         "flags": 0,
         *         "states": 0
         *       },
         *       "changes": [
         *         {
         *           "resource": "segment",
         *           "key": "beta-users",
         *           "environment_key": null,
         *           "action": "changed"
         *         },
         *         {
         *           "resource": "flag",
         *           "key": "new-feature",
         *           "environment_key": null,
         *           "action": "created"
         *         },
         *         {
         *           "resource": "flag-environment",
         *           "key": "new-feature",
         *           "environment_key": "prod",
         *           "action": "created"
         *         }
         *       ]
         *     }
         */
        ImportReport: {
            /** @description Whether nothing was kept. */
            dry_run: boolean;
            created: components["schemas"]["ImportCounts"];
            changed: components["schemas"]["ImportCounts"];
            unchanged: components["schemas"]["ImportCounts"];
            /** @description The project, then environments, segments, flags and states, each in the file's order. */
            changes: components["schemas"]["ImportChange"][];
        };
        /**
         * @description What an import did, or with `dry_run` would do.
         * @example {
         *       "data": {
         *         "dry_run": false,
         *         "created": {
         *           "projects": 0,
         *           "environments": 0,
         *           "segments": 0,
         *           "flags": 1,
         *           "states": 1
         *         },
         *         "changed": {
         *           "projects": 0,
         *           "environments": 0,
         *           "segments": 1,
         *           "flags": 0,
         *           "states": 0
         *         },
         *         "unchanged": {
         *           "projects": 1,
         *           "environments": 2,
         *           "segments": 0,
         *           "flags": 0,
         *           "states": 0
         *         },
         *         "changes": [
         *           {
         *             "resource": "segment",
         *             "key": "beta-users",
         *             "environment_key": null,
         *             "action": "changed"
         *           },
         *           {
         *             "resource": "flag",
         *             "key": "new-feature",
         *             "environment_key": null,
         *             "action": "created"
         *           },
         *           {
         *             "resource": "flag-environment",
         *             "key": "new-feature",
         *             "environment_key": "prod",
         *             "action": "created"
         *           }
         *         ]
         *       }
         *     }
         */
        ImportEnvelope: {
            data: components["schemas"]["ImportReport"];
        };
        /**
         * @description Begins with `env_`; never changes.
         * @example env_0TnB5mYe8sGq2LwX
         */
        EnvironmentId: string;
        /**
         * @description Counts the changes that evaluation in the environment can see.
         * @example 7
         */
        Revision: number;
        /**
         * @description Where a project's flags are switched and targeted.
         * @example {
         *       "id": "env_0TnB5mYe8sGq2LwX",
         *       "key": "prod",
         *       "name": "Production",
         *       "description": "",
         *       "client_key": "4vfqhypYjcPoGGu8ByrBaj",
         *       "project_id": "prj_5mYe8sGq2LwX0TnB",
         *       "revision": 7,
         *       "version": 1,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Environment: {
            id: components["schemas"]["EnvironmentId"];
            key: components["schemas"]["EnvironmentKey"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Description"];
            client_key: components["schemas"]["ClientKey"];
            project_id: components["schemas"]["ProjectId"];
            revision: components["schemas"]["Revision"];
            version: components["schemas"]["Version"];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of a project's environments.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        EnvironmentPage: {
            /** @description The environments of this page. */
            data: components["schemas"]["Environment"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description One environment.
         * @example {
         *       "data": {
         *         "id": "env_0TnB5mYe8sGq2LwX",
         *         "key": "prod",
         *         "name": "Production",
         *         "description": "",
         *         "client_key": "4vfqhypYjcPoGGu8ByrBaj",
         *         "project_id": "prj_5mYe8sGq2LwX0TnB",
         *         "revision": 7,
         *         "version": 1,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        EnvironmentEnvelope: {
            data: components["schemas"]["Environment"];
        };
        /**
         * @description What is to change; the rest stays.
         * @example {
         *       "name": "Production (Zurich)"
         *     }
         */
        EnvironmentPatch: {
            /** @description Null is the key. */
            name?: components["schemas"]["Name"] | null;
            /** @description Null is empty. */
            description?: components["schemas"]["Description"] | null;
        };
        /**
         * @description An environment's id, or its key in the project.
         * @example dev
         */
        EnvironmentIdOrKey: string;
        /**
         * @description One part of a flag's state in an environment.
         * @example rules
         * @enum {string}
         */
        StatePart: "enabled" | "prerequisites" | "overrides" | "rules" | "default_serve";
        /**
         * @description Parts of the state, each once; without the list, all of them.
         * @example [
         *       "rules",
         *       "default_serve"
         *     ]
         */
        StateParts: components["schemas"]["StatePart"][];
        /**
         * @description The flags, each once.
         * @example [
         *       "new-feature",
         *       "new-account"
         *     ]
         */
        FlagKeys: components["schemas"]["Key"][];
        /**
         * @description Where the states are copied from, of which flags, and which parts of them. Without `flag_keys`, of every flag.
         * @example {
         *       "from": "dev"
         *     }
         */
        EnvironmentCopy: {
            from: components["schemas"]["EnvironmentIdOrKey"];
            include?: components["schemas"]["StateParts"];
            flag_keys?: components["schemas"]["FlagKeys"];
        };
        /**
         * @description A flag that has another state now.
         * @example {
         *       "flag_key": "new-feature",
         *       "version": 3
         *     }
         */
        CopiedState: {
            flag_key: components["schemas"]["Key"];
            /** @description That of the state. */
            version: number;
        };
        /**
         * @description What was copied.
         * @example {
         *       "changed": 1,
         *       "unchanged": 126,
         *       "flags": [
         *         {
         *           "flag_key": "new-feature",
         *           "version": 3
         *         }
         *       ]
         *     }
         */
        EnvironmentCopyResult: {
            /** @description How many flags have another state now. */
            changed: number;
            /** @description How many were so already. */
            unchanged: number;
            /** @description The flags that have another state now, by key; of more than 1,000 the first. */
            flags: components["schemas"]["CopiedState"][];
        };
        /**
         * @description What was copied.
         * @example {
         *       "data": {
         *         "changed": 0,
         *         "unchanged": 127,
         *         "flags": []
         *       }
         *     }
         */
        EnvironmentCopyResultEnvelope: {
            data: components["schemas"]["EnvironmentCopyResult"];
        };
        /**
         * @description Shares of the users. Raising a share takes nobody out of it. Whoever is in no share gets the `rest`; where there is none, they go on with the next rule or, in the default serve, get the flag's default variation.
         * @example {
         *       "weights": [
         *         {
         *           "variation": "on",
         *           "weight": 50
         *         },
         *         {
         *           "variation": "off",
         *           "weight": 50
         *         }
         *       ],
         *       "bucket_by": "targeting_key",
         *       "seed": null,
         *       "algorithm": "native"
         *     }
         */
        Rollout: {
            weights: components["schemas"]["Weights"];
            rest?: components["schemas"]["Rest"];
            bucket_by: components["schemas"]["AttributeReference"];
            seed: components["schemas"]["Seed"];
            algorithm: components["schemas"]["RolloutAlgorithm"];
        };
        /**
         * @description Each user keeps the variation that a hash gives them.
         * @example {
         *       "rollout": {
         *         "weights": [
         *           {
         *             "variation": "on",
         *             "weight": 50
         *           }
         *         ],
         *         "bucket_by": "targeting_key",
         *         "seed": null,
         *         "algorithm": "native"
         *       }
         *     }
         */
        ServeRollout: {
            rollout: components["schemas"]["Rollout"];
            enabled?: components["schemas"]["NotEnabled"];
        };
        /**
         * @description One variation, or a rollout over several.
         * @example {
         *       "variation": "on"
         *     }
         */
        Serve: components["schemas"]["ServeVariation"] | components["schemas"]["ServeRollout"];
        /**
         * @description Served when no rule has; null is the flag's default variation.
         * @example {
         *       "variation": "off"
         *     }
         */
        DefaultServe: components["schemas"]["Serve"] | null;
        /**
         * @description A flag's state in one environment, in short.
         * @example {
         *       "enabled": true,
         *       "prerequisites": 0,
         *       "overrides": 0,
         *       "rules": 1,
         *       "default_serve": null,
         *       "version": 2
         *     }
         */
        StateSummary: {
            enabled: components["schemas"]["Enabled"];
            /** @description How many there are. */
            prerequisites: number;
            /** @description How many targeting keys have one. */
            overrides: number;
            /** @description How many there are. */
            rules: number;
            default_serve: components["schemas"]["DefaultServe"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description A flag whose states in two environments differ.
         * @example {
         *       "flag_key": "new-feature",
         *       "differences": [
         *         "enabled"
         *       ],
         *       "environment": {
         *         "enabled": true,
         *         "prerequisites": 0,
         *         "overrides": 0,
         *         "rules": 0,
         *         "default_serve": null,
         *         "version": 2
         *       },
         *       "with": {
         *         "enabled": false,
         *         "prerequisites": 0,
         *         "overrides": 0,
         *         "rules": 0,
         *         "default_serve": null,
         *         "version": 0
         *       }
         *     }
         */
        FlagComparison: {
            flag_key: components["schemas"]["Key"];
            /** @description The parts that are not the same. */
            differences: components["schemas"]["StatePart"][];
            environment: components["schemas"]["StateSummary"];
            with: components["schemas"]["StateSummary"];
        };
        /**
         * @description One page of the flags that differ between two environments, by key.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": null,
         *         "per_page": 50,
         *         "total": null,
         *         "next_cursor": null
         *       }
         *     }
         */
        FlagComparisonPage: {
            /** @description The flags of this page. */
            data: components["schemas"]["FlagComparison"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description `sk`: secret, for servers. `pk`: publishable, evaluates only.
         * @example sk
         * @enum {string}
         */
        ApiKeyType: "sk" | "pk";
        /**
         * @description `key_` and the key's own keyId.
         * @example key_AbC12xYz
         */
        ApiKeyId: string;
        /**
         * @description The key without its secret: `{type}_{environment}_{keyId}`.
         * @example sk_prod_AbC12xYz
         */
        ApiKeyPrefix: string;
        /**
         * @description A credential of an application. Its secret was shown once, when it was made.
         * @example {
         *       "id": "key_AbC12xYz",
         *       "type": "sk",
         *       "name": "Checkout service",
         *       "prefix": "sk_prod_AbC12xYz",
         *       "environment_id": "env_0TnB5mYe8sGq2LwX",
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "expires_at": null,
         *       "last_used_at": null,
         *       "revoked_at": null
         *     }
         */
        ApiKey: {
            id: components["schemas"]["ApiKeyId"];
            type: components["schemas"]["ApiKeyType"];
            name: components["schemas"]["Name"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            environment_id: components["schemas"]["EnvironmentId"];
            created_at: components["schemas"]["Time"];
            expires_at: components["schemas"]["MomentOrNever"];
            last_used_at: components["schemas"]["LastUse"];
            revoked_at: components["schemas"]["MomentOrNever"];
        };
        /**
         * @description One page of an environment's keys, without their secrets.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        ApiKeyPage: {
            /** @description The keys of this page. */
            data: components["schemas"]["ApiKey"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description A new key for the environment.
         * @example {
         *       "type": "sk",
         *       "name": "Checkout service"
         *     }
         */
        ApiKeyCreate: {
            type: components["schemas"]["ApiKeyType"];
            name: components["schemas"]["Name"];
            expires_at?: components["schemas"]["MomentOrNever"];
        };
        /**
         * @description The whole key, `{type}_{environment}_{keyId}_{secret}`. It is shown this once.
         * @example sk_prod_AbC12xYz_dGhpcyBpcyBhIHNlY3JldA
         */
        ApiKeySecret: string;
        /**
         * @description A key that was just made, with its secret.
         * @example {
         *       "id": "key_AbC12xYz",
         *       "type": "sk",
         *       "name": "Checkout service",
         *       "prefix": "sk_prod_AbC12xYz",
         *       "environment_id": "env_0TnB5mYe8sGq2LwX",
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "expires_at": null,
         *       "last_used_at": null,
         *       "revoked_at": null,
         *       "key": "sk_prod_AbC12xYz_dGhpcyBpcyBhIHNlY3JldA"
         *     }
         */
        ApiKeyCreated: {
            id: components["schemas"]["ApiKeyId"];
            type: components["schemas"]["ApiKeyType"];
            name: components["schemas"]["Name"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            environment_id: components["schemas"]["EnvironmentId"];
            created_at: components["schemas"]["Time"];
            expires_at: components["schemas"]["MomentOrNever"];
            last_used_at: components["schemas"]["LastUse"];
            revoked_at: components["schemas"]["MomentOrNever"];
            key: components["schemas"]["ApiKeySecret"];
        };
        /**
         * @description A key that was just made.
         * @example {
         *       "data": {
         *         "id": "key_AbC12xYz",
         *         "type": "sk",
         *         "name": "Checkout service",
         *         "prefix": "sk_prod_AbC12xYz",
         *         "environment_id": "env_0TnB5mYe8sGq2LwX",
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "expires_at": null,
         *         "last_used_at": null,
         *         "revoked_at": null,
         *         "key": "sk_prod_AbC12xYz_dGhpcyBpcyBhIHNlY3JldA"
         *       }
         *     }
         */
        ApiKeyCreatedEnvelope: {
            data: components["schemas"]["ApiKeyCreated"];
        };
        /**
         * @description Which keys are replaced, and how long the old ones still work.
         * @example {
         *       "grace_period": 3600
         *     }
         */
        ApiKeyRotate: {
            /** @description One key's id; without it, every live secret key of the environment. */
            key_id?: string;
            /**
             * @description Seconds that the old keys go on working; 0 ends them now.
             * @default 0
             */
            grace_period?: number;
        };
        /**
         * @description The new keys, each in the place of an old one.
         * @example {
         *       "api_keys": []
         *     }
         */
        ApiKeyRotation: {
            /** @description The new keys with their secrets, oldest predecessor first. */
            api_keys: components["schemas"]["ApiKeyCreated"][];
        };
        /**
         * @description The answer of a rotation.
         * @example {
         *       "data": {
         *         "api_keys": []
         *       }
         *     }
         */
        ApiKeyRotationEnvelope: {
            data: components["schemas"]["ApiKeyRotation"];
        };
        /**
         * @description One key, without its secret.
         * @example {
         *       "data": {
         *         "id": "key_AbC12xYz",
         *         "type": "sk",
         *         "name": "Checkout service",
         *         "prefix": "sk_prod_AbC12xYz",
         *         "environment_id": "env_0TnB5mYe8sGq2LwX",
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "expires_at": null,
         *         "last_used_at": null,
         *         "revoked_at": null
         *       }
         *     }
         */
        ApiKeyEnvelope: {
            data: components["schemas"]["ApiKey"];
        };
        /**
         * @description Begins with `flg_`; never changes.
         * @example flg_2LwX0TnB5mYe8sGq
         */
        FlagId: string;
        /**
         * @description One value that the flag can serve.
         * @example {
         *       "key": "on",
         *       "name": "on",
         *       "value": true,
         *       "description": ""
         *     }
         */
        Variation: {
            key: components["schemas"]["VariationKey"];
            name: components["schemas"]["VariationName"];
            value: components["schemas"]["JsonValue"];
            description: components["schemas"]["Description"];
        };
        /**
         * @description The values that the flag can serve. A boolean flag has exactly two. A string flag that was made through the Flipt API may have none, and serves null.
         * @example [
         *       {
         *         "key": "on",
         *         "name": "on",
         *         "value": true,
         *         "description": ""
         *       },
         *       {
         *         "key": "off",
         *         "name": "off",
         *         "value": false,
         *         "description": ""
         *       }
         *     ]
         */
        Variations: components["schemas"]["Variation"][];
        /**
         * Format: date-time
         * @description When somebody last evaluated the flag, in any environment; null is never. Written within seconds after the evaluation, and no change of the flag.
         * @example 2025-01-15T10:30:00Z
         */
        EvaluatedAt: string | null;
        /**
         * @description A flag, and whether it is on in the environment of the request.
         * @example {
         *       "id": "flg_2LwX0TnB5mYe8sGq",
         *       "key": "new-feature",
         *       "name": "new-feature",
         *       "description": "Enable the new feature",
         *       "type": "boolean",
         *       "toggle": "switch",
         *       "variations": [
         *         {
         *           "key": "on",
         *           "name": "on",
         *           "value": true,
         *           "description": ""
         *         },
         *         {
         *           "key": "off",
         *           "name": "off",
         *           "value": false,
         *           "description": ""
         *         }
         *       ],
         *       "default_variation": "on",
         *       "off_variation": "off",
         *       "tags": [],
         *       "owner": null,
         *       "server_only": false,
         *       "status": "active",
         *       "metadata": {},
         *       "json_schema": null,
         *       "enabled": false,
         *       "version": 1,
         *       "last_evaluated_at": null,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Flag: {
            id: components["schemas"]["FlagId"];
            key: components["schemas"]["Key"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Description"];
            type: components["schemas"]["FlagType"];
            toggle: components["schemas"]["FlagToggle"];
            variations: components["schemas"]["Variations"];
            default_variation: components["schemas"]["VariationKeyOrNone"];
            off_variation: components["schemas"]["VariationKeyOrNone"];
            tags: components["schemas"]["Tags"];
            owner: components["schemas"]["Owner"];
            server_only: components["schemas"]["ServerOnly"];
            status: components["schemas"]["FlagStatus"];
            metadata: components["schemas"]["JsonObject"];
            json_schema: components["schemas"]["JsonSchema"];
            enabled: components["schemas"]["Enabled"];
            version: components["schemas"]["Version"];
            last_evaluated_at: components["schemas"]["EvaluatedAt"];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of a project's flags.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        FlagPage: {
            /** @description The flags of this page. */
            data: components["schemas"]["Flag"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description A new flag. A boolean flag needs no variations: it gets `on` and `off`. Unless given, `default_variation` is the
         *     true variation of a boolean flag and the first of any other, `off_variation` the false one and the last.
         * @example {
         *       "key": "new-feature",
         *       "type": "boolean",
         *       "description": "Enable the new feature"
         *     }
         */
        FlagCreate: {
            key: components["schemas"]["Key"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            type: components["schemas"]["FlagType"];
            toggle?: components["schemas"]["FlagToggle"];
            variations?: components["schemas"]["VariationInputs"];
            default_variation?: components["schemas"]["VariationKeyOrNone"];
            off_variation?: components["schemas"]["VariationKeyOrNone"];
            tags?: components["schemas"]["Tags"];
            owner?: components["schemas"]["Owner"];
            server_only?: components["schemas"]["ServerOnly"];
            metadata?: components["schemas"]["JsonObject"];
            json_schema?: components["schemas"]["JsonSchema"];
            enabled?: components["schemas"]["Enabled"];
        };
        /**
         * @description One flag.
         * @example {
         *       "data": {
         *         "id": "flg_2LwX0TnB5mYe8sGq",
         *         "key": "new-feature",
         *         "name": "new-feature",
         *         "description": "Enable the new feature",
         *         "type": "boolean",
         *         "toggle": "switch",
         *         "variations": [
         *           {
         *             "key": "on",
         *             "name": "on",
         *             "value": true,
         *             "description": ""
         *           },
         *           {
         *             "key": "off",
         *             "name": "off",
         *             "value": false,
         *             "description": ""
         *           }
         *         ],
         *         "default_variation": "on",
         *         "off_variation": "off",
         *         "tags": [],
         *         "owner": null,
         *         "server_only": false,
         *         "status": "active",
         *         "metadata": {},
         *         "json_schema": null,
         *         "enabled": false,
         *         "version": 1,
         *         "last_evaluated_at": null,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        FlagEnvelope: {
            data: components["schemas"]["Flag"];
        };
        /**
         * @description Labels that are to come or go; a flag has at most 50.
         * @example [
         *       "checkout"
         *     ]
         */
        SomeTags: components["schemas"]["Tag"][];
        /**
         * @description What is to change in each of the flags, at least one thing; the rest stays. A tag that is to come and to go is there afterwards.
         * @example {
         *       "status": "archived",
         *       "add_tags": [
         *         "spring-2025"
         *       ]
         *     }
         */
        FlagsChanges: {
            enabled?: components["schemas"]["Enabled"];
            status?: components["schemas"]["FlagStatus"];
            add_tags?: components["schemas"]["SomeTags"];
            remove_tags?: components["schemas"]["SomeTags"];
        };
        /**
         * @description Which flags are to change, and how.
         * @example {
         *       "flag_keys": [
         *         "new-feature",
         *         "new-account"
         *       ],
         *       "changes": {
         *         "enabled": false
         *       }
         *     }
         */
        FlagsUpdate: {
            flag_keys: components["schemas"]["FlagKeys"];
            changes: components["schemas"]["FlagsChanges"];
        };
        /**
         * @description What became of one flag.
         * @example {
         *       "flag_key": "new-feature",
         *       "result": "changed",
         *       "version": 4
         *     }
         */
        FlagsUpdateResult: {
            flag_key: components["schemas"]["Key"];
            /**
             * @description Whether it is another one now; `unchanged` is a flag that was as it was asked for.
             * @enum {string}
             */
            result: "changed" | "unchanged";
            version: components["schemas"]["Version"];
        };
        /**
         * @description What became of each flag.
         * @example {
         *       "data": [
         *         {
         *           "flag_key": "new-feature",
         *           "result": "changed",
         *           "version": 4
         *         }
         *       ]
         *     }
         */
        FlagsUpdateResultEnvelope: {
            /** @description In the order of the request. */
            data: components["schemas"]["FlagsUpdateResult"][];
        };
        /**
         * @description A flag, new or not, whose key is in the path. A boolean flag needs no variations: it gets `on` and `off`. Unless
         *     given, `default_variation` is the true variation of a boolean flag and the first of any other, `off_variation` the
         *     false one and the last; without `name` it is called by its key, and all else is empty, null or false.
         * @example {
         *       "type": "boolean",
         *       "description": "Enable the new feature"
         *     }
         */
        FlagReplace: {
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            type: components["schemas"]["FlagType"];
            toggle?: components["schemas"]["FlagToggle"];
            variations?: components["schemas"]["VariationInputs"];
            default_variation?: components["schemas"]["VariationKeyOrNone"];
            off_variation?: components["schemas"]["VariationKeyOrNone"];
            tags?: components["schemas"]["Tags"];
            owner?: components["schemas"]["Owner"];
            server_only?: components["schemas"]["ServerOnly"];
            metadata?: components["schemas"]["JsonObject"];
            json_schema?: components["schemas"]["JsonSchema"];
            enabled?: components["schemas"]["Enabled"];
        };
        /**
         * @description What is to change; the rest stays. `json_schema` is replaced as a whole; `metadata` is merged, and what is left of it must have at most 100 properties and 65,536 characters of JSON. `enabled` is written for the environment of the request. Null is refused in `variations` and `enabled`.
         * @example {
         *       "enabled": true,
         *       "tags": [
         *         "checkout"
         *       ]
         *     }
         */
        FlagPatch: {
            /** @description Null is the key. */
            name?: components["schemas"]["Name"] | null;
            /** @description Null is empty. */
            description?: components["schemas"]["Description"] | null;
            /** @description Null is `switch`. */
            toggle?: components["schemas"]["FlagToggle"] | null;
            variations?: components["schemas"]["VariationInputs"];
            /** @description Null is no variation, which serves the value null, and not the usual one. */
            default_variation?: components["schemas"]["VariationKeyOrNone"];
            /** @description Null is no variation, which serves the value null, and not the usual one. */
            off_variation?: components["schemas"]["VariationKeyOrNone"];
            /** @description A list replaces the whole list; null is none. */
            tags?: components["schemas"]["Tags"] | null;
            owner?: components["schemas"]["Owner"];
            /** @description Null is false. */
            server_only?: components["schemas"]["ServerOnly"] | null;
            /** @description Merged with what is there, objects in it, too; null removes a property, and in place of all of them, all. */
            metadata?: components["schemas"]["JsonObject"] | null;
            json_schema?: components["schemas"]["JsonSchema"];
            enabled?: components["schemas"]["Enabled"];
        };
        /**
         * Format: date-time
         * @description When the hour begins, in UTC.
         * @example 2025-01-15T10:00:00Z
         */
        Hour: string;
        /**
         * @description The variation that was served; null is none.
         * @example on
         */
        ServedVariation: string | null;
        /**
         * @description How many evaluations.
         * @example 1203
         */
        EvaluationCount: number;
        /**
         * @description How often the flag served this variation in this hour.
         * @example {
         *       "hour": "2025-01-15T10:00:00Z",
         *       "variation": "on",
         *       "count": 1203
         *     }
         */
        HourlyCount: {
            hour: components["schemas"]["Hour"];
            variation: components["schemas"]["ServedVariation"];
            count: components["schemas"]["EvaluationCount"];
        };
        /**
         * @description How often a flag was evaluated in one environment.
         * @example {
         *       "flag_key": "new-feature",
         *       "environment_key": "prod",
         *       "from": "2025-01-15T10:00:00Z",
         *       "to": "2025-01-16T10:30:00Z",
         *       "counts": [
         *         {
         *           "hour": "2025-01-15T10:00:00Z",
         *           "variation": "on",
         *           "count": 1203
         *         }
         *       ]
         *     }
         */
        FlagUsage: {
            flag_key: components["schemas"]["Key"];
            environment_key: components["schemas"]["EnvironmentKey"];
            from: components["schemas"]["Time"];
            to: components["schemas"]["Time"];
            /** @description By hour, and then by variation. Hours without evaluations are left out. */
            counts: components["schemas"]["HourlyCount"][];
        };
        /**
         * @description The usage of one flag.
         * @example {
         *       "data": {
         *         "flag_key": "new-feature",
         *         "environment_key": "prod",
         *         "from": "2025-01-15T10:00:00Z",
         *         "to": "2025-01-16T10:30:00Z",
         *         "counts": [
         *           {
         *             "hour": "2025-01-15T10:00:00Z",
         *             "variation": "on",
         *             "count": 1203
         *           }
         *         ]
         *       }
         *     }
         */
        FlagUsageEnvelope: {
            data: components["schemas"]["FlagUsage"];
        };
        /**
         * @description What one other flag of the project must answer in the same environment.
         * @example {
         *       "flag_key": "new-account",
         *       "enabled": true,
         *       "variations": null
         *     }
         */
        Prerequisite: {
            flag_key: components["schemas"]["Key"];
            /** @description Whether it must be on, or off. */
            enabled: boolean;
            variations: components["schemas"]["PrerequisiteVariations"];
        };
        /**
         * @description What other flags must answer the user first; where one does not, the flag serves its off variation.
         * @example [
         *       {
         *         "flag_key": "new-account",
         *         "enabled": true,
         *         "variations": null
         *       }
         *     ]
         */
        Prerequisites: components["schemas"]["Prerequisite"][];
        /**
         * @description Shares by a hash, and who gets one of them.
         * @example {
         *       "rollout": {
         *         "weights": [
         *           {
         *             "variation": "on",
         *             "weight": 50
         *           }
         *         ],
         *         "rest": "off",
         *         "bucket_by": "targeting_key",
         *         "seed": "4711",
         *         "algorithm": "flagsmith"
         *       },
         *       "targeting_keys": [
         *         "user-42"
         *       ]
         *     }
         */
        OverrideRollout: {
            rollout: components["schemas"]["Rollout"];
            enabled?: components["schemas"]["NotEnabled"];
            targeting_keys: components["schemas"]["TargetingKeys"];
        };
        /**
         * @description A variation, or a rollout, and who gets it.
         * @example {
         *       "variation": "on",
         *       "targeting_keys": [
         *         "user-42"
         *       ]
         *     }
         */
        Override: components["schemas"]["OverrideVariation"] | components["schemas"]["OverrideRollout"];
        /**
         * @description What single users are served, whatever the rules say; together at most 10,000 targeting keys.
         * @example [
         *       {
         *         "variation": "on",
         *         "targeting_keys": [
         *           "user-42"
         *         ]
         *       }
         *     ]
         */
        Overrides: components["schemas"]["Override"][];
        /**
         * @description A question about the context, or several of them under `all`, `any` or `none`.
         * @example {
         *       "all": [
         *         {
         *           "attribute": "country",
         *           "type": "string",
         *           "operator": "in",
         *           "values": [
         *             "CH"
         *           ],
         *           "negate": false,
         *           "ignore_case": false,
         *           "list": "any"
         *         }
         *       ]
         *     }
         */
        Condition: components["schemas"]["AllCondition"] | components["schemas"]["AnyCondition"] | components["schemas"]["NoneCondition"] | components["schemas"]["SegmentCondition"] | components["schemas"]["PercentageCondition"] | components["schemas"]["ElementsCondition"] | components["schemas"]["AttributeCondition"] | components["schemas"]["DoorCondition"];
        /**
         * @description Holds when every one holds; empty, it holds.
         * @example {
         *       "all": []
         *     }
         */
        AllCondition: {
            /** @description The conditions. */
            all: components["schemas"]["Condition"][];
        };
        /**
         * @description Holds when at least one holds; empty, it does not.
         * @example {
         *       "any": []
         *     }
         */
        AnyCondition: {
            /** @description The conditions. */
            any: components["schemas"]["Condition"][];
        };
        /**
         * @description Holds when none holds; empty, it holds.
         * @example {
         *       "none": []
         *     }
         */
        NoneCondition: {
            /** @description The conditions. */
            none: components["schemas"]["Condition"][];
        };
        /**
         * @description Holds for a share of the users, always the same ones; raising it leaves nobody out. Nobody is in it who has no such attribute, unless the algorithm says otherwise.
         * @example {
         *       "percentage": 10,
         *       "bucket_by": "targeting_key",
         *       "seed": null,
         *       "algorithm": "native"
         *     }
         */
        PercentageCondition: {
            /** @description Percent of all users; for `native` in steps of 0.001. */
            percentage: number;
            bucket_by: components["schemas"]["AttributeReference"];
            seed: components["schemas"]["Seed"];
            algorithm: components["schemas"]["PercentageAlgorithm"];
        };
        /**
         * @description Asks a list of objects, such as orders, one by one: holds when the condition holds for `any` of them, for `all`, or
         *     for `none`. In `when`, a name is a property of the element; segments, percentages and further lists have no place
         *     there. Where the attribute is not set or no list, the condition does not hold.
         * @example {
         *       "elements": "orders",
         *       "quantifier": "any",
         *       "when": {
         *         "attribute": "total",
         *         "type": "number",
         *         "operator": "gt",
         *         "values": [
         *           100
         *         ],
         *         "negate": false,
         *         "ignore_case": false,
         *         "list": "any"
         *       }
         *     }
         */
        ElementsCondition: {
            elements: components["schemas"]["AttributeReference"];
            quantifier: components["schemas"]["ListQuantifier"];
            when: components["schemas"]["Condition"];
        };
        /**
         * @description One question about one attribute.
         * @example {
         *       "attribute": "country",
         *       "type": "string",
         *       "operator": "in",
         *       "values": [
         *         "CH"
         *       ],
         *       "negate": false,
         *       "ignore_case": false,
         *       "list": "any"
         *     }
         */
        AttributeCondition: {
            attribute: components["schemas"]["AttributeReference"];
            type: components["schemas"]["AttributeType"];
            operator: components["schemas"]["Operator"];
            values: components["schemas"]["ConditionValues"];
            /** @description Turns the operator's answer. An unset attribute answers no either way. */
            negate: boolean;
            /** @description Text is compared in lower case. */
            ignore_case: boolean;
            list: components["schemas"]["ListQuantifier"];
        };
        /**
         * @description When the rule holds.
         * @example {
         *       "from": "2025-02-01T00:00:00Z",
         *       "until": null
         *     }
         */
        Window: {
            /**
             * Format: date-time
             * @description The rule holds from this moment on; null is always.
             */
            from: string | null;
            /**
             * Format: date-time
             * @description From this moment on the rule does not hold any more; null is never.
             */
            until: string | null;
        };
        /**
         * @description When the rule holds; null is always.
         * @example {
         *       "from": "2025-02-01T00:00:00Z",
         *       "until": null
         *     }
         */
        WindowOrNone: components["schemas"]["Window"] | null;
        /**
         * @description For whom, and what.
         * @example {
         *       "id": "rul_mYe8sGq2LwX0TnB5",
         *       "name": "Everybody",
         *       "when": null,
         *       "window": null,
         *       "serve": {
         *         "variation": "on"
         *       }
         *     }
         */
        Rule: {
            id: components["schemas"]["RuleId"];
            name: components["schemas"]["RuleName"];
            /** @description For whom; null is everybody. */
            when: components["schemas"]["Condition"] | null;
            window: components["schemas"]["WindowOrNone"];
            serve: components["schemas"]["Serve"];
        };
        /**
         * @description A flag's switch and targeting in one environment.
         * @example {
         *       "flag_key": "new-feature",
         *       "environment_id": "env_0TnB5mYe8sGq2LwX",
         *       "environment_key": "prod",
         *       "enabled": true,
         *       "prerequisites": [
         *         {
         *           "flag_key": "new-account",
         *           "enabled": true,
         *           "variations": null
         *         }
         *       ],
         *       "overrides": [
         *         {
         *           "variation": "on",
         *           "targeting_keys": [
         *             "user-42"
         *           ]
         *         }
         *       ],
         *       "rules": [
         *         {
         *           "id": "rul_mYe8sGq2LwX0TnB5",
         *           "name": "Half of Switzerland",
         *           "when": {
         *             "attribute": "country",
         *             "type": "string",
         *             "operator": "in",
         *             "values": [
         *               "CH"
         *             ],
         *             "negate": false,
         *             "ignore_case": false,
         *             "list": "any"
         *           },
         *           "window": {
         *             "from": "2025-02-01T00:00:00Z",
         *             "until": null
         *           },
         *           "serve": {
         *             "rollout": {
         *               "weights": [
         *                 {
         *                   "variation": "on",
         *                   "weight": 50
         *                 },
         *                 {
         *                   "variation": "off",
         *                   "weight": 50
         *                 }
         *               ],
         *               "bucket_by": "targeting_key",
         *               "seed": null,
         *               "algorithm": "native"
         *             }
         *           }
         *         }
         *       ],
         *       "default_serve": {
         *         "variation": "off"
         *       },
         *       "version": 2,
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        FlagEnvironment: {
            flag_key: components["schemas"]["Key"];
            environment_id: components["schemas"]["EnvironmentId"];
            environment_key: components["schemas"]["EnvironmentKey"];
            enabled: components["schemas"]["Enabled"];
            prerequisites: components["schemas"]["Prerequisites"];
            overrides: components["schemas"]["Overrides"];
            /** @description Tried in order; the first whose condition holds and whose serve reaches the user answers. */
            rules: components["schemas"]["Rule"][];
            default_serve: components["schemas"]["DefaultServe"];
            version: components["schemas"]["Version"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description A flag's state in one environment.
         * @example {
         *       "data": {
         *         "flag_key": "new-feature",
         *         "environment_id": "env_0TnB5mYe8sGq2LwX",
         *         "environment_key": "prod",
         *         "enabled": true,
         *         "prerequisites": [
         *           {
         *             "flag_key": "new-account",
         *             "enabled": true,
         *             "variations": null
         *           }
         *         ],
         *         "overrides": [
         *           {
         *             "variation": "on",
         *             "targeting_keys": [
         *               "user-42"
         *             ]
         *           }
         *         ],
         *         "rules": [
         *           {
         *             "id": "rul_mYe8sGq2LwX0TnB5",
         *             "name": "Half of Switzerland",
         *             "when": {
         *               "attribute": "country",
         *               "type": "string",
         *               "operator": "in",
         *               "values": [
         *                 "CH"
         *               ],
         *               "negate": false,
         *               "ignore_case": false,
         *               "list": "any"
         *             },
         *             "window": {
         *               "from": "2025-02-01T00:00:00Z",
         *               "until": null
         *             },
         *             "serve": {
         *               "rollout": {
         *                 "weights": [
         *                   {
         *                     "variation": "on",
         *                     "weight": 50
         *                   },
         *                   {
         *                     "variation": "off",
         *                     "weight": 50
         *                   }
         *                 ],
         *                 "bucket_by": "targeting_key",
         *                 "seed": null,
         *                 "algorithm": "native"
         *               }
         *             }
         *           }
         *         ],
         *         "default_serve": {
         *           "variation": "off"
         *         },
         *         "version": 2,
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        FlagEnvironmentEnvelope: {
            data: components["schemas"]["FlagEnvironment"];
        };
        /**
         * @description A question about the context, or several of them under `all`, `any` or `none`.
         * @example {
         *       "attribute": "country",
         *       "operator": "in",
         *       "values": [
         *         "CH"
         *       ]
         *     }
         */
        ConditionInput: components["schemas"]["AllConditionInput"] | components["schemas"]["AnyConditionInput"] | components["schemas"]["NoneConditionInput"] | components["schemas"]["SegmentCondition"] | components["schemas"]["PercentageConditionInput"] | components["schemas"]["ElementsConditionInput"] | components["schemas"]["AttributeConditionInput"];
        /**
         * @description Holds when every one holds; empty, it holds.
         * @example {
         *       "all": []
         *     }
         */
        AllConditionInput: {
            /** @description The conditions. */
            all: components["schemas"]["ConditionInput"][];
        };
        /**
         * @description Holds when at least one holds; empty, it does not.
         * @example {
         *       "any": []
         *     }
         */
        AnyConditionInput: {
            /** @description The conditions. */
            any: components["schemas"]["ConditionInput"][];
        };
        /**
         * @description Holds when none holds; empty, it holds.
         * @example {
         *       "none": []
         *     }
         */
        NoneConditionInput: {
            /** @description The conditions. */
            none: components["schemas"]["ConditionInput"][];
        };
        /**
         * @description A question about the elements of a list, as it is written; `quantifier` is `any` unless given.
         * @example {
         *       "elements": "orders",
         *       "when": {
         *         "attribute": "total",
         *         "type": "number",
         *         "operator": "gt",
         *         "values": [
         *           100
         *         ]
         *       }
         *     }
         */
        ElementsConditionInput: {
            elements: components["schemas"]["AttributeReference"];
            quantifier?: components["schemas"]["ListQuantifier"];
            when: components["schemas"]["ConditionInput"];
        };
        /**
         * @description A rule as it is written. Without `id` it gets a new one; without `when` it is for everybody.
         * @example {
         *       "when": {
         *         "attribute": "country",
         *         "operator": "in",
         *         "values": [
         *           "CH"
         *         ]
         *       },
         *       "serve": {
         *         "variation": "on"
         *       }
         *     }
         */
        RuleInput: {
            id?: components["schemas"]["RuleId"];
            name?: components["schemas"]["RuleName"];
            /** @description For whom; null is everybody. */
            when?: components["schemas"]["ConditionInput"] | null;
            window?: components["schemas"]["WindowInputOrNone"];
            serve: components["schemas"]["ServeInput"];
        };
        /**
         * @description Tried in order; the first whose condition holds and whose serve reaches the user answers.
         * @example [
         *       {
         *         "when": {
         *           "attribute": "country",
         *           "operator": "in",
         *           "values": [
         *             "CH"
         *           ]
         *         },
         *         "serve": {
         *           "variation": "on"
         *         }
         *       }
         *     ]
         */
        RuleInputs: components["schemas"]["RuleInput"][];
        /**
         * @description The whole state; what is left out becomes off, no prerequisites, no overrides, no rules, and the flag's default variation.
         * @example {
         *       "enabled": true,
         *       "rules": [
         *         {
         *           "name": "Half of Switzerland",
         *           "when": {
         *             "attribute": "country",
         *             "operator": "in",
         *             "values": [
         *               "CH"
         *             ]
         *           },
         *           "serve": {
         *             "rollout": {
         *               "weights": [
         *                 {
         *                   "variation": "on",
         *                   "weight": 50
         *                 },
         *                 {
         *                   "variation": "off",
         *                   "weight": 50
         *                 }
         *               ]
         *             }
         *           }
         *         }
         *       ],
         *       "default_serve": {
         *         "variation": "off"
         *       }
         *     }
         */
        FlagEnvironmentReplace: {
            enabled: components["schemas"]["Enabled"];
            prerequisites?: components["schemas"]["PrerequisiteInputs"];
            overrides?: components["schemas"]["OverrideInputs"];
            rules?: components["schemas"]["RuleInputs"];
            default_serve?: components["schemas"]["DefaultServeInput"];
        };
        /**
         * @description Who asks. Everything in it may be used by rules, nothing in it is stored.
         * @example {
         *       "targeting_key": "user-42",
         *       "attributes": {
         *         "country": "CH",
         *         "plan": "pro"
         *       }
         *     }
         */
        EvaluationContext: {
            /** @description Who is to get the same answer each time; without it, rollouts by targeting key reach nobody. */
            targeting_key?: string | null;
            /** @description What is known about them. A condition that cannot read its attribute does not hold. */
            attributes?: {
                [key: string]: components["schemas"]["JsonValue"];
            };
        };
        /**
         * @description What a dry run evaluates; nothing of it becomes part of the state.
         * @example {
         *       "contexts": [
         *         {
         *           "targeting_key": "user-42",
         *           "attributes": {
         *             "country": "CH"
         *           }
         *         }
         *       ]
         *     }
         */
        SampleContexts: {
            /** @description Whose answers are to be compared, before and after. Only with `dry_run=true`. */
            contexts?: components["schemas"]["EvaluationContext"][];
        };
        /**
         * @description The whole state and, for a dry run, sample contexts.
         * @example {
         *       "enabled": true,
         *       "rules": [
         *         {
         *           "name": "Half of Switzerland",
         *           "when": {
         *             "attribute": "country",
         *             "operator": "in",
         *             "values": [
         *               "CH"
         *             ]
         *           },
         *           "serve": {
         *             "rollout": {
         *               "weights": [
         *                 {
         *                   "variation": "on",
         *                   "weight": 50
         *                 },
         *                 {
         *                   "variation": "off",
         *                   "weight": 50
         *                 }
         *               ]
         *             }
         *           }
         *         }
         *       ],
         *       "default_serve": {
         *         "variation": "off"
         *       }
         *     }
         */
        FlagEnvironmentReplaceRequest: components["schemas"]["FlagEnvironmentReplace"] & components["schemas"]["SampleContexts"];
        /**
         * @description One place of the state that would be another. What a list would gain or lose in its middle counts as that, and moves nothing.
         * @example {
         *       "path": "/enabled",
         *       "before": false,
         *       "after": true
         *     }
         */
        DryRunChange: {
            /** @description A JSON pointer into the state; of what a list would lose, into the state that was. */
            path: string;
            /** @description What was there; null where a list would gain an item. */
            before: components["schemas"]["JsonValue"];
            /** @description What would be there; null where a list would lose an item. */
            after: components["schemas"]["JsonValue"];
        };
        /**
         * @description `DISABLED`: off in this environment. `PREREQUISITE_FAILED`: another flag did not answer as this one needs it.
         *     `TARGETING_MATCH`: a rule or an override served a variation. `SPLIT`: a rollout did. `DEFAULT`: no rule served, or one whose
         *     rollout, of the algorithm `flipt-variant`, leaves the user to the flag's default variation.
         *     More reasons may be added.
         * @example SPLIT
         * @enum {string}
         */
        EvaluationReason: "DISABLED" | "PREREQUISITE_FAILED" | "TARGETING_MATCH" | "SPLIT" | "DEFAULT";
        /**
         * @description What a flag answers, and why.
         * @example {
         *       "value": true,
         *       "variation": "on",
         *       "enabled": true,
         *       "reason": "TARGETING_MATCH",
         *       "rule": null
         *     }
         */
        DryRunAnswer: {
            value: components["schemas"]["JsonValue"];
            variation: components["schemas"]["VariationKeyOrNone"];
            /** @description Whether the flag is on in the environment. */
            enabled: boolean;
            reason: components["schemas"]["EvaluationReason"];
            /** @description The id of the rule that serves; null when none does. A rule that is sent without an id gets another one each time. */
            rule: string | null;
        };
        /**
         * @description What the flag answers one sample context, and what it would.
         * @example {
         *       "targeting_key": "user-42",
         *       "before": {
         *         "value": false,
         *         "variation": "off",
         *         "enabled": false,
         *         "reason": "DISABLED",
         *         "rule": null
         *       },
         *       "after": {
         *         "value": true,
         *         "variation": "on",
         *         "enabled": true,
         *         "reason": "TARGETING_MATCH",
         *         "rule": null
         *       },
         *       "changed": true
         *     }
         */
        DryRunContext: {
            /** @description The context's; null where it has none. */
            targeting_key: string | null;
            /** @description What the flag answers now; null where it is archived. */
            before: components["schemas"]["DryRunAnswer"] | null;
            /** @description What the flag would answer; null where it is archived. */
            after: components["schemas"]["DryRunAnswer"] | null;
            /** @description Whether value, variation or `enabled` would be another; another reason or rule alone is none. */
            changed: boolean;
        };
        /**
         * @description What the change would do; nothing of it was done. Only there when the request asked for it.
         * @example {
         *       "changes": [
         *         {
         *           "path": "/enabled",
         *           "before": false,
         *           "after": true
         *         }
         *       ],
         *       "contexts": [
         *         {
         *           "targeting_key": "user-42",
         *           "before": {
         *             "value": false,
         *             "variation": "off",
         *             "enabled": false,
         *             "reason": "DISABLED",
         *             "rule": null
         *           },
         *           "after": {
         *             "value": true,
         *             "variation": "on",
         *             "enabled": true,
         *             "reason": "TARGETING_MATCH",
         *             "rule": null
         *           },
         *           "changed": true
         *         }
         *       ]
         *     }
         */
        DryRun: {
            /** @description Where the state would be another, of more than 1,000 places the first. Version and time of the change are left out. */
            changes: components["schemas"]["DryRunChange"][];
            /** @description What the flag answers each of the sample contexts, in their order. */
            contexts: components["schemas"]["DryRunContext"][];
        };
        /**
         * @description A flag's state in one environment after a change or, with `dry_run`, as it would be.
         * @example {
         *       "data": {
         *         "flag_key": "new-feature",
         *         "environment_id": "env_0TnB5mYe8sGq2LwX",
         *         "environment_key": "prod",
         *         "enabled": true,
         *         "prerequisites": [
         *           {
         *             "flag_key": "new-account",
         *             "enabled": true,
         *             "variations": null
         *           }
         *         ],
         *         "overrides": [
         *           {
         *             "variation": "on",
         *             "targeting_keys": [
         *               "user-42"
         *             ]
         *           }
         *         ],
         *         "rules": [
         *           {
         *             "id": "rul_mYe8sGq2LwX0TnB5",
         *             "name": "Half of Switzerland",
         *             "when": {
         *               "attribute": "country",
         *               "type": "string",
         *               "operator": "in",
         *               "values": [
         *                 "CH"
         *               ],
         *               "negate": false,
         *               "ignore_case": false,
         *               "list": "any"
         *             },
         *             "window": {
         *               "from": "2025-02-01T00:00:00Z",
         *               "until": null
         *             },
         *             "serve": {
         *               "rollout": {
         *                 "weights": [
         *                   {
         *                     "variation": "on",
         *                     "weight": 50
         *                   },
         *                   {
         *                     "variation": "off",
         *                     "weight": 50
         *                   }
         *                 ],
         *                 "bucket_by": "targeting_key",
         *                 "seed": null,
         *                 "algorithm": "native"
         *               }
         *             }
         *           }
         *         ],
         *         "default_serve": {
         *           "variation": "off"
         *         },
         *         "version": 2,
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        FlagEnvironmentChangeEnvelope: {
            data: components["schemas"]["FlagEnvironment"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * @description What is to change; the rest stays. A list replaces the whole list, and null is no item of it. Null is refused in `enabled`.
         * @example {
         *       "enabled": true
         *     }
         */
        FlagEnvironmentPatch: {
            enabled?: components["schemas"]["Enabled"];
            /** @description Null is none. */
            prerequisites?: components["schemas"]["PrerequisiteInputs"] | null;
            /** @description Null is none. */
            overrides?: components["schemas"]["OverrideInputs"] | null;
            /** @description Null is none. */
            rules?: components["schemas"]["RuleInputs"] | null;
            default_serve?: components["schemas"]["DefaultServeInput"];
        };
        /**
         * @description What is to change and, for a dry run, sample contexts. Null is refused in `enabled` and `contexts`.
         * @example {
         *       "enabled": true
         *     }
         */
        FlagEnvironmentPatchRequest: components["schemas"]["FlagEnvironmentPatch"] & components["schemas"]["SampleContexts"];
        /**
         * @description Where the state is copied from, which parts of it and, for a dry run, sample contexts.
         * @example {
         *       "from": "dev",
         *       "include": [
         *         "rules",
         *         "default_serve"
         *       ]
         *     }
         */
        FlagEnvironmentCopy: {
            from: components["schemas"]["EnvironmentIdOrKey"];
            include?: components["schemas"]["StateParts"];
            /** @description Whose answers are to be compared, before and after. Only with `dry_run=true`. */
            contexts?: components["schemas"]["EvaluationContext"][];
        };
        /**
         * @description Begins with `seg_`; never changes.
         * @example seg_X0TnB5mYe8sGq2Lw
         */
        SegmentId: string;
        /**
         * @description A named condition of the project.
         * @example {
         *       "id": "seg_X0TnB5mYe8sGq2Lw",
         *       "key": "beta-users",
         *       "name": "Beta users",
         *       "description": "Who tries things first",
         *       "when": {
         *         "any": [
         *           {
         *             "attribute": "plan",
         *             "type": "string",
         *             "operator": "in",
         *             "values": [
         *               "beta"
         *             ],
         *             "negate": false,
         *             "ignore_case": false,
         *             "list": "any"
         *           },
         *           {
         *             "attribute": "email",
         *             "type": "string",
         *             "operator": "ends_with",
         *             "values": [
         *               "@example.com"
         *             ],
         *             "negate": false,
         *             "ignore_case": true,
         *             "list": "any"
         *           }
         *         ]
         *       },
         *       "version": 1,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Segment: {
            id: components["schemas"]["SegmentId"];
            key: components["schemas"]["Key"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Description"];
            when: components["schemas"]["Condition"];
            version: components["schemas"]["Version"];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of a project's segments.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        SegmentPage: {
            /** @description The segments of this page. */
            data: components["schemas"]["Segment"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description A new segment. With other segments put in their place, its conditions nest at most 16 levels.
         * @example {
         *       "key": "beta-users",
         *       "when": {
         *         "attribute": "plan",
         *         "operator": "in",
         *         "values": [
         *           "beta"
         *         ]
         *       }
         *     }
         */
        SegmentCreate: {
            key: components["schemas"]["Key"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            when: components["schemas"]["ConditionInput"];
        };
        /**
         * @description One segment.
         * @example {
         *       "data": {
         *         "id": "seg_X0TnB5mYe8sGq2Lw",
         *         "key": "beta-users",
         *         "name": "Beta users",
         *         "description": "Who tries things first",
         *         "when": {
         *           "any": [
         *             {
         *               "attribute": "plan",
         *               "type": "string",
         *               "operator": "in",
         *               "values": [
         *                 "beta"
         *               ],
         *               "negate": false,
         *               "ignore_case": false,
         *               "list": "any"
         *             },
         *             {
         *               "attribute": "email",
         *               "type": "string",
         *               "operator": "ends_with",
         *               "values": [
         *                 "@example.com"
         *               ],
         *               "negate": false,
         *               "ignore_case": true,
         *               "list": "any"
         *             }
         *           ]
         *         },
         *         "version": 1,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        SegmentEnvelope: {
            data: components["schemas"]["Segment"];
        };
        /**
         * @description A segment, new or not, whose key is in the path. Without `name` it is called by its key, without `description` it has none. With other segments put in their place, its conditions nest at most 16 levels.
         * @example {
         *       "when": {
         *         "attribute": "plan",
         *         "operator": "in",
         *         "values": [
         *           "beta"
         *         ]
         *       }
         *     }
         */
        SegmentReplace: {
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            when: components["schemas"]["ConditionInput"];
        };
        /**
         * @description What is to change; the rest stays. `when` is replaced as a whole, and null is refused there.
         * @example {
         *       "name": "Early adopters"
         *     }
         */
        SegmentPatch: {
            /** @description Null is the key. */
            name?: components["schemas"]["Name"] | null;
            /** @description Null is empty. */
            description?: components["schemas"]["Description"] | null;
            when?: components["schemas"]["ConditionInput"];
        };
        /**
         * @description The places where a segment is used; of more than 1,000 the first.
         * @example {
         *       "data": []
         *     }
         */
        SegmentUseList: {
            /** @description The places. */
            data: components["schemas"]["Use"][];
        };
        /**
         * @description Begins with `idn_`; never changes.
         * @example idn_nB5mYe8sGq2LwX0T
         */
        IdentityId: string;
        /**
         * @description What is stored, as attributes for evaluation; at most 65,536 characters of JSON.
         * @example {
         *       "country": "CH",
         *       "plan": "pro"
         *     }
         */
        Traits: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A targeting key, and what is stored about it in one environment.
         * @example {
         *       "id": "idn_nB5mYe8sGq2LwX0T",
         *       "identifier": "user-42",
         *       "traits": {
         *         "country": "CH",
         *         "plan": "pro"
         *       },
         *       "version": 1,
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Identity: {
            id: components["schemas"]["IdentityId"];
            identifier: components["schemas"]["Identifier"];
            traits: components["schemas"]["Traits"];
            version: components["schemas"]["Version"];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description One page of an environment's identities.
         * @example {
         *       "data": [],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 0,
         *         "next_cursor": null
         *       }
         *     }
         */
        IdentityPage: {
            /** @description The identities of this page. */
            data: components["schemas"]["Identity"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description An identity and all its traits.
         * @example {
         *       "identifier": "user-42",
         *       "traits": {
         *         "country": "CH",
         *         "plan": "pro"
         *       }
         *     }
         */
        IdentityInput: {
            identifier: components["schemas"]["Identifier"];
            traits: components["schemas"]["Traits"];
        };
        /**
         * @description Many identities. One that is named twice gets the last traits.
         * @example {
         *       "identities": [
         *         {
         *           "identifier": "user-42",
         *           "traits": {
         *             "country": "CH",
         *             "plan": "pro"
         *           }
         *         }
         *       ]
         *     }
         */
        IdentitiesReplace: {
            /** @description The identities. */
            identities: components["schemas"]["IdentityInput"][];
        };
        /**
         * @description What became of the identities.
         * @example {
         *       "stored": 2,
         *       "unchanged": 0
         *     }
         */
        IdentitiesResult: {
            /** @description How many were new or had other traits. */
            stored: number;
            /** @description How many had these very traits already. */
            unchanged: number;
        };
        /**
         * @description What became of the identities.
         * @example {
         *       "data": {
         *         "stored": 2,
         *         "unchanged": 0
         *       }
         *     }
         */
        IdentitiesResultEnvelope: {
            data: components["schemas"]["IdentitiesResult"];
        };
        /**
         * @description One identity.
         * @example {
         *       "data": {
         *         "id": "idn_nB5mYe8sGq2LwX0T",
         *         "identifier": "user-42",
         *         "traits": {
         *           "country": "CH",
         *           "plan": "pro"
         *         },
         *         "version": 1,
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        IdentityEnvelope: {
            data: components["schemas"]["Identity"];
        };
        /**
         * @description All traits of an identity.
         * @example {
         *       "traits": {
         *         "country": "CH",
         *         "plan": "pro"
         *       }
         *     }
         */
        IdentityReplace: {
            traits: components["schemas"]["Traits"];
        };
        /**
         * @description A merge patch of the traits. What is left must be at most 500 traits and 65,536 characters of JSON.
         * @example {
         *       "traits": {
         *         "plan": "pro",
         *         "trial": null
         *       }
         *     }
         */
        IdentityPatch: {
            /** @description Merged with what is there, objects in them, too; null removes a trait, and in place of all of them, all. */
            traits?: components["schemas"]["Traits"] | null;
        };
        /**
         * @description The variation that a flag serves one targeting key.
         * @example {
         *       "flag_key": "new-feature",
         *       "variation": "on"
         *     }
         */
        IdentityOverride: {
            flag_key: components["schemas"]["Key"];
            /** @description Null where a rollout chooses between several. */
            variation: components["schemas"]["VariationKeyOrNone"];
        };
        /**
         * @description The overrides of one targeting key, by flag key.
         * @example {
         *       "data": [
         *         {
         *           "flag_key": "new-feature",
         *           "variation": "on"
         *         }
         *       ]
         *     }
         */
        IdentityOverrideList: {
            /** @description The overrides. */
            data: components["schemas"]["IdentityOverride"][];
        };
        /**
         * @description One override.
         * @example {
         *       "data": {
         *         "flag_key": "new-feature",
         *         "variation": "on"
         *       }
         *     }
         */
        IdentityOverrideEnvelope: {
            data: components["schemas"]["IdentityOverride"];
        };
        /**
         * @description The variation to serve.
         * @example {
         *       "variation": "on"
         *     }
         */
        IdentityOverrideReplace: {
            variation: components["schemas"]["VariationKey"];
        };
        /**
         * @description Whether the traits stored for the targeting key count as attributes, where the context does not give its own.
         *     Another server's write may take up to 10 seconds to be seen.
         * @example true
         */
        UseStoredTraits: boolean;
        /**
         * @description Which flag, and for whom.
         * @example {
         *       "flag_key": "new-feature",
         *       "context": {
         *         "targeting_key": "user-42",
         *         "attributes": {
         *           "country": "CH"
         *         }
         *       }
         *     }
         */
        EvaluationRequest: {
            flag_key: components["schemas"]["Key"];
            context?: components["schemas"]["EvaluationContext"];
            use_stored_traits?: components["schemas"]["UseStoredTraits"];
        };
        /**
         * @description What the flag answers, and why.
         * @example {
         *       "flag_key": "new-feature",
         *       "value": true,
         *       "variation": "on",
         *       "enabled": true,
         *       "reason": "SPLIT",
         *       "rule": "rul_mYe8sGq2LwX0TnB5",
         *       "segments": [],
         *       "revision": 7
         *     }
         */
        Evaluation: {
            flag_key: components["schemas"]["Key"];
            value: components["schemas"]["JsonValue"];
            variation: components["schemas"]["VariationKeyOrNone"];
            /** @description Whether the flag is on in the environment. */
            enabled: boolean;
            reason: components["schemas"]["EvaluationReason"];
            /** @description The id of the rule that served; null when none did. */
            rule: string | null;
            /** @description The keys of the segments that the rule that served asks for and that the user is in. */
            segments: components["schemas"]["Key"][];
            revision: components["schemas"]["Revision"];
        };
        /**
         * @description One evaluation.
         * @example {
         *       "data": {
         *         "flag_key": "new-feature",
         *         "value": true,
         *         "variation": "on",
         *         "enabled": true,
         *         "reason": "SPLIT",
         *         "rule": "rul_mYe8sGq2LwX0TnB5",
         *         "segments": [],
         *         "revision": 7
         *       }
         *     }
         */
        EvaluationEnvelope: {
            data: components["schemas"]["Evaluation"];
        };
        /**
         * @description For whom, and which flags; without `flag_keys` and `tags`, all of them. With both, the named flags that bear one of the tags.
         * @example {
         *       "context": {
         *         "targeting_key": "user-42",
         *         "attributes": {
         *           "country": "CH"
         *         }
         *       },
         *       "flag_keys": [
         *         "new-feature"
         *       ]
         *     }
         */
        EvaluationBatchRequest: {
            context?: components["schemas"]["EvaluationContext"];
            use_stored_traits?: components["schemas"]["UseStoredTraits"];
            /** @description Only these flags. */
            flag_keys?: components["schemas"]["Key"][];
            /** @description Only flags that bear one of these tags. */
            tags?: components["schemas"]["Tag"][];
        };
        /**
         * @description A named flag that gave no answer, and why.
         * @example {
         *       "flag_key": "my-flag",
         *       "code": "FLAG_NOT_FOUND",
         *       "message": "Feature flag 'my-flag' does not exist in environment 'prod'."
         *     }
         */
        EvaluationError: {
            flag_key: components["schemas"]["Key"];
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence for people; may change. */
            message: string;
        };
        /**
         * @description The answers in key order, and apart from them the flags that could not be evaluated.
         * @example {
         *       "evaluations": [
         *         {
         *           "flag_key": "new-feature",
         *           "value": true,
         *           "variation": "on",
         *           "enabled": true,
         *           "reason": "SPLIT",
         *           "rule": "rul_mYe8sGq2LwX0TnB5",
         *           "segments": [],
         *           "revision": 7
         *         }
         *       ],
         *       "errors": [],
         *       "revision": 7
         *     }
         */
        EvaluationBatch: {
            /** @description The answers. */
            evaluations: components["schemas"]["Evaluation"][];
            /** @description The named flags that gave no answer. */
            errors: components["schemas"]["EvaluationError"][];
            revision: components["schemas"]["Revision"];
        };
        /**
         * @description Many evaluations.
         * @example {
         *       "data": {
         *         "evaluations": [
         *           {
         *             "flag_key": "new-feature",
         *             "value": true,
         *             "variation": "on",
         *             "enabled": true,
         *             "reason": "SPLIT",
         *             "rule": "rul_mYe8sGq2LwX0TnB5",
         *             "segments": [],
         *             "revision": 7
         *           }
         *         ],
         *         "errors": [],
         *         "revision": 7
         *       }
         *     }
         */
        EvaluationBatchEnvelope: {
            data: components["schemas"]["EvaluationBatch"];
        };
        /**
         * @description A JSON pointer into the environment's ruleset.
         * @example /flags/new-feature/rules/0
         */
        DefinitionPath: string;
        /**
         * @description For people; may change.
         * @example The flag is on in environment 'prod'.
         */
        Sentence: string;
        /**
         * @description A condition, and how it came to its answer. `value` is what the attribute was; where that is more than 1,000
         *     characters of JSON, a text with the first of them. It is absent where the attribute is not set.
         * @example {
         *       "path": "/flags/new-feature/rules/0/when",
         *       "holds": true,
         *       "sentence": "country is \"CH\": in [\"CH\"] holds.",
         *       "value": "CH",
         *       "conditions": []
         *     }
         */
        ConditionTrace: {
            path: components["schemas"]["DefinitionPath"];
            /** @description Whether it held. */
            holds: boolean;
            sentence: components["schemas"]["Sentence"];
            value?: components["schemas"]["JsonValue"];
            /** @description The conditions that it consists of. Once an explanation shows 5,000 conditions, those that follow are shown without theirs. */
            conditions: components["schemas"]["ConditionTrace"][];
        };
        /**
         * @description What was hashed, and the number that it gave.
         * @example {
         *       "text": "user-42",
         *       "number": 23978,
         *       "sentence": "\"user-42\" has bucket 23978, in the share of 'on'."
         *     }
         */
        BucketTrace: {
            /** @description The text that was hashed; null when there was nothing to hash. */
            text: string | null;
            /** @description The bucket, in the unit of the algorithm; null when there was nothing to hash. */
            number: number | null;
            sentence: components["schemas"]["Sentence"];
        };
        /**
         * @description One step of an evaluation.
         * @example {
         *       "step": "switch",
         *       "path": "/flags/new-feature/on",
         *       "rule": null,
         *       "holds": true,
         *       "sentence": "The flag is on in environment 'prod'.",
         *       "condition": null,
         *       "bucket": null
         *     }
         */
        ExplanationStep: {
            /**
             * @description What was asked. `off` and `default` are answers.
             * @enum {string}
             */
            step: "switch" | "prerequisite" | "overrides" | "rule" | "off" | "default";
            path: components["schemas"]["DefinitionPath"];
            /** @description The id of the rule; null for other steps. */
            rule: string | null;
            /** @description Whether it held, or answered. */
            holds: boolean;
            sentence: components["schemas"]["Sentence"];
            /** @description The condition, and how it came to its answer; null where there is none. */
            condition: components["schemas"]["ConditionTrace"] | null;
            /** @description The bucket of the rollout; null where there is none. */
            bucket: components["schemas"]["BucketTrace"] | null;
        };
        /**
         * @description How the flag came to its answer.
         * @example {
         *       "evaluation": {
         *         "flag_key": "new-feature",
         *         "value": true,
         *         "variation": "on",
         *         "enabled": true,
         *         "reason": "SPLIT",
         *         "rule": "rul_mYe8sGq2LwX0TnB5",
         *         "segments": [],
         *         "revision": 7
         *       },
         *       "steps": [
         *         {
         *           "step": "switch",
         *           "path": "/flags/new-feature/on",
         *           "rule": null,
         *           "holds": true,
         *           "sentence": "The flag is on in environment 'prod'.",
         *           "condition": null,
         *           "bucket": null
         *         },
         *         {
         *           "step": "rule",
         *           "path": "/flags/new-feature/rules/0",
         *           "rule": "rul_mYe8sGq2LwX0TnB5",
         *           "holds": true,
         *           "sentence": "Rule 'Half of Switzerland' holds and serves 'on'.",
         *           "condition": {
         *             "path": "/flags/new-feature/rules/0/when",
         *             "holds": true,
         *             "sentence": "country is \"CH\": in [\"CH\"] holds.",
         *             "value": "CH",
         *             "conditions": []
         *           },
         *           "bucket": {
         *             "text": "user-42",
         *             "number": 23978,
         *             "sentence": "\"user-42\" has bucket 23978, in the share of 'on'."
         *           }
         *         }
         *       ]
         *     }
         */
        Explanation: {
            evaluation: components["schemas"]["Evaluation"];
            /** @description What was asked, in order; the last step answered. */
            steps: components["schemas"]["ExplanationStep"][];
        };
        /**
         * @description One explanation.
         * @example {
         *       "data": {
         *         "evaluation": {
         *           "flag_key": "new-feature",
         *           "value": true,
         *           "variation": "on",
         *           "enabled": true,
         *           "reason": "SPLIT",
         *           "rule": "rul_mYe8sGq2LwX0TnB5",
         *           "segments": [],
         *           "revision": 7
         *         },
         *         "steps": [
         *           {
         *             "step": "switch",
         *             "path": "/flags/new-feature/on",
         *             "rule": null,
         *             "holds": true,
         *             "sentence": "The flag is on in environment 'prod'.",
         *             "condition": null,
         *             "bucket": null
         *           },
         *           {
         *             "step": "rule",
         *             "path": "/flags/new-feature/rules/0",
         *             "rule": "rul_mYe8sGq2LwX0TnB5",
         *             "holds": true,
         *             "sentence": "Rule 'Half of Switzerland' holds and serves 'on'.",
         *             "condition": {
         *               "path": "/flags/new-feature/rules/0/when",
         *               "holds": true,
         *               "sentence": "country is \"CH\": in [\"CH\"] holds.",
         *               "value": "CH",
         *               "conditions": []
         *             },
         *             "bucket": {
         *               "text": "user-42",
         *               "number": 23978,
         *               "sentence": "\"user-42\" has bucket 23978, in the share of 'on'."
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ExplanationEnvelope: {
            data: components["schemas"]["Explanation"];
        };
        /**
         * @description How often a client served this variation.
         * @example {
         *       "flag_key": "new-feature",
         *       "variation": "on",
         *       "count": 120
         *     }
         */
        ReportedCount: {
            flag_key: components["schemas"]["Key"];
            variation: components["schemas"]["ServedVariation"];
            /** @description How many evaluations. */
            count: number;
        };
        /**
         * @description Counts since the last report.
         * @example {
         *       "counts": [
         *         {
         *           "flag_key": "new-feature",
         *           "variation": "on",
         *           "count": 120
         *         }
         *       ]
         *     }
         */
        UsageReport: {
            /** @description Counts of the same flag and variation are added up. */
            counts: components["schemas"]["ReportedCount"][];
        };
        /**
         * @description A count that was left out, and why.
         * @example {
         *       "path": "/body/counts/1",
         *       "code": "FLAG_NOT_FOUND",
         *       "message": "Feature flag 'my-flag' does not exist in environment 'prod'."
         *     }
         */
        UsageError: {
            /** @description A JSON pointer into the request. */
            path: string;
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence for people; may change. */
            message: string;
        };
        /**
         * @description How many evaluations were added, and which counts were not.
         * @example {
         *       "accepted": 120,
         *       "errors": [
         *         {
         *           "path": "/body/counts/1",
         *           "code": "FLAG_NOT_FOUND",
         *           "message": "Feature flag 'my-flag' does not exist in environment 'prod'."
         *         }
         *       ]
         *     }
         */
        UsageReceipt: {
            accepted: components["schemas"]["EvaluationCount"];
            /** @description The counts that were left out, in the order of the report. */
            errors: components["schemas"]["UsageError"][];
        };
        /**
         * @description What became of a report.
         * @example {
         *       "data": {
         *         "accepted": 120,
         *         "errors": [
         *           {
         *             "path": "/body/counts/1",
         *             "code": "FLAG_NOT_FOUND",
         *             "message": "Feature flag 'my-flag' does not exist in environment 'prod'."
         *           }
         *         ]
         *       }
         *     }
         */
        UsageReceiptEnvelope: {
            data: components["schemas"]["UsageReceipt"];
        };
        /**
         * @description A value without parts.
         * @example CH
         */
        RulesetScalar: string | number | boolean | null;
        /**
         * @description Text of any kind.
         * @example Beta testers
         */
        RulesetText: string;
        /**
         * @description A condition: a constant, several conditions, a segment, or a question about an attribute, a number or another flag.
         * @example {
         *       "attribute": "country",
         *       "type": "string",
         *       "operator": "in",
         *       "values": [
         *         "CH"
         *       ]
         *     }
         */
        RulesetTree: boolean | components["schemas"]["RulesetAll"] | components["schemas"]["RulesetAny"] | components["schemas"]["RulesetNone"] | components["schemas"]["RulesetInSegment"] | components["schemas"]["RulesetAttributeLeaf"] | components["schemas"]["RulesetElementsLeaf"] | components["schemas"]["RulesetBucketLeaf"] | components["schemas"]["RulesetFlagLeaf"];
        /**
         * @description Several conditions.
         * @example [
         *       {
         *         "attribute": "country",
         *         "type": "string",
         *         "operator": "in",
         *         "values": [
         *           "CH"
         *         ]
         *       }
         *     ]
         */
        RulesetTrees: components["schemas"]["RulesetTree"][];
        /**
         * @description Holds when every one does.
         * @example {
         *       "all": []
         *     }
         */
        RulesetAll: {
            all: components["schemas"]["RulesetTrees"];
        };
        /**
         * @description Holds when at least one does.
         * @example {
         *       "any": []
         *     }
         */
        RulesetAny: {
            any: components["schemas"]["RulesetTrees"];
        };
        /**
         * @description Holds when none does.
         * @example {
         *       "none": []
         *     }
         */
        RulesetNone: {
            none: components["schemas"]["RulesetTrees"];
        };
        /**
         * @description Holds when the segment's condition does.
         * @example {
         *       "segment": "beta-testers"
         *     }
         */
        RulesetInSegment: {
            segment: components["schemas"]["RulesetText"];
        };
        /**
         * @description Steps from the root of the context.
         * @example [
         *       "attributes",
         *       "address",
         *       "city"
         *     ]
         */
        RulesetPath: components["schemas"]["RulesetText"][];
        /**
         * @description Where a value is read from: an attribute's name, a path from the root of the context, the first of several that is
         *     set, a constant, or text in front of another's value. The targeting key by default.
         * @example [
         *       "targetingKey"
         *     ]
         */
        RulesetReference: components["schemas"]["RulesetText"] | components["schemas"]["RulesetPath"] | components["schemas"]["RulesetFirst"] | components["schemas"]["RulesetConstant"] | components["schemas"]["RulesetPrefixed"];
        /**
         * @description The first that is set.
         * @example {
         *       "first": [
         *         "email",
         *         [
         *           "targetingKey"
         *         ]
         *       ]
         *     }
         */
        RulesetFirst: {
            /** @description In this order. */
            first: components["schemas"]["RulesetReference"][];
        };
        /**
         * @description Always this value.
         * @example {
         *       "const": ""
         *     }
         */
        RulesetConstant: {
            const: components["schemas"]["RulesetScalar"];
        };
        /**
         * @description A text, or the path of one in the definition's environment.
         * @example prod_
         */
        RulesetFrontText: components["schemas"]["RulesetText"] | components["schemas"]["RulesetPath"];
        /**
         * @description Text, and behind it a value; unset when one of them is.
         * @example {
         *       "text": "prod_",
         *       "of": [
         *         "targetingKey"
         *       ]
         *     }
         */
        RulesetPrefixed: {
            text: components["schemas"]["RulesetFrontText"];
            of: components["schemas"]["RulesetReference"];
        };
        /**
         * @description A question about one attribute.
         * @example {
         *       "attribute": "country",
         *       "type": "string",
         *       "operator": "in",
         *       "values": [
         *         "CH"
         *       ]
         *     }
         */
        RulesetAttributeLeaf: {
            attribute: components["schemas"]["RulesetReference"];
            /**
             * @description What the attribute is read as. `auto` and `flipt.…` read as other systems do.
             * @enum {string}
             */
            type: "any" | "string" | "number" | "boolean" | "datetime" | "semver" | "ip" | "list" | "json" | "auto" | "flipt.string" | "flipt.number" | "flipt.boolean" | "flipt.datetime";
            operator: components["schemas"]["RulesetText"];
            /** @description What it is compared with. */
            values?: components["schemas"]["JsonValue"][];
            /** @description Turns the operator's answer. */
            negate?: boolean;
            /** @description The answer when the attribute is unset. */
            missing?: boolean;
            /** @description The answer when the attribute cannot be read as the type. */
            invalid?: boolean;
            /** @description Compares text in lower case. */
            ignore_case?: boolean;
            list?: components["schemas"]["ListQuantifier"];
        };
        /**
         * @description A question about a list of objects, element by element: in `when` each element stands in place of the attributes.
         *     Only attributes are asked for there. A list that is unset or no list makes it false.
         * @example {
         *       "elements": "orders",
         *       "quantifier": "any",
         *       "when": {
         *         "attribute": "country",
         *         "type": "string",
         *         "operator": "in",
         *         "values": [
         *           "CH"
         *         ]
         *       }
         *     }
         */
        RulesetElementsLeaf: {
            elements: components["schemas"]["RulesetReference"];
            quantifier?: components["schemas"]["ListQuantifier"];
            when: components["schemas"]["RulesetTree"];
        };
        /**
         * @description Makes one split independent of another.
         * @example new-feature
         */
        RulesetSeed: string | number;
        /**
         * @description How the number is found.
         * @example {
         *       "algorithm": "native",
         *       "seed": "new-feature",
         *       "attribute": [
         *         "targetingKey"
         *       ]
         *     }
         */
        RulesetBucketing: {
            /**
             * @description How it is hashed. `native` is Burgee's own, the others are those of other systems.
             * @enum {string}
             */
            algorithm: "native" | "flagsmith" | "flipt-variant" | "flipt-boolean" | "unleash";
            seed?: components["schemas"]["RulesetSeed"];
            prefix?: components["schemas"]["RulesetText"];
            suffix?: components["schemas"]["RulesetText"];
            attribute?: components["schemas"]["RulesetReference"];
            /**
             * @description How a value that is no text is spelled.
             * @enum {string}
             */
            text?: "plain" | "core";
            /** @description For `unleash`, the greatest number. */
            modulo?: number;
        };
        /**
         * @description A number in the unit of the algorithm; thousandths of a percent for `native`.
         * @example 50000
         */
        RulesetBound: number;
        /**
         * @description Holds when the number is below, or at most, the value.
         * @example {
         *       "bucket": {
         *         "algorithm": "native",
         *         "seed": "new-feature"
         *       },
         *       "operator": "lt",
         *       "values": [
         *         50000
         *       ]
         *     }
         */
        RulesetBucketLeaf: {
            bucket: components["schemas"]["RulesetBucketing"];
            /**
             * @description Below, or at most.
             * @enum {string}
             */
            operator: "lt" | "lte";
            /** @description The one number. */
            values: components["schemas"]["RulesetBound"][];
        };
        /**
         * @description Holds when the other flag answers so; without `variations` and `enabled`, when it is enabled.
         * @example {
         *       "flag": "new-feature",
         *       "variations": [
         *         "on"
         *       ]
         *     }
         */
        RulesetFlagLeaf: {
            flag: components["schemas"]["RulesetText"];
            /** @description One of these; null is no variation. */
            variations?: (string | null)[];
            /** @description Whether it must be enabled. */
            enabled?: boolean;
        };
        /**
         * @description A named condition.
         * @example {
         *       "name": "Beta testers",
         *       "when": {
         *         "attribute": "beta",
         *         "type": "boolean",
         *         "operator": "eq",
         *         "values": [
         *           true
         *         ]
         *       }
         *     }
         */
        RulesetSegment: {
            name?: components["schemas"]["RulesetText"];
            when?: components["schemas"]["RulesetTree"];
        };
        /**
         * @description A value that the flag may have.
         * @example {
         *       "key": "on",
         *       "value": true
         *     }
         */
        RulesetVariation: {
            key: components["schemas"]["RulesetText"];
            value: components["schemas"]["JsonValue"];
            attachment?: components["schemas"]["JsonValue"];
        };
        /**
         * @description The numbers from `from`, the previous range's `to` by default, and below `to`, `from` and `weight` by default.
         * @example {
         *       "variation": "on",
         *       "weight": 50,
         *       "to": 50000
         *     }
         */
        RulesetRange: {
            from?: components["schemas"]["RulesetBound"];
            to?: components["schemas"]["RulesetBound"];
            /** @description The variation's key; null serves the value null. */
            variation?: string | null;
            /** @description What the answer says of the flag. */
            enabled?: boolean;
            /** @description Whether targeting matched. */
            matched?: boolean;
            reason?: components["schemas"]["RulesetText"];
            /** @description Told in answers; without `to`, the range's width. */
            weight?: number | null;
            note?: components["schemas"]["JsonValue"];
        };
        /**
         * @description What is served: a variation, or a split over several. A split's ranges take from here what they do not say
         *     themselves.
         * @example {
         *       "variation": "on"
         *     }
         */
        RulesetServe: {
            /** @description The variation's key. Null, the default, serves the value null. */
            variation?: string | null;
            /** @description What the answer says of the flag. True by default, false in `off`. */
            enabled?: boolean;
            /** @description Whether targeting matched. True by default in rules and overrides, else false. */
            matched?: boolean;
            reason?: components["schemas"]["RulesetText"];
            /** @description Told in answers. In a range without `to` it is the range's width. */
            weight?: number | null;
            note?: components["schemas"]["JsonValue"];
            split?: components["schemas"]["RulesetSplit"];
        };
        /**
         * @description What is served, or `next` to go on with the next rule.
         * @example next
         */
        RulesetServeOrNext: components["schemas"]["RulesetServe"] | "next";
        /**
         * @description Who is served what, by a number that is always the same for the same one.
         * @example {
         *       "bucketing": {
         *         "algorithm": "native",
         *         "seed": "new-feature",
         *         "attribute": [
         *           "targetingKey"
         *         ]
         *       },
         *       "ranges": [
         *         {
         *           "variation": "on",
         *           "weight": 50,
         *           "to": 50000
         *         }
         *       ],
         *       "otherwise": "next",
         *       "unbucketed": "next"
         *     }
         */
        RulesetSplit: {
            bucketing: components["schemas"]["RulesetBucketing"];
            /** @description Which numbers get what. */
            ranges: components["schemas"]["RulesetRange"][];
            otherwise?: components["schemas"]["RulesetServeOrNext"];
            unbucketed?: components["schemas"]["RulesetServeOrNext"];
        };
        /**
         * @description What the ones that are named by `keys` are served.
         * @example {
         *       "keys": [
         *         "user-42"
         *       ],
         *       "serve": {
         *         "variation": "on"
         *       }
         *     }
         */
        RulesetOverride: {
            id?: components["schemas"]["RulesetText"];
            /** @description Compared with the targeting key, or with the flag's `override_by`. */
            keys: components["schemas"]["RulesetText"][];
            serve: components["schemas"]["RulesetServe"];
            note?: components["schemas"]["JsonValue"];
        };
        /**
         * Format: date-time
         * @description A moment, to the nanosecond where it is written so.
         * @example 2026-12-24T00:00:00Z
         */
        RulesetMoment: string;
        /**
         * @description The rule holds from `from` on and before `until`; where one is left out, that end is open.
         * @example {
         *       "from": "2026-12-24T00:00:00Z",
         *       "until": "2026-12-27T00:00:00Z"
         *     }
         */
        RulesetWindow: {
            from?: components["schemas"]["RulesetMoment"];
            until?: components["schemas"]["RulesetMoment"];
        };
        /**
         * @description For whom, and what. Without `when` it is for everybody.
         * @example {
         *       "id": "rul_mYe8sGq2LwX0TnB5",
         *       "when": {
         *         "attribute": "country",
         *         "type": "string",
         *         "operator": "in",
         *         "values": [
         *           "CH"
         *         ]
         *       },
         *       "serve": {
         *         "variation": "on"
         *       }
         *     }
         */
        RulesetRule: {
            id?: components["schemas"]["RulesetText"];
            when?: components["schemas"]["RulesetTree"];
            window?: components["schemas"]["RulesetWindow"];
            serve: components["schemas"]["RulesetServe"];
            note?: components["schemas"]["JsonValue"];
        };
        /**
         * @description A flag as it is in the environment. `on`, prerequisites, overrides, rules, `default`, in this order.
         * @example {
         *       "kind": "boolean",
         *       "variations": [
         *         {
         *           "key": "on",
         *           "value": true
         *         },
         *         {
         *           "key": "off",
         *           "value": false
         *         }
         *       ],
         *       "on": true,
         *       "off": {
         *         "variation": "off",
         *         "enabled": false
         *       },
         *       "rules": [],
         *       "default": {
         *         "variation": "on"
         *       }
         *     }
         */
        RulesetFlag: {
            kind: components["schemas"]["FlagType"];
            /** @description The values; none by default. */
            variations?: components["schemas"]["RulesetVariation"][];
            /** @description The switch, true by default: false serves `off` and looks at nothing else. */
            on?: boolean;
            off?: components["schemas"]["RulesetServe"];
            /** @description All must hold, or `off` is served. */
            prerequisites?: components["schemas"]["RulesetTree"][];
            /** @description For single ones, before any rule. A key named twice belongs to the first entry. */
            overrides?: components["schemas"]["RulesetOverride"][];
            override_by?: components["schemas"]["RulesetReference"];
            /** @description Tried in order. */
            rules?: components["schemas"]["RulesetRule"][];
            default?: components["schemas"]["RulesetServe"];
        };
        /**
         * @description Everything that one environment evaluates, in the terms of the engine. What is left out has the default that is
         *     named beside it.
         * @example {
         *       "format": 1,
         *       "revision": 7,
         *       "environment": {
         *         "key": "prod",
         *         "name": "Production"
         *       },
         *       "flags": {
         *         "new-feature": {
         *           "kind": "boolean",
         *           "variations": [
         *             {
         *               "key": "on",
         *               "value": true
         *             },
         *             {
         *               "key": "off",
         *               "value": false
         *             }
         *           ],
         *           "on": true,
         *           "off": {
         *             "variation": "off",
         *             "enabled": false
         *           },
         *           "rules": [],
         *           "default": {
         *             "variation": "on"
         *           }
         *         }
         *       }
         *     }
         */
        Ruleset: {
            /**
             * @description The version of this description. The engine refuses those that it does not know.
             * @constant
             */
            format: 1;
            revision?: components["schemas"]["Revision"];
            /** @description What conditions may read of the environment. */
            environment?: {
                [key: string]: components["schemas"]["RulesetScalar"];
            };
            /** @description Named conditions, by key. */
            segments?: {
                [key: string]: components["schemas"]["RulesetSegment"];
            };
            /** @description The active flags by key, in key order. */
            flags: {
                [key: string]: components["schemas"]["RulesetFlag"];
            };
        };
        /**
         * @description One environment's ruleset.
         * @example {
         *       "data": {
         *         "format": 1,
         *         "revision": 7,
         *         "environment": {
         *           "key": "prod",
         *           "name": "Production"
         *         },
         *         "flags": {
         *           "new-feature": {
         *             "kind": "boolean",
         *             "variations": [
         *               {
         *                 "key": "on",
         *                 "value": true
         *               },
         *               {
         *                 "key": "off",
         *                 "value": false
         *               }
         *             ],
         *             "on": true,
         *             "off": {
         *               "variation": "off",
         *               "enabled": false
         *             },
         *             "rules": [],
         *             "default": {
         *               "variation": "on"
         *             }
         *           }
         *         }
         *       }
         *     }
         */
        RulesetEnvelope: {
            data: components["schemas"]["Ruleset"];
        };
        /**
         * @description Server-sent events, as the HTML standard defines their text.
         * @example event: ruleset
         *     id: 3q2-7wAB
         *     data: {"revision":7,"etag":"3q2-7wAB"}
         */
        RulesetEvents: string;
        /**
         * @description The id of what was changed; that of the flag, for its state in an environment.
         * @example prj_5mYe8sGq2LwX0TnB
         */
        AuditResourceId: string;
        /**
         * @description What kind of thing was changed: `project`, `environment`, `api-key`, `flag`, `flag-environment`, `segment` and others.
         * @example project
         */
        AuditResource: string;
        /**
         * @description The operation of the contract that made the change; `bootstrap` or `resetPassword` where it was none.
         * @example updateProject
         */
        AuditOperationId: string;
        /**
         * @description The `X-Request-Id` of the request that made the change.
         * @example 4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11
         */
        AuditRequestId: string;
        /**
         * @description The entry's id.
         * @example aud_2LwX0TnB5mYe8sGq
         */
        AuditEntryId: string;
        /**
         * @description The resource as the server stored it; null before it was made and after it was deleted. It never holds a secret,
         *     and of overrides only how many there are, never for whom. Its properties may differ from one version of the server
         *     to the next.
         * @example {
         *       "name": "Shop",
         *       "version": 1
         *     }
         */
        AuditState: {
            [key: string]: components["schemas"]["JsonValue"];
        } | null;
        /**
         * @description One change of one resource. A request that changes several has an entry for each.
         * @example {
         *       "id": "aud_2LwX0TnB5mYe8sGq",
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "actor": {
         *         "kind": "user",
         *         "id": "usr_8sGq2LwX0TnB5mYe"
         *       },
         *       "credential_id": "ses_0TnB5mYe8sGq2LwX",
         *       "request_id": "4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11",
         *       "operation_id": "updateProject",
         *       "resource": "project",
         *       "resource_id": "prj_5mYe8sGq2LwX0TnB",
         *       "project_id": "prj_5mYe8sGq2LwX0TnB",
         *       "environment_id": null,
         *       "before": {
         *         "name": "Shop",
         *         "version": 1
         *       },
         *       "after": {
         *         "name": "Web shop",
         *         "version": 2
         *       }
         *     }
         */
        AuditEntry: {
            id: components["schemas"]["AuditEntryId"];
            created_at: components["schemas"]["Time"];
            actor: components["schemas"]["AuditActor"];
            /** @description The session, personal token or API key that the actor came with, or the invitation; null for `anonymous` and for the server itself. */
            credential_id: string | null;
            request_id: components["schemas"]["AuditRequestId"];
            operation_id: components["schemas"]["AuditOperationId"];
            resource: components["schemas"]["AuditResource"];
            resource_id: components["schemas"]["AuditResourceId"];
            /** @description The id of the project that it lies in, also once that is gone; null where it lies in none. */
            project_id: string | null;
            /** @description The id of the environment that it lies in, also once that is gone; null where it lies in none. */
            environment_id: string | null;
            before: components["schemas"]["AuditState"];
            after: components["schemas"]["AuditState"];
        };
        /**
         * @description One page of the entries, the newest first.
         * @example {
         *       "data": [
         *         {
         *           "id": "aud_2LwX0TnB5mYe8sGq",
         *           "created_at": "2025-01-15T10:30:00Z",
         *           "actor": {
         *             "kind": "user",
         *             "id": "usr_8sGq2LwX0TnB5mYe"
         *           },
         *           "credential_id": "ses_0TnB5mYe8sGq2LwX",
         *           "request_id": "4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11",
         *           "operation_id": "updateProject",
         *           "resource": "project",
         *           "resource_id": "prj_5mYe8sGq2LwX0TnB",
         *           "project_id": "prj_5mYe8sGq2LwX0TnB",
         *           "environment_id": null,
         *           "before": {
         *             "name": "Shop",
         *             "version": 1
         *           },
         *           "after": {
         *             "name": "Web shop",
         *             "version": 2
         *           }
         *         }
         *       ],
         *       "meta": {
         *         "page": 1,
         *         "per_page": 50,
         *         "total": 1,
         *         "next_cursor": null
         *       }
         *     }
         */
        AuditEntryPage: {
            /** @description The entries. */
            data: components["schemas"]["AuditEntry"][];
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description An `AuditEntry` in JSON on each line, the newest first; empty where there is none.
         * @example {"id":"aud_2LwX0TnB5mYe8sGq","created_at":"2025-01-15T10:30:00Z","actor":{"kind":"user","id":"usr_8sGq2LwX0TnB5mYe"},"credential_id":"ses_0TnB5mYe8sGq2LwX","request_id":"4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11","operation_id":"updateProject","resource":"project","resource_id":"prj_5mYe8sGq2LwX0TnB","project_id":"prj_5mYe8sGq2LwX0TnB","environment_id":null,"before":{"name":"Shop","version":1},"after":{"name":"Web shop","version":2}}
         */
        AuditEntryLines: string;
        /**
         * @description One entry.
         * @example {
         *       "data": {
         *         "id": "aud_2LwX0TnB5mYe8sGq",
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "actor": {
         *           "kind": "user",
         *           "id": "usr_8sGq2LwX0TnB5mYe"
         *         },
         *         "credential_id": "ses_0TnB5mYe8sGq2LwX",
         *         "request_id": "4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11",
         *         "operation_id": "updateProject",
         *         "resource": "project",
         *         "resource_id": "prj_5mYe8sGq2LwX0TnB",
         *         "project_id": "prj_5mYe8sGq2LwX0TnB",
         *         "environment_id": null,
         *         "before": {
         *           "name": "Shop",
         *           "version": 1
         *         },
         *         "after": {
         *           "name": "Web shop",
         *           "version": 2
         *         }
         *       }
         *     }
         */
        AuditEntryEnvelope: {
            data: components["schemas"]["AuditEntry"];
        };
        /**
         * @description One contract and where it is published.
         * @example {
         *       "name": "flagify",
         *       "title": "Burgee, the Flagify door",
         *       "bases": [
         *         "/v1"
         *       ],
         *       "json": "/contracts/flagify/openapi.json",
         *       "yaml": "/contracts/flagify/openapi.yaml"
         *     }
         */
        ContractReference: {
            /** @description How it is called in paths. */
            name: string;
            /** @description How it calls itself. */
            title: string;
            /** @description The paths under which its operations are; most are under the first. */
            bases: string[];
            /** @description The path of its OpenAPI document as JSON. */
            json: string;
            /** @description The path of its OpenAPI document as YAML. */
            yaml: string;
        };
        /**
         * @description Where things are.
         * @example {
         *       "name": "burgee",
         *       "version": "0.1.0",
         *       "documentation": "/docs",
         *       "contracts": [
         *         {
         *           "name": "native",
         *           "title": "Burgee",
         *           "bases": [
         *             "/api/v1",
         *             "/"
         *           ],
         *           "json": "/openapi.json",
         *           "yaml": "/openapi.yaml"
         *         }
         *       ]
         *     }
         */
        ServiceIndex: {
            /**
             * @description What this is.
             * @constant
             */
            name: "burgee";
            /** @description The contract's version. */
            version: string;
            /** @description The path of the Swagger UI. */
            documentation: string;
            /** @description Every contract that this server speaks. */
            contracts: components["schemas"]["ContractReference"][];
        };
        /**
         * @description Where things are.
         * @example {
         *       "data": {
         *         "name": "burgee",
         *         "version": "0.1.0",
         *         "documentation": "/docs",
         *         "contracts": [
         *           {
         *             "name": "native",
         *             "title": "Burgee",
         *             "bases": [
         *               "/api/v1",
         *               "/"
         *             ],
         *             "json": "/openapi.json",
         *             "yaml": "/openapi.yaml"
         *           }
         *         ]
         *       }
         *     }
         */
        ServiceIndexEnvelope: {
            data: components["schemas"]["ServiceIndex"];
        };
        /**
         * @description The document's bytes.
         * @example openapi: 3.1.0
         */
        DocumentText: string;
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
        /**
         * @description How the server is.
         * @example {
         *       "status": "live"
         *     }
         */
        Health: {
            /**
             * @description `live`: the process answers. `ready`: it can do its work.
             * @enum {string}
             */
            status: "live" | "ready";
        };
        /**
         * @description How the server is.
         * @example {
         *       "data": {
         *         "status": "live"
         *       }
         *     }
         */
        HealthEnvelope: {
            data: components["schemas"]["Health"];
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
                "application/json": components["schemas"]["ErrorEnvelope"];
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request is not as the contract says. Nothing was changed. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Wrong email or password. */
        WrongPassword: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body is of a media type that this operation does not read, not in UTF-8, or compressed. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A fault of the server. A change may or may not have been made: look before you try again. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The database is away, and a change may or may not have been made: look before you try again. Or too many passwords are waiting to be checked, or too many streams are open. */
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
                "application/json": components["schemas"]["ErrorEnvelope"];
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
                "application/json": components["schemas"]["ErrorEnvelope"];
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A request with this `Idempotency-Key` is under way. */
        IdempotencyKeyInUse: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The caller has it already, as their `If-None-Match` says. Not counted against the limit. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                ETag: components["headers"]["ResourceTag"];
                "Cache-Control": components["headers"]["PrivateNoCache"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description You have no such token in this organization. */
        PersonalTokenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The resource is not as the caller has seen it, or there is one already. Nothing was changed. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description This server changes nothing without `If-Match`. Nothing was changed. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The organization does not exist, or the credential does not act in it. */
        OrganizationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The `Idempotency-Key` came with another request before. Nothing was changed. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The person does not exist, or is no member of the organization. */
        MemberNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The invitation does not exist, was accepted or revoked, or has expired. */
        InvitationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The project does not exist, or it is not yours. */
        ProjectNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The environment or its project does not exist, or it is not yours. */
        EnvironmentNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key, its environment or its project does not exist, or it is not yours. */
        ApiKeyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The flag, its environment or its project does not exist, or it is not yours. */
        FlagNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The segment or its project does not exist, or it is not yours. */
        SegmentNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Nothing is stored about the identity, its environment or its project does not exist, or it is not yours. */
        IdentityNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The identity has no override in the flag, the flag, its environment or its project does not exist, or it is not yours. */
        OverrideNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The entry does not exist, or it is not yours. */
        AuditEntryNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No contract has this name. */
        ContractNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server should be sent no requests: the database does not answer, or the server is stopping. Evaluation goes on meanwhile. */
        NotReady: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description Only what has this text in its name; A to Z match in either case.
         * @example nightly
         */
        SearchNamed: string;
        /**
         * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
         * @example 1
         */
        PageOrCursor: number;
        /**
         * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
         *     has them; `*` is the beginning. Not together with `page`.
         *
         *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
         *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
         *     million items cost what the first did.
         * @example *
         */
        Cursor: string;
        /**
         * @description Items per page.
         * @example 50
         */
        PerPage: number;
        /**
         * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
         * @example [
         *       "name"
         *     ]
         */
        NamedSort: ("name" | "-name" | "created_at" | "-created_at")[];
        /**
         * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
         * @example asc
         */
        Order: "asc" | "desc";
        /**
         * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
         *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
         *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
         *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description The personal token's id.
         * @example tok_AbC12xYz
         */
        TokenIdPath: string;
        /**
         * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
         * @example "7.mYe8sGq2LwX0TnB5"
         */
        IfNoneMatch: string;
        /**
         * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
         *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
         *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
         * @example "7.mYe8sGq2LwX0TnB5"
         */
        IfMatch: string;
        /**
         * @description The organization's id.
         * @example org_2LwX0TnB5mYe8sGq
         */
        OrganizationIdPath: string;
        /**
         * @description Only members who have this text in their email address or name; A to Z match in either case.
         * @example ada
         */
        SearchMembers: string;
        /**
         * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
         * @example [
         *       "name",
         *       "email"
         *     ]
         */
        MemberSort: ("email" | "-email" | "name" | "-name" | "created_at" | "-created_at")[];
        /**
         * @description Only members with this role.
         * @example owner
         */
        RoleQuery: components["schemas"]["Role"];
        /**
         * @description The person's id.
         * @example usr_8sGq2LwX0TnB5mYe
         */
        UserIdPath: string;
        /**
         * @description Only invitations of addresses that have this text in them; A to Z match in either case.
         * @example example.org
         */
        SearchInvitations: string;
        /**
         * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
         * @example [
         *       "email"
         *     ]
         */
        InvitationSort: ("email" | "-email" | "created_at" | "-created_at")[];
        /**
         * @description The invitation's id.
         * @example inv_nB5mYe8sGq2LwX0T
         */
        InvitationIdPath: string;
        /**
         * @description Only what has this text in its key, name or description; A to Z match in either case.
         * @example checkout
         */
        SearchKeyed: string;
        /**
         * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
         * @example [
         *       "-updated_at",
         *       "key"
         *     ]
         */
        Sort: ("key" | "-key" | "name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
        /**
         * @description The project's id or key.
         * @example default
         */
        ProjectIdPath: string;
        /**
         * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
         * @example true
         */
        DryRun: boolean;
        /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
        ProjectIdQuery: string;
        /**
         * @description The environment's id or key.
         * @example prod
         */
        EnvironmentIdPath: string;
        /**
         * @description The id or key of the other environment, in the same project.
         * @example dev
         */
        with: components["schemas"]["EnvironmentIdOrKey"];
        /**
         * @description Only keys of this type.
         * @example sk
         */
        key_type: components["schemas"]["ApiKeyType"];
        /**
         * @description The API key's id.
         * @example key_8sGq2LwX0TnB5mYe
         */
        KeyIdPath: string;
        /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
        EnvironmentIdQuery: string;
        /**
         * @description Only flags of this status.
         * @example active
         */
        status: components["schemas"]["FlagStatus"];
        /**
         * @description `true`: only active flags that are older than 30 days and that nobody has evaluated for 30 days. `false`: only the others.
         * @example true
         */
        stale: boolean;
        /**
         * @description Only flags with this tag.
         * @example checkout
         */
        tag: components["schemas"]["Tag"];
        /**
         * @description Only flags of this type.
         * @example boolean
         */
        flag_type: components["schemas"]["FlagType"];
        /**
         * @description Only flags of this owner.
         * @example team-checkout
         */
        owner: string;
        /**
         * @description Only flags that are on (`true`) or off (`false`) in the environment of the request.
         * @example true
         */
        enabled: components["schemas"]["Enabled"];
        /**
         * @description `true`: only flags that publishable keys never see. `false`: only the others.
         * @example false
         */
        server_only: components["schemas"]["ServerOnly"];
        /**
         * @description The flag's key.
         * @example new-feature
         */
        FlagKeyPath: string;
        /**
         * @description `*`: only make it, and answer 412 where there is one already.
         * @example *
         */
        IfNoneMatchAny: "*";
        /**
         * @description The hour of this moment is the first. Without it, 24 hours before `to`. At most 31 days before `to`.
         * @example 2025-01-15T10:00:00Z
         */
        from: components["schemas"]["Time"];
        /**
         * @description The last hour is the last one that begins before this moment. Without it, now.
         * @example 2025-01-16T10:30:00Z
         */
        to: components["schemas"]["Time"];
        /**
         * @description The segment's key.
         * @example beta-users
         */
        SegmentKeyPath: string;
        /**
         * @description Only identities whose identifier begins with this text, letter by letter. Other lists look for their `q` anywhere and in either case; among millions of identities only a beginning is found fast.
         * @example user-
         */
        IdentifierPrefix: string;
        /**
         * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
         * @example [
         *       "identifier"
         *     ]
         */
        IdentitySort: ("identifier" | "-identifier" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
        /**
         * @description The targeting key, percent-encoded.
         * @example user-42
         */
        IdentifierPath: string;
        /**
         * @description How the body may be compressed, by preference. It comes as it is where neither `br` nor `gzip` is wanted.
         * @example br, gzip
         */
        AcceptEncoding: string;
        /**
         * @description The id of the last event that the caller has seen.
         * @example 3q2-7wAB
         */
        LastEventId: string;
        /**
         * @description Only what this person or API key did.
         * @example usr_8sGq2LwX0TnB5mYe
         */
        actor_id: components["schemas"]["AuditResourceId"];
        /**
         * @description Only what actors of this kind did.
         * @example user
         */
        actor_kind: components["schemas"]["AuditActorKind"];
        /**
         * @description Only changes of this kind of thing.
         * @example project
         */
        resource: components["schemas"]["AuditResource"];
        /**
         * @description Only changes of this one.
         * @example prj_5mYe8sGq2LwX0TnB
         */
        resource_id: components["schemas"]["AuditResourceId"];
        /**
         * @description Only what lies in this project, by its id or key; by its id also once it is gone.
         * @example default
         */
        project_id: components["schemas"]["AuditResourceId"];
        /**
         * @description Only what lies in this environment: by its id, also once it is gone, or by its key in the project of `project_id`, else in `default`.
         * @example prod
         */
        environment_id: components["schemas"]["AuditResourceId"];
        /**
         * @description Only what this operation did.
         * @example updateProject
         */
        operation_id: components["schemas"]["AuditOperationId"];
        /**
         * @description Only what the request with this `X-Request-Id` did.
         * @example 4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11
         */
        request_id: components["schemas"]["AuditRequestId"];
        /**
         * @description Only what was changed at this moment or later.
         * @example 2025-01-15T10:00:00Z
         */
        changed_from: components["schemas"]["Time"];
        /**
         * @description Only what was changed before this moment.
         * @example 2025-01-16T10:30:00Z
         */
        changed_to: components["schemas"]["Time"];
        /**
         * @description The audit entry's id.
         * @example aud_2LwX0TnB5mYe8sGq
         */
        EntryIdPath: string;
        /**
         * @description The contract's name, as `GET /` lists it.
         * @example flagify
         */
        ContractNamePath: string;
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
         * @description Where the new resource is, as a path on this server.
         * @example /api/v1/flags/new-feature
         */
        Location: string;
        /**
         * @description `true` where the same request was made before with this `Idempotency-Key`: this is the answer that it got, and nothing was done again.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description A strong validator of the resource as this path shows it: its version, a hash of all that can be changed and, where
         *     there is any, one of what merely happens to it, such as `last_used_at`. Send it back as `If-None-Match` to ask whether
         *     anything is new, and as `If-Match` to change only what you have seen: that compares what can be changed alone.
         * @example "7.mYe8sGq2LwX0TnB5"
         */
        ResourceTag: string;
        /**
         * @description Nobody but the caller may keep the answer, and must ask each time whether it is still good.
         * @example private, no-cache
         */
        PrivateNoCache: "private, no-cache";
        /**
         * @description The `ETag` of the resource as it is now; not on a dry run, which leaves it as it was.
         * @example "7.mYe8sGq2LwX0TnB5"
         */
        ResourceTagUnlessDry: string;
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
         * @description A strong validator of the document's bytes.
         * @example "5f0b7a9c3e1d"
         */
        ETag: string;
        /**
         * @description The answer is another one for another `Accept-Encoding`.
         * @example Accept-Encoding
         */
        VaryAcceptEncoding: "Accept-Encoding";
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
                "application/json": components["schemas"]["LoginRequest"];
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
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c3JfOHNHcTJMd1gwVG5CNW1ZZSJ9.c2lnbmF0dXJl",
                     *         "token_type": "Bearer",
                     *         "expires_in": 900,
                     *         "refresh_token": "rt_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["WrongPassword"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refreshSession: {
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
                 *       "refresh_token": "rt_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description Stay. */
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
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c3JfOHNHcTJMd1gwVG5CNW1ZZSJ9.c2lnbmF0dXJl",
                     *         "token_type": "Bearer",
                     *         "expires_in": 900,
                     *         "refresh_token": "rt_b9XtS1BqGyEoWi6HfUa4mJdZcR0nVxYbK7w2sLQ8pTg5"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
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
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person who asks. */
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
                     *       "data": {
                     *         "id": "usr_8sGq2LwX0TnB5mYe",
                     *         "email": "admin@localhost",
                     *         "name": "Owner",
                     *         "organization": {
                     *           "id": "org_2LwX0TnB5mYe8sGq",
                     *           "name": "Default organization"
                     *         },
                     *         "role": "owner",
                     *         "projects": null,
                     *         "organizations": [
                     *           {
                     *             "id": "org_2LwX0TnB5mYe8sGq",
                     *             "name": "Default organization",
                     *             "role": "owner"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeEnvelope"];
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
    listPersonalTokens: {
        parameters: {
            query?: {
                /**
                 * @description Only what has this text in its name; A to Z match in either case.
                 * @example nightly
                 */
                q?: components["parameters"]["SearchNamed"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: components["parameters"]["NamedSort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tokens. */
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
                     *       "data": [
                     *         {
                     *           "id": "tok_AbC12xYz",
                     *           "name": "Nightly report",
                     *           "prefix": "bt_AbC12xYz",
                     *           "scopes": [
                     *             "flags:read"
                     *           ],
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "expires_at": null,
                     *           "last_used_at": null,
                     *           "revoked_at": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalTokenPage"];
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
    createPersonalToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nightly report",
                 *       "scopes": [
                 *         "flags:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonalTokenCreate"];
            };
        };
        responses: {
            /** @description The new token. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "tok_AbC12xYz",
                     *         "name": "Nightly report",
                     *         "prefix": "bt_AbC12xYz",
                     *         "scopes": [
                     *           "flags:read"
                     *         ],
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "expires_at": null,
                     *         "last_used_at": null,
                     *         "revoked_at": null,
                     *         "token": "bt_AbC12xYz_dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlz"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalTokenCreatedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyKeyInUse"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description You do not have one of the scopes yourself, or it would expire before it exists. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPersonalToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The personal token's id.
                 * @example tok_AbC12xYz
                 */
                token_id: components["parameters"]["TokenIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "tok_AbC12xYz",
                     *         "name": "Nightly report",
                     *         "prefix": "bt_AbC12xYz",
                     *         "scopes": [
                     *           "flags:read"
                     *         ],
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "expires_at": null,
                     *         "last_used_at": null,
                     *         "revoked_at": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalTokenEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PersonalTokenNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokePersonalToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The personal token's id.
                 * @example tok_AbC12xYz
                 */
                token_id: components["parameters"]["TokenIdPath"];
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
            404: components["responses"]["PersonalTokenNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrganizationLimits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example org_2LwX0TnB5mYe8sGq
                 */
                organization_id: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "plan": "pro",
                     *         "limits": {
                     *           "management": null,
                     *           "evaluation": 50000,
                     *           "ruleset": null,
                     *           "api_keys": null
                     *         },
                     *         "effective": {
                     *           "management": 1000,
                     *           "evaluation": 50000,
                     *           "ruleset": 100,
                     *           "api_keys": 600
                     *         },
                     *         "version": 2,
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationLimitsEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceOrganizationLimits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example org_2LwX0TnB5mYe8sGq
                 */
                organization_id: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "pro",
                 *       "limits": {
                 *         "evaluation": 50000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationLimitsReplace"];
            };
        };
        responses: {
            /** @description The limits after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "plan": "pro",
                     *         "limits": {
                     *           "management": null,
                     *           "evaluation": 50000,
                     *           "ruleset": null,
                     *           "api_keys": null
                     *         },
                     *         "effective": {
                     *           "management": 1000,
                     *           "evaluation": 50000,
                     *           "ruleset": 100,
                     *           "api_keys": 600
                     *         },
                     *         "version": 2,
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationLimitsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePassword: {
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
                 *       "current_password": "correct horse battery staple",
                 *       "new_password": "wrong donkey charger rivet"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
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
            /** @description No credential, a bad one, or a wrong password. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You have left. */
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
            /** @description The organization would have no owner. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description Only what has this text in its name; A to Z match in either case.
                 * @example nightly
                 */
                q?: components["parameters"]["SearchNamed"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: components["parameters"]["NamedSort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the organizations. */
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
                     *       "data": [
                     *         {
                     *           "id": "org_2LwX0TnB5mYe8sGq",
                     *           "name": "Default organization",
                     *           "version": 1,
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPage"];
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
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Web shop"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationCreate"];
            };
        };
        responses: {
            /** @description The new organization. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ResourceTag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "org_2LwX0TnB5mYe8sGq",
                     *         "name": "Default organization",
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyKeyInUse"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example org_2LwX0TnB5mYe8sGq
                 */
                organization_id: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "org_2LwX0TnB5mYe8sGq",
                     *         "name": "Default organization",
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example org_2LwX0TnB5mYe8sGq
                 */
                organization_id: components["parameters"]["OrganizationIdPath"];
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
            404: components["responses"]["OrganizationNotFound"];
            /** @description It still has projects. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The organization's id.
                 * @example org_2LwX0TnB5mYe8sGq
                 */
                organization_id: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Web shop"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationPatch"];
                /**
                 * @example {
                 *       "name": "Web shop"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OrganizationPatch"];
            };
        };
        responses: {
            /** @description The organization after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "org_2LwX0TnB5mYe8sGq",
                     *         "name": "Default organization",
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description Only members who have this text in their email address or name; A to Z match in either case.
                 * @example ada
                 */
                q?: components["parameters"]["SearchMembers"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "name",
                 *       "email"
                 *     ]
                 */
                sort?: components["parameters"]["MemberSort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Only members with this role.
                 * @example owner
                 */
                role?: components["parameters"]["RoleQuery"];
            };
            header?: never;
            path?: never;
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
                     *       "data": [
                     *         {
                     *           "id": "usr_8sGq2LwX0TnB5mYe",
                     *           "email": "ada@example.org",
                     *           "name": "Ada",
                     *           "role": "editor",
                     *           "projects": null,
                     *           "created_at": "2025-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MemberPage"];
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
    getMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The person's id.
                 * @example usr_8sGq2LwX0TnB5mYe
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "usr_8sGq2LwX0TnB5mYe",
                     *         "email": "ada@example.org",
                     *         "name": "Ada",
                     *         "role": "editor",
                     *         "projects": null,
                     *         "created_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MemberEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The person's id.
                 * @example usr_8sGq2LwX0TnB5mYe
                 */
                user_id: components["parameters"]["UserIdPath"];
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
            404: components["responses"]["MemberNotFound"];
            /** @description The organization would have no owner. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The person's id.
                 * @example usr_8sGq2LwX0TnB5mYe
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "admin"
                 *     }
                 */
                "application/json": components["schemas"]["MemberPatch"];
                /**
                 * @example {
                 *       "role": "admin"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MemberPatch"];
            };
        };
        responses: {
            /** @description The member after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "usr_8sGq2LwX0TnB5mYe",
                     *         "email": "ada@example.org",
                     *         "name": "Ada",
                     *         "role": "editor",
                     *         "projects": null,
                     *         "created_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MemberEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            /** @description The organization would have no owner. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The membership makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * @description Only invitations of addresses that have this text in them; A to Z match in either case.
                 * @example example.org
                 */
                q?: components["parameters"]["SearchInvitations"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "email"
                 *     ]
                 */
                sort?: components["parameters"]["InvitationSort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the invitations. */
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
                     *       "data": [
                     *         {
                     *           "id": "inv_nB5mYe8sGq2LwX0T",
                     *           "email": "ada@example.org",
                     *           "role": "editor",
                     *           "projects": null,
                     *           "status": "pending",
                     *           "invited_by": "usr_8sGq2LwX0TnB5mYe",
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "expires_at": "2025-01-22T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPage"];
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
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org",
                 *       "role": "editor"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        responses: {
            /** @description The new invitation. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "inv_nB5mYe8sGq2LwX0T",
                     *         "email": "ada@example.org",
                     *         "role": "editor",
                     *         "projects": null,
                     *         "status": "pending",
                     *         "invited_by": "usr_8sGq2LwX0TnB5mYe",
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "expires_at": "2025-01-22T10:30:00Z",
                     *         "token": "inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationCreatedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The address is that of a member. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The membership makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptInvitation: {
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
                 *       "token": "inv_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS",
                 *       "name": "Ada",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationAccept"];
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
                     *       "data": {
                     *         "access_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c3JfOHNHcTJMd1gwVG5CNW1ZZSJ9.c2lnbmF0dXJl",
                     *         "token_type": "Bearer",
                     *         "expires_in": 900,
                     *         "refresh_token": "rt_Tg5pQ8sLw2YbK7nVx0ZcR4mJd6HfUa9EoWi1BqGyXtS"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["WrongPassword"];
            404: components["responses"]["InvitationNotFound"];
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
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The invitation's id.
                 * @example inv_nB5mYe8sGq2LwX0T
                 */
                invitation_id: components["parameters"]["InvitationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "inv_nB5mYe8sGq2LwX0T",
                     *         "email": "ada@example.org",
                     *         "role": "editor",
                     *         "projects": null,
                     *         "status": "pending",
                     *         "invited_by": "usr_8sGq2LwX0TnB5mYe",
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "expires_at": "2025-01-22T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvitationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The invitation's id.
                 * @example inv_nB5mYe8sGq2LwX0T
                 */
                invitation_id: components["parameters"]["InvitationIdPath"];
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
            404: components["responses"]["InvitationNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Only what has this text in its key, name or description; A to Z match in either case.
                 * @example checkout
                 */
                q?: components["parameters"]["SearchKeyed"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "-updated_at",
                 *       "key"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the projects. */
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
                     *       "data": [
                     *         {
                     *           "id": "prj_5mYe8sGq2LwX0TnB",
                     *           "key": "default",
                     *           "name": "Default",
                     *           "description": "",
                     *           "version": 1,
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectPage"];
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
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
                    ETag: components["headers"]["ResourceTag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "prj_5mYe8sGq2LwX0TnB",
                     *         "key": "default",
                     *         "name": "Default",
                     *         "description": "",
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The key, or an environment's client key, is taken. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Two environments have the same key. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The project's id or key.
                 * @example default
                 */
                project_id: components["parameters"]["ProjectIdPath"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "prj_5mYe8sGq2LwX0TnB",
                     *         "key": "default",
                     *         "name": "Default",
                     *         "description": "",
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The project's id or key.
                 * @example default
                 */
                project_id: components["parameters"]["ProjectIdPath"];
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
            404: components["responses"]["ProjectNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The project's id or key.
                 * @example default
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Web shop"
                 *     }
                 */
                "application/json": components["schemas"]["ProjectPatch"];
                /**
                 * @example {
                 *       "name": "Web shop"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ProjectPatch"];
            };
        };
        responses: {
            /** @description The project after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "prj_5mYe8sGq2LwX0TnB",
                     *         "key": "default",
                     *         "name": "Default",
                     *         "description": "",
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The project's id or key.
                 * @example default
                 */
                project_id: components["parameters"]["ProjectIdPath"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": 1,
                     *       "project": {
                     *         "key": "default",
                     *         "name": "Default"
                     *       },
                     *       "environments": [
                     *         {
                     *           "key": "dev",
                     *           "name": "Development"
                     *         },
                     *         {
                     *           "key": "prod",
                     *           "name": "Production"
                     *         }
                     *       ],
                     *       "segments": [
                     *         {
                     *           "key": "beta-users",
                     *           "when": {
                     *             "attribute": "plan",
                     *             "operator": "in",
                     *             "values": [
                     *               "beta"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "flags": [
                     *         {
                     *           "key": "new-feature",
                     *           "type": "boolean",
                     *           "description": "Enable the new feature",
                     *           "environments": {
                     *             "prod": {
                     *               "enabled": true,
                     *               "rules": [
                     *                 {
                     *                   "id": "rul_mYe8sGq2LwX0TnB5",
                     *                   "name": "Beta users",
                     *                   "when": {
                     *                     "segment": "beta-users"
                     *                   },
                     *                   "serve": {
                     *                     "variation": "on"
                     *                   }
                     *                 }
                     *               ],
                     *               "default_serve": {
                     *                 "variation": "off"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/yaml": components["schemas"]["ProjectDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importProject: {
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
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The project's id or key.
                 * @example default
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        /** @description At most 16 MiB. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": 1,
                 *       "project": {
                 *         "key": "default",
                 *         "name": "Default"
                 *       },
                 *       "environments": [
                 *         {
                 *           "key": "dev",
                 *           "name": "Development"
                 *         },
                 *         {
                 *           "key": "prod",
                 *           "name": "Production"
                 *         }
                 *       ],
                 *       "segments": [
                 *         {
                 *           "key": "beta-users",
                 *           "when": {
                 *             "attribute": "plan",
                 *             "operator": "in",
                 *             "values": [
                 *               "beta"
                 *             ]
                 *           }
                 *         }
                 *       ],
                 *       "flags": [
                 *         {
                 *           "key": "new-feature",
                 *           "type": "boolean",
                 *           "description": "Enable the new feature",
                 *           "environments": {
                 *             "prod": {
                 *               "enabled": true,
                 *               "rules": [
                 *                 {
                 *                   "id": "rul_mYe8sGq2LwX0TnB5",
                 *                   "name": "Beta users",
                 *                   "when": {
                 *                     "segment": "beta-users"
                 *                   },
                 *                   "serve": {
                 *                     "variation": "on"
                 *                   }
                 *                 }
                 *               ],
                 *               "default_serve": {
                 *                 "variation": "off"
                 *               }
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/yaml": components["schemas"]["ProjectDocument"];
                /**
                 * @example {
                 *       "format": 1,
                 *       "project": {
                 *         "key": "default",
                 *         "name": "Default"
                 *       },
                 *       "environments": [
                 *         {
                 *           "key": "dev",
                 *           "name": "Development"
                 *         },
                 *         {
                 *           "key": "prod",
                 *           "name": "Production"
                 *         }
                 *       ],
                 *       "segments": [
                 *         {
                 *           "key": "beta-users",
                 *           "when": {
                 *             "attribute": "plan",
                 *             "operator": "in",
                 *             "values": [
                 *               "beta"
                 *             ]
                 *           }
                 *         }
                 *       ],
                 *       "flags": [
                 *         {
                 *           "key": "new-feature",
                 *           "type": "boolean",
                 *           "description": "Enable the new feature",
                 *           "environments": {
                 *             "prod": {
                 *               "enabled": true,
                 *               "rules": [
                 *                 {
                 *                   "id": "rul_mYe8sGq2LwX0TnB5",
                 *                   "name": "Beta users",
                 *                   "when": {
                 *                     "segment": "beta-users"
                 *                   },
                 *                   "serve": {
                 *                     "variation": "on"
                 *                   }
                 *                 }
                 *               ],
                 *               "default_serve": {
                 *                 "variation": "off"
                 *               }
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/x-yaml": components["schemas"]["ProjectDocument"];
                /**
                 * @example {
                 *       "format": 1,
                 *       "project": {
                 *         "key": "default",
                 *         "name": "Default"
                 *       },
                 *       "environments": [
                 *         {
                 *           "key": "dev",
                 *           "name": "Development"
                 *         },
                 *         {
                 *           "key": "prod",
                 *           "name": "Production"
                 *         }
                 *       ],
                 *       "segments": [
                 *         {
                 *           "key": "beta-users",
                 *           "when": {
                 *             "attribute": "plan",
                 *             "operator": "in",
                 *             "values": [
                 *               "beta"
                 *             ]
                 *           }
                 *         }
                 *       ],
                 *       "flags": [
                 *         {
                 *           "key": "new-feature",
                 *           "type": "boolean",
                 *           "description": "Enable the new feature",
                 *           "environments": {
                 *             "prod": {
                 *               "enabled": true,
                 *               "rules": [
                 *                 {
                 *                   "id": "rul_mYe8sGq2LwX0TnB5",
                 *                   "name": "Beta users",
                 *                   "when": {
                 *                     "segment": "beta-users"
                 *                   },
                 *                   "serve": {
                 *                     "variation": "on"
                 *                   }
                 *                 }
                 *               ],
                 *               "default_serve": {
                 *                 "variation": "off"
                 *               }
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProjectDocument"];
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
                     *       "data": {
                     *         "dry_run": false,
                     *         "created": {
                     *           "projects": 0,
                     *           "environments": 0,
                     *           "segments": 0,
                     *           "flags": 1,
                     *           "states": 1
                     *         },
                     *         "changed": {
                     *           "projects": 0,
                     *           "environments": 0,
                     *           "segments": 1,
                     *           "flags": 0,
                     *           "states": 0
                     *         },
                     *         "unchanged": {
                     *           "projects": 1,
                     *           "environments": 2,
                     *           "segments": 0,
                     *           "flags": 0,
                     *           "states": 0
                     *         },
                     *         "changes": [
                     *           {
                     *             "resource": "segment",
                     *             "key": "beta-users",
                     *             "environment_key": null,
                     *             "action": "changed"
                     *           },
                     *           {
                     *             "resource": "flag",
                     *             "key": "new-feature",
                     *             "environment_key": null,
                     *             "action": "created"
                     *           },
                     *           {
                     *             "resource": "flag-environment",
                     *             "key": "new-feature",
                     *             "environment_key": "prod",
                     *             "action": "created"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportEnvelope"];
                };
            };
            /** @description The file is no YAML, or not as the contract says. Nothing was changed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            /** @description What the file takes away is still used by what it does not name. Nothing was changed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            /** @description The body is longer than 16 MiB. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The project would make no sense. Nothing was changed. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description Only what has this text in its key, name or description; A to Z match in either case.
                 * @example checkout
                 */
                q?: components["parameters"]["SearchKeyed"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "-updated_at",
                 *       "key"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
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
                     *       "data": [
                     *         {
                     *           "id": "env_0TnB5mYe8sGq2LwX",
                     *           "key": "prod",
                     *           "name": "Production",
                     *           "description": "",
                     *           "client_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *           "project_id": "prj_5mYe8sGq2LwX0TnB",
                     *           "revision": 7,
                     *           "version": 1,
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "qa",
                 *       "name": "Quality assurance"
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
                    ETag: components["headers"]["ResourceTag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "env_0TnB5mYe8sGq2LwX",
                     *         "key": "prod",
                     *         "name": "Production",
                     *         "description": "",
                     *         "client_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *         "project_id": "prj_5mYe8sGq2LwX0TnB",
                     *         "revision": 7,
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            /** @description The key or the client key is taken. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "env_0TnB5mYe8sGq2LwX",
                     *         "key": "prod",
                     *         "name": "Production",
                     *         "description": "",
                     *         "client_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *         "project_id": "prj_5mYe8sGq2LwX0TnB",
                     *         "revision": 7,
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
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
            404: components["responses"]["EnvironmentNotFound"];
            /** @description It is the last one. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Production (Zurich)"
                 *     }
                 */
                "application/json": components["schemas"]["EnvironmentPatch"];
                /**
                 * @example {
                 *       "name": "Production (Zurich)"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["EnvironmentPatch"];
            };
        };
        responses: {
            /** @description The environment after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "env_0TnB5mYe8sGq2LwX",
                     *         "key": "prod",
                     *         "name": "Production",
                     *         "description": "",
                     *         "client_key": "4vfqhypYjcPoGGu8ByrBaj",
                     *         "project_id": "prj_5mYe8sGq2LwX0TnB",
                     *         "revision": 7,
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    copyEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
                 * @example true
                 */
                dry_run?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentCopy"];
            };
        };
        responses: {
            /** @description What was copied or, with `dry_run`, would be. */
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
                     *       "data": {
                     *         "changed": 1,
                     *         "unchanged": 126,
                     *         "flags": [
                     *           {
                     *             "flag_key": "new-feature",
                     *             "version": 3
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EnvironmentCopyResultEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description One of the flags cannot be copied, and so none was. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    compareEnvironments: {
        parameters: {
            query: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description The id or key of the other environment, in the same project.
                 * @example dev
                 */
                with: components["parameters"]["with"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the flags that differ. */
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
                     *       "data": [
                     *         {
                     *           "flag_key": "new-feature",
                     *           "differences": [
                     *             "enabled",
                     *             "rules"
                     *           ],
                     *           "environment": {
                     *             "enabled": true,
                     *             "prerequisites": 0,
                     *             "overrides": 0,
                     *             "rules": 1,
                     *             "default_serve": null,
                     *             "version": 2
                     *           },
                     *           "with": {
                     *             "enabled": false,
                     *             "prerequisites": 0,
                     *             "overrides": 0,
                     *             "rules": 0,
                     *             "default_serve": null,
                     *             "version": 0
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": null,
                     *         "per_page": 50,
                     *         "total": null,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagComparisonPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description Only what has this text in its name; A to Z match in either case.
                 * @example nightly
                 */
                q?: components["parameters"]["SearchNamed"];
                /**
                 * @description Only keys of this type.
                 * @example sk
                 */
                type?: components["parameters"]["key_type"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: components["parameters"]["NamedSort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
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
                     *       "data": [
                     *         {
                     *           "id": "key_AbC12xYz",
                     *           "type": "sk",
                     *           "name": "Checkout service",
                     *           "prefix": "sk_prod_AbC12xYz",
                     *           "environment_id": "env_0TnB5mYe8sGq2LwX",
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "expires_at": null,
                     *           "last_used_at": null,
                     *           "revoked_at": null
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "sk",
                 *       "name": "Checkout service"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyCreate"];
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
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "key_AbC12xYz",
                     *         "type": "sk",
                     *         "name": "Checkout service",
                     *         "prefix": "sk_prod_AbC12xYz",
                     *         "environment_id": "env_0TnB5mYe8sGq2LwX",
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "expires_at": null,
                     *         "last_used_at": null,
                     *         "revoked_at": null,
                     *         "key": "sk_prod_AbC12xYz_dGhpcyBpcyBhIHNlY3JldA"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreatedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description It would expire before it exists. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateApiKeys: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "grace_period": 3600
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRotate"];
            };
        };
        responses: {
            /** @description The new keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "api_keys": [
                     *           {
                     *             "id": "key_AbC12xYz",
                     *             "type": "sk",
                     *             "name": "Checkout service",
                     *             "prefix": "sk_prod_AbC12xYz",
                     *             "environment_id": "env_0TnB5mYe8sGq2LwX",
                     *             "created_at": "2025-01-15T10:30:00Z",
                     *             "expires_at": null,
                     *             "last_used_at": null,
                     *             "revoked_at": null,
                     *             "key": "sk_prod_AbC12xYz_dGhpcyBpcyBhIHNlY3JldA"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyRotationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            409: components["responses"]["IdempotencyKeyInUse"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
                /**
                 * @description The API key's id.
                 * @example key_8sGq2LwX0TnB5mYe
                 */
                key_id: components["parameters"]["KeyIdPath"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "key_AbC12xYz",
                     *         "type": "sk",
                     *         "name": "Checkout service",
                     *         "prefix": "sk_prod_AbC12xYz",
                     *         "environment_id": "env_0TnB5mYe8sGq2LwX",
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "expires_at": null,
                     *         "last_used_at": null,
                     *         "revoked_at": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
                /**
                 * @description The API key's id.
                 * @example key_8sGq2LwX0TnB5mYe
                 */
                key_id: components["parameters"]["KeyIdPath"];
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
            404: components["responses"]["ApiKeyNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlags: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
                /**
                 * @description Only flags of this status.
                 * @example active
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description `true`: only active flags that are older than 30 days and that nobody has evaluated for 30 days. `false`: only the others.
                 * @example true
                 */
                stale?: components["parameters"]["stale"];
                /**
                 * @description Only what has this text in its key, name or description; A to Z match in either case.
                 * @example checkout
                 */
                q?: components["parameters"]["SearchKeyed"];
                /**
                 * @description Only flags with this tag.
                 * @example checkout
                 */
                tag?: components["parameters"]["tag"];
                /**
                 * @description Only flags of this type.
                 * @example boolean
                 */
                type?: components["parameters"]["flag_type"];
                /**
                 * @description Only flags of this owner.
                 * @example team-checkout
                 */
                owner?: components["parameters"]["owner"];
                /**
                 * @description Only flags that are on (`true`) or off (`false`) in the environment of the request.
                 * @example true
                 */
                enabled?: components["parameters"]["enabled"];
                /**
                 * @description `true`: only flags that publishable keys never see. `false`: only the others.
                 * @example false
                 */
                server_only?: components["parameters"]["server_only"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "-updated_at",
                 *       "key"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the flags. */
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
                     *       "data": [
                     *         {
                     *           "id": "flg_2LwX0TnB5mYe8sGq",
                     *           "key": "new-feature",
                     *           "name": "new-feature",
                     *           "description": "Enable the new feature",
                     *           "type": "boolean",
                     *           "toggle": "switch",
                     *           "variations": [
                     *             {
                     *               "key": "on",
                     *               "name": "on",
                     *               "value": true,
                     *               "description": ""
                     *             },
                     *             {
                     *               "key": "off",
                     *               "name": "off",
                     *               "value": false,
                     *               "description": ""
                     *             }
                     *           ],
                     *           "default_variation": "on",
                     *           "off_variation": "off",
                     *           "tags": [
                     *             "checkout"
                     *           ],
                     *           "owner": null,
                     *           "server_only": false,
                     *           "status": "active",
                     *           "metadata": {},
                     *           "json_schema": null,
                     *           "enabled": false,
                     *           "version": 1,
                     *           "last_evaluated_at": null,
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagCreate"];
            };
        };
        responses: {
            /** @description The new flag. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ResourceTag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "flg_2LwX0TnB5mYe8sGq",
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "toggle": "switch",
                     *         "variations": [
                     *           {
                     *             "key": "on",
                     *             "name": "on",
                     *             "value": true,
                     *             "description": ""
                     *           },
                     *           {
                     *             "key": "off",
                     *             "name": "off",
                     *             "value": false,
                     *             "description": ""
                     *           }
                     *         ],
                     *         "default_variation": "on",
                     *         "off_variation": "off",
                     *         "tags": [],
                     *         "owner": null,
                     *         "server_only": false,
                     *         "status": "active",
                     *         "metadata": {},
                     *         "json_schema": null,
                     *         "enabled": false,
                     *         "version": 1,
                     *         "last_evaluated_at": null,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description The key is taken. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The flag makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFlags: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagsUpdate"];
            };
        };
        responses: {
            /** @description What became of each flag, in the order of the request. */
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
                     *       "data": [
                     *         {
                     *           "flag_key": "new-feature",
                     *           "result": "changed",
                     *           "version": 4
                     *         },
                     *         {
                     *           "flag_key": "new-account",
                     *           "result": "unchanged",
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FlagsUpdateResultEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description One of the flags cannot be changed, and so none was. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "flg_2LwX0TnB5mYe8sGq",
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "toggle": "switch",
                     *         "variations": [
                     *           {
                     *             "key": "on",
                     *             "name": "on",
                     *             "value": true,
                     *             "description": ""
                     *           },
                     *           {
                     *             "key": "off",
                     *             "name": "off",
                     *             "value": false,
                     *             "description": ""
                     *           }
                     *         ],
                     *         "default_variation": "on",
                     *         "off_variation": "off",
                     *         "tags": [],
                     *         "owner": null,
                     *         "server_only": false,
                     *         "status": "active",
                     *         "metadata": {},
                     *         "json_schema": null,
                     *         "enabled": false,
                     *         "version": 1,
                     *         "last_evaluated_at": null,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: only make it, and answer 412 where there is one already.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchAny"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagReplace"];
            };
        };
        responses: {
            /** @description The flag that was there, replaced. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "flg_2LwX0TnB5mYe8sGq",
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "toggle": "switch",
                     *         "variations": [
                     *           {
                     *             "key": "on",
                     *             "name": "on",
                     *             "value": true,
                     *             "description": ""
                     *           },
                     *           {
                     *             "key": "off",
                     *             "name": "off",
                     *             "value": false,
                     *             "description": ""
                     *           }
                     *         ],
                     *         "default_variation": "on",
                     *         "off_variation": "off",
                     *         "tags": [],
                     *         "owner": null,
                     *         "server_only": false,
                     *         "status": "active",
                     *         "metadata": {},
                     *         "json_schema": null,
                     *         "enabled": false,
                     *         "version": 1,
                     *         "last_evaluated_at": null,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvelope"];
                };
            };
            /** @description The new flag. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "flg_2LwX0TnB5mYe8sGq",
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "toggle": "switch",
                     *         "variations": [
                     *           {
                     *             "key": "on",
                     *             "name": "on",
                     *             "value": true,
                     *             "description": ""
                     *           },
                     *           {
                     *             "key": "off",
                     *             "name": "off",
                     *             "value": false,
                     *             "description": ""
                     *           }
                     *         ],
                     *         "default_variation": "on",
                     *         "off_variation": "off",
                     *         "tags": [],
                     *         "owner": null,
                     *         "server_only": false,
                     *         "status": "active",
                     *         "metadata": {},
                     *         "json_schema": null,
                     *         "enabled": false,
                     *         "version": 1,
                     *         "last_evaluated_at": null,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            /** @description A variation that would go is still used. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The flag would make no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
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
            404: components["responses"]["FlagNotFound"];
            /** @description Another flag needs this one. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagPatch"];
                "application/merge-patch+json": components["schemas"]["FlagPatch"];
            };
        };
        responses: {
            /** @description The flag after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "flg_2LwX0TnB5mYe8sGq",
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "toggle": "switch",
                     *         "variations": [
                     *           {
                     *             "key": "on",
                     *             "name": "on",
                     *             "value": true,
                     *             "description": ""
                     *           },
                     *           {
                     *             "key": "off",
                     *             "name": "off",
                     *             "value": false,
                     *             "description": ""
                     *           }
                     *         ],
                     *         "default_variation": "on",
                     *         "off_variation": "off",
                     *         "tags": [],
                     *         "owner": null,
                     *         "server_only": false,
                     *         "status": "active",
                     *         "metadata": {},
                     *         "json_schema": null,
                     *         "enabled": false,
                     *         "version": 1,
                     *         "last_evaluated_at": null,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            /** @description A variation that would go is still used. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The flag would make no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived flag. */
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
                     *       "data": {
                     *         "id": "flg_2LwX0TnB5mYe8sGq",
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "toggle": "switch",
                     *         "variations": [
                     *           {
                     *             "key": "on",
                     *             "name": "on",
                     *             "value": true,
                     *             "description": ""
                     *           },
                     *           {
                     *             "key": "off",
                     *             "name": "off",
                     *             "value": false,
                     *             "description": ""
                     *           }
                     *         ],
                     *         "default_variation": "on",
                     *         "off_variation": "off",
                     *         "tags": [],
                     *         "owner": null,
                     *         "server_only": false,
                     *         "status": "archived",
                     *         "metadata": {},
                     *         "json_schema": null,
                     *         "enabled": false,
                     *         "version": 1,
                     *         "last_evaluated_at": null,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            /** @description An active flag needs this one. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag. */
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
                     *       "data": {
                     *         "id": "flg_2LwX0TnB5mYe8sGq",
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "toggle": "switch",
                     *         "variations": [
                     *           {
                     *             "key": "on",
                     *             "name": "on",
                     *             "value": true,
                     *             "description": ""
                     *           },
                     *           {
                     *             "key": "off",
                     *             "name": "off",
                     *             "value": false,
                     *             "description": ""
                     *           }
                     *         ],
                     *         "default_variation": "on",
                     *         "off_variation": "off",
                     *         "tags": [],
                     *         "owner": null,
                     *         "server_only": false,
                     *         "status": "active",
                     *         "metadata": {},
                     *         "json_schema": null,
                     *         "enabled": false,
                     *         "version": 1,
                     *         "last_evaluated_at": null,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            /** @description It needs a flag that is archived. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlagUsage: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
                /**
                 * @description The hour of this moment is the first. Without it, 24 hours before `to`. At most 31 days before `to`.
                 * @example 2025-01-15T10:00:00Z
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description The last hour is the last one that begins before this moment. Without it, now.
                 * @example 2025-01-16T10:30:00Z
                 */
                to?: components["parameters"]["to"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
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
                     *       "data": {
                     *         "flag_key": "new-feature",
                     *         "environment_key": "prod",
                     *         "from": "2025-01-15T10:00:00Z",
                     *         "to": "2025-01-16T10:30:00Z",
                     *         "counts": [
                     *           {
                     *             "hour": "2025-01-15T10:00:00Z",
                     *             "variation": "on",
                     *             "count": 1203
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagUsageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            /** @description The time range makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFlagEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag's state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "flag_key": "new-feature",
                     *         "environment_id": "env_0TnB5mYe8sGq2LwX",
                     *         "environment_key": "prod",
                     *         "enabled": true,
                     *         "prerequisites": [],
                     *         "overrides": [
                     *           {
                     *             "variation": "on",
                     *             "targeting_keys": [
                     *               "user-42"
                     *             ]
                     *           }
                     *         ],
                     *         "rules": [
                     *           {
                     *             "id": "rul_mYe8sGq2LwX0TnB5",
                     *             "name": "Half of Switzerland",
                     *             "when": {
                     *               "attribute": "country",
                     *               "type": "string",
                     *               "operator": "in",
                     *               "values": [
                     *                 "CH"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": false,
                     *               "list": "any"
                     *             },
                     *             "window": null,
                     *             "serve": {
                     *               "rollout": {
                     *                 "weights": [
                     *                   {
                     *                     "variation": "on",
                     *                     "weight": 50
                     *                   },
                     *                   {
                     *                     "variation": "off",
                     *                     "weight": 50
                     *                   }
                     *                 ],
                     *                 "bucket_by": "targeting_key",
                     *                 "seed": null,
                     *                 "algorithm": "native"
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "default_serve": {
                     *           "variation": "off"
                     *         },
                     *         "version": 2,
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FlagEnvironmentEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceFlagEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
                 * @example true
                 */
                dry_run?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true,
                 *       "rules": [
                 *         {
                 *           "name": "Half of Switzerland",
                 *           "when": {
                 *             "attribute": "country",
                 *             "operator": "in",
                 *             "values": [
                 *               "CH"
                 *             ]
                 *           },
                 *           "serve": {
                 *             "rollout": {
                 *               "weights": [
                 *                 {
                 *                   "variation": "on",
                 *                   "weight": 50
                 *                 },
                 *                 {
                 *                   "variation": "off",
                 *                   "weight": 50
                 *                 }
                 *               ]
                 *             }
                 *           }
                 *         }
                 *       ],
                 *       "default_serve": {
                 *         "variation": "off"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FlagEnvironmentReplaceRequest"];
            };
        };
        responses: {
            /** @description The flag's new state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTagUnlessDry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagEnvironmentChangeEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The rules make no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFlagEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
                 * @example true
                 */
                dry_run?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagEnvironmentPatchRequest"];
                "application/merge-patch+json": components["schemas"]["FlagEnvironmentPatchRequest"];
            };
        };
        responses: {
            /** @description The flag's state after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTagUnlessDry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagEnvironmentChangeEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The rules make no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    copyFlagEnvironment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description `true`: nothing is kept, and the answer tells what would be. What the change may not do, the dry run may not.
                 * @example true
                 */
                dry_run?: components["parameters"]["DryRun"];
            };
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                environment_id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagEnvironmentCopy"];
            };
        };
        responses: {
            /** @description The flag's state in the environment of the path, after the copy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagEnvironmentChangeEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The prerequisites do not go with those of other flags in this environment. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSegments: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /**
                 * @description Only what has this text in its key, name or description; A to Z match in either case.
                 * @example checkout
                 */
                q?: components["parameters"]["SearchKeyed"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "-updated_at",
                 *       "key"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
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
                     *       "data": [
                     *         {
                     *           "id": "seg_X0TnB5mYe8sGq2Lw",
                     *           "key": "beta-users",
                     *           "name": "Beta users",
                     *           "description": "Who tries things first",
                     *           "when": {
                     *             "any": [
                     *               {
                     *                 "attribute": "plan",
                     *                 "type": "string",
                     *                 "operator": "in",
                     *                 "values": [
                     *                   "beta"
                     *                 ],
                     *                 "negate": false,
                     *                 "ignore_case": false,
                     *                 "list": "any"
                     *               },
                     *               {
                     *                 "attribute": "email",
                     *                 "type": "string",
                     *                 "operator": "ends_with",
                     *                 "values": [
                     *                   "@example.com"
                     *                 ],
                     *                 "negate": false,
                     *                 "ignore_case": true,
                     *                 "list": "any"
                     *               }
                     *             ]
                     *           },
                     *           "version": 1,
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSegment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description Makes it safe to send the request again: any text of yours that no other request has, such as a UUID, quoted or not.
                 *     For 24 hours, the same request with the same key does nothing and gets the same answer, with
                 *     `Idempotent-Replayed: true`; another request with it gets 422, and while the first one is under way it is 409. Keys
                 *     belong to who sends them: a person, whichever of their tokens they use, or one API key. What was refused is not kept.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "beta-users",
                 *       "name": "Beta users",
                 *       "description": "Who tries things first",
                 *       "when": {
                 *         "any": [
                 *           {
                 *             "attribute": "plan",
                 *             "operator": "in",
                 *             "values": [
                 *               "beta"
                 *             ]
                 *           },
                 *           {
                 *             "attribute": "email",
                 *             "operator": "ends_with",
                 *             "values": [
                 *               "@example.com"
                 *             ],
                 *             "ignore_case": true
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SegmentCreate"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "seg_X0TnB5mYe8sGq2Lw",
                     *         "key": "beta-users",
                     *         "name": "Beta users",
                     *         "description": "Who tries things first",
                     *         "when": {
                     *           "any": [
                     *             {
                     *               "attribute": "plan",
                     *               "type": "string",
                     *               "operator": "in",
                     *               "values": [
                     *                 "beta"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": false,
                     *               "list": "any"
                     *             },
                     *             {
                     *               "attribute": "email",
                     *               "type": "string",
                     *               "operator": "ends_with",
                     *               "values": [
                     *                 "@example.com"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": true,
                     *               "list": "any"
                     *             }
                     *           ]
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            /** @description The key is taken. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The condition makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSegment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segment_key: components["parameters"]["SegmentKeyPath"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "seg_X0TnB5mYe8sGq2Lw",
                     *         "key": "beta-users",
                     *         "name": "Beta users",
                     *         "description": "Who tries things first",
                     *         "when": {
                     *           "any": [
                     *             {
                     *               "attribute": "plan",
                     *               "type": "string",
                     *               "operator": "in",
                     *               "values": [
                     *                 "beta"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": false,
                     *               "list": "any"
                     *             },
                     *             {
                     *               "attribute": "email",
                     *               "type": "string",
                     *               "operator": "ends_with",
                     *               "values": [
                     *                 "@example.com"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": true,
                     *               "list": "any"
                     *             }
                     *           ]
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceSegment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: only make it, and answer 412 where there is one already.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchAny"];
            };
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segment_key: components["parameters"]["SegmentKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Beta users",
                 *       "description": "Who tries things first",
                 *       "when": {
                 *         "any": [
                 *           {
                 *             "attribute": "plan",
                 *             "operator": "in",
                 *             "values": [
                 *               "beta"
                 *             ]
                 *           },
                 *           {
                 *             "attribute": "email",
                 *             "operator": "ends_with",
                 *             "values": [
                 *               "@example.com"
                 *             ],
                 *             "ignore_case": true
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SegmentReplace"];
            };
        };
        responses: {
            /** @description The segment that was there, replaced. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "seg_X0TnB5mYe8sGq2Lw",
                     *         "key": "beta-users",
                     *         "name": "Beta users",
                     *         "description": "Who tries things first",
                     *         "when": {
                     *           "any": [
                     *             {
                     *               "attribute": "plan",
                     *               "type": "string",
                     *               "operator": "in",
                     *               "values": [
                     *                 "beta"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": false,
                     *               "list": "any"
                     *             },
                     *             {
                     *               "attribute": "email",
                     *               "type": "string",
                     *               "operator": "ends_with",
                     *               "values": [
                     *                 "@example.com"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": true,
                     *               "list": "any"
                     *             }
                     *           ]
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentEnvelope"];
                };
            };
            /** @description The new segment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "seg_X0TnB5mYe8sGq2Lw",
                     *         "key": "beta-users",
                     *         "name": "Beta users",
                     *         "description": "Who tries things first",
                     *         "when": {
                     *           "any": [
                     *             {
                     *               "attribute": "plan",
                     *               "type": "string",
                     *               "operator": "in",
                     *               "values": [
                     *                 "beta"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": false,
                     *               "list": "any"
                     *             },
                     *             {
                     *               "attribute": "email",
                     *               "type": "string",
                     *               "operator": "ends_with",
                     *               "values": [
                     *                 "@example.com"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": true,
                     *               "list": "any"
                     *             }
                     *           ]
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The condition makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSegment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segment_key: components["parameters"]["SegmentKeyPath"];
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
            404: components["responses"]["SegmentNotFound"];
            /** @description The segment is still used. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSegment: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segment_key: components["parameters"]["SegmentKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentPatch"];
                "application/merge-patch+json": components["schemas"]["SegmentPatch"];
            };
        };
        responses: {
            /** @description The segment after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "seg_X0TnB5mYe8sGq2Lw",
                     *         "key": "beta-users",
                     *         "name": "Beta users",
                     *         "description": "Who tries things first",
                     *         "when": {
                     *           "any": [
                     *             {
                     *               "attribute": "plan",
                     *               "type": "string",
                     *               "operator": "in",
                     *               "values": [
                     *                 "beta"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": false,
                     *               "list": "any"
                     *             },
                     *             {
                     *               "attribute": "email",
                     *               "type": "string",
                     *               "operator": "ends_with",
                     *               "values": [
                     *                 "@example.com"
                     *               ],
                     *               "negate": false,
                     *               "ignore_case": true,
                     *               "list": "any"
                     *             }
                     *           ]
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The condition makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSegmentUses: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The segment's key.
                 * @example beta-users
                 */
                segment_key: components["parameters"]["SegmentKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the segment is used. */
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
                     *       "data": [
                     *         {
                     *           "flag_key": "new-feature",
                     *           "environment_key": "prod",
                     *           "segment_key": null,
                     *           "path": "/rules/0/when/segment"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentUseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
                /**
                 * @description Only identities whose identifier begins with this text, letter by letter. Other lists look for their `q` anywhere and in either case; among millions of identities only a beginning is found fast.
                 * @example user-
                 */
                q?: components["parameters"]["IdentifierPrefix"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description What the list is sorted by: one to three keys with commas in between, the most important first. `-` in front of a key turns `order` round for it. Where a key comes twice, the first counts.
                 * @example [
                 *       "identifier"
                 *     ]
                 */
                sort?: components["parameters"]["IdentitySort"];
                /**
                 * @description Upwards or downwards, for all keys of `sort` that have no `-` in front.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
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
                     *       "data": [
                     *         {
                     *           "id": "idn_nB5mYe8sGq2LwX0T",
                     *           "identifier": "user-42",
                     *           "traits": {
                     *             "country": "CH",
                     *             "plan": "pro"
                     *           },
                     *           "version": 1,
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "updated_at": "2025-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceIdentities: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identities": [
                 *         {
                 *           "identifier": "user-42",
                 *           "traits": {
                 *             "country": "CH",
                 *             "plan": "pro"
                 *           }
                 *         },
                 *         {
                 *           "identifier": "user-43",
                 *           "traits": {
                 *             "country": "NL"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IdentitiesReplace"];
            };
        };
        responses: {
            /** @description How many there were. */
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
                     *       "data": {
                     *         "stored": 2,
                     *         "unchanged": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentitiesResultEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The traits are too many. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIdentity: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "idn_nB5mYe8sGq2LwX0T",
                     *         "identifier": "user-42",
                     *         "traits": {
                     *           "country": "CH",
                     *           "plan": "pro"
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IdentityNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceIdentity: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: only make it, and answer 412 where there is one already.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchAny"];
            };
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "traits": {
                 *         "country": "CH",
                 *         "plan": "pro"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityReplace"];
            };
        };
        responses: {
            /** @description The identity that was there, with these traits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "idn_nB5mYe8sGq2LwX0T",
                     *         "identifier": "user-42",
                     *         "traits": {
                     *           "country": "CH",
                     *           "plan": "pro"
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityEnvelope"];
                };
            };
            /** @description The new identity. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "idn_nB5mYe8sGq2LwX0T",
                     *         "identifier": "user-42",
                     *         "traits": {
                     *           "country": "CH",
                     *           "plan": "pro"
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The traits are too many. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteIdentity: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
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
            404: components["responses"]["IdentityNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateIdentity: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "traits": {
                 *         "plan": "pro",
                 *         "trial": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityPatch"];
                /**
                 * @example {
                 *       "traits": {
                 *         "plan": "pro",
                 *         "trial": null
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["IdentityPatch"];
            };
        };
        responses: {
            /** @description The identity after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "idn_nB5mYe8sGq2LwX0T",
                     *         "identifier": "user-42",
                     *         "traits": {
                     *           "country": "CH",
                     *           "plan": "pro"
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityEnvelope"];
                };
            };
            /** @description The new identity. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "idn_nB5mYe8sGq2LwX0T",
                     *         "identifier": "user-42",
                     *         "traits": {
                     *           "country": "CH",
                     *           "plan": "pro"
                     *         },
                     *         "version": 1,
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The traits are too many. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIdentityOverrides: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overrides, by flag key. */
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
                     *       "data": [
                     *         {
                     *           "flag_key": "new-feature",
                     *           "variation": "on"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityOverrideList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIdentityOverride: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The override. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "flag_key": "new-feature",
                     *         "variation": "on"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityOverrideEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OverrideNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceIdentityOverride: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: only make it, and answer 412 where there is one already.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchAny"];
            };
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variation": "on"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityOverrideReplace"];
            };
        };
        responses: {
            /** @description The override that was there, with this variation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "flag_key": "new-feature",
                     *         "variation": "on"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityOverrideEnvelope"];
                };
            };
            /** @description The new override. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ResourceTag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "flag_key": "new-feature",
                     *         "variation": "on"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityOverrideEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The flag cannot have the override. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteIdentityOverride: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` of the resource as you have seen it (or several, or `*` for any): when it is another one by now, nothing is
                 *     changed and the answer is 412, with who changed it last. Left out, the change is made on top of whatever is there,
                 *     unless the server was started with `REQUIRE_IF_MATCH=true`: then it is refused with 428.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The targeting key, percent-encoded.
                 * @example user-42
                 */
                identifier: components["parameters"]["IdentifierPath"];
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                flag_key: components["parameters"]["FlagKeyPath"];
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
            404: components["responses"]["OverrideNotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flag_key": "new-feature",
                 *       "context": {
                 *         "targeting_key": "user-42",
                 *         "attributes": {
                 *           "country": "CH"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description The answer. */
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
                     *       "data": {
                     *         "flag_key": "new-feature",
                     *         "value": true,
                     *         "variation": "on",
                     *         "enabled": true,
                     *         "reason": "SPLIT",
                     *         "rule": "rul_mYe8sGq2LwX0TnB5",
                     *         "segments": [],
                     *         "revision": 7
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvaluationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateFlags: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "context": {
                 *         "targeting_key": "user-42",
                 *         "attributes": {
                 *           "country": "CH"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationBatchRequest"];
            };
        };
        responses: {
            /** @description The answers. */
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
                     *       "data": {
                     *         "evaluations": [
                     *           {
                     *             "flag_key": "new-feature",
                     *             "value": true,
                     *             "variation": "on",
                     *             "enabled": true,
                     *             "reason": "SPLIT",
                     *             "rule": "rul_mYe8sGq2LwX0TnB5",
                     *             "segments": [],
                     *             "revision": 7
                     *           }
                     *         ],
                     *         "errors": [],
                     *         "revision": 7
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvaluationBatchEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    explainFlag: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flag_key": "new-feature",
                 *       "context": {
                 *         "targeting_key": "user-42",
                 *         "attributes": {
                 *           "country": "CH"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description The answer, and the way to it. */
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
                     *       "data": {
                     *         "evaluation": {
                     *           "flag_key": "new-feature",
                     *           "value": true,
                     *           "variation": "on",
                     *           "enabled": true,
                     *           "reason": "TARGETING_MATCH",
                     *           "rule": "rul_mYe8sGq2LwX0TnB5",
                     *           "segments": [],
                     *           "revision": 7
                     *         },
                     *         "steps": [
                     *           {
                     *             "step": "switch",
                     *             "path": "/flags/new-feature/on",
                     *             "rule": null,
                     *             "holds": true,
                     *             "sentence": "The flag is on in environment 'prod'.",
                     *             "condition": null,
                     *             "bucket": null
                     *           },
                     *           {
                     *             "step": "rule",
                     *             "path": "/flags/new-feature/rules/0",
                     *             "rule": "rul_mYe8sGq2LwX0TnB5",
                     *             "holds": true,
                     *             "sentence": "Rule 'Switzerland' holds and serves 'on'.",
                     *             "condition": {
                     *               "path": "/flags/new-feature/rules/0/when",
                     *               "holds": true,
                     *               "sentence": "country is \"CH\": in [\"CH\"] holds.",
                     *               "value": "CH",
                     *               "conditions": []
                     *             },
                     *             "bucket": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ExplanationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reportUsage: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "counts": [
                 *         {
                 *           "flag_key": "new-feature",
                 *           "variation": "on",
                 *           "count": 120
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UsageReport"];
            };
        };
        responses: {
            /** @description What was added. */
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
                     *       "data": {
                     *         "accepted": 120,
                     *         "errors": [
                     *           {
                     *             "path": "/body/counts/1",
                     *             "code": "FLAG_NOT_FOUND",
                     *             "message": "Feature flag 'my-flag' does not exist in environment 'prod'."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsageReceiptEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRuleset: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description How the body may be compressed, by preference. It comes as it is where neither `br` nor `gzip` is wanted.
                 * @example br, gzip
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ruleset. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["VaryAcceptEncoding"];
                    /**
                     * @description How the body is compressed; absent where it is not.
                     * @example br
                     */
                    "Content-Encoding"?: "br" | "gzip";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "format": 1,
                     *         "revision": 7,
                     *         "environment": {
                     *           "key": "prod",
                     *           "name": "Production"
                     *         },
                     *         "flags": {
                     *           "new-feature": {
                     *             "kind": "boolean",
                     *             "variations": [
                     *               {
                     *                 "key": "on",
                     *                 "value": true
                     *               },
                     *               {
                     *                 "key": "off",
                     *                 "value": false
                     *               }
                     *             ],
                     *             "on": true,
                     *             "off": {
                     *               "variation": "off",
                     *               "enabled": false
                     *             },
                     *             "rules": [
                     *               {
                     *                 "id": "rul_mYe8sGq2LwX0TnB5",
                     *                 "when": {
                     *                   "attribute": "country",
                     *                   "type": "string",
                     *                   "operator": "in",
                     *                   "values": [
                     *                     "CH"
                     *                   ]
                     *                 },
                     *                 "serve": {
                     *                   "variation": "on"
                     *                 }
                     *               }
                     *             ],
                     *             "default": {
                     *               "variation": "off"
                     *             }
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RulesetEnvelope"];
                };
            };
            /** @description The caller has the newest ruleset already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["VaryAcceptEncoding"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    streamRuleset: {
        parameters: {
            query?: {
                /** @description The project's id or key. Without it, the credential's own project, else the project `default`. */
                project_id?: components["parameters"]["ProjectIdQuery"];
                /** @description The environment's id or key. Without it, the credential's own environment, else the project's first. */
                environment_id?: components["parameters"]["EnvironmentIdQuery"];
            };
            header?: {
                /**
                 * @description The id of the last event that the caller has seen.
                 * @example 3q2-7wAB
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 1000
                     *
                     *     event: ruleset
                     *     id: 3q2-7wAB
                     *     data: {"revision":7,"etag":"3q2-7wAB"}
                     *
                     *     :
                     */
                    "text/event-stream": components["schemas"]["RulesetEvents"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only what this person or API key did.
                 * @example usr_8sGq2LwX0TnB5mYe
                 */
                actor_id?: components["parameters"]["actor_id"];
                /**
                 * @description Only what actors of this kind did.
                 * @example user
                 */
                actor_kind?: components["parameters"]["actor_kind"];
                /**
                 * @description Only changes of this kind of thing.
                 * @example project
                 */
                resource?: components["parameters"]["resource"];
                /**
                 * @description Only changes of this one.
                 * @example prj_5mYe8sGq2LwX0TnB
                 */
                resource_id?: components["parameters"]["resource_id"];
                /**
                 * @description Only what lies in this project, by its id or key; by its id also once it is gone.
                 * @example default
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description Only what lies in this environment: by its id, also once it is gone, or by its key in the project of `project_id`, else in `default`.
                 * @example prod
                 */
                environment_id?: components["parameters"]["environment_id"];
                /**
                 * @description Only what this operation did.
                 * @example updateProject
                 */
                operation_id?: components["parameters"]["operation_id"];
                /**
                 * @description Only what the request with this `X-Request-Id` did.
                 * @example 4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11
                 */
                request_id?: components["parameters"]["request_id"];
                /**
                 * @description Only what was changed at this moment or later.
                 * @example 2025-01-15T10:00:00Z
                 */
                from?: components["parameters"]["changed_from"];
                /**
                 * @description Only what was changed before this moment.
                 * @example 2025-01-16T10:30:00Z
                 */
                to?: components["parameters"]["changed_to"];
                /**
                 * @description The page's number, from 1, which it is without `cursor`. Not together with `cursor`.
                 * @example 1
                 */
                page?: components["parameters"]["PageOrCursor"];
                /**
                 * @description Where the page begins: `meta.next_cursor` of the page before, with the same `sort` and `order` where the list
                 *     has them; `*` is the beginning. Not together with `page`.
                 *
                 *     Each page begins after the last item of the one before, whatever is made or deleted meanwhile: nothing that stays is
                 *     left out, and nothing comes twice but what a change moves in the list. Nothing is counted, so that the last of a
                 *     million items cost what the first did.
                 * @example *
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items per page.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
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
                     *       "data": [
                     *         {
                     *           "id": "aud_2LwX0TnB5mYe8sGq",
                     *           "created_at": "2025-01-15T10:30:00Z",
                     *           "actor": {
                     *             "kind": "user",
                     *             "id": "usr_8sGq2LwX0TnB5mYe"
                     *           },
                     *           "credential_id": "ses_0TnB5mYe8sGq2LwX",
                     *           "request_id": "4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11",
                     *           "operation_id": "updateProject",
                     *           "resource": "project",
                     *           "resource_id": "prj_5mYe8sGq2LwX0TnB",
                     *           "project_id": "prj_5mYe8sGq2LwX0TnB",
                     *           "environment_id": null,
                     *           "before": {
                     *             "name": "Shop",
                     *             "version": 1
                     *           },
                     *           "after": {
                     *             "name": "Web shop",
                     *             "version": 2
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 1,
                     *         "next_cursor": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The time range makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportAuditLog: {
        parameters: {
            query?: {
                /**
                 * @description Only what this person or API key did.
                 * @example usr_8sGq2LwX0TnB5mYe
                 */
                actor_id?: components["parameters"]["actor_id"];
                /**
                 * @description Only what actors of this kind did.
                 * @example user
                 */
                actor_kind?: components["parameters"]["actor_kind"];
                /**
                 * @description Only changes of this kind of thing.
                 * @example project
                 */
                resource?: components["parameters"]["resource"];
                /**
                 * @description Only changes of this one.
                 * @example prj_5mYe8sGq2LwX0TnB
                 */
                resource_id?: components["parameters"]["resource_id"];
                /**
                 * @description Only what lies in this project, by its id or key; by its id also once it is gone.
                 * @example default
                 */
                project_id?: components["parameters"]["project_id"];
                /**
                 * @description Only what lies in this environment: by its id, also once it is gone, or by its key in the project of `project_id`, else in `default`.
                 * @example prod
                 */
                environment_id?: components["parameters"]["environment_id"];
                /**
                 * @description Only what this operation did.
                 * @example updateProject
                 */
                operation_id?: components["parameters"]["operation_id"];
                /**
                 * @description Only what the request with this `X-Request-Id` did.
                 * @example 4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11
                 */
                request_id?: components["parameters"]["request_id"];
                /**
                 * @description Only what was changed at this moment or later.
                 * @example 2025-01-15T10:00:00Z
                 */
                from?: components["parameters"]["changed_from"];
                /**
                 * @description Only what was changed before this moment.
                 * @example 2025-01-16T10:30:00Z
                 */
                to?: components["parameters"]["changed_to"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"id":"aud_2LwX0TnB5mYe8sGq","created_at":"2025-01-15T10:30:00Z","actor":{"kind":"user","id":"usr_8sGq2LwX0TnB5mYe"},"credential_id":"ses_0TnB5mYe8sGq2LwX","request_id":"4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11","operation_id":"updateProject","resource":"project","resource_id":"prj_5mYe8sGq2LwX0TnB","project_id":"prj_5mYe8sGq2LwX0TnB","environment_id":null,"before":{"name":"Shop","version":1},"after":{"name":"Web shop","version":2}} */
                    "application/x-ndjson": components["schemas"]["AuditEntryLines"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The time range makes no sense. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The audit entry's id.
                 * @example aud_2LwX0TnB5mYe8sGq
                 */
                entry_id: components["parameters"]["EntryIdPath"];
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
                    ETag: components["headers"]["ResourceTag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "aud_2LwX0TnB5mYe8sGq",
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "actor": {
                     *           "kind": "user",
                     *           "id": "usr_8sGq2LwX0TnB5mYe"
                     *         },
                     *         "credential_id": "ses_0TnB5mYe8sGq2LwX",
                     *         "request_id": "4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11",
                     *         "operation_id": "updateProject",
                     *         "resource": "project",
                     *         "resource_id": "prj_5mYe8sGq2LwX0TnB",
                     *         "project_id": "prj_5mYe8sGq2LwX0TnB",
                     *         "environment_id": null,
                     *         "before": {
                     *           "name": "Shop",
                     *           "version": 1
                     *         },
                     *         "after": {
                     *           "name": "Web shop",
                     *           "version": 2
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEntryEnvelope"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuditEntryNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where things are. */
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
                     *       "data": {
                     *         "name": "burgee",
                     *         "version": "0.1.0",
                     *         "documentation": "/docs",
                     *         "contracts": [
                     *           {
                     *             "name": "native",
                     *             "title": "Burgee",
                     *             "bases": [
                     *               "/api/v1",
                     *               "/"
                     *             ],
                     *             "json": "/openapi.json",
                     *             "yaml": "/openapi.yaml"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceIndexEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
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
                     *         "title": "Burgee",
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
    getContractJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contract's name, as `GET /` lists it.
                 * @example flagify
                 */
                contract_name: components["parameters"]["ContractNamePath"];
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
                     *         "title": "Burgee",
                     *         "version": "0.1.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["ContractNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getContractYaml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contract's name, as `GET /` lists it.
                 * @example flagify
                 */
                contract_name: components["parameters"]["ContractNamePath"];
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
            404: components["responses"]["ContractNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives. */
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
                     *       "data": {
                     *         "status": "live"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HealthEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ready. */
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
                     *       "data": {
                     *         "status": "ready"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HealthEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
}
