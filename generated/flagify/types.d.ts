// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
    "/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List flags
         * @description The flags of the key's project, oldest first, one page of them.
         */
        get: operations["listFlags"];
        put?: never;
        /**
         * Create a flag
         * @description The flag is off in every environment, unless `enabled` switches it on in the key's environment.
         */
        post: operations["createFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        /**
         * Get a flag
         * @description One flag by its key.
         */
        get: operations["getFlag"];
        put?: never;
        post?: never;
        /**
         * Delete a flag
         * @description Deletes the flag with its state in every environment. There is no way back. The answer is the flag as it was, because here every answer is JSON.
         */
        delete: operations["deleteFlag"];
        options?: never;
        head?: never;
        /**
         * Update a flag
         * @description Changes what the body names; key and type never change.
         */
        patch: operations["updateFlag"];
        trace?: never;
    };
    "/evaluate": {
        parameters: {
            query?: never;
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
    "/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description The environments of the key's project, oldest first, one page of them.
         */
        get: operations["listEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{id}/api-keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                id: components["parameters"]["EnvironmentIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate API keys
         * @description Makes a new secret key in the place of every live one of the environment. The old keys work until the grace period ends; without a body they end now. A key rotates only keys of its own environment.
         */
        post: operations["rotateApiKeys"];
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
         * @description A name chosen by people and used in paths: letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example new-feature
         */
        Key: string;
        /**
         * @description A name for people.
         * @example New feature
         */
        Name: string;
        /**
         * @description What it is for; may be empty.
         * @example Enable the new feature
         */
        Description: string;
        /**
         * @description The type of every variation's value; never changes.
         * @example boolean
         * @enum {string}
         */
        FlagType: "boolean" | "string" | "number" | "json";
        /**
         * @description Whether the flag is on in the environment of the request; off, it serves its off variation to everybody. What it means where the flag's `toggle` is not `switch` stands there.
         * @example false
         */
        Enabled: boolean;
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
         * @description Any JSON value, nested at most 32 levels. No property in it is called `__proto__` or has an empty name.
         * @example true
         */
        JsonValue: unknown;
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
         * Format: date-time
         * @description A moment in UTC, to the second.
         * @example 2025-01-15T10:30:00Z
         */
        Time: string;
        /**
         * @description A flag, and whether it is on in the key's environment.
         * @example {
         *       "key": "new-feature",
         *       "name": "new-feature",
         *       "description": "Enable the new feature",
         *       "type": "boolean",
         *       "enabled": false,
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
         *       "created_at": "2025-01-15T10:30:00Z",
         *       "updated_at": "2025-01-15T10:30:00Z"
         *     }
         */
        Flag: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Description"];
            type: components["schemas"]["FlagType"];
            enabled: components["schemas"]["Enabled"];
            variations: components["schemas"]["Variations"];
            default_variation: components["schemas"]["VariationKeyOrNone"];
            off_variation: components["schemas"]["VariationKeyOrNone"];
            tags: components["schemas"]["Tags"];
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
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
         * @description Programs switch on it; codes are added, never changed. Every status has one code.
         *
         *     | Code | Status | Meaning |
         *     |---|---|---|
         *     | validation_failed | 400 | The request is not as the contract says, or the body is no JSON |
         *     | unauthorized | 401 | No API key was sent, or it is malformed, unknown, expired or revoked |
         *     | forbidden | 403 | The API key is good, but not for this |
         *     | not_found | 404 | The flag, the environment or the path does not exist |
         *     | method_not_allowed | 405 | The path has no such method; `Allow` lists those that it has |
         *     | conflict | 409 | The flag's key is taken, or a variation that would go is still used |
         *     | payload_too_large | 413 | The body is longer than 1 MiB |
         *     | unsupported_media_type | 415 | The body is not JSON in UTF-8, or it is compressed |
         *     | unprocessable | 422 | The flag makes no sense, such as a boolean flag with three variations |
         *     | rate_limited | 429 | Too many requests |
         *     | internal_error | 500 | Server-side error |
         *     | service_unavailable | 503 | The database is away |
         * @example not_found
         * @enum {string}
         */
        ErrorCode: "validation_failed" | "unauthorized" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "payload_too_large" | "unsupported_media_type" | "unprocessable" | "rate_limited" | "internal_error" | "service_unavailable";
        /**
         * @description What was wrong, and what to do.
         * @example {
         *       "code": "not_found",
         *       "message": "Flag 'nonexistent' not found"
         *     }
         */
        ApiError: {
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence for people; may change. */
            message: string;
        };
        /**
         * @description Every answer that is not a success.
         * @example {
         *       "error": {
         *         "code": "not_found",
         *         "message": "Flag 'nonexistent' not found"
         *       }
         *     }
         */
        ErrorEnvelope: {
            error: components["schemas"]["ApiError"];
        };
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
            type: components["schemas"]["FlagType"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            enabled?: components["schemas"]["Enabled"];
            variations?: components["schemas"]["VariationInputs"];
            default_variation?: components["schemas"]["VariationKeyOrNone"];
            off_variation?: components["schemas"]["VariationKeyOrNone"];
            tags?: components["schemas"]["Tags"];
        };
        /**
         * @description One flag.
         * @example {
         *       "data": {
         *         "key": "new-feature",
         *         "name": "new-feature",
         *         "description": "Enable the new feature",
         *         "type": "boolean",
         *         "enabled": false,
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
         *         "created_at": "2025-01-15T10:30:00Z",
         *         "updated_at": "2025-01-15T10:30:00Z"
         *       }
         *     }
         */
        FlagEnvelope: {
            data: components["schemas"]["Flag"];
        };
        /**
         * @description What is to change; the rest stays. `enabled` is written for the key's environment.
         * @example {
         *       "enabled": true
         *     }
         */
        FlagPatch: {
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Description"];
            enabled?: components["schemas"]["Enabled"];
            variations?: components["schemas"]["VariationInputs"];
            default_variation?: components["schemas"]["VariationKeyOrNone"];
            off_variation?: components["schemas"]["VariationKeyOrNone"];
            tags?: components["schemas"]["Tags"];
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
         * @description What the flag answers, and why.
         * @example {
         *       "flag_key": "new-feature",
         *       "value": true,
         *       "variation": "on",
         *       "enabled": true,
         *       "reason": "SPLIT"
         *     }
         */
        Evaluation: {
            flag_key: components["schemas"]["Key"];
            value: components["schemas"]["JsonValue"];
            variation: components["schemas"]["VariationKeyOrNone"];
            /** @description Whether the flag is on in the environment. */
            enabled: boolean;
            reason: components["schemas"]["EvaluationReason"];
        };
        /**
         * @description One evaluation.
         * @example {
         *       "data": {
         *         "flag_key": "new-feature",
         *         "value": true,
         *         "variation": "on",
         *         "enabled": true,
         *         "reason": "SPLIT"
         *       }
         *     }
         */
        EvaluationEnvelope: {
            data: components["schemas"]["Evaluation"];
        };
        /**
         * @description Begins with `env_`; never changes.
         * @example env_0TnB5mYe8sGq2LwX
         */
        EnvironmentId: string;
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
         * @description Begins with `prj_`; never changes.
         * @example prj_5mYe8sGq2LwX0TnB
         */
        ProjectId: string;
        /**
         * @description Counts the changes that evaluation in the environment can see.
         * @example 7
         */
        Revision: number;
        /**
         * @description Raised by one with every change of the resource.
         * @example 1
         */
        Version: number;
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
         * @description How long the old keys still work.
         * @example {
         *       "grace_period": 3600
         *     }
         */
        ApiKeyRotate: {
            /**
             * @description Seconds that the old keys go on working; 0 ends them now.
             * @default 0
             */
            grace_period?: number;
        };
        /**
         * @description `key_` and the key's own keyId.
         * @example key_AbC12xYz
         */
        ApiKeyId: string;
        /**
         * @description `sk`: secret, for servers. `pk`: publishable, evaluates only.
         * @example sk
         * @enum {string}
         */
        ApiKeyType: "sk" | "pk";
        /**
         * @description The key without its secret: `{type}_{environment}_{keyId}`.
         * @example sk_prod_AbC12xYz
         */
        ApiKeyPrefix: string;
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
        /** @description No API key, or a bad one. */
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
        /** @description The API key is good, but not for this. */
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
        /** @description The database is away. A change may or may not have been made: look before you try again. */
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The flag makes no sense. */
        Unprocessable: {
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
        /** @description The flag does not exist in the key's project. */
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
        /** @description The environment does not exist in the key's project. */
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
    };
    parameters: {
        /**
         * @description The page's number, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Items per page.
         * @example 50
         */
        PerPage: number;
        /**
         * @description The flag's key.
         * @example new-feature
         */
        FlagKeyPath: components["schemas"]["Key"];
        /**
         * @description The environment's id or key.
         * @example prod
         */
        EnvironmentIdPath: string;
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
         * @description The scheme that this operation accepts.
         * @example ApiKey realm="burgee"
         */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description Where the new flag is, as a path on this server.
         * @example /v1/flags/new-feature
         */
        Location: string;
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
    listFlags: {
        parameters: {
            query?: {
                /**
                 * @description The page's number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
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
                     *           "key": "new-feature",
                     *           "name": "new-feature",
                     *           "description": "Enable the new feature",
                     *           "type": "boolean",
                     *           "enabled": false,
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
                     *           "tags": [],
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFlag: {
        parameters: {
            query?: never;
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "enabled": false,
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
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                key: components["parameters"]["FlagKeyPath"];
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
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "enabled": false,
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag that is gone. */
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
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "enabled": false,
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                key: components["parameters"]["FlagKeyPath"];
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "key": "new-feature",
                     *         "name": "new-feature",
                     *         "description": "Enable the new feature",
                     *         "type": "boolean",
                     *         "enabled": true,
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
                     *         "created_at": "2025-01-15T10:30:00Z",
                     *         "updated_at": "2025-01-15T11:00:00Z"
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateFlag: {
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
                     *         "reason": "SPLIT"
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
    listEnvironments: {
        parameters: {
            query?: {
                /**
                 * @description The page's number, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The environment's id or key.
                 * @example prod
                 */
                id: components["parameters"]["EnvironmentIdPath"];
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
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
